// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import Wording

/// A question with answers as buttons; the first one is what Escape means, and what Enter means at first.
struct Question: Equatable, Sendable {
    struct Answer: Equatable, Sendable {
        let label: String
        let step: LeadStep

        init(_ label: String, _ step: LeadStep) {
            self.label = label
            self.step = step
        }
    }

    let title: String
    let lines: [String]
    let answers: [Answer]
    /// Whether names or words are in it.
    var showsNames = false
    private var chosen = 0

    init(_ title: String, _ lines: [String] = [], showsNames: Bool = false, _ answers: Answer...) {
        self.title = title
        self.lines = lines
        self.answers = answers
        self.showsNames = showsNames
    }

    private var buttons: Buttons<Int> { Buttons(answers.indices.map { .init($0, answers[$0].label) }) }

    mutating func update(_ input: Input) -> LeadStep {
        switch input {
        case .key(.escape): return answers[0].step
        case .key(.enter), .text(" "): return answers[chosen].step
        case .key(.tab): chosen = (chosen + 1) % answers.count
        case .key(.backTab): chosen = (chosen + answers.count - 1) % answers.count
        case .key(let key): chosen = buttons.index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let height = buttons.height(width: page.layout.width, limit: page.buttonRows)
        let last = page.bottom - height - page.gap
        var row = page.top + page.gap
        row = canvas.drawText(title, at: row, in: page.layout, role: .title, rows: max(1, last - row)) + page.gap
        for line in lines where row < last {
            row = canvas.drawText(line, at: row, in: page.layout, rows: last - row)
        }
        let top = min(row + page.gap, page.bottom - height)
        let area = page.layout.body(from: top, to: top + height)
        if let cursor = buttons.draw(on: &canvas, in: area, chosen: chosen) { canvas.cursor = cursor }
        canvas.drawHint(scene.wording.console.questionHint, in: page.layout)
    }
}
