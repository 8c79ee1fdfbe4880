// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

extension WritingScreen {
    enum Withdrawal: Equatable, Sendable { case keep, erase }

    mutating func chooseAttribution(_ input: Input, _ chosen: Int) -> [Effect] {
        let levels = AttributionChoices.levels
        switch input {
        case .key(.escape):
            overlay = nil
        case .key(.enter), .text(" "):
            overlay = nil
            focus = .text
            attribution = levels[chosen]
            return [.writing(.attribute(attribution))]
        case .key, .text, .paste, .pasteTooLong:
            overlay = .attribution(AttributionChoices.index(after: input, from: chosen) ?? chosen)
        }
        return []
    }

    private func withdrawalButtons(_ words: SeatWording) -> Buttons<Withdrawal> {
        Buttons([.init(.keep, words.withdrawNo), .init(.erase, words.withdrawYes)])
    }

    mutating func answerWithdrawal(
        _ input: Input, _ answer: Identifier<Answer>, _ chosen: Int, _ words: SeatWording
    ) -> ([Effect], SeatStep) {
        let buttons = withdrawalButtons(words)
        switch input {
        case .key(.escape):
            overlay = nil
        case .key(.enter), .text(" "):
            overlay = nil
            guard buttons.choice(at: chosen) == .erase else { return ([], .stay) }
            return ([.seat(.withdraw(answer))], .prompt(prompt, nil))
        case .key(.tab):
            overlay = .withdraw(answer, (chosen + 1) % buttons.buttons.count)
        case .key(let key):
            overlay = .withdraw(answer, buttons.index(after: key, from: chosen) ?? chosen)
        case .text, .paste, .pasteTooLong:
            break
        }
        return ([], .stay)
    }

    /// Draws the overlay in place of editor and buttons.
    func draw(_ overlay: Overlay, on canvas: inout Canvas, from top: Int, in layout: Layout, wording: Wording) {
        switch overlay {
        case .attribution(let chosen):
            drawAttribution(chosen, on: &canvas, from: top, in: layout, wording: wording)
        case .withdraw(_, let chosen):
            let row = canvas.drawText(wording.seat.withdrawQuestion, at: top, in: layout, role: .warning, rows: 3) + 1
            let area = layout.body(from: row, to: min(row + 2, layout.hintRow))
            let buttons = withdrawalButtons(wording.seat)
            canvas.cursor = buttons.draw(on: &canvas, in: area, chosen: chosen) ?? area.origin
            canvas.drawHint(wording.seat.gateHint, in: layout)
        case .help:
            drawHelp(on: &canvas, in: layout, words: wording.seat)
        }
    }

    private func drawAttribution(
        _ chosen: Int, on canvas: inout Canvas, from top: Int, in layout: Layout, wording: Wording
    ) {
        let choices = AttributionChoices(wording: wording)
        // On a low screen the question makes room for the choices.
        let lowest = layout.hintRow - choices.rows(width: layout.width) - 1
        for row in max(1, min(top, lowest))..<layout.hintRow { canvas.clearRow(row) }
        let title = wording.seat.attributionTitle
        var row = canvas.drawText(title, at: min(top, lowest), in: layout, role: .title, rows: 1)
        row = min(row + (layout.isRoomy ? 1 : 0), lowest + 1)
        canvas.cursor = choices.draw(on: &canvas, at: row, in: layout, chosen: chosen)
        canvas.drawHint(wording.seat.attributionHint, in: layout)
    }

    private func drawHelp(on canvas: inout Canvas, in layout: Layout, words: SeatWording) {
        canvas.clear()
        let isSpaced = layout.size.rows >= 24
        var row = canvas.drawText(words.help, at: 0, in: layout, role: .title) + (isSpaced ? 1 : 0)
        canvas.cursor = Point(column: layout.margin, row: row)
        for line in words.helpLines { row = canvas.drawText(line, at: row, in: layout) + (isSpaced ? 1 : 0) }
        canvas.drawHint(words.anyKeyHint, in: layout)
    }
}
