// SPDX-License-Identifier: Apache-2.0

extension Canvas {
    /// Writes a text on one line; what falls outside the canvas, or right of `end`, is not drawn and is a mishap.
    ///
    /// A wide character is drawn whole or not at all.
    /// - Parameter end: The first column that is not written; nil for the edge of the canvas.
    /// - Returns: columns written.
    @discardableResult
    package mutating func write(
        _ text: Substring, at point: Point, role: Role = .plain, before end: Int? = nil
    ) -> Int {
        let (written, rest) = fill(text, at: point, role: role, before: end ?? size.columns)
        if rest < text.endIndex, !text[rest...].allSatisfy(\.isWhitespace) {
            let isInside = (0..<size.rows).contains(point.row)
            note(isInside ? .cut(Point(column: point.column + written, row: point.row)) : .outside(point))
        }
        return written
    }

    @discardableResult
    package mutating func write(_ text: String, at point: Point, role: Role = .plain, before end: Int? = nil) -> Int {
        write(text[...], at: point, role: role, before: end)
    }

    /// Writes a text in so many columns; a text that does not fit ends in `…`.
    /// - Returns: columns written.
    @discardableResult
    package mutating func writeClipped(
        _ text: Substring, at point: Point, columns: Int, role: Role = .plain
    ) -> Int {
        guard columns > 0 else { return write(text, at: point, role: role, before: point.column) }
        // No character takes more columns than bytes.
        guard text.utf8.count > columns, textWidth(text) > columns else {
            return write(text, at: point, role: role, before: point.column + columns)
        }
        let (written, _) = fill(text, at: point, role: role, before: point.column + columns - 1)
        return written + write("…", at: Point(column: point.column + written, row: point.row), role: role)
    }

    @discardableResult
    package mutating func writeClipped(_ text: String, at point: Point, columns: Int, role: Role = .plain) -> Int {
        writeClipped(text[...], at: point, columns: columns, role: role)
    }

    /// Writes as much of a text as fits before a column.
    /// - Returns: columns written, and where the rest of the text begins.
    private mutating func fill(
        _ text: Substring, at point: Point, role: Role, before end: Int
    ) -> (written: Int, rest: Substring.Index) {
        guard (0..<size.rows).contains(point.row) else { return (0, text.startIndex) }
        let end = min(size.columns, end)
        if point.column >= 0, let scalars = PlainText.scalars(of: text) {
            let written = max(0, min(scalars.count, end - point.column))
            fill(scalars[..<written], at: point, role: role)
            let isAll = written == scalars.count
            return (written, isAll ? text.endIndex : text.unicodeScalars.index(text.startIndex, offsetBy: written))
        }
        var column = point.column
        var index = text.startIndex
        while index < text.endIndex {
            let cells = DisplayText.cells(of: text[index])
            guard column + cells.reduce(0, { $0 + Int($1.width) }) <= end else { break }
            for cell in cells {
                var drawn = cell
                drawn.role = role
                put(drawn, at: Point(column: column, row: point.row))
                column += Int(cell.width)
            }
            index = text.index(after: index)
        }
        return (max(0, column - point.column), index)
    }

    /// Puts one cell for each scalar; they must fit.
    private mutating func fill(_ scalars: ArraySlice<UInt32>, at point: Point, role: Role) {
        let cell = Cell(base: 0x20, role: role)
        guard Self.isBlank(rows[point.row], from: point.column, count: scalars.count) else {
            for (index, scalar) in scalars.enumerated() {
                put(cell.with(base: scalar), at: Point(column: point.column + index, row: point.row))
            }
            return
        }
        Self.fill(&rows[point.row], from: point.column, with: scalars, as: cell)
    }

    private static func fill(_ row: inout [Cell], from column: Int, with scalars: ArraySlice<UInt32>, as cell: Cell) {
        var line = row.mutableSpan
        var place = column
        for scalar in scalars {
            line[place] = cell.with(base: scalar)
            place += 1
        }
    }

    /// Whether nothing stands in these cells: then they can be filled at once.
    private static func isBlank(_ row: [Cell], from column: Int, count: Int) -> Bool {
        let line = row.span
        for place in column..<(column + count) where line[place] != .blank { return false }
        return true
    }

    /// Empties the whole canvas.
    package mutating func clear() {
        for row in 0..<size.rows { clearRow(row) }
    }

    /// Copies rows of another canvas to a place on this one, and takes over what was drawn wrong there.
    package mutating func copyRows(_ copied: Range<Int>, of other: Canvas, to point: Point) {
        for mishap in other.mishaps { note(mishap) }
        takeTargets(from: copied, of: other, to: point)
        for (offset, row) in copied.enumerated() {
            for column in 0..<other.size.columns {
                let cell = other[Point(column: column, row: row)]
                guard cell.width > 0 else { continue }
                put(cell, at: Point(column: point.column + column, row: point.row + offset))
            }
        }
    }

    package mutating func clearRow(_ row: Int) {
        forgetTargets(onRow: row)
        for column in 0..<size.columns { put(.blank, at: Point(column: column, row: row)) }
    }

    /// Puts one cell, with the continuation of a wide one, and blanks the other half of what it covers.
    package mutating func put(_ cell: Cell, at point: Point) {
        guard (0..<size.rows).contains(point.row), (0..<size.columns).contains(point.column),
            point.column + Int(cell.width) <= size.columns
        else {
            if cell.base != Cell.blank.base { note(.outside(point)) }
            return
        }
        cover(point, with: cell)
        set(cell, at: point)
        guard cell.width == 2 else { return }
        let right = Point(column: point.column + 1, row: point.row)
        cover(right, with: .continuation(role: cell.role), keepsLeft: true)
        set(.continuation(role: cell.role), at: right)
    }

    /// Makes room for a cell: blanks the other half of a wide character that stands here, and notes what is lost.
    private mutating func cover(_ point: Point, with new: Cell, keepsLeft: Bool = false) {
        let old = self[point]
        if old.base != Cell.blank.base, new.base != Cell.blank.base, old.base != new.base { note(.overlap(point)) }
        if old.width == 0, !keepsLeft { set(.blank, at: Point(column: point.column - 1, row: point.row)) }
        if old.width == 2 { set(.blank, at: Point(column: point.column + 1, row: point.row)) }
    }

    private mutating func set(_ cell: Cell, at point: Point) {
        guard (0..<size.columns).contains(point.column) else { return }
        rows[point.row][point.column] = cell
    }
}
