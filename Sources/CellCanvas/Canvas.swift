// SPDX-License-Identifier: Apache-2.0

/// A picture of the whole terminal: cells with roles, and where the cursor stands.
package struct Canvas: Equatable, Sendable {
    package let size: Size
    /// Where the hardware cursor stands: on the focus, which a screen reader follows.
    ///
    /// Compared before the cells: after a key it nearly always differs.
    package var cursor: Point
    /// `size.columns` cells each. Rows that are the same in two pictures, because one was made from the other, are kept
    /// once: then a picture costs what was drawn on it, and comparing two of them what differs.
    package internal(set) var rows: [[Cell]]
    /// What was drawn wrong, such as one text over another.
    package internal(set) var mishaps: [Mishap] = []
    /// What a click means; nil where nobody asks for it.
    package internal(set) var targets: [ClickTarget]?

    package init(size: Size) {
        let columns = max(0, size.columns)
        let rows = max(0, size.rows)
        self.size = Size(columns: columns, rows: rows)
        self.rows = Array(repeating: Array(repeating: .blank, count: columns), count: rows)
        self.cursor = Point(column: 0, row: 0)
        self.targets = Self.remembersTargets ? [] : nil
    }

    package subscript(_ point: Point) -> Cell {
        guard (0..<size.columns).contains(point.column), (0..<size.rows).contains(point.row) else { return .blank }
        return rows[point.row][point.column]
    }
}
