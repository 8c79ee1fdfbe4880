// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Whether the earlier agreements changed anything, from 1 to 3: fingers or slips counted as three numbers, secret until
/// all are shown at once.
struct ChangePage: Equatable, Sendable {
    enum Field: Hashable, Sendable { case points(Int) }
    enum Choice: Equatable, Sendable { case keep, reveal, hide, back }

    private var form: Form<Field, Choice>
    private var complaint: String?
    private static let points = 1...3

    /// Numbers counted before stay covered: only new ones are on the screen.
    init(_ scene: LeadScene) {
        let words = scene.wording.closing
        let isShown = scene.lastTime?.revealedAt != nil
        let buttons: [Buttons<Choice>.Button] =
            isShown
            ? [.init(.back, words.ready), .init(.hide, words.hideRating)]
            : [.init(.keep, words.keepRating), .init(.reveal, words.revealRating), .init(.back, words.back)]
        let fields: [FormField<Field>] = Self.points.map {
            .line(.points($0), scene.wording.history.page.points($0), "", limit: 4)
        }
        form = Form(isShown ? [] : fields, buttons: Buttons(buttons), startsAtButtons: isShown)
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        complaint = nil
        switch form.update(input, in: scene.page.layout) {
        case .stay, .open: return .stay
        case .press(.back): return .back
        // What was typed is kept by leaving the page as well; only the button goes back without it.
        case .back, .press(.keep):
            guard let kept = counted(scene) else { return .stay }
            return .all([kept, .back])
        case .press(.reveal): return reveal(scene)
        case .press(.hide): return .all([.effects([.lead(.act(.revealChanges(false)))]), .back])
        }
    }

    private mutating func reveal(_ scene: LeadScene) -> LeadStep {
        guard let numbers = numbers(scene), let kept = counted(scene) else { return .stay }
        let changes = numbers.isEmpty ? scene.lastTime?.changes ?? [] : numbers
        guard changes.reduce(0, +) >= Disclosure.fewestRatings else {
            complaint = scene.wording.closing.tooFewRatings(Disclosure.fewestRatings)
            return .stay
        }
        return .all([kept, .effects([.lead(.act(.revealChanges(true)))]), .back])
    }

    /// The act that keeps what was typed; nil when a number is wrong.
    private mutating func counted(_ scene: LeadScene) -> LeadStep? {
        guard let numbers = numbers(scene), var lastTime = scene.lastTime else { return nil }
        guard !numbers.isEmpty, numbers != lastTime.changes, !scene.isReadOnly else { return .stay }
        lastTime.changes = numbers
        return .effects([.lead(.act(.course(.lastTime(lastTime), .lastTime)))])
    }

    /// The numbers typed; empty when none was, nil when one of them is no number.
    private mutating func numbers(_ scene: LeadScene) -> [Int]? {
        let texts = Self.points.map { form.text(.points($0)).trimmed }
        guard texts.contains(where: { !$0.isEmpty }) else { return [] }
        var numbers: [Int] = []
        for (index, text) in texts.enumerated() {
            guard let number = text.isEmpty ? 0 : Int(text), (0...999).contains(number) else {
                complaint = scene.wording.closing.badCount
                form.moveFocus(to: .points(index + 1))
                return nil
            }
            numbers.append(number)
        }
        return numbers
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.history.page
        let changes = scene.lastTime?.changes ?? []
        let answered = changes.reduce(0, +)
        var row = canvas.drawText(words.question, at: page.top, in: page.layout, role: .title, rows: 1)
        let isShown = scene.lastTime?.revealedAt != nil
        let text = complaint.map { "! " + $0 } ?? (isShown ? words.shown(answered) : words.questionText(answered))
        row = canvas.drawText(
            text, at: row, in: page.layout, role: complaint == nil ? .muted : .warning, rows: 3)
        if isShown {
            row += page.gap
            for (index, count) in changes.enumerated() {
                let bar = String(repeating: "#", count: min(count, max(1, page.layout.width - 22)))
                row = canvas.drawText(
                    words.meanings[index].padded(to: 14) + "\(count)".padded(to: 5) + bar, at: row, in: page.layout,
                    rows: 1)
            }
        }
        let area = page.layout.body(from: row + page.gap, to: page.bottom)
        form.draw(on: &canvas, in: area, isRoomy: page.layout.isRoomy)
        canvas.drawHint(scene.wording.closing.formHint, in: page.layout)
    }
}
