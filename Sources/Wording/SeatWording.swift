// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases of the seat: what a participant reads.
package struct SeatWording: Sendable {
    // The door
    package let whoAreYou: String
    package let notListed: String
    package let doneMark: String
    package let nobodyYet: String
    package let nobodyFound: String
    package let searching: String
    package let otherLanguage: String
    package let stop: String
    package let doorHint: String
    package let doorButtonsHint: String
    package let closedSeat: String
    package let seatTakenElsewhere: String
    package let seatUnknown: String
    package let seatReadOnly: String
    package let wroteBefore: @Sendable (_ name: String) -> String
    package let anybodyCanLook: String
    package let iAm: @Sendable (_ name: String) -> String
    package let back: String

    // Adding yourself
    package let addTitle: String
    package let name: String
    package let organisation: String
    package let role: String
    package let optional: String
    package let ready: String
    package let nameMissing: String
    package let formHint: String
    package let escapeHint: String
    package let suggestionHint: String

    // Consent
    package let consentTitle: @Sendable (_ name: String) -> String
    package let consentText: String
    package let consentQuestion: String
    package let consentHint: String

    // Writing
    package let placeholder: String
    package let promptOf: @Sendable (_ number: Int, _ count: Int, _ label: String) -> String
    package let anotherAnswer: String
    package let nextPrompt: String
    package let toReview: String
    package let previousPrompt: String
    package let otherProbe: String
    package let nameWith: String
    package let earlierAnswers: @Sendable (_ count: Int) -> String
    package let earlierButton: String
    package let withdrawThis: String
    package let help: String
    package let handOver: String
    package let savedAt: @Sendable (_ clock: String) -> String
    package let everyLetterKept: String
    package let minutesLeft: @Sendable (_ minutes: Int) -> String
    package let finishSentence: String
    package let toButtonsHint: String
    package let buttonsHint: String
    package let earlierHint: String
    package let onePoint: String
    package let helpKey: String
    package let copyPasteHint: String
    package let needsRoom: String
    package let pasteTooLong: String
    package let textTooLong: String
    package let recovered: String
    package let promptGone: @Sendable (_ hasText: Bool) -> String
    package let changing: String
    package let corrected: @Sendable (_ reason: String) -> String
    package let withdrawQuestion: String
    package let withdrawYes: String
    package let withdrawNo: String

    // This answer's attribution
    package let attributionTitle: String
    package let attributionHint: String

    // Review
    package let reviewTitle: String
    package let reviewHint: String
    package let reviewButtonsHint: String
    package let noAnswer: String
    package let done: String

    // Hand-over
    package let coverTitle: String
    package let coverWithCode: String
    package let coverWithoutCode: String
    package let coverHint: String
    package let doneTitle: String
    package let iAmNext: String
    package let iLead: String
    package let idleTitle: @Sendable (_ name: String) -> String
    package let codeTitle: String
    package let codeWrong: String
    package let codeHint: String
    package let noCodeWarning: String
    package let goOn: String
    package let leaveQuestion: String
    package let gateHint: String
    package let recalled: String
    package let oneMoment: String

    // Dots
    package let ballot: BallotWording
    package let rating: RatingWording

    // Help
    package let anyKeyHint: String
    package let helpLines: [String]
}

