// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// Giving answers themes by keyboard: one answer large, a list, the themes, suggestions, or one answer in pieces.
struct GroupingScreen: Equatable, Sendable {
    enum Page: Equatable, Sendable {
        /// One answer large: the group names a theme, whoever leads presses its number.
        case one
        case list
        case themes
        case suggestions([GroupingSuggestion], isWide: Bool)
        case pieces
    }

    /// What the line at the bottom is for, while it is typed in.
    enum Typing: Equatable, Sendable {
        case newTheme
        case rename(Identifier<Theme>)
        case merge(Identifier<Theme>)
        case jump
        case find
        /// The first digit of a theme's number, where two are needed to tell.
        case number(Int)
    }

    /// Which answers the list is about.
    enum Scope: Equatable, Sendable {
        case all
        case theme(Identifier<Theme>)
        /// Those of a suggestion.
        case some([Identifier<Answer>])
    }

    var page: Page = .one
    var isInBar = false
    var bar = CommandBar()
    var typing: Typing?
    var field = TextField(limit: 100)

    /// The answer that stands large, or is in pieces.
    var answer: Identifier<Answer>?
    /// The prompt whose answers are looked at; nil for all.
    var prompt: Identifier<Prompt>?
    /// The first line of a long answer that is shown.
    var first = 0
    /// What the answer looks like, once that was asked.
    var alike: [GroupingSuggestion]?

    // The list
    var scope = Scope.all
    var isLooseOnly = true
    var find = ""
    var chosen = 0
    var several: Set<Identifier<Answer>> = []
    /// The theme, the suggestion or the piece with the focus.
    var chosenTheme = 0
    var chosenSuggestion = 0
    var chosenPiece = 0

    func commands(in scene: LeadScene) -> [LeadCommand] {
        switch page {
        case .one: LeadTables.grouping
        case .list: LeadTables.groupingList
        case .themes: LeadTables.themes
        case .suggestions: LeadTables.suggestions
        case .pieces: LeadTables.pieces
        }
    }

    func table(in scene: LeadScene) -> CommandTable<LeadCommand> {
        var rows = LeadTables.table(commands(in: scene), scene.wording) { unavailable($0, in: scene) }.rows
        if let marking = scene.grouping?.marking { Self.tell(marking, in: &rows, scene.wording.grouping) }
        return CommandTable(rows)
    }

    /// Counting marks comes first while people mark, and is no button where nobody does.
    private static func tell(
        _ marking: GroupingView.Marking, in rows: inout [CommandRow<LeadCommand>], _ words: GroupingWording
    ) {
        guard let index = rows.firstIndex(where: { $0.command == .countMarks }) else { return }
        var row = rows.remove(at: index)
        guard marking.marked > 0, marking.isOpen || marking.isCounted else { return }
        row.phrase = marking.isCounted ? words.markAgain : words.countMarks(marking.marked, marking.people)
        rows.insert(row, at: marking.isCounted ? min(index, rows.count) : 0)
    }

    private func unavailable(_ command: LeadCommand, in scene: LeadScene) -> String? {
        if let reason = scene.unavailable(command) { return reason }
        let words = scene.wording.grouping
        guard let view = scene.grouping else { return words.loading }
        switch command {
        case .nextLoose, .previousLoose, .alike, .divide, .suggestions, .jump, .slips, .typeThemes, .answerList:
            return view.answers.isEmpty ? words.noAnswers : nil
        case .takeOut: return page == .one && large(in: scene)?.isLoose != false ? words.isLoose : nil
        case .renameTheme, .removeTheme, .openTheme: return view.themes.isEmpty ? words.noThemes : nil
        case .mergeTheme: return view.themes.count < 2 ? words.noOtherTheme : nil
        default: return nil
        }
    }

    // MARK: - Hearing

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        if let typing { return type(input, typing, in: scene) }
        let table = table(in: scene)
        switch input {
        case .key(.tab), .key(.backTab):
            isInBar.toggle()
            return .stay
        case .key(.escape):
            if isInBar {
                isInBar = false
                return .stay
            }
            return back()
        default: break
        }
        if isInBar, let step = bar.update(input, table) { return step }
        if let step = hearPage(input, in: scene) {
            isInBar = false
            return step
        }
        if case .text(let text) = input, let step = hearNumberOrName(text, in: scene) {
            isInBar = false
            return step
        }
        return table.row(for: input).map { .run($0.command) } ?? .stay
    }

    private mutating func hearPage(_ input: Input, in scene: LeadScene) -> LeadStep? {
        guard case .key(let key) = input else { return nil }
        switch page {
        case .one: return scroll(key, in: scene)
        case .list: return move(key, &chosen, list(in: scene))
        case .themes: return move(key, &chosenTheme, themeList(in: scene))
        case .suggestions: return move(key, &chosenSuggestion, suggestionList(in: scene))
        case .pieces: return move(key, &chosenPiece, pieceList(in: scene))
        }
    }

    private func move(_ key: Key, _ place: inout Int, _ list: ChoiceList) -> LeadStep? {
        guard let next = list.index(after: key, from: min(place, list.lines.count - 1)) else { return nil }
        place = next
        return .stay
    }

    /// One page back; from the large answer to the console.
    mutating func back() -> LeadStep {
        switch page {
        case .one:
            return .back
        case .list where !find.isEmpty:
            find = ""
        case .list where scope != .all:
            if case .theme = scope { page = .themes } else { page = .one }
            scope = .all
            several = []
        case .list, .themes, .suggestions, .pieces:
            page = .one
            several = []
        }
        return .stay
    }

    /// A theme's number, or the capital a new name begins with.
    private mutating func hearNumberOrName(_ text: String, in scene: LeadScene) -> LeadStep? {
        guard page != .themes, let character = text.first, let view = scene.grouping else { return nil }
        if let digit = character.wholeNumberValue, digit < 10 {
            return press(digit, after: nil, of: view.themes.count, in: scene)
        }
        guard character.isUppercase, !scene.isReadOnly else { return nil }
        begin(.newTheme, with: text)
        return .stay
    }

    /// A digit of a number: alone where no longer number begins with it.
    mutating func press(_ digit: Int, after first: Int?, of count: Int, in scene: LeadScene) -> LeadStep {
        let number = (first ?? 0) * 10 + digit
        if first == nil, number > 0, number * 10 <= count {
            typing = .number(number)
            return .stay
        }
        typing = nil
        return put(under: number, in: scene)
    }

    mutating func begin(_ typing: Typing, with text: String = "") {
        self.typing = typing
        field = TextField(text, limit: 100)
    }
}
