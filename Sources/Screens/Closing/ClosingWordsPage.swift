// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// One word of each, typed as they are called out: Enter for the next.
struct ClosingWordsPage: Equatable, Sendable {
    private var field = TextField(limit: Limits.lineCharacters)
    private var isFull = false

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        isFull = false
        switch input {
        case .key(.escape), .key(.tab): return .all([taken(scene), .back])
        case .key(.enter):
            if field.trimmed.isEmpty { return .back }
            defer { field = TextField(limit: Limits.lineCharacters) }
            return taken(scene)
        case .key(.backspace) where field.text.isEmpty:
            // The last word comes back to be changed.
            var closing = scene.view.course.closing
            guard let last = closing.words.popLast() else { return .stay }
            field = TextField(last, limit: Limits.lineCharacters)
            return .closing(closing, in: scene)
        case .key, .text, .paste, .pasteTooLong:
            if !field.hear(input), case .text = input { isFull = true }
            return .stay
        }
    }

    /// The words with the one being typed.
    private func taken(_ scene: LeadScene) -> LeadStep {
        var closing = scene.view.course.closing
        guard !field.trimmed.isEmpty else { return .stay }
        guard closing.words.count < Limits.closingWords else { return .say(scene.wording.closing.tooMany) }
        closing.words.append(field.trimmed)
        return .closing(closing, in: scene)
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.closing
        let closing = scene.view.course.closing
        var row =
            canvas.drawText(words.oneWordQuestion, at: page.top, in: page.layout, role: .title, rows: 2) + page.gap
        let line = page.layout.body(from: row, to: row + 1)
        canvas.write("> ", at: line.origin, role: .accent)
        let area = Rect(column: line.left + 2, row: line.top, columns: line.size.columns - 2, rows: 1)
        let cursor = field.draw(in: area, on: &canvas)
        row += 1 + page.gap
        if isFull {
            row = canvas.drawText("! " + scene.wording.details.fieldFull, at: row, in: page.layout, role: .warning)
        }
        // The newest ones first, so that what was typed last can always be read back.
        let typed = closing.words.reversed().joined(separator: " · ")
        canvas.drawText(typed, at: row, in: page.layout, rows: max(0, page.bottom - row))
        canvas.cursor = cursor
        canvas.drawHint(words.oneWordHint, in: page.layout)
    }
}