extension SeatWording {
    static let dutch = SeatWording(
        whoAreYou: "Wie ben je?",
        notListed: "Ik sta er niet bij",
        doneMark: "klaar",
        nobodyYet: "Er staat nog niemand op de lijst.",
        nobodyFound: "Niemand heet zo. Kies dan: Ik sta er niet bij.",
        searching: "Zoeken:",
        otherLanguage: "English",
        stop: "Stoppen",
        doorHint: "Enter: dit ben ik · Tab: knoppen · pijltjes: kiezen · of typ je naam",
        doorButtonsHint: "Enter: drukken · Tab: namen · pijltjes: kiezen",
        closedSeat: "Deze plek is al klaar. De gespreksleider kan hem weer openen.",
        seatTakenElsewhere: "Op deze plek wordt al geschreven, in een ander venster.",
        seatUnknown: "Deze deelnemer staat niet (meer) op de lijst.",
        seatReadOnly: "Dit bestand kan alleen worden gelezen. Vraag de gespreksleider om hulp.",
        wroteBefore: { "Er is al geschreven op de plek van \($0). Ga alleen verder als jij dat bent." },
        anybodyCanLook: "Er is geen code. Iedereen hier kan deze woorden dus openen.",
        iAm: { "Ik ben \($0)" },
        back: "Terug",
        addTitle: "Zet jezelf op de lijst",
        name: "Je naam",
        organisation: "Organisatie",
        role: "Functie",
        optional: "mag leeg blijven",
        ready: "Klaar",
        nameMissing: "Vul eerst je naam in.",
        formHint: "Enter: volgende regel · Esc: terug",
        escapeHint: "Esc: terug",
        suggestionHint: "Pijl omlaag: kies · Enter: verder · Esc: terug",
        consentTitle: { "Welkom, \($0)" },
        consentText:
            "Je woorden komen in een verslag. Jij kiest per antwoord hoe je naam erbij staat, en je mag dat later "
            + "veranderen.",
        consentQuestion: "Hoe mogen we je woorden delen?",
        consentHint: "Enter: zo wil ik het · pijltjes: kiezen · Esc: terug",
        placeholder: "Typ hier. Eén punt per antwoord.",
        promptOf: { "Vraag \($0) van \($1) · \($2)" },
        anotherAnswer: "Nog een antwoord",
        nextPrompt: "Volgende vraag",
        toReview: "Naar mijn antwoorden",
        previousPrompt: "Vorige vraag",
        otherProbe: "Andere hulpvraag",
        nameWith: "Naam erbij?",
        earlierAnswers: { $0 == 1 ? "Je eerdere antwoord" : "Je \($0) eerdere antwoorden" },
        earlierButton: "Eerder antwoord",
        withdrawThis: "Trek dit antwoord in",
        help: "Hulp",
        handOver: "Ik ben klaar",
        savedAt: { "bewaard om \($0)" },
        everyLetterKept: "elke letter is bewaard",
        minutesLeft: { $0 == 1 ? "nog 1 minuut" : "nog \($0) minuten" },
        finishSentence: "Rond je zin af",
        toButtonsHint: "Tab: naar de knoppen",
        buttonsHint: "Enter: drukken · Tab: naar je tekst · pijltjes: kiezen",
        earlierHint: "Enter: openen · Esc: terug · pijltjes: kiezen · Tab: knoppen",
        onePoint: "één punt per antwoord",
        helpKey: "F1: hulp",
        copyPasteHint: "Plakken: Ctrl+Shift+V · kopiëren: Ctrl+Shift+C · of met de rechtermuisknop",
        needsRoom: "Maak dit venster groter: 40 bij 12 tekens.",
        pasteTooLong: "Dit stuk tekst is te lang om te plakken. Er is niets veranderd.",
        textTooLong: "Dit antwoord is vol. Begin een nieuw antwoord.",
        recovered: "Je laatste tekst is teruggevonden.",
        promptGone: { "De vraag waar je bij was, is weggehaald." + ($0 ? " Je tekst staat nu bij deze vraag." : "") },
        changing: "je verandert dit antwoord",
        corrected: { "verbeterd door de gespreksleider: \($0)" },
        withdrawQuestion: "Dit antwoord intrekken? De woorden worden gewist.",
        withdrawYes: "Wis mijn woorden",
        withdrawNo: "Laat het staan",
        attributionTitle: "Hoe staat je naam bij dit antwoord?",
        attributionHint: "Enter: zo wil ik het · Esc: terug · pijltjes: kiezen",
        reviewTitle: "Jouw antwoorden",
        reviewHint: "Enter: veranderen · Tab: knoppen · pijltjes: kiezen",
        reviewButtonsHint: "Enter: drukken · Tab: antwoorden · pijltjes: kiezen",
        noAnswer: "nog geen antwoord",
        done: "Klaar, geef door",
        coverTitle: "Geef de laptop aan de volgende",
        coverWithCode: "Alles is bewaard. Alleen de gespreksleider kan deze plek weer openen.",
        coverWithoutCode:
            "Alles is bewaard. Let op: er is geen code. Iedereen hier kan deze plek weer openen en de woorden lezen.",
        coverHint: "Pijltjes: kiezen · Enter: drukken",
        doneTitle: "Dank je wel, je bent klaar",
        iAmNext: "Ik ben de volgende",
        iLead: "Ik ben de gespreksleider",
        idleTitle: { "Is \($0) er nog?" },
        codeTitle: "Code van de gespreksleider",
        codeWrong: "Die code klopt niet.",
        codeHint: "Typ de code · Enter: openen · Esc: terug",
        noCodeWarning: "Er is geen code ingesteld: iedereen hier kan nu verder.",
        goOn: "Verder",
        leaveQuestion: "Ben jij de gespreksleider?",
        gateHint: "Enter: drukken · Esc: terug · pijltjes: kiezen",
        recalled: "De gespreksleider is even met je antwoorden bezig. Alles is bewaard.",
        oneMoment: "Een ogenblik …",
        ballot: .dutch, rating: .dutch,
        anyKeyHint: "Druk op een toets: terug naar je tekst",
        helpLines: [
            "Typ gewoon. Enter: nieuwe regel.",
            "Elke letter wordt meteen bewaard.",
            "Tab: van je tekst naar de knoppen.",
            "Pijltjes: kies een knop. Enter: druk.",
            "Nog een antwoord: bij dezelfde vraag.",
            "Ctrl+Z: ongedaan maken. Ctrl+Y: terug.",
            "Plakken: Ctrl+Shift+V, of met de muis.",
            "Ik ben klaar: lees alles, geef door.",
            "F1: deze hulp. F10: volgende vraag.",
        ])

