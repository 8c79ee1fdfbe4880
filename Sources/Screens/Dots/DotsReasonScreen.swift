// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// Notes why the group chose a theme; leaving it in any way keeps the words.
struct DotsReasonScreen: Equatable, Sendable {
    private let theme: Identifier<Theme>
    private let name: String
    private var editor: TextEditor
    private var focus: TypingFocus = .text
    private var isFull = false

    init(_ theme: Theme) {
        self.theme = theme.id
        name = theme.name
        editor = TextEditor(text: theme.reasons, limit: .field(Self.limit))
    }

    private static let limit = 4_000

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        isFull = false
        if input == .key(.escape) { return left(in: scene) }
        let area = editorArea(scene)
        editor.layout(columns: TextEditor.columns(in: area), rows: area.size.rows)
        switch focus.hear(input, editor: &editor, buttons: 1, isLocked: false) {
        case .press: return left(in: scene)
        case .full, .pasteTooLong: isFull = true
        case .reservedKey: return .say(scene.wording.seat.copyPasteHint)
        case .stay, .changed, .locked: break
        }
        return .stay
    }

    /// Keeps what was typed so far.
    func pause(in scene: LeadScene) -> LeadStep {
        var themes = scene.view.course.themes
        let words = editor.isBlank ? "" : editor.text
        guard let index = themes.firstIndex(where: { $0.id == theme }), themes[index].reasons != words else {
            return .stay
        }
        themes[index].reasons = words
        return .effects([.lead(.act(.course(.themes(themes), .themes)))])
    }

    /// Back to the dots, with the words kept.
    private func left(in scene: LeadScene) -> LeadStep { .all([pause(in: scene), .back]) }

    private func editorArea(_ scene: LeadScene) -> Rect {
        let page = scene.page
        return page.layout.body(from: page.top + 1 + page.gap, to: page.bottom - 1 - page.gap)
            .inset(page.layout.isRoomy ? 2 : 0)
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.dots
        canvas.drawText(words.whyTitle(name), at: page.top, in: page.layout, role: .title, rows: 1)
        let inText = editor.draw(in: editorArea(scene), on: &canvas)
        let row = page.layout.body(from: page.bottom - 1, to: page.bottom)
        let button = Buttons([.init(0, words.save)])
        let inButtons = button.draw(on: &canvas, in: row, chosen: focus == .text ? nil : 0)
        canvas.cursor = inButtons ?? inText
        canvas.drawHint(
            isFull ? scene.wording.seat.pasteTooLong : words.whyHint, in: page.layout, role: isFull ? .warning : .muted)
    }
}
