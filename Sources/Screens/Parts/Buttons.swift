// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort

/// A row of buttons in words: arrows choose, Enter presses.
struct Buttons<Choice: Equatable & Sendable>: Equatable, Sendable {
    /// One button.
    struct Button: Equatable, Sendable {
        let choice: Choice
        let label: String

        init(_ choice: Choice, _ label: String) {
            self.choice = choice
            self.label = label
        }
    }

    let buttons: [Button]

    init(_ buttons: [Button]) { self.buttons = buttons }

    /// The button a key leads to from the one chosen now; nil when the key is not for a row of buttons.
    func index(after key: Key, from index: Int) -> Int? {
        guard !buttons.isEmpty else { return nil }
        switch key {
        case .right, .down: return (index + 1) % buttons.count
        case .left, .up: return (index + buttons.count - 1) % buttons.count
        case .home: return 0
        case .end: return buttons.count - 1
        default: return nil
        }
    }

    func choice(at index: Int) -> Choice? { buttons.indices.contains(index) ? buttons[index].choice : nil }

    func index(of choice: Choice) -> Int { buttons.firstIndex { $0.choice == choice } ?? 0 }

    /// Columns of the brackets and blanks around a label.
    private static var frame: Int { 4 }

    private func label(_ index: Int) -> String { "[ \(buttons[index].label) ]" }

    /// The buttons divided over rows of this width.
    private func rows(width: Int) -> [[Int]] {
        var rows: [[Int]] = []
        var used = 0
        for index in buttons.indices {
            let needed = textWidth(buttons[index].label) + Self.frame
            if rows.isEmpty || used + 2 + needed > width {
                rows.append([index])
                used = needed
            } else {
                rows[rows.count - 1].append(index)
                used += 2 + needed
            }
        }
        return rows
    }

    /// Rows the buttons take, at most `limit`.
    func height(width: Int, limit: Int) -> Int { min(limit, rows(width: width).count) }

    /// Draws the buttons; when they take more rows than there are, the rows around the chosen one, with a mark.
    /// - Parameter chosen: The button with the focus; nil when the focus is elsewhere.
    /// - Returns: where the cursor stands on the chosen button.
    @discardableResult
    func draw(on canvas: inout Canvas, in area: Rect, chosen: Int?) -> Point? {
        guard area.size.rows > 0 else { return nil }
        let all = rows(width: area.size.columns)
        let chosenRow = chosen.flatMap { chosen in all.firstIndex { $0.contains(chosen) } } ?? 0
        let first = max(0, min(chosenRow, all.count - area.size.rows))
        let group = canvas.nextGroup(of: .button)
        var cursor: Point?
        for (offset, row) in all.dropFirst(first).prefix(area.size.rows).enumerated() {
            let found = drawRow(row, on: &canvas, row: area.top + offset, in: area, chosen: chosen, group)
            cursor = cursor ?? found
        }
        drawMore(on: &canvas, in: area, before: first > 0, after: first + area.size.rows < all.count)
        return cursor
    }

    private func drawRow(
        _ row: [Int], on canvas: inout Canvas, row top: Int, in area: Rect, chosen: Int?, _ group: Int
    ) -> Point? {
        var column = area.left
        var cursor: Point?
        for index in row {
            let role: Role = index == chosen ? .selected : .plain
            let point = Point(column: column, row: top)
            let written = canvas.writeClipped(label(index), at: point, columns: area.right - column, role: role)
            let button = Rect(origin: point, size: Size(columns: written, rows: 1))
            canvas.mark(.button, in: button, group: group, place: index, focus: chosen)
            if index == chosen { cursor = Point(column: min(column + 2, area.right - 1), row: top) }
            column += written + 2
        }
        return cursor
    }

    /// Says with a sign at the right that there are more buttons.
    private func drawMore(on canvas: inout Canvas, in area: Rect, before: Bool, after: Bool) {
        guard before || after else { return }
        let sign = before && after ? "↕" : before ? "↑" : "↓"
        canvas.write(sign, at: Point(column: area.right, row: area.bottom - 1), role: .accent)
    }
}
