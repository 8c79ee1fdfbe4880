// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The four levels of attribution to choose from, with what must be known before choosing beside or below each.
struct AttributionChoices {
    static let levels = Attribution.allCases

    let wording: Wording

    /// The level a key leads to; nil when the key is not for choosing one. The digits 1 to 4 choose as well.
    static func index(after input: Input, from index: Int) -> Int? {
        let last = levels.count - 1
        switch input {
        case .key(.down): return min(last, index + 1)
        case .key(.up): return max(0, index - 1)
        case .key(.tab): return (index + 1) % levels.count
        case .key(.backTab): return (index + last) % levels.count
        case .key(.home), .key(.documentStart), .key(.pageUp): return 0
        case .key(.end), .key(.documentEnd), .key(.pageDown): return last
        case .text(let text):
            guard let number = Int(text), levels.indices.contains(number - 1) else { return nil }
            return number - 1
        case .key, .paste, .pasteTooLong: return nil
        }
    }

    private func label(_ index: Int) -> String { "\(index + 1)  " + wording.consent.choice(Self.levels[index]) }

    /// Columns before a label: the sign of the chosen one and a blank.
    private static let indent = 2
    /// Columns before a detail on a row of its own: below the words of the label.
    private static let detailIndent = 5

    private func fitsBeside(_ detail: String, _ index: Int, width: Int) -> Bool {
        Self.indent + textWidth(label(index)) + 3 + textWidth(detail) <= width
    }

    /// Rows all choices take together.
    func rows(width: Int) -> Int {
        Self.levels.indices.reduce(0) { rows, index in
            guard let detail = wording.consent.detail(Self.levels[index]) else { return rows + 1 }
            return rows + (fitsBeside(detail, index, width: width) ? 1 : 2)
        }
    }

    /// - Returns: where the cursor stands on the chosen one.
    func draw(on canvas: inout Canvas, at top: Int, in layout: Layout, chosen: Int) -> Point {
        let group = canvas.nextGroup(of: .row)
        var row = top
        var cursor = Point(column: layout.margin + Self.indent, row: top)
        for index in Self.levels.indices {
            let point = Point(column: layout.margin + Self.indent, row: row)
            let columns = layout.width - Self.indent
            if index == chosen {
                canvas.write(">", at: Point(column: layout.margin, row: row), role: .accent)
                cursor = point
            }
            let role: Role = index == chosen ? .selected : .plain
            let written = canvas.writeClipped(label(index), at: point, columns: columns, role: role)
            if let detail = wording.consent.detail(Self.levels[index]) {
                if fitsBeside(detail, index, width: layout.width) {
                    let beside = Point(column: point.column + written + 1, row: row)
                    canvas.write("(\(detail))", at: beside, role: .muted)
                } else {
                    row += 1
                    let below = Point(column: layout.margin + Self.detailIndent, row: row)
                    canvas.writeClipped(detail, at: below, columns: layout.width - Self.detailIndent, role: .muted)
                }
            }
            row += 1
            canvas.mark(
                .row, in: Rect(column: point.column, row: point.row, columns: columns, rows: row - point.row),
                group: group, place: index, focus: chosen)
        }
        return cursor
    }
}
