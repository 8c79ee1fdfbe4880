// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// All of one's answers on one page: change any of them, then hand over.
struct ReviewScreen: Equatable, Sendable {
    enum Choice: Equatable, Sendable { case done, back }

    enum Focus: Equatable, Sendable {
        case answers
        case buttons(Int)
    }

    /// One line: an answer, or a prompt without one.
    private struct Line {
        let prompt: Int
        let answer: SeatAnswer?
    }

    private(set) var focus: Focus = .buttons(0)
    private(set) var chosen = 0

    private func lines(_ view: SeatView) -> [Line] {
        view.prompts.enumerated().flatMap { index, prompt in
            let answers = view.answers(to: prompt.id)
            return answers.isEmpty
                ? [Line(prompt: index, answer: nil)] : answers.map { Line(prompt: index, answer: $0) }
        }
    }

    private func buttons(_ words: SeatWording) -> Buttons<Choice> {
        Buttons([.init(.done, words.done), .init(.back, words.back)])
    }

    private func list(_ view: SeatView, _ wording: Wording) -> ChoiceList {
        ChoiceList(
            lines(view).map { line in
                let label = view.prompts[line.prompt].label
                guard let answer = line.answer else { return .init("\(label): — \(wording.seat.noAnswer)") }
                return .init("\(label): \(answer.text.oneLine)", remark: wording.consent.remark(answer.attribution))
            })
    }

    mutating func update(_ input: Input, view: SeatView, wording: Wording) -> SeatStep {
        switch focus {
        case .answers: chooseAnswer(input, view, wording)
        case .buttons(let index): chooseButton(input, index, view, wording.seat)
        }
    }

    private mutating func chooseAnswer(_ input: Input, _ view: SeatView, _ wording: Wording) -> SeatStep {
        switch input {
        case .key(.enter):
            let line = lines(view)[min(chosen, lines(view).count - 1)]
            return .prompt(line.prompt, line.answer?.id)
        case .key(.tab), .key(.backTab), .key(.escape):
            focus = .buttons(0)
        case .key(let key):
            chosen = list(view, wording).index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong:
            break
        }
        return .stay
    }

    private mutating func chooseButton(
        _ input: Input, _ index: Int, _ view: SeatView, _ words: SeatWording
    ) -> SeatStep {
        let buttons = buttons(words)
        switch input {
        case .key(.enter), .text(" "):
            switch buttons.choice(at: index) {
            case .done: return .handOver
            case .back, nil: return .prompt(view.prompts.count - 1, nil)
            }
        case .key(.tab), .key(.backTab), .key(.escape):
            focus = .answers
        case .key(let key):
            if let next = buttons.index(after: key, from: index) { focus = .buttons(next) }
        case .text, .paste, .pasteTooLong:
            break
        }
        return .stay
    }

    func draw(_ view: SeatView, on canvas: inout Canvas, in layout: Layout, wording: Wording) {
        let words = wording.seat
        let row = canvas.drawText(words.reviewTitle, at: layout.bodyTop, in: layout, role: .title, rows: 1)
        let buttonTop = layout.hintRow - (layout.isRoomy ? 2 : 1)
        let area = layout.body(from: row + (layout.isRoomy ? 1 : 0), to: buttonTop - (layout.isRoomy ? 1 : 0))
        let inList = list(view, wording).draw(on: &canvas, in: area, chosen: chosen, hasFocus: focus == .answers)
        let buttonArea = layout.body(from: buttonTop, to: buttonTop + 1)
        var button: Int?
        if case .buttons(let index) = focus { button = index }
        let inButtons = buttons(words).draw(on: &canvas, in: buttonArea, chosen: button)
        canvas.cursor = (button == nil ? inList : inButtons) ?? area.origin
        canvas.drawHint(button == nil ? words.reviewHint : words.reviewButtonsHint, in: layout)
    }
}
