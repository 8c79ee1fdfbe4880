// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The page on which a new session gets its prompts: a list of templates, and what the chosen one is for.
struct TemplatePage: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case stay
        case press(PlanChoice)
        case back
    }

    private(set) var templates: [SessionTemplate]
    private(set) var chosen: Int
    /// The button with the focus; nil while the list has it.
    private(set) var button: Int?
    private let buttons: Buttons<PlanChoice>
    /// Whether prompts were changed that go with another template.
    private let losesChanges: Bool
    private let before: SessionTemplate
    private let language: Language

    init(of plan: SessionPlan, among templates: [SessionTemplate], buttons: [Buttons<PlanChoice>.Button]) {
        self.templates = templates
        self.buttons = Buttons(buttons)
        before = plan.template
        chosen = templates.firstIndex(of: plan.template) ?? 0
        losesChanges = plan.hasOwnPrompts
        language = plan.details.language
    }

    var template: SessionTemplate { templates.indices.contains(chosen) ? templates[chosen] : before }

    /// Own templates were read meanwhile; what is chosen stays chosen.
    mutating func offer(_ templates: [SessionTemplate]) {
        let present = template
        self.templates = templates
        chosen = templates.firstIndex(of: present) ?? 0
    }

    mutating func update(_ input: Input) -> Step {
        switch input {
        case .key(.escape): return .back
        case .key(.enter), .text(" "): return buttons.choice(at: button ?? 0).map { .press($0) } ?? .stay
        case .key(.tab): button = button == nil ? 0 : nil
        case .key(.backTab): button = button == nil ? buttons.buttons.count - 1 : nil
        case .key(let key): move(key)
        case .text(let text): if let number = Int(text), templates.indices.contains(number - 1) { chosen = number - 1 }
        case .paste, .pasteTooLong: break
        }
        return .stay
    }

    private mutating func move(_ key: Key) {
        if let index = button {
            button = buttons.index(after: key, from: index) ?? index
        } else {
            chosen = ChoiceList(templates.map { .init($0.name) }).index(after: key, from: chosen, page: 5) ?? chosen
        }
    }

    // MARK: - Drawing

    func draw(on canvas: inout Canvas, in layout: Layout, to bottom: Int, wording: Wording) {
        let words = wording.template
        let gap = layout.isRoomy ? 1 : 0
        var row = canvas.drawText(words.page, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        if layout.isRoomy { row = canvas.drawText(words.pageText, at: row, in: layout, role: .muted, rows: 2) + 1 }
        let buttonRows = buttons.height(width: layout.width, limit: layout.isRoomy ? 2 : 1)
        let told = explanation(wording, isRoomy: layout.isRoomy)
        let lines = told.flatMap { text, role in wrap(text, width: layout.width).map { (String($0), role) } }
        let room = max(0, bottom - buttonRows - row - 2 * gap)
        let listRows = min(templates.count, max(2, room - lines.count))
        let list = ChoiceList(templates.enumerated().map { line($0, $1, words) })
        let listed = list.draw(
            on: &canvas, in: layout.body(from: row, to: row + listRows), chosen: chosen, hasFocus: button == nil)
        row += listRows + gap
        let shown = min(lines.count, max(0, room - listRows))
        for (index, (text, role)) in lines.prefix(shown).enumerated() {
            let isCut = index == shown - 1 && shown < lines.count
            let point = Point(column: layout.margin, row: row + index)
            canvas.writeClipped(isCut ? text + " …" : text, at: point, columns: layout.width, role: role)
        }
        let area = layout.body(from: bottom - buttonRows, to: bottom)
        let pressed = buttons.draw(on: &canvas, in: area, chosen: button)
        canvas.cursor = button == nil ? listed ?? area.origin : pressed ?? area.origin
    }

    private func line(_ index: Int, _ template: SessionTemplate, _ words: TemplateWording) -> ChoiceList.Line {
        switch template {
        case .shipped(let template): .init("\(index + 1)  " + words.title(template))
        case .own(let template): .init("\(index + 1)  " + template.title.oneLine, remark: words.own)
        }
    }

    /// What the chosen template is for, when it suits, and its prompts.
    private func explanation(_ wording: Wording, isRoomy: Bool) -> [(String, Role)] {
        let words = wording.template
        var told: [(String, Role)] = []
        if losesChanges, template != before { told.append(("! " + words.promptsGo, .warning)) }
        switch template {
        case .shipped(let template):
            told.append((words.purpose(template), .plain))
            told.append((words.suits(template), .muted))
        case .own(let template):
            told.append((template.purpose.isEmpty ? words.ownText : template.purpose.oneLine, .plain))
        }
        if isRoomy { told.append((words.prompts(template.prompts(in: language).map(\.label.oneLine)), .accent)) }
        return told
    }
}