    static let english = SeatWording(
        whoAreYou: "Who are you?",
        notListed: "I am not on the list",
        doneMark: "done",
        nobodyYet: "Nobody is on the list yet.",
        nobodyFound: "Nobody has that name. Then choose: I am not on the list.",
        searching: "Search:",
        otherLanguage: "Nederlands",
        stop: "Stop",
        doorHint: "Enter: this is me · Tab: buttons · arrows: choose · or type your name",
        doorButtonsHint: "Enter: press · Tab: names · arrows: choose",
        closedSeat: "This seat is done. The facilitator can open it again.",
        seatTakenElsewhere: "Somebody is writing at this seat already, in another window.",
        seatUnknown: "This participant is not on the list (any more).",
        seatReadOnly: "This file can only be read. Ask the facilitator for help.",
        wroteBefore: { "Somebody wrote at the seat of \($0) before. Go on only if that is you." },
        anybodyCanLook: "There is no code. So anybody here can open these words.",
        iAm: { "I am \($0)" },
        back: "Back",
        addTitle: "Put yourself on the list",
        name: "Your name",
        organisation: "Organisation",
        role: "Role",
        optional: "may stay empty",
        ready: "Ready",
        nameMissing: "Fill in your name first.",
        formHint: "Enter: next line · Esc: back",
        escapeHint: "Esc: back",
        suggestionHint: "Arrow down: choose · Enter: go on · Esc: back",
        consentTitle: { "Welcome, \($0)" },
        consentText:
            "Your words go into a transcript. You choose per answer how your name stands beside it, and may change "
            + "that later.",
        consentQuestion: "How may we share your words?",
        consentHint: "Enter: I want it so · arrows: choose · Esc: back",
        placeholder: "Type here. One point per answer.",
        promptOf: { "Question \($0) of \($1) · \($2)" },
        anotherAnswer: "Another answer",
        nextPrompt: "Next question",
        toReview: "To my answers",
        previousPrompt: "Previous question",
        otherProbe: "Other hint",
        nameWith: "With my name?",
        earlierAnswers: { $0 == 1 ? "Your earlier answer" : "Your \($0) earlier answers" },
        earlierButton: "Earlier answer",
        withdrawThis: "Take this answer back",
        help: "Help",
        handOver: "I am done",
        savedAt: { "saved at \($0)" },
        everyLetterKept: "every letter is kept",
        minutesLeft: { $0 == 1 ? "1 minute left" : "\($0) minutes left" },
        finishSentence: "Finish your sentence",
        toButtonsHint: "Tab: to the buttons",
        buttonsHint: "Enter: press · Tab: to your text · arrows: choose",
        earlierHint: "Enter: open · Esc: back · arrows: choose · Tab: buttons",
        onePoint: "one point per answer",
        helpKey: "F1: help",
        copyPasteHint: "Paste: Ctrl+Shift+V · copy: Ctrl+Shift+C · or the right mouse button",
        needsRoom: "Make this window larger: 40 by 12 characters.",
        pasteTooLong: "This piece of text is too long to paste. Nothing has changed.",
        textTooLong: "This answer is full. Begin a new answer.",
        recovered: "Your last text was found back.",
        promptGone: {
            "The question you were at was taken away." + ($0 ? " Your text is with this question now." : "")
        },
        changing: "you are changing this answer",
        corrected: { "corrected by the facilitator: \($0)" },
        withdrawQuestion: "Take this answer back? Its words are erased.",
        withdrawYes: "Erase my words",
        withdrawNo: "Leave it",
        attributionTitle: "Your name beside this answer?",
        attributionHint: "Enter: I want it so · Esc: back · arrows: choose",
        reviewTitle: "Your answers",
        reviewHint: "Enter: change · Tab: buttons · arrows: choose",
        reviewButtonsHint: "Enter: press · Tab: answers · arrows: choose",
        noAnswer: "no answer yet",
        done: "Done, pass it on",
        coverTitle: "Pass the laptop to the next person",
        coverWithCode: "Everything is kept. Only the facilitator can open this seat again.",
        coverWithoutCode:
            "Everything is kept. Mind: there is no code. Anybody here can open this seat again and read the words.",
        coverHint: "Arrows: choose · Enter: press",
        doneTitle: "Thank you, you are done",
        iAmNext: "I am next",
        iLead: "I am the facilitator",
        idleTitle: { "Is \($0) still there?" },
        codeTitle: "The facilitator's code",
        codeWrong: "That code is not right.",
        codeHint: "Type the code · Enter: open · Esc: back",
        noCodeWarning: "No code was set: anybody here can go on now.",
        goOn: "Go on",
        leaveQuestion: "Are you the facilitator?",
        gateHint: "Enter: press · Esc: back · arrows: choose",
        recalled: "The facilitator is busy with your answers for a moment. Everything is kept.",
        oneMoment: "One moment …",
        ballot: .english, rating: .english,
        anyKeyHint: "Press a key: back to your text",
        helpLines: [
            "Just type. Enter: a new line.",
            "Every letter is kept at once.",
            "Tab: from your text to the buttons.",
            "Arrows: choose a button. Enter: press.",
            "Another answer: to the same question.",
            "Ctrl+Z: undo. Ctrl+Y: redo.",
            "Paste: Ctrl+Shift+V, or the mouse.",
            "I am done: read it all, pass it on.",
            "F1: this help. F10: next question.",
        ])
}
