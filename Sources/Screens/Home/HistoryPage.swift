// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// What came of the sessions, to be read from home.
struct HistoryPage: Equatable, Sendable {
    /// nil until it was read.
    var history: SessionHistory?
    private var first = 0

    enum Step: Equatable, Sendable { case stay, back }

    mutating func update(_ input: Input, in layout: Layout, _ wording: Wording) -> Step {
        let area = area(layout)
        let lines = lines(layout, wording)
        switch input {
        case .key(.escape), .key(.enter), .text("q"): return .back
        case .key(.down): first = min(max(0, lines.lines.count - area.size.rows), first + 1)
        case .key(.up): first = max(0, first - 1)
        case .key(let key): first = lines.first(after: key, from: first, rows: area.size.rows) ?? first
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    private func area(_ layout: Layout) -> Rect {
        layout.body(from: layout.bodyTop, to: layout.hintRow - (layout.isRoomy ? 1 : 0))
    }

    private func lines(_ layout: Layout, _ wording: Wording) -> ScrolledLines {
        guard let history else { return ScrolledLines(width: layout.width) }
        return HistoryLines(history, columns: layout.width, wording).lines
    }

    func draw(on canvas: inout Canvas, in layout: Layout, wording: Wording) {
        let area = area(layout)
        lines(layout, wording).draw(on: &canvas, in: area, first: first)
        canvas.cursor = area.origin
        canvas.drawHint(history == nil ? "…" : wording.history.hint, in: layout)
    }
}
