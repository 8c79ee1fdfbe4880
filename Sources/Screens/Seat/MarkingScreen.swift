// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Reading at a seat what the group wrote, and marking the one or two answers that matter most: one key per answer.
struct MarkingScreen: Equatable, Sendable {
    typealias Origin = VotingScreen.Origin

    enum Focus: Equatable, Sendable {
        case answers
        /// The whole text of the chosen answer, from this line on.
        case text(first: Int)
        case button
    }

    let participant: Identifier<Participant>
    let name: String
    /// nil for whoever came from the door or a covered seat: their words and their marks stay closed.
    let origin: Origin?
    private(set) var marking: SeatMarking
    /// The answers this person marks, as they are in the session.
    private(set) var marked: [Identifier<Answer>]
    private(set) var focus: Focus = .answers
    private(set) var chosen = 0
    private var message: String?

    init(_ participant: Identifier<Participant>, name: String, marking: SeatMarking, origin: Origin?) {
        self.participant = participant
        self.name = name
        self.marking = marking
        self.origin = origin
        marked = marking.given
    }

    /// Takes over the answers as they are now; the chosen one stays the chosen one.
    mutating func refresh(_ marking: SeatMarking) {
        let id = answer?.id
        self.marking = marking
        chosen = marking.answers.firstIndex { $0.id == id } ?? min(chosen, max(0, marking.answers.count - 1))
        if answer?.id != id { focus = .answers }
        let shown = Set(marking.answers.map(\.id))
        marked = origin == nil ? marked.filter(shown.contains) : marking.given
    }

    /// What this person marks is in the session.
    mutating func kept(_ answers: [Identifier<Answer>]) { marked = answers }

    private var answer: SeatMarking.Choice? {
        marking.answers.indices.contains(chosen) ? marking.answers[chosen] : nil
    }

    private func isMarked(_ answer: SeatMarking.Choice) -> Bool { marked.contains(answer.id) }

    // MARK: - Hearing

    /// - Parameter layout: Of the screen as it is now, for reading a long answer page by page.
    mutating func update(_ input: Input, in layout: Layout, words: MarkingWording) -> SeatStep {
        message = nil
        switch focus {
        case .answers: return hearAtAnswers(input, words)
        case .text(let first): return hearAtText(input, first, layout, words)
        case .button: return hearAtButton(input, words)
        }
    }

