// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import Wording

/// A question before something that cannot be taken back; Enter without choosing changes nothing.
struct Confirmation: Equatable, Sendable {
    enum Step: Equatable, Sendable { case stay, no, yes }

    let question: String
    /// What stays as it is, then what happens.
    let labels: [String]
    private var chosen = 0

    init(_ question: String, no: String, yes: String) {
        self.question = question
        labels = [no, yes]
    }

    private var buttons: Buttons<Step> { Buttons(zip([.no, .yes], labels).map { .init($0, $1) }) }

    mutating func update(_ input: Input) -> Step {
        switch input {
        case .key(.escape): return .no
        case .key(.enter), .text(" "): return buttons.choice(at: chosen) ?? .no
        case .key(.tab), .key(.backTab): chosen = 1 - chosen
        case .key(let key): chosen = buttons.index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    func draw(on canvas: inout Canvas, in layout: Layout, hint: String) {
        let top = layout.isRoomy ? layout.size.rows / 4 : layout.bodyTop
        let row = canvas.drawText(question, at: top, in: layout, role: .warning, rows: 4) + 1
        let area = layout.body(from: row, to: min(row + 2, layout.hintRow))
        canvas.cursor = buttons.draw(on: &canvas, in: area, chosen: chosen) ?? area.origin
        canvas.drawHint(hint, in: layout)
    }
}
