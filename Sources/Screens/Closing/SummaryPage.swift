// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The summary, and what is shared with whom.
struct SummaryPage: Equatable, Sendable {
    enum Field: Hashable, Sendable { case summary, sharing }
    enum Choice: Equatable, Sendable { case ready }

    private var form: Form<Field, Choice>
    private var isFull = false

    init(_ closing: Closing, _ wording: Wording) {
        let words = wording.closing
        func lines(_ text: String) -> [String] {
            text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        form = Form(
            [
                .list(.summary, words.summary, remark: words.mayStayEmpty, lines(closing.summary), limit: 4_000),
                .list(.sharing, words.sharing, remark: words.mayStayEmpty, lines(closing.sharing), limit: 4_000),
            ], buttons: Buttons([.init(.ready, words.ready)]))
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let step = form.update(input, in: scene.page.layout)
        isFull = form.isFull
        switch step {
        case .stay, .open: return .stay
        case .back, .press: return .all([pause(in: scene), .back])
        }
    }

    /// Keeps what was typed so far.
    func pause(in scene: LeadScene) -> LeadStep {
        var closing = scene.view.course.closing
        closing.summary = form.text(.summary)
        closing.sharing = form.text(.sharing)
        return .closing(closing, in: scene)
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.closing
        let title = isFull ? "! " + scene.wording.details.fieldFull : words.summaryAndSharing
        let row = canvas.drawText(title, at: page.top, in: page.layout, role: isFull ? .warning : .title, rows: 1)
        let area = page.layout.body(from: row + page.gap, to: page.bottom)
        form.draw(on: &canvas, in: area, isRoomy: page.layout.isRoomy)
        canvas.drawHint(words.listHint, in: page.layout)
    }
}
