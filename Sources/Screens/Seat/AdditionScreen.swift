// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// Puts oneself on the list: a name, and if wanted an organisation, from those that are known or another, and a role.
struct AdditionScreen: Equatable, Sendable {
    enum Choice: Equatable, Sendable { case ready, back }

    /// What has the focus.
    private enum Focus: Equatable, Sendable {
        case field(Int)
        /// One of the known organisations below the second field.
        case suggestion(Int)
        case button(Int)
    }

    private static let name = 0
    private static let organisation = 1
    private static let role = 2

    private var fields = [
        TextField(limit: Limits.lineCharacters), TextField(limit: Limits.lineCharacters),
        TextField(limit: Limits.lineCharacters),
    ]
    private var focus = Focus.field(name)
    private var isNameMissing = false

    private func buttons(_ words: SeatWording) -> Buttons<Choice> {
        Buttons([.init(.ready, words.ready), .init(.back, words.back)])
    }

    /// The known organisations whose name holds what was typed; none once it is one of them.
    private func suggestions(_ known: [Organisation]) -> [String] {
        let typed = fields[Self.organisation].trimmed.lowercased()
        guard !known.contains(where: { $0.name.lowercased() == typed }) else { return [] }
        return known.map(\.name).filter { typed.isEmpty || $0.lowercased().contains(typed) }
    }

    mutating func update(_ input: Input, known: [Organisation], words: SeatWording) -> SeatStep {
        switch (input, focus) {
        case (.key(.escape), .suggestion): focus = .field(Self.organisation)
        case (.key(.escape), _): return .door
        case (.key(.tab), _): focus = next(buttons(words).buttons.count)
        case (.key(.backTab), _): focus = previous(buttons(words).buttons.count)
        case (_, .field(let index)): hear(input, in: index, known)
        case (_, .suggestion(let index)): chooseSuggestion(input, index, known)
        case (_, .button(let index)): return chooseButton(input, index, words)
        }
        return .stay
    }

    private func next(_ buttons: Int) -> Focus {
        switch focus {
        case .field(Self.role): .button(0)
        case .field(let index): .field(index + 1)
        case .suggestion: .field(Self.role)
        case .button(let index): index + 1 < buttons ? .button(index + 1) : .field(Self.name)
        }
    }

    private func previous(_ buttons: Int) -> Focus {
        switch focus {
        case .field(Self.name): .button(buttons - 1)
        case .field(let index): .field(index - 1)
        case .suggestion: .field(Self.organisation)
        case .button(0): .field(Self.role)
        case .button(let index): .button(index - 1)
        }
    }

    private mutating func hear(_ input: Input, in index: Int, _ known: [Organisation]) {
        switch input {
        case .key(.enter): focus = next(0)
        case .key(.down):
            let isSuggesting = index == Self.organisation && !suggestions(known).isEmpty
            focus = isSuggesting ? .suggestion(0) : next(0)
        case .key(.up):
            if index > Self.name { focus = .field(index - 1) }
        case .key, .text, .paste, .pasteTooLong:
            if fields[index].hear(input) { isNameMissing = false }
        }
    }

    private mutating func chooseSuggestion(_ input: Input, _ index: Int, _ known: [Organisation]) {
        let suggestions = suggestions(known)
        switch input {
        case .key(.enter), .text(" "):
            guard suggestions.indices.contains(index) else { return }
            fields[Self.organisation] = TextField(suggestions[index], limit: Limits.lineCharacters)
            focus = .field(Self.role)
        case .key(.up): focus = index > 0 ? .suggestion(index - 1) : .field(Self.organisation)
        case .key(.down): focus = index + 1 < suggestions.count ? .suggestion(index + 1) : .field(Self.role)
        case .text, .paste:
            focus = .field(Self.organisation)
            hear(input, in: Self.organisation, known)
        case .key, .pasteTooLong: break
        }
    }

