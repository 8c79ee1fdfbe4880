// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Whether it was worth it, from 1 to 5: hands or slips counted as five numbers, secret until all are shown at once.
struct RatingPage: Equatable, Sendable {
    enum Field: Hashable, Sendable { case points(Int) }
    enum Choice: Equatable, Sendable { case keep, reveal, hide, back }

    private var form: Form<Field, Choice>
    private var complaint: String?

    /// Numbers counted before stay covered: only new ones are on the screen.
    init(_ closing: Closing, _ wording: Wording) {
        let words = wording.closing
        let isShown = closing.ratingsRevealedAt != nil
        let buttons: [Buttons<Choice>.Button] =
            isShown
            ? [.init(.back, words.ready), .init(.hide, words.hideRating)]
            : [.init(.keep, words.keepRating), .init(.reveal, words.revealRating), .init(.back, words.back)]
        let fields: [FormField<Field>] = (1...5).map { .line(.points($0), words.points($0), "", limit: 4) }
        form = Form(isShown ? [] : fields, buttons: Buttons(buttons), startsAtButtons: isShown)
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        complaint = nil
        switch form.update(input, in: scene.page.layout) {
        case .stay, .open: return .stay
        case .press(.back): return .back
        // What was typed is kept by leaving the page as well; only the button goes back without it.
        case .back, .press(.keep):
            guard let numbers = numbers(scene) else { return .stay }
            guard !numbers.isEmpty else { return .back }
            var closing = scene.view.course.closing
            closing.ratings = numbers
            return .all([.closing(closing, in: scene), .back])
        case .press(.reveal): return reveal(scene)
        case .press(.hide): return .all([.effects([.lead(.revealRatings(false))]), .back])
        }
    }

    private mutating func reveal(_ scene: LeadScene) -> LeadStep {
        guard let numbers = numbers(scene) else { return .stay }
        let count = numbers.isEmpty ? scene.outcome?.rated ?? 0 : numbers.reduce(0, +)
        guard count >= Disclosure.fewestRatings else {
            complaint = scene.wording.closing.tooFewRatings(Disclosure.fewestRatings)
            return .stay
        }
        var closing = scene.view.course.closing
        if !numbers.isEmpty { closing.ratings = numbers }
        return .all([.closing(closing, in: scene), .effects([.lead(.revealRatings(true))]), .back])
    }

    /// The numbers typed; empty when none was, nil when one of them is no number.
    private mutating func numbers(_ scene: LeadScene) -> [Int]? {
        let texts = (1...5).map { form.text(.points($0)).trimmed }
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
        let words = scene.wording.closing
        let closing = scene.view.course.closing
        let rated = scene.outcome?.rated ?? 0
        var row = canvas.drawText(words.rating, at: page.top, in: page.layout, role: .title, rows: 1)
        let isShown = closing.ratingsRevealedAt != nil
        let text = complaint.map { "! " + $0 } ?? (isShown ? words.shown(rated) : words.ratingText(rated))
        row = canvas.drawText(
            text, at: row, in: page.layout, role: complaint == nil ? .muted : .warning,
            rows: page.layout.isRoomy ? 3 : 2)
        if isShown {
            row += page.gap
            for (index, count) in (scene.outcome?.ratings ?? []).enumerated() {
                let bar = String(repeating: "#", count: min(count, max(1, page.layout.width - 20)))
                row = canvas.drawText("\(index + 1)  \(count)".padded(to: 8) + bar, at: row, in: page.layout, rows: 1)
            }
        }
        let area = page.layout.body(from: row + page.gap, to: page.bottom)
        form.draw(on: &canvas, in: area, isRoomy: page.layout.isRoomy)
        canvas.drawHint(words.formHint, in: page.layout)
    }
}
