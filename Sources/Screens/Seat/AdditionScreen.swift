// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// Puts oneself on the list: a name, and if wanted an organisation and a role.
struct AdditionScreen: Equatable, Sendable {
    enum Choice: Equatable, Sendable { case ready, back }

    private var fields = [
        TextField(limit: Limits.lineCharacters), TextField(limit: Limits.lineCharacters),
        TextField(limit: Limits.lineCharacters),
    ]
    /// The fields from 0, then the buttons.
    private var focus = 0
    private var isNameMissing = false

    private func buttons(_ words: SeatWording) -> Buttons<Choice> {
        Buttons([.init(.ready, words.ready), .init(.back, words.back)])
    }

    mutating func update(_ input: Input, words: SeatWording) -> SeatStep {
        let stops = fields.count + buttons(words).buttons.count
        switch input {
        case .key(.tab), .key(.down):
            focus = (focus + 1) % stops
        case .key(.backTab), .key(.up):
            focus = (focus + stops - 1) % stops
        case .key(.escape):
            return .door
        case .key(.enter):
            return press(words)
        default:
            return type(input, words)
        }
        return .stay
    }

    private mutating func type(_ input: Input, _ words: SeatWording) -> SeatStep {
        guard fields.indices.contains(focus) else {
            if input == .text(" ") { return press(words) }
            guard case .key(let key) = input else { return .stay }
            let index = buttons(words).index(after: key, from: focus - fields.count)
            focus = index.map { $0 + fields.count } ?? focus
            return .stay
        }
        if fields[focus].hear(input) { isNameMissing = false }
        return .stay
    }

    private mutating func press(_ words: SeatWording) -> SeatStep {
        guard focus >= fields.count else {
            focus += 1
            return .stay
        }
        switch buttons(words).choice(at: focus - fields.count) {
        case .ready: return ready()
        case .back, nil: return .door
        }
    }

    private mutating func ready() -> SeatStep {
        let texts = fields.map(\.trimmed)
        guard !texts[0].isEmpty else {
            focus = 0
            isNameMissing = true
            return .stay
        }
        let organisation = texts[1].isEmpty ? nil : texts[1]
        let role = texts[2].isEmpty ? nil : texts[2]
        return .effects([.seat(.addMyself(name: texts[0], role: role, organisation: organisation))])
    }

    func draw(on canvas: inout Canvas, in layout: Layout, words: SeatWording) {
        var row = canvas.drawText(words.addTitle, at: layout.bodyTop, in: layout, role: .title)
        row += layout.isRoomy ? 1 : 0
        let labels = [words.name, words.organisation, words.role]
        for (index, label) in labels.enumerated() {
            let remark = index == 0 ? "" : " (\(words.optional))"
            let marked = focus == index ? "> " + label + remark : "  " + label + remark
            canvas.drawText(marked, at: row, in: layout, role: focus == index ? .accent : .muted, rows: 1)
            let area = Rect(column: layout.margin + 2, row: row + 1, columns: layout.width - 2, rows: 1)
            let cursor = fields[index].draw(in: area, on: &canvas)
            if focus == index { canvas.cursor = cursor }
            row += layout.isRoomy ? 3 : 2
        }
        if isNameMissing { canvas.drawText("! " + words.nameMissing, at: row, in: layout, role: .warning, rows: 1) }
        let top = min(row + 1, layout.hintRow - 1)
        let chosen = focus >= fields.count ? focus - fields.count : nil
        let area = layout.body(from: top, to: top + 1)
        if let cursor = buttons(words).draw(on: &canvas, in: area, chosen: chosen) { canvas.cursor = cursor }
        canvas.drawHint(words.formHint, in: layout)
    }
}
