// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Wording

/// The line above every screen of a rehearsal that says so.
struct RehearsalLine {
    let wording: Wording

    /// What is left for the screen itself; where there is no row to spare, the line takes the place of the head line.
    static func room(in size: Size) -> Size {
        size.rows > Layout.smallest.rows ? Size(columns: size.columns, rows: size.rows - 1) : size
    }

    func view(in size: Size, _ draw: (Size) -> Canvas) -> Canvas {
        let room = Self.room(in: size)
        let inner = draw(room)
        var canvas = Canvas(size: size)
        let top = size.rows - room.rows
        let first = top == 0 ? 1 : 0
        canvas.copyRows(first..<room.rows, of: inner, to: Point(column: 0, row: first + top))
        let layout = Layout(size)
        canvas.writeClipped(
            wording.home.rehearsalLine, at: Point(column: layout.margin, row: 0), columns: layout.width, role: .warning)
        canvas.cursor = Point(column: inner.cursor.column, row: inner.cursor.row + top)
        return canvas
    }
}
