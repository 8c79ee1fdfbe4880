// SPDX-License-Identifier: Apache-2.0

import TerminalPort
import Wording

/// Everything whoever leads can do by a key, a button, or by its name.
enum LeadCommand: Equatable, Sendable, CaseIterable {
    // From the console
    case nextStep, previousStep, clock, addMinute, agenda
    case takeOver, seats, people, answers, paper, scribe, wall, grouping, details, export, milestones, deepen, close,
        lastTime, rules,
        groupSees,
        stop
    // On the list of people
    case read, addPerson, pasteList, describe, present, left, choose, consent, stricter, reopenSeat, dropRequests
    case merge, remove, find
    // On the agenda
    case enterStep, longerStep, shorterStep, skipStep, earlierStep, laterStep, repeatStep, takeOutStep, otherLength
    // While sharing
    case turns, balance, nextTurn, oneRound, nextEverywhere, pass, previousTurn, endTurns, openAnswer, openAll, closeAll
    case tables, suggestTables, nameTable, clearTables
    // While reading
    case reveal, nextPrompt, previousPrompt, nextAnswer, previousAnswer, nextPerson, previousPerson
    case correct, withdraw, stricterAnswer, editExternally
    // While grouping
    case nextLoose, previousLoose, newTheme, alike, divide, takeOut, mark, countMarks, answerList, themeList
    case suggestions, jump, slips
    case typeThemes, looseOnly, showLarge, openTheme, renameTheme, mergeTheme, removeTheme, openSuggestion
    case moreSuggestions
    // The dots of the group
    case dots, openVote, closeVote, showDots, openAgain, whyTheme, newVote, otherWay, moreDots, fewerDots
    // Everywhere
    case undo, redo, cover, help, palette, language, suspend, back

    /// What is pressed; none when it can only be chosen by name.
    var inputs: [Input] {
        switch self {
        case .nextStep: [.text(">"), .text("v")]
        case .previousStep: [.text("<")]
        case .clock: [.text("p")]
        case .addMinute: [.text("+")]
        case .agenda: [.text("l")]
        case .enterStep: [.key(.enter)]
        case .longerStep: [.text("+"), .text("=")]
        case .shorterStep: [.text("-")]
        case .skipStep: [.text("x")]
        case .earlierStep: [.text("<")]
        case .laterStep: [.text(">")]
        case .repeatStep: [.text("n")]
        case .takeOutStep: [.text("d"), .key(.delete)]
        case .otherLength: [.text("a")]
        case .takeOver: [.text("t")]
        case .seats: [.text("s")]
        case .people: [.text("m")]
        case .answers: [.text("a")]
        case .paper: [.text("k")]
        case .scribe: [.text("n")]
        case .grouping: [.text("o")]
        case .wall: [.text("w")]
        case .details: [.text("d")]
        case .export: [.text("e")]
        case .milestones: [.text("j")]
        case .deepen: [.text("h")]
        case .close: [.text("f")]
        case .lastTime: [.text("c")]
        case .rules: [.text("!")]
        case .groupSees: [.text("g")]
        case .stop: [.text("q"), .key(.escape)]
        case .read: [.key(.enter)]
        case .addPerson: [.text("a")]
        case .pasteList: [.text("l")]
        case .describe: [.text("e")]
        case .present: [.text("p")]
        case .left: [.text("x")]
        case .choose: [.text(" ")]
        case .consent: [.text("c")]
        case .stricter, .stricterAnswer: [.text("s")]
        case .reopenSeat: [.text("o")]
        case .dropRequests: [.text("t")]
        case .merge: [.text("m")]
        case .remove: [.text("d"), .key(.delete)]
        case .find: [.text("/"), .text("f")]
        case .reveal: [.text("o")]
        case .nextPrompt: [.text(">")]
        case .previousPrompt: [.text("<")]
        case .nextAnswer: [.text(".")]
        case .previousAnswer: [.text(",")]
        case .nextPerson: [.text("n")]
        case .previousPerson: [.text("p")]
        case .correct: [.text("c")]
        case .withdraw: [.text("w")]
        case .nextLoose: [.key(.right), .text(".")]
        case .previousLoose: [.key(.left), .text(",")]
        case .newTheme: [.text("n")]
        case .alike: [.text("v")]
        case .divide: [.text("s")]
        case .takeOut: [.text("x")]
        case .mark: [.text("*")]
        case .countMarks: [.text("m")]
        case .answerList: [.text("l")]
        case .themeList: [.text("t")]
        case .suggestions, .moreSuggestions: [.text("w")]
        case .jump: [.text("j")]
        case .slips: [.text("p")]
        case .typeThemes: [.text("y")]
        case .looseOnly: [.text("o")]
        case .showLarge, .openTheme, .openSuggestion: [.key(.enter)]
        case .renameTheme: [.text("e")]
        case .mergeTheme: [.text("m")]
        case .removeTheme: [.text("d"), .key(.delete)]
        case .dots: [.text(".")]
        case .openVote: [.text("o")]
        case .openAgain: [.text("h")]
        case .closeVote: [.text("s")]
        case .showDots: [.text("t")]
        case .whyTheme: [.text("w")]
        case .newVote: [.text("n")]
        case .otherWay: [.text("a")]
        case .moreDots: [.text("+")]
        case .fewerDots: [.text("-")]
        case .turns: [.text("y")]
        case .balance: [.text("i")]
        case .nextTurn: [.text("v")]
        case .oneRound: [.text("e")]
        case .nextEverywhere: [.text("w")]
        case .pass: [.text("p")]
        case .previousTurn: [.text("<")]
        case .endTurns: [.text("s")]
        case .tables: [.text("t")]
        case .suggestTables: [.text("s")]
        case .nameTable: [.text("n")]
        case .clearTables: [.text("x")]
        case .openAnswer: [.text("o")]
        case .openAll: [.text("a")]
        case .closeAll: [.text("x")]
        case .undo: [.text("u"), .key(.control("z"))]
        case .redo: [.text("r"), .key(.control("y"))]
        case .cover: [.text("b")]
        case .help: [.text("?"), .key(.function(1))]
        case .palette: [.text(":"), .key(.control("p"))]
        case .back: [.key(.escape)]
        case .editExternally, .language, .suspend: []
        }
    }

