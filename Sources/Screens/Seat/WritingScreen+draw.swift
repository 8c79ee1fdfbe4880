// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TextEditing
import Wording

extension WritingScreen {
    /// What the seat knows beside this screen.
    struct Surroundings: Equatable, Sendable {
        let seen: OnHeap<SeatView>
        let keptAt: Moment?
        let trouble: Trouble?
        let rescuedTo: String?
        let notice: String?

        var view: SeatView {
            _read { yield seen.value }
        }

        /// With the program's own prompts in another language.
        func translated(to language: Language) -> Surroundings {
            Surroundings(
                seen: OnHeap(view.translated(to: language)), keptAt: keptAt, trouble: trouble, rescuedTo: rescuedTo,
                notice: notice)
        }
    }

    /// Where the parts of the screen are.
    private struct Places {
        /// The first row below the question.
        let top: Int
        let status: [StatusLine]
        let statusRow: Int
        let buttonTop: Int
        let buttonRows: Int
        let earlierTop: Int
        let earlierRows: Int
        let editor: Rect
    }

    private func places(_ around: Surroundings, in layout: Layout, wording: Wording) -> Places {
        let gap = layout.isRoomy ? 1 : 0
        let top = questionBottom(around.view.prompts[prompt], in: layout)
        let status = statusLines(around, width: layout.width, wording: wording)
        let buttonRows = buttons(in: around.view, wording.seat)
            .height(width: layout.width, limit: layout.isRoomy ? 3 : 2)
        let buttonTop = layout.hintRow - buttonRows - gap
        let room = buttonTop - gap - top
        let earlierRows = earlierRows(around.view, room: room, isRoomy: layout.isRoomy)
        let heading = earlierRows > 0 && layout.isRoomy ? 2 : 0
        let editorRows = min(Self.mostEditorRows, room - earlierRows - heading - status.count - gap)
        let body = layout.body(from: top, to: top + max(1, editorRows))
        let statusRow = body.bottom + gap
        return Places(
            top: top, status: status, statusRow: statusRow, buttonTop: buttonTop, buttonRows: buttonRows,
            earlierTop: statusRow + status.count + heading, earlierRows: earlierRows,
            editor: body.inset(layout.isRoomy ? 2 : 0))
    }

    /// On a high screen what belongs to the text stays close to it.
    private static let mostEditorRows = 18

    /// The page of the editor.
    func editorArea(_ around: Surroundings, in layout: Layout, wording: Wording) -> Rect {
        places(around, in: layout, wording: wording).editor
    }

    private func earlierRows(_ view: SeatView, room: Int, isRoomy: Bool) -> Int {
        let count = earlier(in: view).count
        if isRoomy { return min(count, max(1, room / 3)) }
        if case .earlier = focus { return min(count, 2) }
        return 0
    }

    /// Draws everything but the text.
    /// - Returns: where the text belongs; nil when something is laid over it.
    func drawPage(
        _ around: Surroundings, on canvas: inout Canvas, in layout: Layout, wording: Wording
    ) -> Rect? {
        let words = wording.seat
        let places = places(around, in: layout, wording: wording)
        drawQuestion(around.view.prompts[prompt], on: &canvas, in: layout)
        if let overlay {
            draw(overlay, on: &canvas, from: places.top, in: layout, wording: wording)
            return nil
        }
        drawEarlier(around.view, places, on: &canvas, in: layout, words: words)
        drawStatus(places.status, on: &canvas, row: places.statusRow, in: layout, words: words)
        let buttonArea = layout.body(from: places.buttonTop, to: places.buttonTop + places.buttonRows)
        let buttons = buttons(in: around.view, words)
        let inButtons = buttons.draw(on: &canvas, in: buttonArea, chosen: chosenButton(buttons))
        if let inButtons { canvas.cursor = inButtons }
        canvas.drawHint(hint(words), in: layout, role: message == nil ? .muted : .warning)
        return places.editor
    }

    /// Draws the text on the page.
    func drawText(in area: Rect, on canvas: inout Canvas, wording: Wording) {
        let inText = editor.draw(in: area, on: &canvas)
        if focus == .text { canvas.cursor = inText }
        guard editor.isEmpty else { return }
        // The first column stays free for the cursor.
        let point = Point(column: area.left + 1, row: area.top)
        canvas.writeClipped(wording.seat.placeholder, at: point, columns: area.size.columns - 1, role: .muted)
    }

    private func chosenButton(_ buttons: Buttons<Choice>) -> Int? {
        guard case .buttons(let index) = focus else { return nil }
        return min(index, buttons.buttons.count - 1)
    }

    private func hint(_ words: SeatWording) -> String {
        if let message { return message }
        return switch focus {
        case .text: [words.toButtonsHint, words.onePoint, words.helpKey].joined(separator: " · ")
        case .earlier: words.earlierHint
        case .buttons: words.buttonsHint
        }
    }

    private func drawQuestion(_ prompt: Prompt, on canvas: inout Canvas, in layout: Layout) {
        let room = max(1, layout.size.rows / 4)
        let row = canvas.drawText(prompt.question, at: layout.bodyTop, in: layout, role: .title, rows: room)
        guard prompt.probes.indices.contains(probe) else { return }
        let rows = probeRows(below: row - layout.bodyTop, in: layout)
        canvas.drawText(prompt.probes[probe], at: row, in: layout, role: .muted, rows: rows)
    }

    /// On a low screen a long question leaves one row to the probe.
    private func probeRows(below questionRows: Int, in layout: Layout) -> Int {
        layout.isRoomy || questionRows == 1 ? 2 : 1
    }

    private func questionBottom(_ prompt: Prompt, in layout: Layout) -> Int {
        let room = max(1, layout.size.rows / 4)
        let questionRows = min(room, wrap(prompt.question, width: layout.width).count)
        var row = layout.bodyTop + questionRows
        if prompt.probes.indices.contains(probe) {
            let probeRows = probeRows(below: questionRows, in: layout)
            row += min(probeRows, wrap(prompt.probes[probe], width: layout.width).count)
        }
        return row + (layout.isRoomy ? 1 : 0)
    }

    private func drawEarlier(
        _ view: SeatView, _ places: Places, on canvas: inout Canvas, in layout: Layout, words: SeatWording
    ) {
        guard places.earlierRows > 0 else { return }
        let earlier = earlier(in: view)
        var chosen: Int?
        if case .earlier(let index) = focus { chosen = index }
        let area = layout.body(from: places.earlierTop, to: places.earlierTop + places.earlierRows)
        let list = ChoiceList(earlier.enumerated().map { .init("\($0 + 1)  " + $1.text.oneLine) })
        let cursor = list.draw(
            on: &canvas, in: area, chosen: chosen ?? 0, hasFocus: chosen != nil,
            entrance: buttons(in: view, words).index(of: .earlier))
        if chosen != nil, let cursor { canvas.cursor = cursor }
        guard layout.isRoomy else { return }
        canvas.drawText(words.earlierAnswers(earlier.count), at: area.top - 1, in: layout, role: .muted, rows: 1)
    }
}
