// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import TextEditing
import Wording

/// All commands of a page by name: type a few letters, choose, Enter.
struct PaletteScreen: Equatable, Sendable {
    private let table: CommandTable<LeadCommand>
    private var field = TextField(limit: 60)
    private var chosen = 0

    init(_ table: CommandTable<LeadCommand>) {
        self.table = CommandTable(table.rows.filter { $0.command != .palette })
    }

    private func found(_ words: KeyWording) -> [CommandRow<LeadCommand>] { table.search(field.text, words) }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let rows = found(scene.wording.keys)
        switch input {
        case .key(.escape): return .back
        case .key(.enter):
            guard rows.indices.contains(chosen) else { return .stay }
            if let reason = rows[chosen].unavailable { return .all([.back, .say(reason)]) }
            return .all([.back, .run(rows[chosen].command)])
        case .key(.tab): chosen = rows.isEmpty ? 0 : (chosen + 1) % rows.count
        case .key(let key):
            if let next = list(rows, scene.wording.keys).index(after: key, from: chosen) {
                chosen = next
            } else if field.hear(input) {
                chosen = 0
            }
        case .text, .paste:
            if field.hear(input) { chosen = 0 }
        case .pasteTooLong: break
        }
        return .stay
    }

    private func list(_ rows: [CommandRow<LeadCommand>], _ words: KeyWording) -> ChoiceList {
        ChoiceList(rows.map { .init($0.phrase, remark: $0.keys(words)) })
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording
        canvas.drawText(words.lead.palette.label, at: page.top, in: page.layout, role: .title, rows: 1)
        let input = page.layout.body(from: page.top + 1, to: page.top + 2)
        canvas.write(": ", at: input.origin, role: .accent)
        let field = Rect(column: input.left + 2, row: input.top, columns: input.size.columns - 2, rows: 1)
        let cursor = self.field.draw(in: field, on: &canvas)
        let rows = found(words.keys)
        let detailRow = page.layout.hintRow - 1 - page.gap
        let area = page.layout.body(from: input.bottom + page.gap, to: detailRow - page.gap)
        let inList = list(rows, words.keys).draw(on: &canvas, in: area, chosen: chosen, hasFocus: true)
        canvas.cursor = inList ?? cursor
        if rows.indices.contains(chosen) {
            let row = rows[chosen]
            canvas.drawText(
                row.unavailable ?? row.explanation, at: detailRow, in: page.layout,
                role: row.unavailable == nil ? .muted : .warning, rows: 1)
        } else {
            canvas.drawText(words.console.nothingFound, at: area.top, in: page.layout, role: .muted, rows: 1)
        }
        canvas.drawHint(words.console.paletteHint, in: page.layout)
    }
}
