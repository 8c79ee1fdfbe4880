// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases of home: the sessions, a new one, and the first start.
package struct HomeWording: Sendable {
    // The sessions
    package let title: String
    package let search: String
    package let nothingFound: @Sendable (_ typed: String) -> String
    package let noSessions: String
    package let onlyExamples: String
    package let noFolder: String
    package let example: String
    package let cannotBeRead: String
    package let beingRead: String
    package let people: @Sendable (_ count: Int) -> String
    package let answers: @Sendable (_ count: Int) -> String
    package let answersPerPrompt: @Sendable (_ counts: String) -> String
    package let hint: String
    package let buttonsHint: String
    package let folder: @Sendable (_ path: String) -> String

    // What can be done, each with a sentence for the help
    package let open: String
    package let openHelp: String
    package let new: String
    package let newHelp: String
    package let export: String
    package let exportHelp: String
    package let rehearse: String
    package let rehearseHelp: String
    package let history: String
    package let historyHelp: String
    package let rules: String
    package let rulesHelp: String
    package let otherLanguage: String
    package let languageHelp: String
    package let help: String
    package let helpHelp: String
    package let stop: String
    package let stopHelp: String
    package let searchHelp: String
    package let mouseHelp: String
    package let helpHint: String

    // A rehearsal
    package let rehearsalLine: String
    package let rehearsalEnds: String

    // A new session
    package let newTitle: String
    package let step: @Sendable (_ number: Int, _ count: Int) -> String
    package let make: String
    package let makeNow: String
    package let leaveQuestion: String
    package let leave: String
    package let busy: String

    // The first start, in both languages at once
    package let languageQuestion: String
    package let languageOwnName: String
    package let languageHint: String
}

extension HomeWording {
    static let dutch = HomeWording(
        title: "Jouw sessies",
        search: "Zoeken:",
        nothingFound: { "Geen sessie gevonden met: \($0)" },
        noSessions: "Hier staan nog geen sessies. Maak een nieuwe: je hebt alleen een titel nodig.",
        onlyExamples: "Nieuw hier? Open een voorbeeld: je krijgt een eigen kopie om mee te oefenen.",
        noFolder: "De map met sessies kan niet worden gelezen.",
        example: "voorbeeld",
        cannotBeRead: "kan niet worden gelezen; er is niets veranderd",
        beingRead: "wordt gelezen …",
        people: { $0 == 1 ? "1 deelnemer" : "\($0) deelnemers" },
        answers: { $0 == 1 ? "1 antwoord" : "\($0) antwoorden" },
        answersPerPrompt: { "antwoorden: \($0)" },
        hint: "Enter: openen · Tab: knoppen · pijltjes: kiezen · typ om te zoeken",
        buttonsHint: "Enter: drukken · pijltjes: kiezen · Tab: naar de sessies",
        folder: { "De sessies staan in \($0)" },
        open: "Openen",
        openHelp: "Leid de sessie, of ga ermee verder. Van een voorbeeld krijg je een eigen kopie.",
        new: "Nieuwe sessie",
        newHelp: "Maak een sessie. Alleen een titel is nodig.",
        export: "Verslag maken",
        exportHelp: "Maak een verslag van de gekozen sessie. Alleen wat mensen willen delen komt erin.",
        rehearse: "Proefdraaien",
        rehearseHelp: "Probeer de sessie van begin tot eind. Wat je doet, verdwijnt als je stopt.",
        history: "Geschiedenis",
        historyHelp: "Wat er van je sessies kwam: afspraken, cijfers en wie er meedeed.",
        rules: "Waarschuwingen",
        rulesHelp: "Zeg wanneer het regiescherm waarschuwt, en of er een bel klinkt.",
        otherLanguage: "English",
        languageHelp: "Alles in het Engels. Elke sessie houdt haar eigen taal.",
        help: "Hulp",
        helpHelp: "Deze uitleg.",
        stop: "Stoppen",
        stopHelp: "Sluit Terugblik. Alles is bewaard.",
        searchHelp: "Zoek op titel, plaats of datum. Esc maakt het zoeken leeg.",
        mouseHelp:
            "Wil je klikken met de muis? Start met terugblik --mouse. Tekst selecteren gaat dan met Shift ingedrukt.",
        helpHint: "Enter of Esc: terug",
        rehearsalLine: "PROEFRONDE · niets blijft bewaard",
        rehearsalEnds: "Dit was een proefronde. Wat je hier deed, verdwijnt als je stopt.",
        newTitle: "Nieuwe sessie",
        step: { "stap \($0) van \($1)" },
        make: "Maak de sessie",
        makeNow: "Meteen maken",
        leaveQuestion: "Stoppen met deze nieuwe sessie? Wat je invulde is dan weg.",
        leave: "Stoppen",
        busy: "De sessie wordt gemaakt …",
        languageQuestion: "Welke taal wil je gebruiken?",
        languageOwnName: "Nederlands",
        languageHint: "Enter: deze taal · pijltjes: kiezen")

    static let english = HomeWording(
        title: "Your sessions",
        search: "Search:",
        nothingFound: { "No session found with: \($0)" },
        noSessions: "There are no sessions here yet. Make a new one: you only need a title.",
        onlyExamples: "New here? Open an example: you get a copy of your own to practise with.",
        noFolder: "The folder of the sessions cannot be read.",
        example: "example",
        cannotBeRead: "cannot be read; nothing was changed",
        beingRead: "being read …",
        people: { $0 == 1 ? "1 participant" : "\($0) participants" },
        answers: { $0 == 1 ? "1 answer" : "\($0) answers" },
        answersPerPrompt: { "answers: \($0)" },
        hint: "Enter: open · Tab: buttons · arrows: choose · type to search",
        buttonsHint: "Enter: press · arrows: choose · Tab: to the sessions",
        folder: { "The sessions are in \($0)" },
        open: "Open",
        openHelp: "Lead the session, or go on with it. Of an example you get a copy of your own.",
        new: "New session",
        newHelp: "Make a session. Only a title is needed.",
        export: "Make a transcript",
        exportHelp: "Make a transcript of the chosen session. Only what people want to share is in it.",
        rehearse: "Rehearse",
        rehearseHelp: "Try the session from beginning to end. What you do is gone when you stop.",
        history: "History",
        historyHelp: "What came of your sessions: agreements, ratings and taking part.",
        rules: "Warnings",
        rulesHelp: "Say when the console warns, and whether a bell rings.",
        otherLanguage: "Nederlands",
        languageHelp: "Everything in Dutch. Each session keeps its own language.",
        help: "Help",
        helpHelp: "This explanation.",
        stop: "Stop",
        stopHelp: "Close Terugblik. Everything is kept.",
        searchHelp: "Search by title, place or date. Esc empties the search.",
        mouseHelp: "To click with the mouse, start with terugblik --mouse. Selecting text then needs Shift held down.",
        helpHint: "Enter or Esc: back",
        rehearsalLine: "REHEARSAL · nothing is kept",
        rehearsalEnds: "This was a rehearsal. What you did here is gone when you stop.",
        newTitle: "New session",
        step: { "step \($0) of \($1)" },
        make: "Make the session",
        makeNow: "Make it now",
        leaveQuestion: "Stop with this new session? What you filled in is gone then.",
        leave: "Stop",
        busy: "The session is being made …",
        languageQuestion: "Which language do you want to use?",
        languageOwnName: "English",
        languageHint: "Enter: this language · arrows: choose")
}
