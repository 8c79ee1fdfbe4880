// SPDX-License-Identifier: Apache-2.0

import CNcurses
import CellCanvas

/// Brings a canvas to ncurses: only cells that differ from the picture before, and none a terminal would spoil.
struct Painter {
    /// The picture ncurses has, row by row.
    private var shown: [[Cell]]
    private let size: Size

    /// A painter for a blank screen.
    init(size: Size) {
        self.size = size
        shown = Array(repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
    }

    /// Paints a picture of any size: what does not fit is cut, what it lacks is blank.
    mutating func paint(_ rows: [[Cell]], cursor: Point) {
        for index in 0..<size.rows {
            if index < rows.count {
                if isSame(rows[index], as: shown[index]) {
                    // The same row kept once is found to be the same at once in the next frame.
                    shown[index] = rows[index]
                } else {
                    paintRow(index, fitted(rows[index]))
                }
            } else {
                paintRow(index, fitted([]))
            }
        }
        let column = min(max(cursor.column, 0), size.columns - 1)
        terugblik_screen_refresh(Int32(min(max(cursor.row, 0), size.rows - 1)), Int32(column))
    }

    /// The row, as long as the screen is wide.
    private func fitted(_ row: [Cell]) -> [Cell] {
        guard row.count != size.columns else { return row }
        return row.prefix(size.columns) + Array(repeating: .blank, count: max(0, size.columns - row.count))
    }

    private mutating func paintRow(_ index: Int, _ source: [Cell]) {
        var row = source
        makeSafe(&row, isLast: index == size.rows - 1)
        blankWideCells(at: index, under: row)
        for column in 0..<size.columns where shown[index][column] != row[column] {
            put(row[column], row: index, column: column)
        }
        shown[index] = row
    }

    /// Takes out of the row what ncurses or a terminal would displace: halves of wide characters, a wide one that would
    /// wrap, and, in the last three columns of the last row, any wide one: terminals that cannot switch off automatic
    /// margins (tmux, screen) tear it apart when the corner is written.
    private func makeSafe(_ row: inout [Cell], isLast: Bool) {
        let end = isLast ? max(0, size.columns - 3) : size.columns
        var column = 0
        while column < row.count {
            let role = row[column].role
            if row[column].width == 1 {
                column += 1
            } else if row[column].width == 2, column + 1 < end, row[column + 1].width == 0 {
                // Only what is wrong is written, so that a row stays the one it came from.
                if row[column + 1] != .continuation(role: role) { row[column + 1] = .continuation(role: role) }
                column += 2
            } else {
                row[column] = Cell(base: 0x20, role: role)
                column += 1
            }
        }
    }

    /// ncurses spoils the display when half of a wide character is overwritten: both halves become blank first.
    private func blankWideCells(at index: Int, under row: [Cell]) {
        for column in 0..<size.columns {
            let before = shown[index][column]
            if before.width != 1, before != row[column] { put(.blank, row: index, column: column) }
        }
    }

    private func put(_ cell: Cell, row: Int, column: Int) {
        guard cell.width > 0 else { return }
        terugblik_screen_put(
            Int32(row), Int32(column), cell.base, cell.marks[0], cell.marks[1], cell.marks[2], cell.marks[3],
            cell.width, cell.role.rawValue)
    }
}
