// SPDX-License-Identifier: Apache-2.0

/// The extent of a terminal or of a part of it, in cells.
package struct Size: Equatable, Hashable, Sendable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A place on the canvas: column and row, both counted from zero at the top left.
package struct Point: Equatable, Hashable, Sendable {
    package var column: Int
    package var row: Int

    package init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A rectangle of cells.
package struct Rect: Equatable, Hashable, Sendable {
    package var origin: Point
    package var size: Size

    package init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    package init(column: Int, row: Int, columns: Int, rows: Int) {
        self.init(origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
    }

    package var left: Int { origin.column }
    package var top: Int { origin.row }
    /// The first column to the right of the rectangle.
    package var right: Int { origin.column + size.columns }
    /// The first row below the rectangle.
    package var bottom: Int { origin.row + size.rows }

    package func contains(_ point: Point) -> Bool {
        (left..<max(left, right)).contains(point.column) && (top..<max(top, bottom)).contains(point.row)
    }

    /// The rectangle without so many columns at both sides.
    package func inset(_ columns: Int) -> Rect {
        Rect(column: left + columns, row: top, columns: max(1, size.columns - 2 * columns), rows: size.rows)
    }
}
