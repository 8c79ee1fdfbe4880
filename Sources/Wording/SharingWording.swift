// SPDX-License-Identifier: Apache-2.0

/// The phrases of sharing in rounds: turns, and answers opened on the wall.
package struct SharingWording: Sendable {
    package let notBegun: String
    package let notBegunText: @Sendable (_ people: Int) -> String
    package let nobody: String
    package let manyPeople: String
    package let turnOf: @Sendable (_ round: Int, _ turn: Int, _ turns: Int) -> String
    package let speaker: @Sendable (_ name: String) -> String
    package let next: @Sendable (_ name: String) -> String
    package let last: String
    package let roundOver: @Sendable (_ round: Int) -> String
    package let roundOverText: String
    // At tables
    package let tablesText: @Sendable (_ tables: Int) -> String
    package let tablesTitle: String
    package let withoutTable: @Sendable (_ people: Int) -> String
    package let noRound: String
    package let tableOver: @Sendable (_ round: Int) -> String
    package let shortPlace: @Sendable (_ round: Int, _ turn: Int, _ turns: Int) -> String
    package let then: @Sendable (_ name: String) -> String
    package let allOver: String
    package let beginAtTables: String
    package let tablesHint: String
    package let order: String
    package let passedMark: String
    package let noAnswers: String
    package let answersTitle: @Sendable (_ open: Int, _ answers: Int) -> String
    package let answerOf: @Sendable (_ number: Int, _ answers: Int) -> String
    package let isOpen: String
    package let isClosed: String
    package let unread: String
    package let keptClosed: @Sendable (_ answers: Int) -> String
    package let firstTurn: String
    package let nothingOpen: String
    package let allOpen: String
    package let hint: String
    // What a command is called in another moment
    package let begin: String
    package let again: String
    package let close: String
}

/// What whoever leads can do while the group shares.
package struct SharingCommandWording: Sendable {
    package let open: CommandPhrase
    package let next: CommandPhrase
    package let oneRound: CommandPhrase
    package let nextEverywhere: CommandPhrase
    package let pass: CommandPhrase
    package let back: CommandPhrase
    package let end: CommandPhrase
    package let openAnswer: CommandPhrase
    package let openAll: CommandPhrase
    package let closeAll: CommandPhrase
    package let balance: CommandPhrase
}

extension SharingWording {
    static let dutch = SharingWording(
        notBegun: "Er is nog geen ronde begonnen.",
        notBegunText: {
            $0 == 1
                ? "Er is 1 persoon." : "Er zijn \($0) mensen. De volgorde wordt geloot. Overslaan mag altijd."
        },
        nobody: "Er is nog niemand om een beurt te geven.",
        manyPeople: "Met zo veel mensen gaat het vlotter aan tafels: druk op t.",
        turnOf: { "Ronde \($0) · beurt \($1) van \($2)" },
        speaker: { "Aan de beurt: \($0)" },
        next: { "Daarna: \($0)" },
        last: "Daarna: de ronde is klaar",
        roundOver: { "Ronde \($0) is klaar: iedereen had een beurt." },
        roundOverText: "Wil de groep nog een ronde? De volgorde blijft dezelfde.",
        tablesText: { "De groep zit aan \($0) tafels. Elke tafel krijgt een eigen ronde." },
        tablesTitle: "Aan de beurt per tafel",
        withoutTable: {
            $0 == 1
                ? "1 persoon heeft geen tafel en krijgt dus geen beurt: druk op t."
                : "\($0) mensen hebben geen tafel en krijgen dus geen beurt: druk op t."
        },
        noRound: "nog geen ronde",
        tableOver: { "ronde \($0) is klaar" },
        shortPlace: { round, turn, turns in (round > 1 ? "ronde \(round) · " : "") + "\(turn) van \(turns)" },
        then: { "straks \($0)" },
        allOver: "Aan alle tafels is de ronde klaar.",
        beginAtTables: "Begin aan de tafels",
        tablesHint: "Enter: drukken · cijfer: andere tafel · . volgend antwoord · ? hulp",
        order: "Volgorde",
        passedMark: "sloeg over",
        noAnswers: "Er zijn nog geen antwoorden om te openen.",
        answersTitle: { "Open voor de groep: \($0) van \($1)" },
        answerOf: { "antwoord \($0) van \($1)" },
        isOpen: "open voor de groep",
        isClosed: "nog dicht",
        unread: "De tekst staat hier pas als het antwoord open is, want de groep ziet dit scherm.",
        keptClosed: {
            $0 == 1
                ? "1 antwoord kan niet open: het wordt niet gedeeld, of de schrijver koos nog niets."
                : "\($0) antwoorden kunnen niet open: ze worden niet gedeeld, of de schrijver koos nog niets."
        },
        firstTurn: "Dit is de eerste beurt.",
        nothingOpen: "Er is geen antwoord open.",
        allOpen: "Er is geen antwoord dat nog open kan.",
        hint: "Enter: drukken · Pijltjes: kiezen · . volgend antwoord · ? hulp",
        begin: "Begin een ronde",
        again: "Nog een ronde",
        close: "Sluit dit antwoord")

