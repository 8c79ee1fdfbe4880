// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Asks for purpose and responsible person before words leave the room for the first time.
///
/// Whoever exports holds it while `isNeeded` says so; both may stay empty, then the transcript says so itself.
struct PurposePage: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case stay
        /// Go on with the export, after these effects.
        case done([Effect])
        case back
    }

    private var page: PlanForm

    /// Whether the session lacks one of the two.
    static func isNeeded(_ details: SessionDetails) -> Bool { details.purpose.isEmpty || details.responsible.isEmpty }

    init(_ view: FacilitatorView, wording: Wording) {
        let words = wording.details
        var plan = SessionPlan(view)
        if plan.details.purpose.isEmpty { plan.details.purpose = words.purposeProposal(plan.details.title) }
        if plan.details.responsible.isEmpty { plan.details.responsible = plan.organisations.first?.name ?? "" }
        page = PlanForm(
            .purpose, of: plan, buttons: [.init(.next, words.next), .init(.back, words.back)],
            text: words.purposeBeforeExport, wording: wording)
    }

    mutating func update(_ input: Input, in layout: Layout, wording: Wording) -> Step {
        switch page.update(input, in: layout, wording: wording) {
        case .stay, .open: return .stay
        case .back, .press(.back): return .back
        case .press:
            guard let plan = page.read(wording) else { return .stay }
            return .done([.lead(.act(.details(plan.details)))])
        }
    }

    func draw(on canvas: inout Canvas, in layout: Layout, wording: Wording) {
        page.draw(on: &canvas, in: layout, to: layout.hintRow - (layout.isRoomy ? 1 : 0), wording: wording)
        canvas.drawHint(page.hint(wording.details), in: layout)
    }
}
