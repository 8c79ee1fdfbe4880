// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension DetailsWording {
    static let dutch = DetailsWording(
        menuTitle: "Gegevens van de sessie",
        menuHint: "Pijltjes: kiezen · Enter: openen · Esc: terug",
        about: "Over de sessie",
        purposePage: "Doel en verantwoordelijke",
        wayPage: "Hoe schrijft de groep?",
        promptsPage: "Vragen",
        organisationsPage: "Organisaties",
        sharingPage: "Namen en bewaren",
        codePage: "Code van de gespreksleider",
        aboutText: "Alleen een titel is nodig. De rest mag je later veranderen.",
        purposeText: "Dit staat boven elk verslag.",
        purposeBeforeExport: "Dit staat boven het verslag. Vul het in voordat je woorden naar buiten gaan.",
        wayText: "Je kunt dit later veranderen, en ook mengen.",
        promptsText: "Iedereen krijgt deze vragen. Open er een om hem te veranderen.",
        organisationsText: "Eén organisatie per regel. Onderdelen mogen erachter: HAN: Pedagogiek, Ad-PEP",
        sharingText: "Wat hier staat, gaat boven wat mensen zelf kiezen. Het kan het alleen strenger maken.",
        codeText:
            "Met deze code opent alleen jij een plek die al klaar is. Hij mag leeg blijven. Let op: je ziet wat je typt.",
        codeIsSet: "Er is een code. Typ een nieuwe, of haal hem weg. Let op: je ziet wat je typt.",
        title: "Titel",
        date: "Datum",
        dateRemark: "Opmerking bij de datum",
        place: "Plaats",
        language: "Taal van de vragen",
        follows: "Volgt op",
        followsNone: "geen eerdere sessie",
        followsGone: { "\($0) (niet bij de eerdere sessies)" },
        languageName: { $0 == .dutch ? "Nederlands" : "Engels" },
        purpose: "Doel",
        responsible: "Verantwoordelijke",
        responsibleRemark: "naam en hoe je die bereikt",
        expected: "Hoeveel mensen?",
        way: "De groep schrijft",
        wayName: {
            switch $0 {
            case .paper: "op papier, later overgetypt"
            case .passedKeyboard: "op één laptop die rondgaat"
            case .scribe: "een notulist typt mee"
            case .ownScreens: "ieder op een eigen scherm"
            }
        },
        organisations: "Organisaties",
        ceiling: "In het verslag staan namen",
        ceilingName: {
            switch $0 {
            case .name: "zoals ieder zelf kiest"
            case .function: "hooguit functie en organisatie"
            case .unnamed: "nooit, en ook geen functie"
            case .withheld: "niet: er gaat niets naar buiten"
            }
        },
        retention: "Bewaren tot",
        code: "Code",
        question: "Vraag",
        label: "Kort woord",
        labelRemark: "voor tabellen, zoals Proces",
        minutes: "Minuten schrijven",
        minutesRemark: "leeg: geen tijd",
        probes: "Hulpvragen",
        probesRemark: "één per regel",
        optional: "mag leeg blijven",
        save: "Bewaren",
        next: "Verder",
        back: "Terug",
        ready: "Klaar",
        addPrompt: "Vraag erbij",
        moveUp: "Naar boven",
        moveDown: "Naar beneden",
        remove: "Weghalen",
        removeCode: "Code weghalen",
        formHint: "Tab of Enter: volgende · pijltjes: kiezen · Esc: terug",
        listHint: "Enter: nieuwe regel · Tab: naar de knoppen · Esc: terug",
        promptsHint: "Pijltjes: kiezen · Enter: openen · Tab: knoppen · Esc: terug",
        saveQuestion: "Wat je veranderde is nog niet bewaard.",
        doNotSave: "Niet bewaren",
        goOn: "Verder invullen",
        saved: "Bewaard.",
        titleMissing: "Vul een titel in.",
        followsLater: { "Een sessie volgt op een eerdere. Die je koos is later: \($0)." },
        badDate: { "Dit is geen datum. Schrijf hem zo: \($0)." },
        badNumber: { "Vul een getal in van 1 tot en met \($0), of niets." },
        questionMissing: "Vul een vraag in.",
        promptInUse: "Op deze vraag is al geantwoord. Hij kan dus niet weg.",
        organisationInUse: { "Bij \($0) horen mensen. Deze organisatie kan dus niet weg." },
        lineTooLong: { "Regel \($0) is te lang." },
        codeTooShort: { "Neem minstens \($0) tekens." },
        fieldFull: "Dat past niet meer in dit vak. Er is niets veranderd.",
        notFilledIn: "nog niet ingevuld",
        none: "geen",
        promptNumber: { "Vraag \($0)" },
        codeSet: "er is een code",
        codeNotSet: "geen code",
        people: { $0 == 1 ? "1 mens" : "\($0) mensen" },
        prompts: { $0 == 1 ? "1 vraag" : "\($0) vragen" },
        purposeProposal: { "Samen terugkijken op \($0) en daarvan leren." },
        duration: {
            switch $0 {
            case ..<10: "\($0) minuten"
            case ..<60: "\(($0 + 4) / 5 * 5) minuten"
            default: halves($0, "\(($0 + 15) / 60)", ",5 uur", " uur")
            }
        },
        cost: { way, group, total, afterwards in
            switch way {
            case .paper: "\(group): ≈ \(total) schrijven, daarna ≈ \(afterwards) overtypen"
            case .passedKeyboard: "\(group) ≈ \(total)"
            case .scribe: "\(group) ≈ \(total): ieder vertelt, de notulist typt mee"
            case .ownScreens: "≈ \(total), allemaal tegelijk; ieder heeft een eigen terminal nodig"
            }
        },
        longWarning: "Dat is lang voor een groep. Op papier schrijft iedereen tegelijk.")
}
