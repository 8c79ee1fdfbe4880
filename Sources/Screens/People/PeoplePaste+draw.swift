// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TextEditing
import Wording

extension PeoplePaste {
    /// Where the parts of the page are.
    private struct Places {
        let editor: Rect
        let statusRow: Int
        let preview: Rect
        let buttons: Rect
    }

    private func places(in layout: Layout, _ words: PeopleWording) -> Places {
        let gap = layout.isRoomy ? 1 : 0
        let text = layout.isRoomy ? wrap(words.text, width: layout.width).count : 0
        let top = layout.bodyTop + 1 + text + gap
        let buttonRows = buttons(words).height(width: layout.width, limit: layout.isRoomy ? 2 : 1)
        let buttonTop = layout.hintRow - buttonRows - gap
        let room = max(2, buttonTop - top - 1 - 2 * gap)
        let editorRows = max(1, room / 2)
        let statusRow = top + editorRows + gap
        return Places(
            editor: layout.body(from: top, to: top + editorRows), statusRow: statusRow,
            preview: layout.body(from: statusRow + 1, to: buttonTop - gap),
            buttons: layout.body(from: buttonTop, to: buttonTop + buttonRows))
    }

    func editorArea(in layout: Layout, _ words: PeopleWording) -> Rect { places(in: layout, words).editor }

    /// Draws the page below the head line, with its hint on the last row.
    func draw(on canvas: inout Canvas, in layout: Layout, words: PeopleWording) {
        let places = places(in: layout, words)
        let row = canvas.drawText(words.title, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        if layout.isRoomy { canvas.drawText(words.text, at: row, in: layout, role: .muted) }
        let inText = drawText(on: &canvas, in: places.editor, layout, words)
        drawStatus(on: &canvas, row: places.statusRow, in: layout, words)
        let inPreview = drawPreview(on: &canvas, in: places.preview, words)
        let inButtons = buttons(words).draw(on: &canvas, in: places.buttons, chosen: chosenButton(words))
        canvas.cursor = cursor(inText, inPreview, inButtons)
        canvas.drawHint(hint(words), in: layout)
    }

    /// The text, or in its place where a file is.
    private func drawText(
        on canvas: inout Canvas, in area: Rect, _ layout: Layout, _ words: PeopleWording
    ) -> Point {
        if case .path(let field) = focus {
            canvas.writeClipped(words.whereFile, at: area.origin, columns: area.size.columns, role: .accent)
            let row = min(area.bottom - 1, area.top + 1)
            let line = Rect(column: area.left, row: row, columns: area.size.columns, rows: 1)
            if field.text.isEmpty { drawLine(on: &canvas, in: line) }
            return field.draw(in: line, on: &canvas)
        }
        let inText = editor.draw(in: area, on: &canvas)
        if editor.text.isEmpty { drawPlaceholder(on: &canvas, in: area, layout, words) }
        return inText
    }

    private func cursor(_ inText: Point, _ inPreview: Point?, _ inButtons: Point?) -> Point {
        switch focus {
        case .text, .path: inText
        case .preview: inPreview ?? inText
        case .buttons: inButtons ?? inText
        }
    }

    private func chosenButton(_ words: PeopleWording) -> Int? {
        guard case .buttons(let index) = focus else { return nil }
        return min(index, buttons(words).buttons.count - 1)
    }

    private func hint(_ words: PeopleWording) -> String {
        switch focus {
        case .text: words.hint
        case .path: words.fileHint
        case .preview: words.previewHint
        case .buttons: words.buttonsHint
        }
    }

    /// Shows where text can be typed and, where there is no room above, what.
    private func drawPlaceholder(on canvas: inout Canvas, in area: Rect, _ layout: Layout, _ words: PeopleWording) {
        if layout.isRoomy {
            drawLine(on: &canvas, in: area)
        } else {
            canvas.drawText(words.text, at: area.top, in: layout, role: .muted, rows: area.size.rows, indent: 2)
        }
    }

    private func drawLine(on canvas: inout Canvas, in area: Rect) {
        let line = String(repeating: "_", count: max(1, min(44, area.size.columns - 2)))
        canvas.write(line, at: Point(column: area.left + 1, row: area.top), role: .muted)
    }

    private func drawStatus(on canvas: inout Canvas, row: Int, in layout: Layout, _ words: PeopleWording) {
        if let complaint {
            canvas.drawText("! " + complaint, at: row, in: layout, role: .warning, rows: 2)
            return
        }
        guard !list.lines.isEmpty else {
            canvas.drawText(words.nothingYet, at: row, in: layout, role: .muted, rows: 1)
            return
        }
        var parts = [words.understood(list.people.count, list.organisations)]
        if !list.skipped.isEmpty { parts.append(words.skipped(list.skipped.count)) }
        if !list.unusedColumns.isEmpty { parts.append(words.unused(list.unusedColumns)) }
        canvas.drawText(parts.joined(separator: " · "), at: row, in: layout, role: .accent, rows: 1)
    }

    // MARK: - The preview

    /// How a file was read, the lines to mend, then everybody who was understood.
    private func previewLines(_ words: PeopleWording) -> [(text: String, role: Role)] {
        let wrong = list.problems.map { (text: "! " + $0.sentence(words), role: Role.warning) }
        let others = list.lines.compactMap { line -> (text: String, role: Role)? in
            switch line.meaning {
            case .person(let person): (text: person.shown, role: .plain)
            case .twice, .present: (text: "- " + line.sentence(words), role: .muted)
            case .problem: nil
            }
        }
        let read = words.readAs(encoding).map { [(text: "- " + $0, role: Role.accent)] } ?? []
        return read + wrong + others
    }

    private func drawPreview(on canvas: inout Canvas, in area: Rect, _ words: PeopleWording) -> Point? {
        guard area.size.rows > 0 else { return nil }
        let lines = previewLines(words)
        var chosen: Int?
        if case .preview(let line) = focus { chosen = min(line, lines.count - 1) }
        let first = max(0, min((chosen ?? 0) - area.size.rows / 2, lines.count - area.size.rows))
        for (index, line) in lines.enumerated().dropFirst(first).prefix(area.size.rows) {
            let point = Point(column: area.left + 2, row: area.top + index - first)
            let role = index == chosen ? .selected : line.role
            canvas.writeClipped(line.text.oneLine, at: point, columns: area.size.columns - 4, role: role)
        }
        let edge = area.right - 1
        if first > 0 { canvas.write("↑", at: Point(column: edge, row: area.top), role: .accent) }
        if first + area.size.rows < lines.count {
            canvas.write("↓", at: Point(column: edge, row: area.bottom - 1), role: .accent)
        }
        return chosen.map { Point(column: area.left + 2, row: area.top + $0 - first) }
    }
}
