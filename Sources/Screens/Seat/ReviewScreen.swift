// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// All of one's answers on one page: change any of them, then hand over.
struct ReviewScreen: Equatable, Sendable {
    enum Choice: Equatable, Sendable { case done, back, vote, rate, mark }

    enum Focus: Equatable, Sendable {
        case answers
        case buttons(Int)
    }

    private(set) var focus: Focus = .buttons(0)
    private(set) var chosen = 0

    private func buttons(_ view: SeatView, _ words: SeatWording) -> Buttons<Choice> {
        Buttons(
            [.init(.done, words.done), .init(.back, words.back)]
                + (view.vote.map { [.init(.vote, words.ballot.label($0))] } ?? [])
                + (view.rating.map { [.init(.rate, words.rating.label(isGiven: $0.given != nil))] } ?? [])
                + (view.marking.map { [.init(.mark, words.marking.label(isGiven: !$0.given.isEmpty))] } ?? []))
    }

    mutating func update(_ input: Input, view: SeatView, wording: Wording) -> SeatStep {
        switch focus {
        case .answers: chooseAnswer(input, view)
        case .buttons(let index): chooseButton(input, index, view, wording.seat)
        }
    }

    private mutating func chooseAnswer(_ input: Input, _ view: SeatView) -> SeatStep {
        let lines = ReviewPage.lines(of: view)
        switch input {
        case .key(.enter):
            guard lines.indices.contains(chosen) else { return .stay }
            return .prompt(lines[chosen].prompt, lines[chosen].answer?.id)
        case .key(.tab), .key(.backTab), .key(.escape):
            focus = .buttons(0)
        case .key(let key):
            let list = ChoiceList(lines.map { _ in .init("") })
            chosen = list.index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong:
            break
        }
        return .stay
    }

    private mutating func chooseButton(
        _ input: Input, _ index: Int, _ view: SeatView, _ words: SeatWording
    ) -> SeatStep {
        let buttons = buttons(view, words)
        switch input {
        case .key(.enter), .text(" "):
            switch buttons.choice(at: index) {
            // The last thing before the seat is handed over, once: was it worth it?
            case .done: return view.rating.map { $0.given == nil } == true ? .rating(handsOver: true) : .handOver
            case .rate: return .rating(handsOver: false)
            case .vote: return .voting
            case .mark: return .marking
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
        let gap = layout.isRoomy ? 1 : 0
        let row = canvas.drawText(words.reviewTitle, at: layout.bodyTop, in: layout, role: .title, rows: 1) + gap
        let buttonTop = layout.hintRow - 1 - gap
        let area = layout.body(from: row, to: buttonTop - gap)
        let chosenAnswer = focus == .answers ? chosen : nil
        let inPage = ReviewPage(view: view, wording: wording).draw(on: &canvas, in: area, chosen: chosenAnswer)
        let buttonArea = layout.body(from: buttonTop, to: buttonTop + 1)
        var button: Int?
        if case .buttons(let index) = focus { button = index }
        let inButtons = buttons(view, words).draw(on: &canvas, in: buttonArea, chosen: button)
        canvas.cursor = (button == nil ? inPage : inButtons) ?? area.origin
        canvas.drawHint(button == nil ? words.reviewHint : words.reviewButtonsHint, in: layout)
    }
}
