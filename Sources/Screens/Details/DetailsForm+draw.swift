// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Wording

extension DetailsForm {
    /// Draws the form below the head line, with its hint on the last row.
    func draw(on canvas: inout Canvas, in layout: Layout, wording: Wording) {
        let words = wording.details
        let bottom = layout.hintRow - (layout.isRoomy ? 1 : 0)
        switch place {
        case .menu(let chosen):
            drawMenu(chosen, on: &canvas, in: layout, to: bottom, wording: wording)
            canvas.drawHint(notice ?? words.menuHint, in: layout, role: notice == nil ? .muted : .accent)
        case .page(let page):
            page.draw(on: &canvas, in: layout, to: bottom, wording: wording)
            canvas.drawHint(page.hint(words), in: layout)
        case .prompts(let page):
            page.draw(on: &canvas, in: layout, to: bottom, wording: wording)
            canvas.drawHint(page.hint(words), in: layout)
        case .question(let page, let chosen):
            let title = page.page.title(words)
            var row = canvas.drawText(title, at: layout.bodyTop, in: layout, role: .title, rows: 1) + 1
            row = canvas.drawText(words.saveQuestion, at: row, in: layout, role: .warning, rows: 2) + 1
            let area = layout.body(from: row, to: bottom)
            canvas.cursor = Self.answers(words).draw(on: &canvas, in: area, chosen: chosen) ?? area.origin
            canvas.drawHint(wording.seat.gateHint, in: layout)
        }
    }

    private func drawMenu(
        _ chosen: Int, on canvas: inout Canvas, in layout: Layout, to bottom: Int, wording: Wording
    ) {
        let row = canvas.drawText(wording.details.menuTitle, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        let area = layout.body(from: row + (layout.isRoomy ? 1 : 0), to: bottom)
        let lines = PlanPage.allCases.map { page in
            // On a narrow page the title needs all the room.
            ChoiceList.Line(
                page.title(wording.details), remark: layout.size.columns >= 60 ? page.summary(plan, wording) : "")
        }
        canvas.cursor = ChoiceList(lines).draw(on: &canvas, in: area, chosen: chosen, hasFocus: true) ?? area.origin
    }
}
