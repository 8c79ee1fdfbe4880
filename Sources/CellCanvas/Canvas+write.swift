// SPDX-License-Identifier: Apache-2.0

extension Canvas {
    /// Writes a text on one line; what falls outside the canvas, or right of `end`, is not drawn.
    ///
    /// A wide character is drawn whole or not at all.
    /// - Parameter end: The first column that is not written; nil for the edge of the canvas.
    /// - Returns: columns written.
    @discardableResult
    package mutating func write(
        _ text: some StringProtocol, at point: Point, role: Role = .plain, before end: Int? = nil
    ) -> Int {
        guard (0..<size.rows).contains(point.row) else { return 0 }
        let end = min(size.columns, end ?? size.columns)
        var column = point.column
        for character in text {
            guard column < end else { break }
            if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
                put(Cell(base: UInt32(ascii), role: role), at: Point(column: column, row: point.row))
                column += 1
                continue
            }
            for cell in DisplayText.cells(of: character) {
                guard column + Int(cell.width) <= end else { return column - point.column }
                var drawn = cell
                drawn.role = role
                put(drawn, at: Point(column: column, row: point.row))
                column += Int(cell.width)
            }
        }
        return max(0, column - point.column)
    }

    /// Writes a text in so many columns; a text that does not fit ends in `…`.
    /// - Returns: columns written.
    @discardableResult
    package mutating func writeClipped(
        _ text: some StringProtocol, at point: Point, columns: Int, role: Role = .plain
    ) -> Int {
        guard columns > 0 else { return 0 }
        guard textWidth(text) > columns else {
            return write(text, at: point, role: role, before: point.column + columns)
        }
        let written = write(text, at: point, role: role, before: point.column + columns - 1)
        return written + write("…", at: Point(column: point.column + written, row: point.row), role: role)
    }

    /// Empties the whole canvas.
    package mutating func clear() {
        for row in 0..<size.rows { clearRow(row) }
    }

    package mutating func clearRow(_ row: Int) {
        for column in 0..<size.columns { put(.blank, at: Point(column: column, row: row)) }
    }

    /// Puts one cell, with the continuation of a wide one, and blanks the other half of what it covers.
    package mutating func put(_ cell: Cell, at point: Point) {
        guard (0..<size.rows).contains(point.row), (0..<size.columns).contains(point.column) else { return }
        guard point.column + Int(cell.width) <= size.columns else { return }
        separate(at: point)
        set(cell, at: point)
        guard cell.width == 2 else { return }
        let right = Point(column: point.column + 1, row: point.row)
        separate(at: right, keepsLeft: true)
        set(.continuation(role: cell.role), at: right)
    }

    /// Blanks the other half of a wide character that stands here.
    private mutating func separate(at point: Point, keepsLeft: Bool = false) {
        let cell = self[point]
        if cell.width == 0, !keepsLeft { set(.blank, at: Point(column: point.column - 1, row: point.row)) }
        if cell.width == 2 { set(.blank, at: Point(column: point.column + 1, row: point.row)) }
    }

    private mutating func set(_ cell: Cell, at point: Point) {
        guard (0..<size.columns).contains(point.column) else { return }
        cells[point.row * size.columns + point.column] = cell
    }
}
