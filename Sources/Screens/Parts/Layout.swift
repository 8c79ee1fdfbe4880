// SPDX-License-Identifier: Apache-2.0

import CellCanvas

/// The frame every screen shares: a head line, a body, buttons, and a hint on the last row.
///
/// The last row is never blank: it tells which keys work here.
struct Layout {
    /// Below this a screen only asks for more room.
    static let smallest = Size(columns: 40, rows: 12)

    let size: Size
    /// Whether there is room for blank lines between the parts.
    let isRoomy: Bool
    /// Blank columns at both sides.
    let margin: Int
    /// The row of the hint.
    let hintRow: Int

    /// - Parameters:
    ///   - measure: The most columns text may take; the rest becomes margin.
    ///   - hintRows: Rows at the bottom for the hint, or for a sentence in its place.
    init(_ size: Size, measure: Int = .max, hintRows: Int = 1) {
        self.size = size
        isRoomy = size.rows >= 18
        margin = max(size.columns >= 60 ? 2 : 1, (size.columns - measure) / 2)
        hintRow = size.rows - hintRows
    }

    /// The columns text may take.
    var width: Int { max(1, size.columns - 2 * margin) }
    /// The first row below the head line.
    var bodyTop: Int { isRoomy ? 2 : 1 }

    /// The part of the screen between two rows, inside the margins; `bottom` is the first row below it.
    func body(from top: Int, to bottom: Int) -> Rect {
        Rect(column: margin, row: top, columns: width, rows: max(0, bottom - top))
    }
}

extension Canvas {
    /// Writes the head line: what this is, and at the right where one is.
    mutating func drawHead(_ left: String, _ right: String, in layout: Layout) {
        let rightWidth = min(textWidth(right), layout.width)
        let rightColumn = layout.margin + layout.width - rightWidth
        writeClipped(right, at: Point(column: rightColumn, row: 0), columns: rightWidth, role: .accent)
        let room = rightColumn - layout.margin - 2
        guard room > 3 else { return }
        writeClipped(left, at: Point(column: layout.margin, row: 0), columns: room, role: .muted)
    }

    /// Writes the hint on its row: as many of the parts between ` · ` as fit, the first ones first.
    mutating func drawHint(_ hint: String, in layout: Layout, role: Role = .muted) {
        let hint = hint.wholeParts(width: layout.width)
        writeClipped(hint, at: Point(column: layout.margin, row: layout.hintRow), columns: layout.width, role: role)
    }

    /// Writes a text wrapped at words, at most so many rows, the last one marked when there is more.
    /// - Returns: the first row below it.
    @discardableResult
    mutating func drawText(
        _ text: String, at row: Int, in layout: Layout, role: Role = .plain, rows: Int = .max, indent: Int = 0
    ) -> Int {
        let width = max(1, layout.width - indent)
        let lines = wrap(text, width: width)
        let shown = min(lines.count, max(0, rows))
        for (index, line) in lines.prefix(shown).enumerated() {
            let isCut = index == shown - 1 && shown < lines.count
            let point = Point(column: layout.margin + indent, row: row + index)
            writeClipped(isCut ? line + " …" : String(line), at: point, columns: width, role: role)
        }
        return row + shown
    }
}
