// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

extension WritingScreen {
    enum Withdrawal: Equatable, Sendable { case keep, erase }

    mutating func chooseAttribution(_ input: Input, _ chosen: Int) -> [Effect] {
        let levels = Attribution.allCases
        switch input {
        case .key(.escape):
            overlay = nil
        case .key(.enter), .text(" "):
            overlay = nil
            focus = .text
            attribution = levels[chosen]
            return [.writing(.attribute(attribution))]
        case .key(.tab):
            overlay = .attribution((chosen + 1) % levels.count)
        case .key(let key):
            let list = ChoiceList(levels.map { .init($0.rawValue) })
            overlay = .attribution(list.index(after: key, from: chosen) ?? chosen)
        case .text(let text):
            if let number = Int(text), levels.indices.contains(number - 1) { overlay = .attribution(number - 1) }
        case .paste, .pasteTooLong:
            break
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
        let row = canvas.drawText(wording.seat.attributionTitle, at: top, in: layout, role: .title, rows: 2)
        let list = ChoiceList(
            Attribution.allCases.enumerated().map { .init("\($0 + 1)  " + wording.consent.choice($1)) })
        let area = layout.body(from: row, to: min(row + list.lines.count, layout.hintRow))
        canvas.cursor = list.draw(on: &canvas, in: area, chosen: chosen, hasFocus: true) ?? area.origin
        canvas.drawHint(wording.seat.attributionHint, in: layout)
    }

    private func drawHelp(on canvas: inout Canvas, in layout: Layout, words: SeatWording) {
        canvas.clear()
        var row = 0
        for line in words.helpLines {
            guard row < layout.hintRow else { break }
            row = canvas.drawText(line, at: row, in: layout, rows: layout.hintRow - row)
            if layout.isRoomy { row += 1 }
        }
        canvas.drawHint(words.anyKeyHint, in: layout)
        canvas.cursor = Point(column: layout.margin, row: 0)
    }
}
