// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Wording

extension RulesPage {
    /// - Parameter bottom: The first row below the page.
    func draw(on canvas: inout Canvas, in layout: Layout, to bottom: Int, wording: Wording) {
        let words = wording.rules
        canvas.cursor = Point(column: layout.margin, row: layout.bodyTop)
        var row = canvas.drawText(words.title, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        guard let rules else { return canvas.drawHint("…", in: layout) }
        let gap = layout.isRoomy ? 1 : 0
        if let sentence = trouble?.sentence(in: wording.trouble) {
            row = canvas.drawText("! " + sentence, at: row, in: layout, role: .warning, rows: layout.isRoomy ? 3 : 2)
        } else if layout.isRoomy {
            row = canvas.drawText(words.text, at: row, in: layout, role: .muted, rows: 2)
        }
        row += gap
        if let edited {
            drawEdited(edited, rules, on: &canvas, at: row, in: layout, to: bottom, words)
        } else {
            drawList(rules, on: &canvas, at: row, in: layout, to: bottom, words)
        }
    }

    private func drawList(
        _ rules: ConsoleRules, on canvas: inout Canvas, at top: Int, in layout: Layout, to bottom: Int,
        _ words: RulesWording
    ) {
        let gap = layout.isRoomy ? 1 : 0
        let buttons = buttons(words)
        let buttonRows = buttons.height(width: layout.width, limit: 2)
        let told = wrap(text(row, words), width: layout.width).count
        let room = max(1, bottom - top - buttonRows - 2 * gap)
        // The list comes first; where little fits, the one that is chosen.
        let listed = max(1, min(Self.rows.count, room - min(told, layout.isRoomy ? told : 2)))
        let list = ChoiceList(Self.rows.map { .init(name($0, words), remark: value($0, rules, words)) })
        let area = layout.body(from: top, to: top + listed)
        let inList = list.draw(on: &canvas, in: area, chosen: chosen, hasFocus: button == nil)
        canvas.drawText(
            text(row, words), at: area.bottom + gap, in: layout, role: .muted, rows: max(0, room - listed))
        let row = layout.body(from: bottom - buttonRows, to: bottom)
        let inButtons = buttons.draw(on: &canvas, in: row, chosen: button)
        canvas.cursor = (button == nil ? inList : inButtons) ?? area.origin
        canvas.drawHint(words.hint, in: layout)
    }

    private func drawEdited(
        _ form: Form<Row, EditChoice>, _ rules: ConsoleRules, on canvas: inout Canvas, at top: Int, in layout: Layout,
        to bottom: Int, _ words: RulesWording
    ) {
        let gap = layout.isRoomy ? 1 : 0
        var top = canvas.drawText(name(row, words), at: top, in: layout, role: .accent, rows: 1)
        top = canvas.drawText(
            complaint.map { "! " + $0 } ?? text(row, words), at: top, in: layout,
            role: complaint == nil ? .muted : .warning, rows: layout.isRoomy ? 4 : 3)
        form.draw(on: &canvas, in: layout.body(from: top + gap, to: bottom), isRoomy: layout.isRoomy)
        canvas.drawHint(words.editHint, in: layout)
    }

    // MARK: - What stands there

    private func name(_ row: Row, _ words: RulesWording) -> String {
        switch row {
        case .threshold(let threshold): words.warning(threshold).name
        case .bell: words.bell
        }
    }

    private func value(_ row: Row, _ rules: ConsoleRules, _ words: RulesWording) -> String {
        switch row {
        case .threshold(let threshold): rules[threshold].map(words.warning(threshold).value) ?? words.off
        case .bell: rules.ringsBell ? words.on : words.off
        }
    }

    /// What it does, and how it is usually.
    private func text(_ row: Row, _ words: RulesWording) -> String {
        let usual = words.usual(value(row, ConsoleRules(), words))
        switch row {
        case .threshold(let threshold): return words.warning(threshold).text + " " + usual
        case .bell: return words.bellText + " " + usual
        }
    }
}
