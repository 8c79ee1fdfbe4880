// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The consent card: a short text and one question with four choices, none of them made beforehand.
///
/// The cursor starts on the strictest choice, so that pressing Enter without reading shares nothing.
struct ConsentScreen: Equatable, Sendable {
    private static let choices = Attribution.allCases
    private var chosen = Self.choices.count - 1

    mutating func update(_ input: Input, wording: Wording) -> SeatStep {
        switch input {
        case .key(.enter), .text(" "):
            return .consent(Self.choices[chosen])
        case .key(.escape):
            return .door
        case .key(.tab):
            chosen = (chosen + 1) % Self.choices.count
        case .key(.backTab):
            chosen = (chosen + Self.choices.count - 1) % Self.choices.count
        case .key(let key):
            chosen = list(wording).index(after: key, from: chosen) ?? chosen
        case .text(let text):
            if let number = Int(text), Self.choices.indices.contains(number - 1) { chosen = number - 1 }
        case .paste, .pasteTooLong:
            break
        }
        return .stay
    }

    private func list(_ wording: Wording) -> ChoiceList {
        ChoiceList(
            Self.choices.enumerated().map { index, level in
                ChoiceList.Line("\(index + 1)  " + wording.consent.choice(level))
            })
    }

    func draw(name: String, on canvas: inout Canvas, in layout: Layout, wording: Wording) {
        let words = wording.seat
        let listTop = layout.hintRow - Self.choices.count - (layout.isRoomy ? 1 : 0)
        var row = layout.bodyTop
        if layout.isRoomy {
            row = canvas.drawText(words.consentTitle(name), at: row, in: layout, role: .title, rows: 1) + 1
        }
        let questionRow = layout.isRoomy ? nil : listTop - 1
        let room = (questionRow ?? listTop - 2) - row
        row = canvas.drawText(words.consentText, at: row, in: layout, rows: room)
        let question = questionRow ?? row + 1
        canvas.drawText(words.consentQuestion, at: question, in: layout, role: .title, rows: 1)
        let top = layout.isRoomy ? question + 2 : question + 1
        let area = layout.body(from: top, to: top + Self.choices.count)
        let cursor = list(wording).draw(on: &canvas, in: area, chosen: chosen, hasFocus: true)
        canvas.cursor = cursor ?? area.origin
        canvas.drawHint(words.consentHint, in: layout)
    }
}
