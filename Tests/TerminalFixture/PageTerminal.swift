// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import CursesTerminal
import TerminalPort

/// The real terminal, showing the typewriter's page.
struct PageTerminal: ~Copyable, TerminalDriver {
    var terminal: CursesTerminal
    let page: Page

    var size: Size { terminal.size }

    mutating func wait(milliseconds: Int?, mail: Int32) -> Set<Wake> {
        terminal.wait(milliseconds: milliseconds, mail: mail)
    }

    mutating func readInput() -> [Heard] { terminal.readInput() }

    mutating func present(_ canvas: Canvas) {
        let cursor = Point(column: canvas.cursor.column, row: canvas.cursor.row % Page.rowsPerRevision)
        terminal.present(rows: page.rows, cursor: cursor)
    }

    mutating func suspend() { terminal.suspend() }

    mutating func ring() { terminal.ring() }

    mutating func release(during body: () -> Void) { terminal.release(during: body) }
}
