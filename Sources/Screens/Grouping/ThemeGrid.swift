// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Wording

/// The themes with their numbers, in columns: what whoever leads presses.
struct ThemeGrid {
    struct Cell {
        let name: String
        /// Answers under it.
        let count: Int
    }

    private let cells: [Cell]
    /// The themes the present answer stands under.
    private let marked: [Int]
    private let width: Int
    private let words: GroupingWording

    private static let narrowest = 18

    init(_ cells: [Cell], marked: [Int], width: Int, words: GroupingWording) {
        self.cells = cells
        self.marked = marked
        self.width = width
        self.words = words
    }

    private var columns: Int {
        let longest = cells.map { textWidth($0.name) + 10 }.max() ?? Self.narrowest
        let wanted = max(Self.narrowest, min(longest, 38))
        return max(1, min(width / wanted, cells.count))
    }

    /// Rows all of it takes.
    var rows: Int { cells.isEmpty ? 1 : (cells.count + columns - 1) / columns }

    /// Draws the themes row by row; where not all fit, the last place says so.
    /// - Parameter isHeard: Whether the number of a theme would be heard as such.
    func draw(on canvas: inout Canvas, in area: Rect, isHeard: Bool) {
        guard area.size.rows > 0 else { return }
        guard !cells.isEmpty else {
            canvas.writeClipped(words.noThemesYet, at: area.origin, columns: area.size.columns, role: .muted)
            return
        }
        // Where there is no room for all, narrower columns hold more.
        var columns = columns
        while columns * area.size.rows < cells.count, width / (columns + 1) >= Self.narrowest { columns += 1 }
        let cellWidth = width / columns
        let places = columns * area.size.rows
        for index in cells.indices.prefix(places) {
            let isLast = index == places - 1 && places < cells.count
            let point = Point(column: area.left + index % columns * cellWidth, row: area.top + index / columns)
            let text = isLast ? words.moreThemes(cells.count - index) : text(index, width: cellWidth - 2)
            if isHeard, !isLast {
                let place = Rect(origin: point, size: Size(columns: cellWidth - 2, rows: 1))
                canvas.mark(.typed(keys(index)), in: place)
            }
            let role: Role = isLast ? .muted : marked.contains(index) ? .accent : .plain
            canvas.writeClipped(text, at: point, columns: cellWidth - 2, role: role)
        }
    }

    /// What is typed for a theme: its number, and Enter where a longer number begins with it.
    private func keys(_ index: Int) -> String {
        let number = index + 1
        return number < 10 && number * 10 <= cells.count ? "\(number)\r" : "\(number)"
    }

    private func text(_ index: Int, width: Int) -> String {
        let sign = marked.contains(index) ? ">" : " "
        let count = " (\(cells[index].count))"
        let start = "\(sign)\(index + 1 < 10 ? " " : "")\(index + 1) "
        return start + cells[index].name.oneLine.clipped(to: width - textWidth(start) - textWidth(count)) + count
    }
}
