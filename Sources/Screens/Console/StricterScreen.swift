// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Lays a stricter attribution over somebody's words, or over one answer; never a more open one.
struct StricterScreen: Equatable, Sendable {
    private let person: Identifier<Participant>
    private let answer: Identifier<Answer>?
    private let name: String
    private let levels: [Attribution]
    private var chosen = 0

    /// The page, or why there is nothing to choose.
    static func opened(
        for person: Identifier<Participant>, answer: Identifier<Answer>?, name: String, above present: Attribution,
        _ scene: LeadScene
    ) -> LeadStep {
        let levels = Attribution.allCases.filter { $0 != present && $0.stricter(present) == $0 }
        guard !levels.isEmpty else { return .say(scene.wording.participants.strictest) }
        return .open(.stricter(StricterScreen(person: person, answer: answer, name: name, levels: levels)))
    }

    private func list(_ words: AttributionWording) -> ChoiceList {
        ChoiceList(levels.enumerated().map { .init("\($0 + 1)  " + words($1)) })
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        switch input {
        case .key(.escape): return .back
        case .key(.enter), .text(" "):
            return .all([.effects([.lead(.act(.stricter(person, answer, levels[chosen])))]), .back])
        case .key(.tab): chosen = (chosen + 1) % levels.count
        case .key(let key): chosen = list(scene.wording.attribution).index(after: key, from: chosen) ?? chosen
        case .text(let text):
            if let number = Int(text), levels.indices.contains(number - 1) { chosen = number - 1 }
        case .paste, .pasteTooLong: break
        }
        return .stay
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.participants
        let title = answer == nil ? words.stricterTitle(name) : words.stricterAnswerTitle(name)
        var row = canvas.drawText(title, at: page.top + page.gap, in: page.layout, role: .title, rows: 2)
        row = canvas.drawText(words.stricterText, at: row + page.gap, in: page.layout, rows: 3) + page.gap
        let area = page.layout.body(from: row, to: min(row + levels.count, page.bottom))
        let list = list(scene.wording.attribution)
        canvas.cursor = list.draw(on: &canvas, in: area, chosen: chosen, hasFocus: true) ?? area.origin
        canvas.drawHint(words.choiceHint, in: page.layout)
    }
}
