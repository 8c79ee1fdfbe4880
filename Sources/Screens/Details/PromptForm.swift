// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// One prompt being filled in: the question, its word for tables, the minutes, and the probes.
struct PromptForm: Equatable, Sendable {
    enum Field: Hashable, Sendable { case question, label, minutes, probes }
    enum Choice: Equatable, Sendable { case ready, up, down, remove, back }

    /// The prompt as it was; its question is empty when it is a new one.
    let prompt: Prompt
    /// Its place among the prompts.
    let index: Int
    private(set) var form: Form<Field, Choice>
    private(set) var complaint: String?

    private static let questionCharacters = 500
    private static let labelCharacters = 30
    private static let probesCharacters = 4_000
    private static let mostMinutes = 600

    /// - Parameter count: How many prompts there are, to know where this one can go.
    init(_ prompt: Prompt, at index: Int, of count: Int, words: DetailsWording) {
        self.prompt = prompt
        self.index = index
        let minutes = prompt.minutes.map { String($0) } ?? ""
        let fields: [FormField<Field>] = [
            .paragraph(.question, words.question, prompt.question, limit: Self.questionCharacters),
            .line(.label, words.label, remark: words.labelRemark, prompt.label, limit: Self.labelCharacters),
            .line(.minutes, words.minutes, remark: words.minutesRemark, minutes, limit: 4),
            .list(.probes, words.probes, remark: words.probesRemark, prompt.probes, limit: Self.probesCharacters),
        ]
        form = Form(fields, buttons: Self.buttons(at: index, of: count, words))
    }

    private static func buttons(at index: Int, of count: Int, _ words: DetailsWording) -> Buttons<Choice> {
        var buttons: [Buttons<Choice>.Button] = [.init(.ready, words.ready), .init(.back, words.back)]
        guard index < count else { return Buttons(buttons) }
        if index > 0 { buttons.append(.init(.up, words.moveUp)) }
        if index + 1 < count { buttons.append(.init(.down, words.moveDown)) }
        if count > 1 { buttons.append(.init(.remove, words.remove)) }
        return Buttons(buttons)
    }

    mutating func update(_ input: Input, in layout: Layout, words: DetailsWording) -> FormStep<Field, Choice> {
        complaint = nil
        let step = form.update(input, in: layout)
        if form.isFull { complaint = words.fieldFull }
        return step
    }

    mutating func complain(_ sentence: String) { complaint = sentence }

    /// The prompt as it was filled in; says what is wrong when it cannot be taken over.
    mutating func read(_ words: DetailsWording) -> Prompt? {
        var changed = prompt
        changed.question = form.text(.question).trimmed
        guard !changed.question.isEmpty else { return refuse(.question, words.questionMissing) }
        let label = form.text(.label)
        changed.label = label.isEmpty ? words.promptNumber(index + 1) : label
        let text = form.text(.minutes)
        let minutes = Int(text)
        guard text.isEmpty || minutes.map((1...Self.mostMinutes).contains) == true else {
            return refuse(.minutes, words.badNumber(Self.mostMinutes))
        }
        changed.minutes = minutes
        changed.probes = form.text(.probes).split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
        return changed
    }

    private mutating func refuse(_ field: Field, _ sentence: String) -> Prompt? {
        complaint = sentence
        form.moveFocus(to: field)
        return nil
    }

    func hint(_ words: DetailsWording) -> String { form.focused == .probes ? words.listHint : words.formHint }

    func draw(on canvas: inout Canvas, in layout: Layout, to bottom: Int, words: DetailsWording) {
        let title = words.promptNumber(index + 1) + (prompt.label.isEmpty ? "" : " · " + prompt.label)
        var row = canvas.drawText(title, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        if let complaint { row = canvas.drawText("! " + complaint, at: row, in: layout, role: .warning, rows: 2) }
        let area = layout.body(from: row + (layout.isRoomy ? 1 : 0), to: bottom)
        form.draw(on: &canvas, in: area, isRoomy: layout.isRoomy)
    }
}