    private mutating func chooseButton(_ input: Input, _ index: Int, _ words: SeatWording) -> SeatStep {
        let buttons = buttons(words)
        switch input {
        case .key(.enter), .text(" "):
            return buttons.choice(at: index) == .ready ? ready() : .door
        case .key(.up): focus = .field(Self.role)
        case .key(let key): focus = .button(buttons.index(after: key, from: index) ?? index)
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    private mutating func ready() -> SeatStep {
        let texts = fields.map(\.trimmed)
        guard !texts[Self.name].isEmpty else {
            focus = .field(Self.name)
            isNameMissing = true
            return .stay
        }
        let organisation = texts[Self.organisation].isEmpty ? nil : texts[Self.organisation]
        let role = texts[Self.role].isEmpty ? nil : texts[Self.role]
        return .effects([.seat(.addMyself(name: texts[Self.name], role: role, organisation: organisation))])
    }
}

// MARK: - The picture

extension AdditionScreen {
    func draw(known: [Organisation], on canvas: inout Canvas, in layout: Layout, words: SeatWording) {
        let gap = layout.isRoomy ? 1 : 0
        var row = canvas.drawText(words.addTitle, at: layout.bodyTop, in: layout, role: .title, rows: 1) + gap
        let labels = [words.name, words.organisation, words.role]
        for (index, label) in labels.enumerated() {
            let remark = index == Self.name ? "" : " (\(words.optional))"
            row = drawField(index, label + remark, on: &canvas, at: row, in: layout)
            if index == Self.organisation { row = drawSuggestions(known, on: &canvas, at: row, in: layout) }
            row += gap
        }
        var chosen: Int?
        if case .button(let index) = focus { chosen = index }
        let area = layout.body(from: row, to: row + 1)
        if let cursor = buttons(words).draw(on: &canvas, in: area, chosen: chosen) { canvas.cursor = cursor }
        drawHint(known, on: &canvas, in: layout, words: words)
    }

    private func drawHint(_ known: [Organisation], on canvas: inout Canvas, in layout: Layout, words: SeatWording) {
        if isNameMissing {
            return canvas.drawHint("! " + words.nameMissing + " · " + words.escapeHint, in: layout, role: .warning)
        }
        let hint: String
        switch focus {
        case .field(Self.organisation) where !suggestions(known).isEmpty: hint = words.suggestionHint
        case .field: hint = words.formHint
        case .suggestion, .button: hint = words.gateHint
        }
        canvas.drawHint(hint, in: layout)
    }

    /// Draws a label and below it a line to write on, as on paper. - Returns: the row below it.
    private func drawField(
        _ index: Int, _ label: String, on canvas: inout Canvas, at row: Int, in layout: Layout
    ) -> Int {
        let hasFocus = focus == .field(index)
        canvas.drawText(label, at: row, in: layout, role: hasFocus ? .accent : .muted, rows: 1)
        let point = Point(column: layout.margin, row: row + 1)
        if hasFocus { canvas.write(">", at: point, role: .accent) }
        let columns = min(48, layout.width - 2)
        let area = Rect(column: point.column + 2, row: point.row, columns: columns, rows: 1)
        let cursor = fields[index].draw(in: area, on: &canvas)
        if hasFocus { canvas.cursor = cursor }
        let used = textWidth(fields[index].text)
        if used < columns {
            let line = String(repeating: "_", count: columns - used)
            canvas.write(line, at: Point(column: area.left + used, row: area.top))
        }
        return row + 2
    }

    /// Draws the known organisations while the second field has the focus. - Returns: the row below them.
    private func drawSuggestions(
        _ known: [Organisation], on canvas: inout Canvas, at row: Int, in layout: Layout
    ) -> Int {
        var chosen: Int?
        switch focus {
        case .field(Self.organisation): break
        case .suggestion(let index): chosen = index
        case .field, .button: return row
        }
        let list = ChoiceList(suggestions(known).map { .init($0) })
        // The third field and the buttons need three rows, with blanks between them on a high screen.
        let room = layout.hintRow - row - (layout.isRoomy ? 6 : 3)
        let rows = min(list.lines.count, max(0, room))
        let area = layout.body(from: row, to: row + rows)
        let cursor = list.draw(on: &canvas, in: area, chosen: chosen ?? 0, hasFocus: chosen != nil)
        if chosen != nil, let cursor { canvas.cursor = cursor }
        return row + rows
    }
}
