// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The buttons of the pages on which a session is filled in.
enum PlanChoice: Equatable, Sendable {
    case save, next, back, removeCode
    /// Makes the session with what is filled in so far.
    case make
}

/// One page of the plan being filled in.
struct PlanForm: Equatable, Sendable {
    let page: PlanPage
    /// The plan as it was when the page was opened.
    private(set) var plan: SessionPlan
    private(set) var form: Form<PlanField, PlanChoice>
    private let before: [String]
    private(set) var complaint: String?
    /// Stands below the title in place of the page's own text.
    let text: String?
    /// The ways of writing in the order they stand on the page.
    private var ways: [WayOfWriting]
    private var isWayChosen: Bool

    init(
        _ page: PlanPage, of plan: SessionPlan, buttons: [Buttons<PlanChoice>.Button], text: String? = nil,
        wording: Wording
    ) {
        self.page = page
        self.plan = plan
        self.text = text
        ways = WayOfWriting.offered(to: plan.details.expectedPeople)
        isWayChosen = plan.isWayChosen
        // A list, where Enter is a new line, is skipped by Enter all the same.
        form = Form(
            page.fields(plan, wording), buttons: Buttons(buttons), startsAtButtons: page == .organisations)
        before = form.values(except: .follows)
    }

    mutating func update(_ input: Input, in layout: Layout, wording: Wording) -> FormStep<PlanField, PlanChoice> {
        complaint = nil
        let wayBefore = form.chosen(.way)
        let step = form.update(input, in: layout)
        if form.isFull { complaint = wording.details.fieldFull }
        if page == .way {
            if form.chosen(.way) != wayBefore { isWayChosen = true }
            arrangeWays(wording.details)
        }
        return step
    }

    /// Sessions were read meanwhile; the one that is chosen stays chosen.
    mutating func offer(_ earlier: [EarlierSession], wording: Wording) {
        guard page == .about, earlier != plan.earlier else { return }
        let chosen = follows
        plan.earlier = earlier
        guard let field = page.followsField(plan, wording) else { return }
        form.offer(field)
        form.choose(plan.followable.firstIndex(of: chosen) ?? 0, of: .follows)
    }

    /// The earlier session that is chosen.
    private var follows: String? {
        let choices = plan.followable
        let chosen = form.chosen(.follows)
        return form[.follows] != nil && choices.indices.contains(chosen) ? choices[chosen] : plan.details.follows
    }

    /// Puts first what suits the number of people typed, and proposes it until something was chosen.
    private mutating func arrangeWays(_ words: DetailsWording) {
        let offered = WayOfWriting.offered(to: people)
        guard offered != ways else { return }
        let chosen = ways[form.chosen(.way)]
        ways = offered
        form.replace(.way, with: offered.map(words.wayName))
        form.choose(isWayChosen ? offered.firstIndex(of: chosen) ?? 0 : 0, of: .way)
    }

    /// The number of people typed; 0 when there is none.
    private var people: Int { Int(form.text(.expected)) ?? 0 }

    /// The plan with what was filled in; says what is wrong when it cannot be taken over.
    mutating func read(_ wording: Wording) -> SessionPlan? {
        do throws(PlanProblem) {
            return try filledIn(wording)
        } catch {
            complaint = error.sentence
            form.moveFocus(to: error.field)
            return nil
        }
    }

    /// Whether anything was filled in that was not there before.
    var hasChanged: Bool { form.values(except: .follows) != before || follows != plan.details.follows }

    private func filledIn(_ wording: Wording) throws(PlanProblem) -> SessionPlan {
        var changed = plan
        try page.read(form, into: &changed, wording)
        if page == .way {
            changed.details.wayOfWriting = ways[form.chosen(.way)]
            changed.isWayChosen = isWayChosen
        }
        return changed
    }

    // MARK: - Drawing

    /// - Parameter bottom: The first row below the page.
    func draw(on canvas: inout Canvas, in layout: Layout, to bottom: Int, wording: Wording) {
        let words = wording.details
        let gap = layout.isRoomy ? 1 : 0
        var row = canvas.drawText(page.title(words), at: layout.bodyTop, in: layout, role: .title, rows: 1)
        let isSaid = complaint != nil
        if layout.isRoomy || (!isSaid && page != .about && page != .way) {
            let text = text ?? page.text(plan, words)
            let shown = layout.isRoomy ? text : text.firstSentence
            row = canvas.drawText(shown, at: row, in: layout, role: .muted, rows: 2)
        }
        if page == .way { row = drawCost(on: &canvas, at: row, in: layout, words: words) }
        if let complaint {
            row = canvas.drawText("! " + complaint, at: row, in: layout, role: .warning, rows: 2)
        }
        form.draw(on: &canvas, in: layout.body(from: row + gap, to: bottom), isRoomy: layout.isRoomy)
    }

    private func drawCost(
        on canvas: inout Canvas, at row: Int, in layout: Layout, words: DetailsWording
    ) -> Int {
        let way = ways[form.chosen(.way)]
        let people = min(9_999, people)
        let cost = words.cost(of: way, people: people, prompts: plan.prompts)
        let below = canvas.drawText(cost, at: row, in: layout, role: .accent, rows: 2)
        guard WritingTime(way, people: people, prompts: plan.prompts).isLong, way == .passedKeyboard else {
            return below
        }
        return canvas.drawText("! " + words.longWarning, at: below, in: layout, role: .warning, rows: 2)
    }

    func hint(_ words: DetailsWording) -> String {
        page == .organisations && !form.isAtButtons ? words.listHint : words.formHint
    }
}