    static let english = SharingWording(
        notBegun: "No round has begun yet.",
        notBegunText: {
            $0 == 1
                ? "There is 1 person."
                : "There are \($0) people. The order is drawn by lot. Anybody may always pass."
        },
        nobody: "There is nobody to give a turn yet.",
        manyPeople: "With so many people it goes quicker at tables: press t.",
        turnOf: { "Round \($0) · turn \($1) of \($2)" },
        speaker: { "Speaking now: \($0)" },
        next: { "Next: \($0)" },
        last: "Next: the round is done",
        roundOver: { "Round \($0) is done: everybody had a turn." },
        roundOverText: "Does the group want another round? The order stays the same.",
        tablesText: { "The group sits at \($0) tables. Each table gets a round of its own." },
        tablesTitle: "Speaking now, by table",
        withoutTable: {
            $0 == 1
                ? "1 person has no table, and so gets no turn: press t."
                : "\($0) people have no table, and so get no turn: press t."
        },
        noRound: "no round yet",
        tableOver: { "round \($0) is done" },
        shortPlace: { round, turn, turns in (round > 1 ? "round \(round) · " : "") + "\(turn) of \(turns)" },
        then: { "next \($0)" },
        allOver: "The round is done at every table.",
        beginAtTables: "Begin at the tables",
        tablesHint: "Enter: press · digit: another table · . next answer · ? help",
        order: "Order",
        passedMark: "passed",
        noAnswers: "There are no answers to open yet.",
        answersTitle: { "Open for the group: \($0) of \($1)" },
        answerOf: { "answer \($0) of \($1)" },
        isOpen: "open for the group",
        isClosed: "still closed",
        unread: "The text stands here once the answer is open, because the group sees this screen.",
        keptClosed: {
            $0 == 1
                ? "1 answer cannot be opened: it is not shared, or its writer has not chosen yet."
                : "\($0) answers cannot be opened: they are not shared, or their writer has not chosen yet."
        },
        firstTurn: "This is the first turn.",
        nothingOpen: "No answer is open.",
        allOpen: "There is no answer left to open.",
        hint: "Enter: press · Arrows: choose · . next answer · ? help",
        begin: "Begin a round",
        again: "Another round",
        close: "Close this answer")
}

extension SharingCommandWording {
    static let dutch = SharingCommandWording(
        open: CommandPhrase(
            "Om de beurt", "Deel in rondes, met allen of aan tafels, en open antwoorden voor de groep."),
        next: CommandPhrase("Volgende beurt", "Geef de volgende persoon het woord, of begin een ronde."),
        oneRound: CommandPhrase("Eén ronde met allen", "Begin één ronde voor de hele groep, ook als er tafels zijn."),
        nextEverywhere: CommandPhrase("Alle tafels verder", "Geef aan elke tafel de volgende persoon het woord."),
        pass: CommandPhrase("Sla over", "Wie aan de beurt is, zegt deze ronde niets."),
        back: CommandPhrase("Beurt terug", "Terug naar de persoon hiervoor."),
        end: CommandPhrase("Stop de beurten", "Niemand is meer aan de beurt."),
        openAnswer: CommandPhrase(
            "Open voor de groep", "Zet dit antwoord op het scherm voor de groep, of sluit het weer."),
        openAll: CommandPhrase("Open alles", "Zet alle antwoorden op deze vraag op het scherm voor de groep."),
        closeAll: CommandPhrase("Sluit alles", "Sluit alle antwoorden op het scherm voor de groep."),
        balance: CommandPhrase("Balans", "Bekijk wie er is gehoord, en hoeveel."))

    static let english = SharingCommandWording(
        open: CommandPhrase(
            "Take turns", "Share in rounds, all together or at tables, and open answers for the group."),
        next: CommandPhrase("Next turn", "Give the next person the floor, or begin a round."),
        oneRound: CommandPhrase("One round for all", "Begin one round for the whole group, tables or not."),
        nextEverywhere: CommandPhrase("All tables on", "Give the next person at each table the floor."),
        pass: CommandPhrase("Pass", "Whoever's turn it is says nothing this round."),
        back: CommandPhrase("Turn back", "Back to the person before."),
        end: CommandPhrase("Stop the turns", "It is nobody's turn any more."),
        openAnswer: CommandPhrase(
            "Open for the group", "Put this answer on the screen for the group, or close it again."),
        openAll: CommandPhrase("Open all", "Put all answers to this question on the screen for the group."),
        closeAll: CommandPhrase("Close all", "Close all answers on the screen for the group."),
        balance: CommandPhrase("Balance", "See who is heard, and how much."))
}
