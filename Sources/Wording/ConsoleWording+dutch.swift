// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension ConsoleWording {
    static let dutch = ConsoleWording(
        name: "Regiescherm",
        way: {
            switch $0 {
            case .paper: "Op papier, later overgetypt"
            case .passedKeyboard: "Toetsenbord gaat rond"
            case .scribe: "Notulist typt mee"
            case .ownScreens: "Ieder een eigen scherm"
            }
        },
        group: { people, present, left in
            var parts = [people == 1 ? "1 deelnemer" : "\(people) deelnemers", "\(present) aanwezig"]
            if left > 0 { parts.append("\(left) vertrokken") }
            return parts.joined(separator: ", ")
        },
        nobody:
            "Er staat nog niemand op de lijst. Kies Mensen om een lijst te plakken, of kies Laat schrijven: dan zet "
            + "iedereen zichzelf erop.",
        groupName: {
            switch $0 {
            case .organisation(let name): name
            case .withoutOrganisation: "Zonder organisatie"
            case .together(let count): "Kleine groepen (\(count))"
            }
        },
        together: "Samen",
        outOf: { "\($0) van \($1)" },
        notReady: { $0 == 0 ? "Iedereen is klaar" : "Nog niet klaar: \($0)" },
        unheard: { "nog niet gehoord: \($0)" },
        quotable: { "Nu citeerbaar met naam: \($0) van \($1)" },
        withoutConsent: {
            $0 == 1 ? "1 deelnemer koos nog niet hoe we delen" : "\($0) deelnemers kozen nog niet hoe we delen"
        },
        notes: { $0 == 1 ? "1 notitie van de notulist" : "\($0) notities van de notulist" },
        namesNotReady: { "Nog bezig (\($0.count)): " + $0.joined(separator: ", ") },
        namesUnheard: { "Nog niet gehoord (\($0.count)): " + $0.joined(separator: ", ") },
        requests: {
            $0 == 1
                ? "1 verzoek wacht tot een plek vrij is."
                : "\($0) verzoeken wachten tot een plek vrij is."
        },
        requestWaits: "Het verzoek wacht: deze persoon zit nu te schrijven. Het gebeurt zodra de plek vrij is.",
        requestDone: "Het verzoek is uitgevoerd.",
        noCode: "Er is geen code: wie de laptop heeft, kan dit scherm openen. Stel een code in bij Gegevens.",
        lookingAlong: "Iemand anders leidt deze sessie nu. Je kijkt mee.",
        leadIsFree: "Niemand leidt deze sessie nu. Op het regiescherm neem je met t de leiding over.",
        youLead: "Jij leidt deze sessie al.",
        onlyLooking: "Je kijkt alleen mee: iemand anders leidt deze sessie.",
        recovered: { $0 == 1 ? "1 tekst is teruggevonden." : "\($0) teksten zijn teruggevonden." },
        ownScreens: { "Op elk ander scherm: \($0)" },
        ownCopy: { "Dit is je eigen kopie van het voorbeeld \($0)." },
        folder: { "Map: \($0)" },
        screenIsShared: "De groep ziet dit scherm: alleen aantallen.",
        screenIsOwn: "Alleen jij ziet dit scherm.",
        nothingToUndo: "Er is niets om ongedaan te maken.",
        nothingToRedo: "Er is niets om opnieuw te doen.",
        undone: { "Ongedaan gemaakt: \($0)." },
        redone: { "Opnieuw gedaan: \($0)." },
        notTakenBack: { "\($0) Dit blijft dus staan: \($1)." },
        undoGoesOn: "Nog eens ongedaan maken gaat verder met wat ervoor kwam.",
        notDoneAgain: { "\($0) Dit gebeurt dus niet opnieuw: \($1)." },
        act: .dutch,
        editedUnchanged: "De tekst is niet veranderd.",
        sharingQuestion: "Ziet de groep dit scherm?",
        sharingLines: [
            "Ja: je ziet aantallen, en geen namen.",
            "Nee: je ziet ook wie nog niet klaar is.",
        ],
        sharingYes: "Ja, de groep kijkt mee",
        sharingNo: "Nee, alleen ik",
        namesQuestion: "De groep ziet dit scherm. Toch namen tonen?",
        namesText: "Op de volgende pagina staan namen.",
        namesNo: "Nee, terug",
        namesYes: "Ja, toon namen",
        stopQuestion: "Wil je stoppen?",
        stopText: "Alles is bewaard. Je kunt later verdergaan.",
        toHome: "Naar het begin",
        stopProgram: "Sluit het programma",
        goOn: "Ga verder",
        coverTitle: "Het scherm is bedekt",
        coverText: "Er is geen code: wie hier op Enter drukt, gaat verder.",
        coverHint: "Enter: verder",
        idleTitle: "Even niemand hier: het scherm is bedekt",
        openingTitle: "Deze sessie heeft een code",
        openingHint: "Typ de code · Enter: openen · Esc: stoppen",
        codeHint: "Typ de code · Enter: openen",
        barHint: "Pijltjes: kiezen · Enter: drukken",
        questionHint: "Pijltjes: kiezen · Enter: drukken · Esc: terug",
        helpHint: "PgDn: verder · een andere toets: terug",
        paletteHint: "Typ een woord · pijltjes · Enter: doen · Esc: terug",
        nothingFound: "Zo'n opdracht is er niet.")
}

extension ActWording {
    static let dutch = ActWording(
        details: "gegevens veranderd", prompts: "vragen veranderd", organisations: "organisaties veranderd",
        addPeople: "mensen toegevoegd", describe: "persoon gewijzigd", remove: "persoon weggehaald",
        presence: "aanwezigheid", consent: "toestemming opgeschreven", stricter: "strenger gemaakt",
        code: "code veranderd", step: "stap", clock: "klok", agenda: "agenda veranderd",
        milestones: "momenten veranderd",
        turns: "beurt", tables: "tafels veranderd", opened: "antwoord op het scherm", marked: "belangrijk",
        themes: "thema's veranderd",
        vote: "stemming", agreements: "afspraken veranderd", closing: "afsluiting veranderd",
        lastTime: "vorige keer veranderd",
        correct: "antwoord verbeterd", withdraw: "antwoord ingetrokken",
        merge: "mensen samengevoegd", reopenSeat: "plek geopend",
        correctIsFinal: "Een verbetering neem je terug door het antwoord nog eens te verbeteren.",
        withdrawIsFinal: "Intrekken kan niet terug: de woorden zijn gewist.",
        mergeIsFinal: "Samenvoegen kan niet terug: de antwoorden staan nu bij één persoon.",
        reopenIsFinal: "Een geopende plek sluit weer als de deelnemer doorgeeft.",
        describeIsFinal: "Deze wijziging ging via een verzoek. Wijzig de persoon nog eens om haar terug te nemen.")
}
