// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Somebody who was typed twice: choose the other, see both, and say yes.
struct MergeScreen: Equatable, Sendable {
    private let person: PeopleView.Person
    private var chosen = 0

    init(_ person: PeopleView.Person) { self.person = person }

    /// The others, those whose name begins alike first.
    private func others(in scene: LeadScene) -> [PeopleView.Person] {
        let others = scene.people?.people.filter { $0.id != person.id } ?? []
        let start = person.details.name.lowercased().prefix(3)
        let alike = others.filter { $0.details.name.lowercased().hasPrefix(start) }
        return alike + others.filter { !$0.details.name.lowercased().hasPrefix(start) }
    }

    private func list(_ scene: LeadScene) -> ChoiceList {
        ChoiceList(
            others(in: scene).map { other in
                let remark = other.answers.map(String.init).joined(separator: " ")
                let number = String(repeating: " ", count: max(0, 2 - String(other.number).count)) + "\(other.number)"
                return .init("\(number)  \(other.name)", remark: remark)
            })
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        switch input {
        case .key(.escape): return .back
        case .key(.enter):
            let others = others(in: scene)
            guard others.indices.contains(chosen) else { return .back }
            return .swap(.question(question(into: others[chosen], in: scene)))
        case .key(.tab): chosen = (chosen + 1) % max(1, others(in: scene).count)
        case .key(let key): chosen = list(scene).index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    private func question(into other: PeopleView.Person, in scene: LeadScene) -> Question {
        let words = scene.wording.participants
        let labels = scene.view.prompts.map(\.label)
        let act = LeadStep.effects([.lead(.act(.merge(from: person.id, into: other.id)))])
        return Question(
            words.mergeQuestion(person.name, other.name),
            [words.mergeGoes(person, labels), words.mergeStays(other, labels), words.mergeText],
            showsNames: true, .init(words.mergeNo, .back), .init(words.mergeYes, .all([act, .back])))
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.participants
        let row = canvas.drawText(
            words.mergeTitle(person.name), at: page.top, in: page.layout, role: .title, rows: 2)
        let area = page.layout.body(from: row + page.gap, to: page.bottom)
        canvas.cursor = list(scene).draw(on: &canvas, in: area, chosen: chosen, hasFocus: true) ?? area.origin
        canvas.drawHint(words.choiceHint, in: page.layout)
    }
}
