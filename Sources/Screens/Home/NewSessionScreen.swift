// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// A new session, filled in on a few short pages; only the title is needed, and every page can be skipped by Enter.
struct NewSessionScreen: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case stay
        /// Reads a list of people from a file.
        case readList(String)
        case make(NewSession)
        /// Back to the sessions; nothing is made.
        case leave
    }

    /// The pages in their order.
    enum Page: Equatable, Sendable, CaseIterable {
        case about, template, people, way, prompts, organisations, purpose, code
    }

    enum Place: Equatable, Sendable {
        case form(PlanForm)
        case template(TemplatePage)
        case prompts(PromptsPage)
        case people
        /// Before what was filled in is lost.
        case question(PlanForm, chosen: Int)
    }

    enum Answer: Equatable, Sendable { case goOn, leave }

    private(set) var page: Page = .about
    private(set) var place: Place
    private(set) var plan: SessionPlan
    /// The list of people as it was typed, whole or not.
    private(set) var paste: PeoplePaste
    private var untouched: SessionPlan
    /// What a session can begin with; own templates follow when they were read.
    private var templates = Template.allCases.map { SessionTemplate.shipped($0) }

    /// - Parameter earlier: The sessions it can follow.
    init(on day: CalendarDate, in language: Language, after earlier: [EarlierSession], wording: Wording) {
        plan = SessionPlan(on: day, in: language)
        plan.earlier = earlier
        untouched = plan
        paste = PeoplePaste(onward: wording.details.next)
        place = .people
        place = place(of: .about, wording)
    }

    private func place(of page: Page, _ wording: Wording) -> Place {
        let words = wording.details
        let isLast = page == Page.allCases.last
        var buttons: [Buttons<PlanChoice>.Button] = [
            isLast ? .init(.make, wording.home.make) : .init(.next, words.next), .init(.back, words.back),
        ]
        if !isLast { buttons.append(.init(.make, wording.home.makeNow)) }
        switch page {
        case .about: return .form(PlanForm(.about, of: plan, buttons: buttons, wording: wording))
        case .template: return .template(TemplatePage(of: plan, among: templates, buttons: buttons))
        case .people: return .people
        case .way: return .form(PlanForm(.way, of: plan, buttons: buttons, wording: wording))
        case .prompts: return .prompts(PromptsPage(of: plan, buttons: buttons, wording: wording))
        case .organisations: return .form(PlanForm(.organisations, of: plan, buttons: buttons, wording: wording))
        case .purpose: return .form(PlanForm(.purpose, of: proposed(words), buttons: buttons, wording: wording))
        case .code: return .form(PlanForm(.code, of: plan, buttons: buttons, wording: wording))
        }
    }

    /// The plan with a purpose that may be taken over as it is.
    private func proposed(_ words: DetailsWording) -> SessionPlan {
        var proposed = plan
        if proposed.details.purpose.isEmpty { proposed.details.purpose = words.purposeProposal(plan.details.title) }
        return proposed
    }

    mutating func update(_ input: Input, in layout: Layout, wording: Wording) -> Step {
        switch place {
        case .form(var form):
            let step = form.update(input, in: layout, wording: wording)
            place = .form(form)
            return take(step, of: form, wording)
        case .template(var template):
            let step = template.update(input)
            place = .template(template)
            return take(step, of: template, wording)
        case .prompts(var prompts):
            let step = prompts.update(input, in: layout, wording: wording)
            place = .prompts(prompts)
            plan.prompts = prompts.plan.prompts
            return take(step, wording)
        case .people:
            return take(paste.update(input, in: layout, words: wording.people), wording)
        case .question(let form, let chosen): return answer(input, form, chosen, wording)
        }
    }

    // MARK: - What the pages lead to

    private mutating func take(
        _ step: FormStep<PlanField, PlanChoice>, of form: PlanForm, _ wording: Wording
    ) -> Step {
        switch step {
        case .stay, .open: return .stay
        case .back: return back(from: form, wording)
        case .press(let choice):
            if choice == .back { return back(from: form, wording) }
            guard keep(form, wording) else { return .stay }
            return choice == .make ? make(wording) : go(1, wording)
        }
    }

    /// Takes over what was filled in. - Returns: whether it could be understood.
    private mutating func keep(_ form: PlanForm, _ wording: Wording) -> Bool {
        var form = form
        let read = form.read(wording)
        place = .form(form)
        if let read { plan = read }
        return read != nil
    }

    private mutating func back(from form: PlanForm, _ wording: Wording) -> Step {
        guard page == .about else {
            // What was filled in stays; what cannot be understood is said first.
            return keep(form, wording) ? go(-1, wording) : .stay
        }
        guard form.hasChanged || plan != untouched || !paste.text.isEmpty else { return .leave }
        place = .question(form, chosen: 0)
        return .stay
    }

    /// Own templates that were found; they stand behind those that come with the program.
    mutating func offer(_ own: [OwnTemplate]) {
        templates = Template.allCases.map { .shipped($0) } + own.map { .own($0) }
        guard case .template(var page) = place else { return }
        page.offer(templates)
        place = .template(page)
    }

    /// Sessions it can follow; some are read while it is filled in.
    mutating func offer(_ earlier: [EarlierSession], wording: Wording) {
        plan.earlier = earlier
        untouched.earlier = earlier
        guard case .form(var form) = place else { return }
        form.offer(earlier, wording: wording)
        place = .form(form)
    }

    private mutating func take(_ step: TemplatePage.Step, of page: TemplatePage, _ wording: Wording) -> Step {
        switch step {
        case .stay: return .stay
        // Looking through the templates on the way back changes nothing.
        case .back, .press(.back): return go(-1, wording)
        case .press(let choice):
            plan.begin(with: page.template)
            return choice == .make ? make(wording) : go(1, wording)
        }
    }

    private mutating func take(_ step: PromptsPage.Step, _ wording: Wording) -> Step {
        switch step {
        case .stay, .changed: .stay
        case .back, .press(.back): go(-1, wording)
        case .press(.make): make(wording)
        case .press: go(1, wording)
        }
    }

    private mutating func take(_ step: PeoplePaste.Step, _ wording: Wording) -> Step {
        switch step {
        case .stay: return .stay
        case .read(let path): return .readList(path)
        case .back: return go(-1, wording)
        case .skip, .add:
            takePeople()
            return go(1, wording)
        }
    }

    /// The list of a file was read.
    mutating func hear(_ file: FileText, _ wording: Wording) { paste.take(file, words: wording.people) }

    mutating func hear(_ problem: ListProblem, _ wording: Wording) {
        paste.complain(of: problem, words: wording.people)
    }

    /// The size of the group and its organisations follow from the list of people.
    private mutating func takePeople() {
        let people = paste.list.people
        guard !people.isEmpty else { return }
        plan.expect(people.count)
        let lines = OrganisationLines.write(plan.organisations) + people.compactMap(\.organisation)
        plan.organisations = OrganisationLines.read(lines.joined(separator: "\n"), before: plan.organisations)
    }

    private mutating func go(_ steps: Int, _ wording: Wording) -> Step {
        let index = (Page.allCases.firstIndex(of: page) ?? 0) + steps
        guard Page.allCases.indices.contains(index) else { return .stay }
        open(Page.allCases[index], wording)
        return .stay
    }

    private mutating func open(_ page: Page, _ wording: Wording) {
        self.page = page
        if page == .people { paste.enter() }
        place = place(of: page, wording)
    }

    private mutating func make(_ wording: Wording) -> Step {
        guard paste.list.lines.isEmpty || paste.list.isReady else {
            open(.people, wording)
            paste.complain(wording.people)
            return .stay
        }
        return .make(
            NewSession(
                details: plan.details, prompts: plan.prompts, organisations: plan.organisations,
                people: paste.list.people, code: plan.code, course: plan.course))
    }

    // MARK: - Leaving

    static func answers(_ wording: Wording) -> Buttons<Answer> {
        Buttons([.init(.goOn, wording.details.goOn), .init(.leave, wording.home.leave)])
    }

    private mutating func answer(_ input: Input, _ form: PlanForm, _ chosen: Int, _ wording: Wording) -> Step {
        let answers = Self.answers(wording)
        switch input {
        case .key(.enter), .text(" "):
            if answers.choice(at: chosen) == .leave { return .leave }
            place = .form(form)
        case .key(.escape):
            place = .form(form)
        case .key(.tab):
            place = .question(form, chosen: (chosen + 1) % answers.buttons.count)
        case .key(let key):
            place = .question(form, chosen: answers.index(after: key, from: chosen) ?? chosen)
        case .text, .paste, .pasteTooLong:
            break
        }
        return .stay
    }

    // MARK: - Drawing

    /// Where the page stands among the others.
    func step(_ words: HomeWording) -> String {
        words.step((Page.allCases.firstIndex(of: page) ?? 0) + 1, Page.allCases.count)
    }

    func draw(on canvas: inout Canvas, in layout: Layout, wording: Wording) {
        let bottom = layout.hintRow - (layout.isRoomy ? 1 : 0)
        switch place {
        case .form(let form):
            form.draw(on: &canvas, in: layout, to: bottom, wording: wording)
            canvas.drawHint(form.hint(wording.details), in: layout)
        case .template(let template):
            template.draw(on: &canvas, in: layout, to: bottom, wording: wording)
            canvas.drawHint(wording.template.hint, in: layout)
        case .prompts(let prompts):
            prompts.draw(on: &canvas, in: layout, to: bottom, wording: wording)
            canvas.drawHint(prompts.hint(wording.details), in: layout)
        case .people:
            paste.draw(on: &canvas, in: layout, words: wording.people)
        case .question(_, let chosen):
            let words = wording.home
            let row = canvas.drawText(words.leaveQuestion, at: layout.bodyTop, in: layout, role: .warning, rows: 3) + 1
            let area = layout.body(from: row, to: min(row + 2, bottom))
            canvas.cursor = Self.answers(wording).draw(on: &canvas, in: area, chosen: chosen) ?? area.origin
            canvas.drawHint(wording.seat.gateHint, in: layout)
        }
    }
}
