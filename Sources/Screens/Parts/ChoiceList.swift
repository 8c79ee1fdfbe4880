// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort

/// A list of lines to choose one from.
struct ChoiceList: Equatable, Sendable {
    /// One line: the text, and a remark at the right.
    struct Line: Equatable, Sendable {
        let text: String
        let remark: String

        init(_ text: String, remark: String = "") {
            self.text = text
            self.remark = remark
        }
    }

    let lines: [Line]

    init(_ lines: [Line]) { self.lines = lines }

    /// The line a key leads to; nil when the key is not for a list. The list does not run round.
    func index(after key: Key, from index: Int, page: Int = 10) -> Int? {
        guard !lines.isEmpty else { return nil }
        let last = lines.count - 1
        switch key {
        case .down: return min(last, index + 1)
        case .up: return max(0, index - 1)
        case .scrollDown: return min(last, index + 3)
        case .scrollUp: return max(0, index - 3)
        case .pageDown: return min(last, index + page)
        case .pageUp: return max(0, index - page)
        case .home, .documentStart: return 0
        case .end, .documentEnd: return last
        default: return nil
        }
    }

    /// Draws the lines around the chosen one.
    /// - Parameters:
    ///   - hasFocus: Whether the chosen line is the focus; without it the line keeps its sign only.
    ///   - entrance: The button that leads to the list, where Tab does not.
    /// - Returns: where the cursor stands on the chosen line.
    @discardableResult
    func draw(
        on canvas: inout Canvas, in area: Rect, chosen: Int, hasFocus: Bool, entrance: Int? = nil
    ) -> Point? {
        guard area.size.rows > 0, !lines.isEmpty else { return nil }
        let first = max(0, min(chosen - area.size.rows / 2, lines.count - area.size.rows))
        let group = canvas.nextGroup(of: .row)
        var cursor: Point?
        for (offset, index) in lines.indices.dropFirst(first).prefix(area.size.rows).enumerated() {
            let row = area.top + offset
            drawLine(index, on: &canvas, row: row, in: area, isChosen: index == chosen, hasFocus: hasFocus)
            canvas.mark(
                .row, in: Rect(column: area.left + 2, row: row, columns: max(0, area.size.columns - 4), rows: 1),
                group: group, place: index, focus: hasFocus ? chosen : nil, entrance: entrance)
            if index == chosen { cursor = Point(column: area.left + 2, row: row) }
        }
        let top = Point(column: area.right - 1, row: area.top)
        if first > 0 { canvas.write("↑", at: top, role: .accent) }
        let bottom = Point(column: area.right - 1, row: area.bottom - 1)
        if first + area.size.rows < lines.count { canvas.write("↓", at: bottom, role: .accent) }
        return cursor
    }

    private func drawLine(
        _ index: Int, on canvas: inout Canvas, row: Int, in area: Rect, isChosen: Bool, hasFocus: Bool
    ) {
        let line = lines[index]
        let width = area.size.columns - 2
        let role: Role = isChosen && hasFocus ? .selected : .plain
        if isChosen, hasFocus { canvas.write(">", at: Point(column: area.left, row: row), role: .accent) }
        let remarkWidth = min(textWidth(line.remark), max(0, width / 2))
        let textWidth = width - 2 - (remarkWidth > 0 ? remarkWidth + 2 : 0)
        canvas.writeClipped(line.text, at: Point(column: area.left + 2, row: row), columns: textWidth, role: role)
        guard remarkWidth > 0 else { return }
        let column = area.right - 2 - remarkWidth
        let point = Point(column: column, row: row)
        canvas.writeClipped(line.remark, at: point, columns: remarkWidth, role: .muted)
    }
}
