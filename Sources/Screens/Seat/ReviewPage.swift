// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

/// The page with all of one's answers, below the name of their prompt: as much of each as fits on the page together.
struct ReviewPage {
    /// What can be chosen: an answer, or a prompt without one.
    struct Line {
        let prompt: Int
        let answer: SeatAnswer?
    }

    /// One row of the page.
    private struct Row {
        /// The number of the answer, on its first row.
        var number = ""
        let text: String
        let remark: String
        /// The line it belongs to; nil for the name of a prompt.
        let line: Int?
    }

    let view: SeatView
    let wording: Wording

    static func lines(of view: SeatView) -> [Line] {
        view.prompts.enumerated().flatMap { index, prompt in
            let answers = view.answers(to: prompt.id)
            return answers.isEmpty
                ? [Line(prompt: index, answer: nil)] : answers.map { Line(prompt: index, answer: $0) }
        }
    }

    /// Blanks before an answer, for the sign of the chosen one.
    private static let indent = 2
    /// Columns for the number of an answer.
    private static let numberColumns = 3
    /// The most rows one answer takes.
    private static let mostRows = 12

    /// The rows when each answer takes at most so many.
    private func rows(width: Int, each limit: Int) -> [Row] {
        var rows: [Row] = []
        var prompt: Int?
        var number = 0
        for (index, line) in Self.lines(of: view).enumerated() {
            if line.prompt != prompt {
                rows.append(Row(text: view.prompts[line.prompt].label, remark: "", line: nil))
                number = 0
            }
            prompt = line.prompt
            number += 1
            var added = self.rows(of: line, at: index, width: width, limit: limit)
            if line.answer != nil, !added.isEmpty { added[0].number = "\(number)" }
            rows += added
        }
        return rows
    }

    private func rows(of line: Line, at index: Int, width: Int, limit: Int) -> [Row] {
        guard let answer = line.answer else {
            return [Row(text: "— " + wording.seat.noAnswer, remark: "", line: index)]
        }
        let remark = remark(answer.attribution, width: width)
        let room = max(8, width - Self.indent - Self.numberColumns - textWidth(remark) - 2)
        // Only the beginning of a very long answer can be on the page.
        let wrapped = wrap(String(answer.text.prefix(room * (limit + 1))), width: room)
        var texts = wrapped.filter { !$0.isEmpty }.prefix(limit).map(\.self)
        if let last = texts.last, texts.joined(separator: " ").count < answer.text.oneParagraph.count {
            let words = last.count + 2 <= room ? last : String(last.dropLast(2))
            texts[texts.count - 1] = words + (words.hasSuffix(" ") ? "…" : " …")
        }
        return texts.enumerated().map { Row(text: $1, remark: $0 == 0 ? remark : "", line: index) }
    }

    private func remark(_ attribution: Attribution, width: Int) -> String {
        width < 60 ? wording.consent.mark(attribution) : wording.consent.remark(attribution)
    }

    /// - Parameter chosen: The line with the focus; nil when the focus is elsewhere.
    /// - Returns: where the cursor stands on the chosen line.
    func draw(on canvas: inout Canvas, in area: Rect, chosen: Int?) -> Point? {
        let width = area.size.columns - 2
        var rows = rows(width: width, each: 1)
        for limit in 2...Self.mostRows {
            let more = self.rows(width: width, each: limit)
            if more.count > area.size.rows { break }
            rows = more
        }
        let chosenRow = chosen.flatMap { chosen in rows.firstIndex { $0.line == chosen } }
        let first = max(0, min((chosenRow ?? 0) - area.size.rows / 2, rows.count - area.size.rows))
        let group = canvas.nextGroup(of: .row)
        for (offset, row) in rows.dropFirst(first).prefix(area.size.rows).enumerated() {
            if let line = row.line {
                let words = Rect(column: area.left + Self.indent, row: area.top + offset, columns: width - 2, rows: 1)
                canvas.mark(.row, in: words, group: group, place: line, focus: chosen)
            }
            let isFirst = chosenRow == first + offset
            draw(row, on: &canvas, at: area.top + offset, in: area, isChosen: chosen != nil && row.line == chosen)
            if isFirst { canvas.write(">", at: Point(column: area.left, row: area.top + offset), role: .accent) }
        }
        let edge = area.right - 1
        if first > 0 { canvas.write("↑", at: Point(column: edge, row: area.top), role: .accent) }
        if first + area.size.rows < rows.count {
            canvas.write("↓", at: Point(column: edge, row: area.bottom - 1), role: .accent)
        }
        return chosenRow.map { Point(column: area.left + Self.indent + Self.numberColumns, row: area.top + $0 - first) }
    }

    private func draw(_ row: Row, on canvas: inout Canvas, at top: Int, in area: Rect, isChosen: Bool) {
        guard row.line != nil else {
            let point = Point(column: area.left, row: top)
            canvas.writeClipped(row.text, at: point, columns: area.size.columns - 2, role: .muted)
            return
        }
        let right = area.right - 2
        let remarkWidth = textWidth(row.remark)
        let role: Role = isChosen ? .selected : .plain
        canvas.write(row.number, at: Point(column: area.left + Self.indent, row: top), role: role)
        let point = Point(column: area.left + Self.indent + Self.numberColumns, row: top)
        let columns = right - point.column - (remarkWidth > 0 ? remarkWidth + 2 : 0)
        canvas.writeClipped(row.text, at: point, columns: columns, role: role)
        canvas.write(row.remark, at: Point(column: right - remarkWidth, row: top), role: .muted)
    }
}

extension String {
    /// The words with single blanks between them.
    fileprivate var oneParagraph: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
