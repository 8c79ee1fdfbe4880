// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// Puts somebody on the list whose words are about to be typed in: a name, and if wanted an organisation.
struct NewcomerForm: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case stay
        case back
        case add(name: String, organisation: String?, number: Int?)
    }

    private enum Choice: Equatable { case ready, back }

    /// The number on the card; with it the name may stay empty.
    let number: Int?
    private var fields: [TextField]
    /// The fields from 0, then the buttons.
    private var focus = 0
    private var isNameMissing = false

    init(name: String, number: Int?) {
        self.number = number
        fields = [
            TextField(name, limit: Limits.lineCharacters), TextField(limit: Limits.lineCharacters),
        ]
    }

    private func buttons(_ words: SeatWording) -> Buttons<Choice> {
        Buttons([.init(.ready, words.ready), .init(.back, words.back)])
    }

    mutating func update(_ input: Input, wording: Wording) -> Step {
        let stops = fields.count + 2
        switch input {
        case .key(.tab), .key(.down):
            focus = (focus + 1) % stops
        case .key(.backTab), .key(.up):
            focus = (focus + stops - 1) % stops
        case .key(.escape):
            return .back
        case .key(.enter):
            return press(wording)
        default:
            return type(input, wording)
        }
        return .stay
    }

    private mutating func type(_ input: Input, _ wording: Wording) -> Step {
        guard fields.indices.contains(focus) else {
            if input == .text(" ") { return press(wording) }
            guard case .key(let key) = input else { return .stay }
            let index = buttons(wording.seat).index(after: key, from: focus - fields.count)
            focus = index.map { $0 + fields.count } ?? focus
            return .stay
        }
        if fields[focus].hear(input) { isNameMissing = false }
        return .stay
    }

    private mutating func press(_ wording: Wording) -> Step {
        guard focus >= fields.count else {
            focus += 1
            return .stay
        }
        guard buttons(wording.seat).choice(at: focus - fields.count) == .ready else { return .back }
        let name = fields[0].trimmed
        guard !name.isEmpty || number != nil else {
            focus = 0
            isNameMissing = true
            return .stay
        }
        let organisation = fields[1].trimmed
        return .add(
            name: name.isEmpty ? wording.scribe.unnamedPerson(number ?? 0) : name,
            organisation: organisation.isEmpty ? nil : organisation, number: number)
    }

    func draw(on canvas: inout Canvas, in layout: Layout, wording: Wording, news: String?) {
        let words = wording.scribe
        let title = number.map { words.newcomerNumber($0) } ?? words.newcomerTitle
        var row = canvas.drawText(title, at: layout.bodyTop, in: layout, role: .title, rows: 2)
        row += layout.isRoomy ? 1 : 0
        let name = number == nil ? words.personName : "\(words.personName) (\(wording.seat.optional))"
        for (index, label) in [name, "\(wording.seat.organisation) (\(wording.seat.optional))"].enumerated() {
            let isChosen = focus == index
            let role: Role = isChosen ? .accent : .muted
            canvas.drawText((isChosen ? "> " : "  ") + label, at: row, in: layout, role: role, rows: 1)
            let area = Rect(column: layout.margin + 2, row: row + 1, columns: layout.width - 2, rows: 1)
            let cursor = fields[index].draw(in: area, on: &canvas)
            if isChosen { canvas.cursor = cursor }
            row += layout.isRoomy ? 3 : 2
        }
        if isNameMissing {
            canvas.drawText("! " + wording.seat.nameMissing, at: row, in: layout, role: .warning, rows: 1)
        }
        let area = layout.body(from: row + 1, to: row + 2)
        let chosen = focus >= fields.count ? focus - fields.count : nil
        if let cursor = buttons(wording.seat).draw(on: &canvas, in: area, chosen: chosen) { canvas.cursor = cursor }
        canvas.drawHint(
            news.map { "! " + $0 } ?? wording.seat.formHint, in: layout, role: news == nil ? .muted : .warning)
    }
}
