// SPDX-License-Identifier: Apache-2.0

import CellCanvas

extension TextEditor {
    /// Columns of the rows in an area: one is left for the cursor behind the last character.
    package static func columns(in area: Rect) -> Int { max(1, area.size.columns - 1) }

    /// Draws the rows around the cursor, with `↑` and `↓` at the right where there is more.
    /// - Returns: where the cursor stands.
    @discardableResult
    package func draw(in area: Rect, on canvas: inout Canvas) -> Point {
        guard Self.columns(in: area) == columns else {
            var fitted = self
            fitted.layout(columns: Self.columns(in: area), rows: area.size.rows)
            return fitted.draw(in: area, on: &canvas)
        }
        guard area.size.rows > 0 else { return area.origin }
        canvas.mark(.text, in: area)
        let top = visibleTop(rows: area.size.rows)
        let hasMore = drawRows(from: top, in: area, on: &canvas)
        let edge = area.right - 1
        if top > 0 { canvas.write("↑", at: Point(column: edge, row: area.top), role: .accent) }
        if hasMore { canvas.write("↓", at: Point(column: edge, row: area.bottom - 1), role: .accent) }
        return cursorPoint(top: top, in: area)
    }

    private func cursorPoint(top: Int, in area: Rect) -> Point {
        let paragraph = paragraphs[cursor.paragraph]
        let start = paragraph.bounds(ofRow: paragraph.breaks.row(of: cursor.offset)).start
        let column = RowScan(paragraph.text, width: columns).column(of: cursor.offset, from: start)
        return Point(column: area.left + min(column, area.size.columns - 1), row: area.top + cursorRow - top)
    }

    /// - Returns: whether there are rows below the area.
    private func drawRows(from top: Int, in area: Rect, on canvas: inout Canvas) -> Bool {
        var row = 0
        for paragraph in paragraphs {
            if row + paragraph.rows > top {
                for index in max(0, top - row)..<paragraph.rows {
                    let screenRow = area.top + row + index - top
                    guard screenRow < area.bottom else { return true }
                    draw(index, of: paragraph, at: Point(column: area.left, row: screenRow), in: area, on: &canvas)
                }
            }
            row += paragraph.rows
        }
        return false
    }

    private func draw(_ row: Int, of paragraph: Paragraph, at point: Point, in area: Rect, on canvas: inout Canvas) {
        let (start, end) = paragraph.bounds(ofRow: row)
        let text = paragraph.text[paragraph.index(start)..<paragraph.index(end)]
        guard text.utf8.contains(UInt8(ascii: "\t")) else {
            canvas.write(text, at: point, before: area.right)
            return
        }
        var column = 0
        for part in text.split(separator: "\t", omittingEmptySubsequences: false) {
            column += canvas.write(part, at: Point(column: point.column + column, row: point.row), before: area.right)
            column += RowScan.tabStop - column % RowScan.tabStop
        }
    }
}
