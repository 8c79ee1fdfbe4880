// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The consent card: a short text and one question with four choices, none of them made beforehand.
///
/// The cursor starts on the strictest choice, so that pressing Enter without reading shares nothing.
struct ConsentScreen: Equatable, Sendable {
    private var chosen = AttributionChoices.levels.count - 1

    mutating func update(_ input: Input) -> SeatStep {
        switch input {
        case .key(.enter), .text(" "): return .consent(AttributionChoices.levels[chosen])
        case .key(.escape): return .door
        case .key, .text, .paste, .pasteTooLong:
            chosen = AttributionChoices.index(after: input, from: chosen) ?? chosen
            return .stay
        }
    }

    func draw(name: String, on canvas: inout Canvas, in layout: Layout, wording: Wording) {
        let words = wording.seat
        let gap = layout.isRoomy ? 1 : 0
        var row = layout.bodyTop
        if layout.isRoomy {
            row = canvas.drawText(words.consentTitle(name), at: row, in: layout, role: .title, rows: 1) + 1
        }
        row = canvas.drawText(words.consentText, at: row, in: layout) + gap
        row = canvas.drawText(words.consentQuestion, at: row, in: layout, role: .title) + gap
        canvas.cursor = AttributionChoices(wording: wording).draw(on: &canvas, at: row, in: layout, chosen: chosen)
        canvas.drawHint(words.consentHint, in: layout)
    }
}
