// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases around everything that is filled in about a session.
package struct DetailsWording: Sendable {
    // The pages
    package let menuTitle: String
    package let menuHint: String
    package let about: String
    package let purposePage: String
    package let wayPage: String
    package let promptsPage: String
    package let organisationsPage: String
    package let sharingPage: String
    package let codePage: String
    package let aboutText: String
    package let purposeText: String
    package let purposeBeforeExport: String
    package let wayText: String
    package let promptsText: String
    package let organisationsText: String
    package let sharingText: String
    package let codeText: String
    package let codeIsSet: String

    // The fields
    package let title: String
    package let date: String
    package let dateRemark: String
    package let place: String
    package let language: String
    package let languageName: @Sendable (Language) -> String
    package let purpose: String
    package let responsible: String
    package let responsibleRemark: String
    package let expected: String
    package let way: String
    package let wayName: @Sendable (WayOfWriting) -> String
    package let organisations: String
    package let ceiling: String
    package let ceilingName: @Sendable (Attribution) -> String
    package let retention: String
    package let code: String
    package let question: String
    package let label: String
    package let labelRemark: String
    package let minutes: String
    package let minutesRemark: String
    package let probes: String
    package let probesRemark: String
    package let optional: String

    // Buttons and hints
    package let save: String
    package let next: String
    package let back: String
    package let ready: String
    package let addPrompt: String
    package let moveUp: String
    package let moveDown: String
    package let remove: String
    package let removeCode: String
    package let formHint: String
    package let listHint: String
    package let promptsHint: String
    package let saveQuestion: String
    package let doNotSave: String
    package let goOn: String

    // News and complaints
    package let saved: String
    package let titleMissing: String
    package let badDate: @Sendable (_ example: String) -> String
    package let badNumber: @Sendable (_ most: Int) -> String
    package let questionMissing: String
    package let promptInUse: String
    package let organisationInUse: @Sendable (_ name: String) -> String
    package let lineTooLong: @Sendable (_ line: Int) -> String
    package let codeTooShort: @Sendable (_ least: Int) -> String
    package let fieldFull: String
    package let notFilledIn: String
    package let none: String
    package let promptNumber: @Sendable (_ number: Int) -> String
    package let codeSet: String
    package let codeNotSet: String
    package let people: @Sendable (_ count: Int) -> String
    package let prompts: @Sendable (_ count: Int) -> String
    package let purposeProposal: @Sendable (_ title: String) -> String

    // What writing costs
    package let duration: @Sendable (_ minutes: Int) -> String
    package let cost: @Sendable (_ way: WayOfWriting, _ group: String, _ total: String, _ afterwards: String) -> String
    package let longWarning: String

    /// What a way of writing costs, as one line: "20 mensen × 3 vragen ≈ 3 uur".
    package func cost(of way: WayOfWriting, people count: Int, prompts list: [Prompt]) -> String {
        let time = WritingTime(way, people: count, prompts: list)
        let group = "\(people(max(1, count))) × \(prompts(list.count))"
        return cost(way, group, duration(time.group), duration(time.afterwards))
    }
}

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

    static let english = DetailsWording(
        menuTitle: "Details of the session",
        menuHint: "Arrows: choose · Enter: open · Esc: back",
        about: "About the session",
        purposePage: "Purpose and responsible person",
        wayPage: "How does the group write?",
        promptsPage: "Questions",
        organisationsPage: "Organisations",
        sharingPage: "Names and keeping",
        codePage: "The facilitator's code",
        aboutText: "Only a title is needed. The rest can be changed later.",
        purposeText: "This stands above every transcript.",
        purposeBeforeExport: "This stands above the transcript. Fill it in before words leave the room.",
        wayText: "You can change this later, and mix ways too.",
        promptsText: "Everybody gets these questions. Open one to change it.",
        organisationsText: "One organisation a line. Units may follow: HAN: Pedagogiek, Ad-PEP",
        sharingText: "This goes above what people choose themselves. It can only make it stricter.",
        codeText:
            "With this code only you can open a seat that is done. It may stay empty. Mind: you see what you type.",
        codeIsSet: "There is a code. Type a new one, or remove it. Mind: you see what you type.",
        title: "Title",
        date: "Date",
        dateRemark: "Remark about the date",
        place: "Place",
        language: "Language of the questions",
        languageName: { $0 == .dutch ? "Dutch" : "English" },
        purpose: "Purpose",
        responsible: "Responsible person",
        responsibleRemark: "name and how to reach them",
        expected: "How many people?",
        way: "The group writes",
        wayName: {
            switch $0 {
            case .paper: "on paper, typed in later"
            case .passedKeyboard: "on one laptop, passed round"
            case .scribe: "a scribe types along"
            case .ownScreens: "each on a screen of their own"
            }
        },
        organisations: "Organisations",
        ceiling: "Names in the transcript",
        ceilingName: {
            switch $0 {
            case .name: "as everybody chooses"
            case .function: "role and organisation at most"
            case .unnamed: "never, and no role either"
            case .withheld: "none: nothing leaves the room"
            }
        },
        retention: "Keep until",
        code: "Code",
        question: "Question",
        label: "Short word",
        labelRemark: "for tables, such as Process",
        minutes: "Minutes to write",
        minutesRemark: "empty: no time",
        probes: "Hints",
        probesRemark: "one a line",
        optional: "may stay empty",
        save: "Save",
        next: "Next",
        back: "Back",
        ready: "Ready",
        addPrompt: "Add a question",
        moveUp: "Move up",
        moveDown: "Move down",
        remove: "Remove",
        removeCode: "Remove the code",
        formHint: "Tab or Enter: next · arrows: choose · Esc: back",
        listHint: "Enter: new line · Tab: to the buttons · Esc: back",
        promptsHint: "Arrows: choose · Enter: open · Tab: buttons · Esc: back",
        saveQuestion: "What you changed is not saved yet.",
        doNotSave: "Do not save",
        goOn: "Go on filling in",
        saved: "Saved.",
        titleMissing: "Fill in a title.",
        badDate: { "This is not a date. Write it like this: \($0)." },
        badNumber: { "Fill in a number from 1 to \($0), or nothing." },
        questionMissing: "Fill in a question.",
        promptInUse: "Somebody answered this question. So it cannot go.",
        organisationInUse: { "People belong to \($0). So this organisation cannot go." },
        lineTooLong: { "Line \($0) is too long." },
        codeTooShort: { "Take at least \($0) characters." },
        fieldFull: "That does not fit here any more. Nothing has changed.",
        notFilledIn: "not filled in yet",
        none: "none",
        promptNumber: { "Question \($0)" },
        codeSet: "there is a code",
        codeNotSet: "no code",
        people: { $0 == 1 ? "1 person" : "\($0) people" },
        prompts: { $0 == 1 ? "1 question" : "\($0) questions" },
        purposeProposal: { "Looking back together on \($0) and learning from it." },
        duration: {
            switch $0 {
            case ..<10: "\($0) minutes"
            case ..<60: "\(($0 + 4) / 5 * 5) minutes"
            default: halves($0, "\(($0 + 15) / 60)", ".5 hours", ($0 + 15) / 60 == 1 ? " hour" : " hours")
            }
        },
        cost: { way, group, total, afterwards in
            switch way {
            case .paper: "\(group): ≈ \(total) of writing, then ≈ \(afterwards) of typing in"
            case .passedKeyboard: "\(group) ≈ \(total)"
            case .scribe: "\(group) ≈ \(total): each tells, the scribe types along"
            case .ownScreens: "≈ \(total), all at once; each needs a terminal of their own"
            }
        },
        longWarning: "That is long for a group. On paper everybody writes at the same time.")

    /// Hours, rounded to halves.
    private static func halves(_ minutes: Int, _ hours: String, _ half: String, _ whole: String) -> String {
        hours + ((minutes + 15) % 60 >= 30 ? half : whole)
    }
}