    /// Whether its key stands in the footer.
    var isInFooter: Bool {
        switch self {
        case .help, .undo, .cover, .palette: true
        default: false
        }
    }
}

/// The commands of each part of the console, in the order of their buttons.
enum LeadTables {
    static let console: [LeadCommand] =
        [
            .takeOver, .nextStep, .clock, .addMinute, .previousStep, .agenda, .wall, .seats, .paper, .scribe, .people,
            .answers, .milestones, .turns, .balance, .grouping, .dots, .deepen, .close,
            .lastTime, .export, .details, .rules,
        ]
        + [.groupSees, .cover, .undo, .redo, .help, .palette, .stop, .language, .suspend]

    static let agenda: [LeadCommand] =
        [.enterStep, .longerStep, .shorterStep, .skipStep, .earlierStep, .laterStep, .repeatStep, .takeOutStep]
        + [.otherLength, .undo, .redo, .cover, .help, .palette, .language, .suspend, .back]

    static let people: [LeadCommand] =
        [.read, .present, .left, .addPerson, .pasteList, .describe, .consent, .choose, .stricter, .merge, .reopenSeat]
        + [.dropRequests, .remove, .find, .undo, .redo, .cover, .help, .palette, .language, .suspend, .back]

    static let reading: [LeadCommand] =
        [.reveal, .nextPrompt, .previousPrompt, .nextAnswer, .previousAnswer, .nextPerson, .previousPerson]
        + [.correct, .withdraw, .stricterAnswer, .editExternally, .undo, .redo, .cover, .help, .palette]
        + [.language, .suspend, .back]

    static let grouping: [LeadCommand] =
        [
            .nextLoose, .newTheme, .answerList, .themeList, .alike, .suggestions, .divide, .mark, .takeOut,
            .countMarks, .previousLoose,
        ]
        + [.nextPrompt, .previousPrompt, .jump, .slips, .typeThemes] + everywhere

    static let groupingList: [LeadCommand] =
        [
            .showLarge, .choose, .newTheme, .mark, .takeOut, .find, .looseOnly, .divide, .themeList, .nextPrompt,
            .countMarks, .previousPrompt,
        ]
        + everywhere

    static let themes: [LeadCommand] = [.openTheme, .newTheme, .renameTheme, .mergeTheme, .removeTheme] + everywhere

    static let suggestions: [LeadCommand] = [.openSuggestion, .moreSuggestions] + everywhere

    static let pieces: [LeadCommand] = [.newTheme, .takeOut] + everywhere

    static let dots: [LeadCommand] =
        dotsByPhase + everywhere

    /// What is offered only while the vote is so far.
    static let dotsByPhase: [LeadCommand] = [
        .openVote, .closeVote, .showDots, .whyTheme, .openAgain, .newVote, .otherWay, .moreDots, .fewerDots,
    ]

    private static let everywhere: [LeadCommand] = [
        .undo, .redo, .cover, .help, .palette, .language, .suspend, .back,
    ]

    static let sharing: [LeadCommand] =
        [
            .nextTurn, .oneRound, .nextEverywhere, .pass, .openAnswer, .nextAnswer, .previousAnswer, .previousTurn,
            .openAll, .closeAll, .endTurns,
        ]
        + [.tables, .balance] + everywhere

    static let tables: [LeadCommand] = [.suggestTables, .nameTable, .clearTables] + everywhere

    static let balance: [LeadCommand] = [.cover, .help, .palette, .language, .suspend, .back]

    /// Commands that are keys only: their button would say nothing that is not on the screen already, or comes first of
    /// all in the step it is for.
    static let withoutButton: Set<LeadCommand> = [
        .milestones, .turns, .grouping, .dots, .deepen, .close,
        .lastTime, .rules,
        .language, .suspend, .editExternally, .choose, .find, .palette, .previousPrompt, .previousAnswer,
        .previousPerson, .previousLoose, .jump,
    ]

    static func table(
        _ commands: [LeadCommand], _ wording: Wording, unavailable: (LeadCommand) -> String? = { _ in nil }
    ) -> CommandTable<LeadCommand> {
        CommandTable(
            commands.map { command in
                CommandRow(
                    command, command.inputs, phrase: command.phrase(wording),
                    unavailable: unavailable(command), isInFooter: command.isInFooter)
            })
    }
}
