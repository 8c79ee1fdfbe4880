// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Everything that is filled in about a session that is there already: a menu, and a page for each subject.
///
/// Held by the console. A page that is saved gives the acts that change the session; `refresh` takes over what became
/// of them.
struct DetailsForm: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case stay
        case effects([Effect])
        /// The form is left; effects that are still to be done come with it.
        case leave([Effect])
    }

    enum Place: Equatable, Sendable {
        case menu(Int)
        case page(PlanForm)
        case prompts(PromptsPage)
        /// A page that was changed and is being left.
        case question(PlanForm, chosen: Int)
    }

    enum Answer: Equatable, Sendable { case save, discard, goOn }

    private(set) var plan: SessionPlan
    private(set) var place: Place = .menu(0)
    /// One line about what just happened.
    private(set) var notice: String?

    init(_ view: FacilitatorView) { plan = SessionPlan(view) }

    /// Takes over what the session says now; a page that is being filled in stays as it is.
    mutating func refresh(_ view: FacilitatorView, wording: Wording) {
        let earlier = plan.earlier
        plan = SessionPlan(view)
        plan.earlier = earlier
        guard case .prompts(var page) = place else { return }
        page.refresh(plan, wording: wording)
        place = .prompts(page)
    }

    /// The sessions this one can follow, which were asked for when the form was opened.
    mutating func offer(_ earlier: [EarlierSession], wording: Wording) {
        plan.earlier = earlier
        guard case .page(var page) = place else { return }
        page.offer(earlier, wording: wording)
        place = .page(page)
    }

    mutating func update(_ input: Input, in layout: Layout, wording: Wording) -> Step {
        notice = nil
        switch place {
        case .menu(let chosen): return choose(input, chosen, wording)
        case .page(var page):
            let step = page.update(input, in: layout, wording: wording)
            place = .page(page)
            return take(step, of: page, wording)
        case .prompts(var page):
            let step = page.update(input, in: layout, wording: wording)
            place = .prompts(page)
            return take(step, of: page)
        case .question(let page, let chosen): return answer(input, page, chosen, wording)
        }
    }

    // MARK: - The menu

    private func menu(_ wording: Wording) -> ChoiceList {
        ChoiceList(
            PlanPage.allCases.map { page in
                ChoiceList.Line(page.title(wording.details), remark: page.summary(plan, wording))
            })
    }

    private mutating func choose(_ input: Input, _ chosen: Int, _ wording: Wording) -> Step {
        switch input {
        case .key(.enter), .text(" "):
            open(PlanPage.allCases[chosen], wording)
        case .key(.escape):
            return .leave([])
        case .key(.tab):
            place = .menu((chosen + 1) % PlanPage.allCases.count)
        case .key(.backTab):
            place = .menu((chosen + PlanPage.allCases.count - 1) % PlanPage.allCases.count)
        case .key(let key):
            place = .menu(menu(wording).index(after: key, from: chosen) ?? chosen)
        case .text, .paste, .pasteTooLong:
            break
        }
        return .stay
    }

    private mutating func open(_ page: PlanPage, _ wording: Wording) {
        let words = wording.details
        guard page != .prompts else {
            place = .prompts(PromptsPage(of: plan, buttons: [.init(.back, words.ready)], wording: wording))
            return
        }
        var buttons: [Buttons<PlanChoice>.Button] = [.init(.save, words.save), .init(.back, words.back)]
        if page == .code, plan.hasCode { buttons.append(.init(.removeCode, words.removeCode)) }
        place = .page(PlanForm(page, of: plan, buttons: buttons, wording: wording))
    }

    // MARK: - A page

    private mutating func take(
        _ step: FormStep<PlanField, PlanChoice>, of page: PlanForm, _ wording: Wording
    ) -> Step {
        switch step {
        case .stay, .open, .press(.make): return .stay
        case .press(.save), .press(.next): return save(page, wording)
        case .press(.removeCode):
            backToMenu(from: page.page)
            notice = wording.details.saved
            return .effects([.lead(.act(.code(nil)))])
        case .press(.back), .back:
            if page.hasChanged { place = .question(page, chosen: 0) } else { backToMenu(from: page.page) }
            return .stay
        }
    }

    private mutating func save(_ page: PlanForm, _ wording: Wording) -> Step {
        var page = page
        guard let changed = page.read(wording) else {
            place = .page(page)
            return .stay
        }
        let acts = changed.acts(since: page.plan)
        plan = changed
        plan.code = nil
        backToMenu(from: page.page)
        guard !acts.isEmpty else { return .stay }
        notice = wording.details.saved
        return .effects(acts.map { .lead(.act($0)) })
    }

    private mutating func backToMenu(from page: PlanPage) {
        place = .menu(PlanPage.allCases.firstIndex(of: page) ?? 0)
    }

    private mutating func take(_ step: PromptsPage.Step, of page: PromptsPage) -> Step {
        switch step {
        case .stay: return .stay
        case .changed:
            plan.prompts = page.plan.prompts
            return .effects([.lead(.act(.prompts(plan.prompts)))])
        case .press, .back:
            backToMenu(from: .prompts)
            return .stay
        }
    }

    // MARK: - Leaving a page that was changed

    static func answers(_ words: DetailsWording) -> Buttons<Answer> {
        Buttons([.init(.save, words.save), .init(.goOn, words.goOn), .init(.discard, words.doNotSave)])
    }

    private mutating func answer(_ input: Input, _ page: PlanForm, _ chosen: Int, _ wording: Wording) -> Step {
        let answers = Self.answers(wording.details)
        switch input {
        case .key(.enter), .text(" "):
            switch answers.choice(at: chosen) {
            case .save: return save(page, wording)
            case .discard: backToMenu(from: page.page)
            case .goOn, nil: place = .page(page)
            }
        case .key(.escape):
            place = .page(page)
        case .key(.tab):
            place = .question(page, chosen: (chosen + 1) % answers.buttons.count)
        case .key(let key):
            place = .question(page, chosen: answers.index(after: key, from: chosen) ?? chosen)
        case .text, .paste, .pasteTooLong:
            break
        }
        return .stay
    }
}

extension SessionPlan {
    /// The acts that make a session what this plan says.
    func acts(since before: SessionPlan) -> [FacilitatorAct] {
        var acts: [FacilitatorAct] = []
        var described = details
        described.follows = before.details.follows
        if described != before.details { acts.append(.details(described)) }
        // An act of its own, which takes along what was agreed there.
        if details.follows != before.details.follows { acts.append(.follow(details.follows)) }
        if prompts != before.prompts { acts.append(.prompts(prompts)) }
        if organisations != before.organisations { acts.append(.organisations(organisations)) }
        if let code { acts.append(.code(code)) }
        return acts
    }
}
