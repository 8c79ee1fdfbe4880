// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TextEditing
import Wording

extension SessionsScreen {
    /// - Parameter notice: A line above the buttons about what just happened.
    func draw(_ listing: HomeListing, notice: String?, on canvas: inout Canvas, in layout: Layout, wording: Wording) {
        let words = wording.home
        let gap = layout.isRoomy ? 1 : 0
        let buttons = buttons(in: listing, wording)
        let height = buttons.height(width: layout.width, limit: layout.isRoomy ? 2 : 1)
        let buttonTop = layout.hintRow - height - gap
        let row = drawTop(listing, on: &canvas, in: layout, wording: wording)
        let (remark, role) = remark(listing, notice, layout, wording)
        let most = layout.isRoomy || listing.sessions.isEmpty ? 3 : 2
        let remarkRows = remark.isEmpty ? 0 : min(most, wrap(remark, width: layout.width).count)
        let list = layout.body(from: row + gap, to: buttonTop - gap - remarkRows - (remarkRows > 0 ? gap : 0))
        let inList = drawList(listing, on: &canvas, in: list, wording: wording)
        if remarkRows > 0 {
            canvas.drawText(
                remark, at: buttonTop - gap - remarkRows, in: layout, role: role, rows: remarkRows)
        }
        let isInSessions = isInSessions(listing, wording)
        let area = layout.body(from: buttonTop, to: buttonTop + height)
        let inButtons = buttons.draw(
            on: &canvas, in: area, chosen: isInSessions ? nil : buttonIndex(listing, wording))
        canvas.cursor = (isInSessions ? inList : inButtons) ?? area.origin
        canvas.drawHint(isInSessions ? words.hint : words.buttonsHint, in: layout)
    }

    /// The title, or what was typed to search.
    private func drawTop(
        _ listing: HomeListing, on canvas: inout Canvas, in layout: Layout, wording: Wording
    ) -> Int {
        guard !filter.text.isEmpty else {
            return canvas.drawText(wording.home.title, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        }
        let text = wording.home.search + " " + filter.text
        return canvas.drawText(text, at: layout.bodyTop, in: layout, role: .accent, rows: 1)
    }

    /// News, what is wrong with the chosen session, a word for somebody who is new here, or what the line of the chosen
    /// session has no room for.
    private func remark(
        _ listing: HomeListing, _ notice: String?, _ layout: Layout, _ wording: Wording
    ) -> (String, Role) {
        let words = wording.home
        if let notice { return ("! " + notice, .warning) }
        let session = session(in: listing, wording)
        if let session, session.summary != nil, let trouble = session.trouble {
            return ("! " + trouble.sentence(in: wording.trouble), .warning)
        }
        guard listing.isReadable else { return ("! " + words.noFolder, .warning) }
        if listing.sessions.isEmpty { return (words.noSessions, .accent) }
        guard let session else { return (words.nothingFound(filter.text), .accent) }
        let hasOwn = listing.sessions.contains { $0.summary?.isExample != true }
        if !hasOwn, filter.text.isEmpty { return (words.onlyExamples, .accent) }
        let line = SessionLine(session, columns: Self.factColumns(layout.width), wording: wording)
        let full = SessionLine(session, columns: .max, wording: wording)
        let told = line.facts.split(separator: " · ")
        let missing = full.facts.split(separator: " · ").filter { !told.contains($0) }
        return (line.facts == full.facts ? "" : missing.joined(separator: " · "), .muted)
    }

    /// Columns for the facts of a session in a list of this width.
    private static func factColumns(_ columns: Int) -> Int { columns - 4 }

    /// Draws the sessions around the chosen one, two rows each.
    /// - Returns: where the cursor stands on the chosen one.
    private func drawList(
        _ listing: HomeListing, on canvas: inout Canvas, in area: Rect, wording: Wording
    ) -> Point? {
        let sessions = sessions(in: listing, wording)
        let count = area.size.rows / 2
        guard count > 0, !sessions.isEmpty else { return nil }
        let chosen = sessions.firstIndex { $0.id == self.chosen } ?? 0
        let first = max(0, min(chosen - count / 2, sessions.count - count))
        let group = canvas.nextGroup(of: .row)
        var cursor: Point?
        for (offset, session) in sessions.dropFirst(first).prefix(count).enumerated() {
            let point = Point(column: area.left, row: area.top + 2 * offset)
            let isChosen = first + offset == chosen
            let line = SessionLine(session, columns: Self.factColumns(area.size.columns), wording: wording)
            draw(line, at: point, on: &canvas, columns: area.size.columns, isChosen: isChosen && focus == .sessions)
            canvas.mark(
                .row, in: Rect(column: point.column + 2, row: point.row, columns: area.size.columns - 4, rows: 2),
                group: group, place: first + offset, focus: focus == .sessions ? chosen : nil)
            if isChosen { cursor = Point(column: point.column + 2, row: point.row) }
        }
        let edge = area.right - 1
        if first > 0 { canvas.write("↑", at: Point(column: edge, row: area.top), role: .accent) }
        if first + count < sessions.count {
            canvas.write("↓", at: Point(column: edge, row: area.top + 2 * count - 1), role: .accent)
        }
        return cursor
    }

    private func draw(_ line: SessionLine, at point: Point, on canvas: inout Canvas, columns: Int, isChosen: Bool) {
        if isChosen { canvas.write(">", at: point, role: .accent) }
        let markColumns = line.mark.isEmpty ? 0 : textWidth(line.mark) + 2
        canvas.writeClipped(
            line.title, at: Point(column: point.column + 2, row: point.row), columns: columns - 4 - markColumns,
            role: isChosen ? .selected : .plain)
        if markColumns > 0 {
            let column = point.column + columns - markColumns
            canvas.writeClipped(
                line.mark, at: Point(column: column, row: point.row), columns: markColumns - 2, role: .accent)
        }
        canvas.writeClipped(
            line.facts, at: Point(column: point.column + 2, row: point.row + 1), columns: columns - 4,
            role: line.isTrouble ? .warning : .muted)
    }
}