    private mutating func hearAtAnswers(_ input: Input, _ words: MarkingWording) -> SeatStep {
        switch input {
        case .key(.escape): return .markingLeft
        case .key(.tab), .key(.backTab): focus = .button
        case .key(.enter), .text(" "), .text("*"): return mark(words)
        case .key(.right): focus = .text(first: 0)
        case .key(let key): chosen = list.index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    private mutating func hearAtText(
        _ input: Input, _ first: Int, _ layout: Layout, _ words: MarkingWording
    ) -> SeatStep {
        switch input {
        case .key(.escape), .key(.left), .key(.right), .key(.tab), .key(.backTab): focus = .answers
        case .key(.enter), .text(" "), .text("*"): return mark(words)
        case .key(let key):
            let area = textArea(in: layout)
            let lines = lines(in: area)
            let last = max(0, lines.lines.count - area.size.rows)
            let next: Int? =
                switch key {
                case .down: min(last, first + 1)
                case .up: max(0, first - 1)
                default: lines.first(after: key, from: first, rows: area.size.rows)
                }
            focus = .text(first: next ?? first)
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    private mutating func hearAtButton(_ input: Input, _ words: MarkingWording) -> SeatStep {
        switch input {
        case .key(.escape), .key(.enter), .text(" "): return .markingLeft
        case .key: focus = .answers
        case .text, .paste, .pasteTooLong:
            focus = .answers
            return hearAtAnswers(input, words)
        }
        return .stay
    }

    /// Marks the chosen answer, or takes its mark away.
    private mutating func mark(_ words: MarkingWording) -> SeatStep {
        guard let answer else { return .stay }
        let others = marked.filter { $0 != answer.id }
        guard others.count == marked.count else { return .effects([.seat(.mark(participant, others))]) }
        guard marked.count < Limits.markedAnswers else {
            message = words.noneLeft
            return .stay
        }
        return .effects([.seat(.mark(participant, marked + [answer.id]))])
    }

    // MARK: - Drawing

    private var list: ChoiceList {
        ChoiceList(
            marking.answers.map { answer in
                let number = answer.number < 10 ? " \(answer.number)" : "\(answer.number)"
                return .init("\(isMarked(answer) ? "*" : " ") \(number)  \(answer.text.oneLine)")
            })
    }

    private func lines(in area: Rect) -> ScrolledLines {
        var lines = ScrolledLines(width: area.size.columns)
        if let answer { lines.add(answer.text) }
        return lines
    }

    private func textArea(in layout: Layout) -> Rect {
        layout.body(from: layout.bodyTop + 2, to: layout.hintRow - (layout.isRoomy ? 1 : 0))
    }

    /// - Parameter labels: The words for the prompts.
    func draw(
        on canvas: inout Canvas, in layout: Layout, labels: [Identifier<Prompt>: String], words: MarkingWording
    ) {
        if case .text(let first) = focus {
            drawText(from: first, on: &canvas, in: layout, labels, words)
        } else {
            drawList(on: &canvas, in: layout, labels, words)
        }
    }

    /// What is told of the chosen answer, apart from its words.
    private func about(_ labels: [Identifier<Prompt>: String], _ words: MarkingWording) -> String {
        guard let answer else { return "" }
        let parts = ["\(answer.number)", labels[answer.prompt], isMarked(answer) ? "* " + words.mark : nil]
        return parts.compactMap(\.self).joined(separator: " · ")
    }

    private func drawText(
        from first: Int, on canvas: inout Canvas, in layout: Layout, _ labels: [Identifier<Prompt>: String],
        _ words: MarkingWording
    ) {
        canvas.drawText(about(labels, words), at: layout.bodyTop, in: layout, role: .accent, rows: 1)
        let area = textArea(in: layout)
        lines(in: area).draw(on: &canvas, in: area, first: first)
        canvas.cursor = area.origin
        canvas.drawHint(message ?? words.textHint, in: layout, role: message == nil ? .muted : .warning)
    }

    private func drawList(
        on canvas: inout Canvas, in layout: Layout, _ labels: [Identifier<Prompt>: String], _ words: MarkingWording
    ) {
        let gap = layout.isRoomy ? 1 : 0
        var row = canvas.drawText(words.title(name), at: layout.bodyTop, in: layout, role: .title, rows: 2)
        let left = words.left(Limits.markedAnswers - marked.count)
        let line = layout.isRoomy ? "\(left) \(words.secret)" : left
        row = canvas.drawText(line, at: row, in: layout, role: .accent, rows: 2) + gap
        let buttonTop = layout.hintRow - 1 - gap
        let textRows = layout.isRoomy ? min(8, max(4, layout.size.rows / 4)) : 2
        let textTop = buttonTop - gap - textRows
        let area = layout.body(from: row, to: max(row + 1, textTop - gap))
        let inList = list.draw(on: &canvas, in: area, chosen: chosen, hasFocus: focus == .answers)
        if let answer {
            let top =
                layout.isRoomy
                ? canvas.drawText(about(labels, words), at: textTop, in: layout, role: .muted, rows: 1) : textTop
            canvas.drawText(answer.text, at: top, in: layout, rows: textTop + textRows - top)
        }
        let buttons = Buttons([Buttons<Bool>.Button(true, words.done)])
        let inButton = buttons.draw(
            on: &canvas, in: layout.body(from: buttonTop, to: buttonTop + 1), chosen: focus == .button ? 0 : nil)
        canvas.cursor = (focus == .button ? inButton : inList) ?? area.origin
        let hint = focus == .button ? words.buttonHint : words.listHint
        canvas.drawHint(message ?? hint, in: layout, role: message == nil ? .muted : .warning)
    }
}
