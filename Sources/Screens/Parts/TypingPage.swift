// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import TextEditing
import Wording

/// A page for somebody else's words: what they are about, whose they are, the text, the state, and buttons.
///
/// The notes of a scribe and the paper cards share it.
struct TypingPage: Equatable, Sendable {
    /// The lines around the text.
    struct Lines {
        let question: String
        /// Whose words these are, always right above them.
        let whose: String
        /// Something to notice about whose they are, such as that consent is missing.
        let warning: String?
        let state: String
        let isStateNews: Bool
        let trouble: String?
        /// Lines below the state that fill what room there is, such as the last notes.
        let below: [String]
        let belowTitle: String
        let labels: [String]
        /// The button with the focus; nil while the text has it.
        let chosen: Int?
        let hint: String
        let isHintNews: Bool
    }

    private struct Places {
        let questionRows: Int
        let whoseRow: Int
        let warningRows: Int
        let editor: Rect
        let stateRow: Int
        let belowTop: Int
        let belowRows: Int
        let buttons: Rect
    }

    private static func buttons(_ labels: [String]) -> Buttons<Int> {
        Buttons(labels.enumerated().map { .init($0, $1) })
    }

    private static func places(_ lines: Lines, in layout: Layout) -> Places {
        let gap = layout.isRoomy ? 1 : 0
        let questionRows = min(wrap(lines.question, width: layout.width).count, max(1, layout.size.rows / 8))
        let whoseRow = layout.bodyTop + questionRows + gap
        let warningRows = lines.warning.map { min(2, wrap("! " + $0, width: layout.width).count) } ?? 0
        let textTop = whoseRow + 1 + warningRows + gap
        let buttonRows = buttons(lines.labels).height(width: layout.width, limit: layout.isRoomy ? 3 : 1)
        let buttonTop = layout.hintRow - buttonRows - gap
        let spare = layout.isRoomy ? (buttonTop - textTop) / 3 - 2 : 0
        let belowRows = max(0, min(lines.below.count, spare))
        let belowTop = buttonTop - gap - belowRows
        let stateRow = (belowRows > 0 ? belowTop - 2 : buttonTop) - 1 - (belowRows > 0 ? 0 : gap)
        let text = layout.body(from: textTop, to: stateRow - gap)
        return Places(
            questionRows: questionRows, whoseRow: whoseRow, warningRows: warningRows,
            editor: layout.isRoomy ? text.inset(2) : text,
            stateRow: stateRow, belowTop: belowTop, belowRows: belowRows,
            buttons: layout.body(from: buttonTop, to: buttonTop + buttonRows))
    }

    /// Where the text stands, for moving through it by row.
    static func editorArea(_ lines: Lines, in layout: Layout) -> Rect { places(lines, in: layout).editor }

    static func draw(_ lines: Lines, _ editor: TextEditor, on canvas: inout Canvas, in layout: Layout) {
        let places = places(lines, in: layout)
        canvas.drawText(lines.question, at: layout.bodyTop, in: layout, role: .title, rows: places.questionRows)
        canvas.drawText(lines.whose, at: places.whoseRow, in: layout, role: .accent, rows: 1)
        if let warning = lines.warning {
            let row = places.whoseRow + 1
            canvas.drawText("! " + warning, at: row, in: layout, role: .warning, rows: places.warningRows)
        }
        let inText = editor.draw(in: places.editor, on: &canvas)
        drawState(lines, on: &canvas, row: places.stateRow, in: layout)
        if places.belowRows > 0 {
            let row = places.belowTop - 1
            canvas.drawText(lines.belowTitle, at: row, in: layout, role: .muted, rows: 1)
            for (offset, line) in lines.below.suffix(places.belowRows).enumerated() {
                canvas.drawText(line, at: places.belowTop + offset, in: layout, rows: 1, indent: 2)
            }
        }
        let inButtons = buttons(lines.labels).draw(on: &canvas, in: places.buttons, chosen: lines.chosen)
        canvas.cursor = (lines.chosen == nil ? inText : inButtons) ?? inText
        canvas.drawHint(lines.hint, in: layout, role: lines.isHintNews ? .warning : .muted)
    }

    private static func drawState(_ lines: Lines, on canvas: inout Canvas, row: Int, in layout: Layout) {
        if let trouble = lines.trouble {
            canvas.drawText("! " + trouble, at: row, in: layout, role: .error, rows: 1)
        } else {
            canvas.drawText(lines.state, at: row, in: layout, role: lines.isStateNews ? .accent : .muted, rows: 1)
        }
    }
}
