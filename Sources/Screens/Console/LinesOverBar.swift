// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort

/// Lines to scroll through, over the row of buttons of their page.
struct LinesOverBar: Equatable, Sendable {
    /// The first line that is shown.
    private var first = 0
    private var bar = CommandBar()

    /// Where the lines are: above the buttons there are now.
    func area(_ table: CommandTable<LeadCommand>, on page: LeadPage) -> Rect {
        page.layout.body(from: page.top, to: page.bottom - bar.rows(table, on: page) - page.gap)
    }

    /// Scrolls, or leaves the key to the commands and their buttons.
    mutating func update(
        _ input: Input, _ table: CommandTable<LeadCommand>, _ lines: ScrolledLines, on page: LeadPage
    ) -> LeadStep {
        if case .key(let key) = input {
            if let next = lines.first(after: key, from: first, rows: area(table, on: page).size.rows) {
                first = next
                return .stay
            }
            if key == .tab || key == .backTab {
                return bar.update(.key(key == .tab ? .right : .left), table) ?? .stay
            }
        }
        if let row = table.row(for: input) { return .run(row.command) }
        return bar.update(input, table) ?? .stay
    }

    /// Other lines are shown from now on: from their beginning.
    mutating func toTop() { first = 0 }

    func draw(
        _ lines: ScrolledLines, _ table: CommandTable<LeadCommand>, on canvas: inout Canvas, in page: LeadPage
    ) {
        lines.draw(on: &canvas, in: area(table, on: page), first: first)
        bar.draw(table, on: &canvas, in: page, hasFocus: true)
    }
}
