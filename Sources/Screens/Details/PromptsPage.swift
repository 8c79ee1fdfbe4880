// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The prompts of a session: one of them is opened to change it, a new one is added behind.
struct PromptsPage: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case stay
        /// The prompts of the plan are others now.
        case changed
        case press(PlanChoice)
        case back
    }

    private enum Choice: Equatable, Sendable {
        case add
        case plan(PlanChoice)
    }

    private(set) var plan: SessionPlan
    private var form: Form<Int, Choice>
    private var open: PromptForm?
    private var buttons: [Buttons<PlanChoice>.Button]

    /// - Parameter buttons: Those that lead elsewhere, the first of them the usual way on.
    init(of plan: SessionPlan, buttons: [Buttons<PlanChoice>.Button], wording: Wording) {
        self.plan = plan
        self.buttons = buttons
        form = Self.form(plan, buttons, wording.details, focus: nil)
    }

    private static func form(
        _ plan: SessionPlan, _ buttons: [Buttons<PlanChoice>.Button], _ words: DetailsWording, focus: Int?
    ) -> Form<Int, Choice> {
        let links = plan.prompts.enumerated().map { index, prompt in
            FormField<Int>.link(index, prompt.label, prompt.question.oneLine)
        }
        let others = buttons.map { Buttons<Choice>.Button(.plan($0.choice), $0.label) }
        let row = Buttons<Choice>(others.prefix(1) + [.init(.add, words.addPrompt)] + others.dropFirst())
        var form = Form(links, buttons: row, startsAtButtons: true)
        if let focus { form.moveFocus(to: min(focus, plan.prompts.count - 1)) }
        return form
    }

    /// Takes over what the session says now, unless a prompt is open.
    mutating func refresh(_ plan: SessionPlan, wording: Wording) {
        guard open == nil, plan != self.plan else { return }
        self.plan = plan
        form = Self.form(plan, buttons, wording.details, focus: form.focused)
    }

    mutating func update(_ input: Input, in layout: Layout, wording: Wording) -> Step {
        if open != nil { return updateOpen(input, in: layout, wording.details) }
        switch form.update(input, in: layout) {
        case .stay: return .stay
        case .back: return .back
        case .open(let index):
            open = PromptForm(plan.prompts[index], at: index, of: plan.prompts.count, words: wording.details)
            return .stay
        case .press(.add): return add(wording.details)
        case .press(.plan(let choice)): return .press(choice)
        }
    }

    private mutating func add(_ words: DetailsWording) -> Step {
        guard let id = plan.freePrompt else { return .stay }
        let prompt = Prompt(id: id, label: "", question: "")
        open = PromptForm(prompt, at: plan.prompts.count, of: plan.prompts.count, words: words)
        return .stay
    }

    private mutating func updateOpen(_ input: Input, in layout: Layout, _ words: DetailsWording) -> Step {
        guard var prompt = open else { return .stay }
        let step = prompt.update(input, in: layout, words: words)
        open = prompt
        switch step {
        case .stay, .open: return .stay
        // Leaving keeps what was filled in; a new prompt without a question is no prompt.
        case .back:
            return prompt.form.text(.question).trimmed.isEmpty && prompt.prompt.question.isEmpty
                ? close(words, at: nil) : keep(at: prompt.index, words)
        case .press(.ready): return keep(at: prompt.index, words)
        case .press(.back): return close(words, at: nil)
        case .press(.up): return keep(at: prompt.index - 1, words)
        case .press(.down): return keep(at: prompt.index + 1, words)
        case .press(.remove): return remove(words)
        }
    }

    /// Takes over the open prompt, at a place among the others.
    private mutating func keep(at place: Int, _ words: DetailsWording) -> Step {
        guard let changed = open?.read(words), let index = open?.index else { return .stay }
        var prompts = plan.prompts
        if prompts.indices.contains(index) { prompts.remove(at: index) }
        prompts.insert(changed, at: min(max(0, place), prompts.count))
        return take(prompts, words, at: place)
    }

    private mutating func remove(_ words: DetailsWording) -> Step {
        guard let prompt = open else { return .stay }
        guard !plan.usedPrompts.contains(prompt.prompt.id) else {
            open?.complain(words.promptInUse)
            return .stay
        }
        return take(plan.prompts.filter { $0.id != prompt.prompt.id }, words, at: max(0, prompt.index - 1))
    }

    private mutating func take(_ prompts: [Prompt], _ words: DetailsWording, at place: Int) -> Step {
        let hasChanged = prompts != plan.prompts
        plan.prompts = prompts
        _ = close(words, at: place)
        return hasChanged ? .changed : .stay
    }

    private mutating func close(_ words: DetailsWording, at place: Int?) -> Step {
        let index = place ?? open?.index
        open = nil
        form = Self.form(plan, buttons, words, focus: index)
        return .stay
    }

    // MARK: - Drawing

    func draw(on canvas: inout Canvas, in layout: Layout, to bottom: Int, wording: Wording) {
        let words = wording.details
        if let open { return open.draw(on: &canvas, in: layout, to: bottom, words: words) }
        var row = canvas.drawText(words.promptsPage, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        let text = layout.isRoomy ? words.promptsText : words.promptsText.firstSentence
        row = canvas.drawText(text, at: row, in: layout, role: .muted, rows: 2)
        let area = layout.body(from: row + (layout.isRoomy ? 1 : 0), to: bottom)
        form.draw(on: &canvas, in: area, isRoomy: layout.isRoomy)
    }

    func hint(_ words: DetailsWording) -> String { open?.hint(words) ?? words.promptsHint }
}
