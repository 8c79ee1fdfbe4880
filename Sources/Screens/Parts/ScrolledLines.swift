// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort

/// Lines that may be more than fit: PgUp, PgDn and the wheel move through them.
struct ScrolledLines: Equatable, Sendable {
    /// One line of at most the width it was made for.
    struct Line: Equatable, Sendable {
        let text: String
        let role: Role

        init(_ text: String, _ role: Role = .plain) {
            self.text = text
            self.role = role
        }
    }

    private(set) var lines: [Line] = []
    let width: Int

    /// - Parameter width: Columns of the area they will be drawn in; the last two are for the signs of more.
    init(width: Int) { self.width = max(1, width - 2) }

    /// Adds one line as it is; what does not fit is cut with a mark.
    mutating func add(line text: String, _ role: Role = .plain) { lines.append(Line(text, role)) }

    /// Adds a text, wrapped at words.
    mutating func add(_ text: String, _ role: Role = .plain) {
        lines += wrap(text, width: width).map { Line($0, role) }
    }

    /// Adds a text with one sign or word before it, under which the following rows are indented.
    mutating func add(mark: String, _ text: String, _ role: Role = .plain) {
        let indent = textWidth(mark)
        for (index, line) in wrap(text, width: max(1, width - indent)).enumerated() {
            lines.append(Line((index == 0 ? mark : String(repeating: " ", count: indent)) + line, role))
        }
    }

    /// Adds a blank line, unless there is one or nothing was added yet.
    mutating func addGap() {
        if let last = lines.last, !last.text.isEmpty { lines.append(Line("")) }
    }

    /// The first line to be shown after a key; nil when the key is not for scrolling.
    func first(after key: Key, from first: Int, rows: Int) -> Int? {
        let last = max(0, lines.count - rows)
        switch key {
        case .pageDown: return min(last, first + max(1, rows - 1))
        case .pageUp: return max(0, min(first, last) - max(1, rows - 1))
        case .scrollDown: return min(last, first + 3)
        case .scrollUp: return max(0, min(first, last) - 3)
        case .documentStart: return 0
        case .documentEnd: return last
        default: return nil
        }
    }

    /// Draws the lines from the first one on, with `↑` and `↓` at the right where there is more.
    func draw(on canvas: inout Canvas, in area: Rect, first: Int) {
        guard area.size.rows > 0 else { return }
        canvas.mark(.lines, in: area)
        let first = max(0, min(first, lines.count - area.size.rows))
        for (offset, line) in lines.dropFirst(first).prefix(area.size.rows).enumerated() {
            let point = Point(column: area.left, row: area.top + offset)
            canvas.writeClipped(line.text, at: point, columns: area.size.columns - 2, role: line.role)
        }
        let edge = area.right - 1
        if first > 0 { canvas.write("↑", at: Point(column: edge, row: area.top), role: .accent) }
        guard first + area.size.rows < lines.count else { return }
        canvas.write("↓", at: Point(column: edge, row: area.bottom - 1), role: .accent)
    }
}
