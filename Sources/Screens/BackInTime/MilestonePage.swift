// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// One moment on the way: when it was, and what happened.
struct MilestonePage: Equatable, Sendable {
    enum Field: Hashable, Sendable { case year, text }
    enum Choice: Equatable, Sendable { case another, ready, remove }

    /// The other moments as they were when the page opened, and where among them this one stands.
    private let others: [Milestone]
    private let place: Int
    private var form: Form<Field, Choice>
    private var complaint: String?

    /// - Parameter index: The place of the moment; beyond the last one for a new one.
    init(_ index: Int, of milestones: [Milestone], _ wording: Wording) {
        let milestone = milestones.indices.contains(index) ? milestones[index] : Milestone(year: "", text: "")
        var others = milestones
        if others.indices.contains(index) { others.remove(at: index) }
        self.others = others
        place = min(index, others.count)
        let words = wording.milestones
        form = Form(
            [
                .line(.year, words.year, remark: words.yearRemark, milestone.year),
                .line(.text, words.what, milestone.text),
            ],
            buttons: Buttons([
                .init(.another, words.another), .init(.ready, words.ready), .init(.remove, words.remove),
            ]))
    }

    /// A page for a new moment, as long as there is room for one.
    static func openNew(_ scene: LeadScene) -> LeadStep {
        let milestones = scene.view.course.milestones
        guard milestones.count < Limits.milestones else { return .say(scene.wording.milestones.tooMany) }
        return .open(.milestone(MilestonePage(milestones.count, of: milestones, scene.wording)))
    }

    // MARK: - Hearing

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        complaint = nil
        let step = form.update(input, in: scene.page.layout)
        if form.isFull { complaint = scene.wording.details.fieldFull }
        switch step {
        case .stay, .open: return .stay
        case .press(.remove): return .all([.milestones(others, in: scene), .back])
        case .press(.another): return another(scene)
        case .back, .press(.ready): return leave(scene)
        }
    }

    private var isEmpty: Bool { form.text(.text).isEmpty && form.text(.year).isEmpty }

    /// All moments, with this one as it is typed now.
    private var milestones: [Milestone] {
        guard !form.text(.text).isEmpty else { return others }
        var milestones = others
        milestones.insert(Milestone(year: form.text(.year), text: form.text(.text)), at: place)
        return milestones.inOrderOfYear
    }

    /// Leaves the page; a year without what happened is asked about first.
    private mutating func leave(_ scene: LeadScene) -> LeadStep {
        guard isEmpty || !form.text(.text).isEmpty else { return askText(scene) }
        return .all([.milestones(milestones, in: scene), .back])
    }

    /// Keeps this moment and goes on with an empty page for the next one.
    private mutating func another(_ scene: LeadScene) -> LeadStep {
        guard !form.text(.text).isEmpty else { return askText(scene) }
        let milestones = milestones
        guard milestones.count < Limits.milestones else {
            complaint = scene.wording.milestones.tooMany
            return .stay
        }
        let next = MilestonePage(milestones.count, of: milestones, scene.wording)
        return .all([.milestones(milestones, in: scene), .swap(.milestone(next))])
    }

    private mutating func askText(_ scene: LeadScene) -> LeadStep {
        complaint = scene.wording.milestones.textMissing
        form.moveFocus(to: .text)
        return .stay
    }

    /// Keeps what was typed so far.
    func pause(in scene: LeadScene) -> LeadStep {
        form.text(.text).isEmpty ? .stay : .milestones(milestones, in: scene)
    }

    // MARK: - Drawing

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.milestones
        var row = canvas.drawText(words.moment, at: page.top, in: page.layout, role: .title, rows: 1)
        if let complaint {
            row = canvas.drawText("! " + complaint, at: row, in: page.layout, role: .warning, rows: 2)
        } else {
            row += page.gap
        }
        let area = page.layout.body(from: row + page.gap, to: page.bottom)
        form.draw(on: &canvas, in: area, isRoomy: page.layout.isRoomy)
        canvas.drawHint(scene.wording.closing.formHint, in: page.layout)
    }
}
