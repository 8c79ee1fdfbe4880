// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// What somebody said of their quote afterwards, when, and how it came.
struct ReplyPage: Equatable, Sendable {
    enum Field: Hashable, Sendable { case verdict, on, way }
    enum Choice: Equatable, Sendable { case ready, remove, back }

    private let answer: Identifier<Answer>
    private var form: Form<Field, Choice>
    private var complaint: String?
    /// What stood in the fields when the page was opened.
    private let begun: [String]

    init(_ answer: Identifier<Answer>, _ scene: LeadScene) {
        self.answer = answer
        let words = scene.wording.closing
        let earlier = scene.view.course.closing.replies.last { $0.answer == answer }
        let verdicts = Closing.Verdict.allCases
        var buttons: [Buttons<Choice>.Button] = [.init(.ready, words.keepReply), .init(.back, words.back)]
        if earlier != nil { buttons.append(.init(.remove, words.removeReply)) }
        form = Form(
            [
                .options(
                    .verdict, words.verdictLabel, verdicts.map(words.verdict),
                    chosen: earlier.flatMap { verdicts.firstIndex(of: $0.verdict) } ?? 0),
                .line(
                    .on, words.replyDay, remark: words.byRemark,
                    earlier.map { scene.wording.dates.written($0.on) } ?? ""),
                .line(.way, words.replyWay, remark: words.replyWayRemark, earlier?.way ?? ""),
            ], buttons: Buttons(buttons))
        begun = form.values
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        complaint = nil
        let step = form.update(input, in: scene.page.layout)
        if form.isFull { complaint = scene.wording.details.fieldFull }
        switch step {
        case .stay, .open: return .stay
        case .press(.back): return .back
        // What was typed is kept by leaving the page as well; only the button goes back without it.
        case .back: return form.values == begun ? .back : keep(scene)
        case .press(.remove):
            var closing = scene.view.course.closing
            closing.replies.removeAll { $0.answer == answer }
            return .all([.closing(closing, in: scene), .back])
        case .press(.ready): return keep(scene)
        }
    }

    private mutating func keep(_ scene: LeadScene) -> LeadStep {
        let words = scene.wording.closing
        guard let day = Dates.read(form.text(.on), after: scene.view.details.date) else {
            complaint = words.badDay
            form.moveFocus(to: .on)
            return .stay
        }
        guard !form.text(.way).isEmpty else {
            complaint = words.wayMissing
            form.moveFocus(to: .way)
            return .stay
        }
        var closing = scene.view.course.closing
        let verdict = Closing.Verdict.allCases[form.chosen(.verdict)]
        closing.replies.append(Closing.Reply(answer: answer, verdict: verdict, on: day, way: form.text(.way)))
        return .all([.closing(closing, in: scene), .back])
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.closing
        let quote = scene.outcome?.quotes.first { $0.answer == answer }?.line(scene.wording) ?? words.notUsed
        var row = canvas.drawText(
            "“" + quote, at: page.top, in: page.layout, role: .accent, rows: page.layout.isRoomy ? 4 : 1)
        let text = complaint.map { "! " + $0 } ?? words.replyText
        row = canvas.drawText(
            text, at: row, in: page.layout, role: complaint == nil ? .muted : .warning,
            rows: page.layout.isRoomy ? 2 : 1)
        let area = page.layout.body(from: row + page.gap, to: page.bottom)
        form.draw(on: &canvas, in: area, isRoomy: page.layout.isRoomy)
        canvas.drawHint(words.formHint, in: page.layout)
    }
}
