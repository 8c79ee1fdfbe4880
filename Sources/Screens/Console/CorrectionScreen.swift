// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// Corrects somebody's answer: the text, and the reason that will stand beside it.
struct CorrectionScreen: Equatable, Sendable {
    enum Choice: Equatable, Sendable { case save, back }
    enum Focus: Equatable, Sendable {
        case text, reason
        case buttons(Int)
    }

    private let participant: Identifier<Participant>
    private let answer: Identifier<Answer>
    private var editor: TextEditor
    private var reason = TextField(limit: Limits.lineCharacters)
    private var focus: Focus
    private var complaint: String?

    init(
        _ participant: Identifier<Participant>, _ answer: Identifier<Answer>, text: String, startsAtReason: Bool = false
    ) {
        self.participant = participant
        self.answer = answer
        editor = TextEditor(text: text, limit: .answer)
        focus = startsAtReason ? .reason : .text
    }

    /// Goes on with a correction that was being typed when the program stopped.
    init(_ participant: Identifier<Participant>, foundBack draft: CorrectionDraft, _ words: ReadingWording) {
        self.init(participant, draft.answer, text: draft.text)
        reason = TextField(draft.reason, limit: Limits.lineCharacters)
        complaint = words.correctionFound
    }

    /// What stands here now, for its file.
    var draft: Effect {
        .lead(.draftCorrection(participant, CorrectionDraft(answer: answer, text: editor.text, reason: reason.text)))
    }

    /// Back without correcting: what was typed goes.
    private var drop: LeadStep { .all([.effects([.lead(.dropCorrection(answer))]), .back]) }

    /// Back for now: what was typed waits at its answer.
    private var leave: LeadStep { .all([.effects([.lead(.corrections)]), .back]) }

    private func buttons(_ words: ReadingWording) -> Buttons<Choice> {
        Buttons([.init(.save, words.saveCorrection), .init(.back, words.dropCorrection)])
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        complaint = nil
        let words = scene.wording.reading
        switch (input, focus) {
        case (.key(.escape), _): return leave
        case (.key(.tab), .text), (.key(.backTab), .buttons): focus = .reason
        case (.key(.tab), .reason), (.key(.enter), .reason), (.key(.backTab), .text): focus = .buttons(0)
        case (.key(.tab), .buttons), (.key(.backTab), .reason): focus = .text
        case (_, .text): return type(input, in: scene)
        case (_, .reason): return reason.hear(input) ? .effects([draft]) : .stay
        case (.key(.enter), .buttons(let index)), (.text(" "), .buttons(let index)):
            return buttons(words).choice(at: index) == .save ? save(words) : drop
        case (.key(let key), .buttons(let index)):
            focus = .buttons(buttons(words).index(after: key, from: index) ?? index)
        case (.text, .buttons), (.paste, .buttons), (.pasteTooLong, .buttons): break
        }
        return .stay
    }

    private mutating func type(_ input: Input, in scene: LeadScene) -> LeadStep {
        let area = editorArea(scene)
        editor.layout(columns: TextEditor.columns(in: area), rows: area.size.rows)
        switch editor.hear(input) {
        case .changed: return .effects([draft])
        case .refused: complaint = scene.wording.seat.pasteTooLong
        case .moved, .ignored: break
        }
        return .stay
    }

    private mutating func save(_ words: ReadingWording) -> LeadStep {
        guard !editor.isBlank else {
            complaint = words.correctionEmpty
            focus = .text
            return .stay
        }
        guard !reason.trimmed.isEmpty else {
            complaint = words.reasonMissing
            focus = .reason
            return .stay
        }
        let act = FacilitatorAct.correct(participant, answer, text: editor.text, reason: reason.trimmed)
        return .all([.effects([.lead(.act(act))]), .back])
    }

    // MARK: - Drawing

    private func buttonRows(_ scene: LeadScene) -> Int {
        buttons(scene.wording.reading).height(width: scene.page.layout.width, limit: scene.page.buttonRows)
    }

    private func reasonTop(_ scene: LeadScene) -> Int {
        scene.page.bottom - buttonRows(scene) - 2 - 2 * scene.page.gap
    }

    private func editorArea(_ scene: LeadScene) -> Rect {
        let page = scene.page
        return page.layout.body(from: page.top + 1 + page.gap, to: reasonTop(scene) - page.gap)
            .inset(page.layout.isRoomy ? 2 : 0)
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.reading
        canvas.drawText(words.correctionTitle, at: page.top, in: page.layout, role: .title, rows: 1)
        let inText = editor.draw(in: editorArea(scene), on: &canvas)
        let top = reasonTop(scene)
        canvas.drawText(
            complaint.map { "! " + $0 } ?? words.reasonLabel, at: top, in: page.layout,
            role: complaint == nil ? (focus == .reason ? .accent : .muted) : .warning, rows: 1)
        let line = page.layout.body(from: top + 1, to: top + 2)
        canvas.write("> ", at: line.origin, role: .accent)
        let field = Rect(column: line.left + 2, row: line.top, columns: line.size.columns - 2, rows: 1)
        let inReason = reason.draw(in: field, on: &canvas)
        var button: Int?
        if case .buttons(let index) = focus { button = index }
        let inButtons = buttons(words).draw(
            on: &canvas, in: page.layout.body(from: page.bottom - buttonRows(scene), to: page.bottom), chosen: button)
        canvas.cursor = inButtons ?? (focus == .reason ? inReason : inText)
        canvas.drawHint(words.correctionHint, in: page.layout)
    }
}
