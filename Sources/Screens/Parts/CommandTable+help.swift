// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Wording

extension CommandTable {
    /// Draws every command that can be done with its key and a sentence; what does not fit ends in `…`.
    func drawHelp(on canvas: inout Canvas, in layout: Layout, hint: String, words: KeyWording) {
        var row = 0
        let shown = rows.filter { !$0.inputs.isEmpty }
        let keyWidth = (shown.map { textWidth(Self.key($0, words)) }.max() ?? 0) + 2
        for (index, command) in shown.enumerated() {
            let isLast = row == layout.hintRow - 1 && index + 1 < shown.count
            let key = isLast ? "…" : Self.key(command, words)
            canvas.drawText(key, at: row, in: layout, role: .accent, rows: 1)
            if isLast { break }
            let room = min(layout.hintRow - row, layout.isRoomy ? 2 : 1)
            row = canvas.drawText(command.explanation, at: row, in: layout, rows: room, indent: keyWidth)
            guard row < layout.hintRow else { break }
        }
        canvas.drawHint(hint, in: layout)
        canvas.cursor = Point(column: layout.margin + keyWidth, row: 0)
    }

    private static func key(_ row: CommandRow<Command>, _ words: KeyWording) -> String {
        row.inputs.first.map { words.name(of: $0) } ?? ""
    }
}
