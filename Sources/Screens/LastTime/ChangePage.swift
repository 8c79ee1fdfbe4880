// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Whether the earlier agreements changed anything, from 1 to 3: fingers or slips counted as three numbers.
struct ChangePage: Equatable, Sendable {
    private let isShown: Bool
    private var form: CountingForm

    init(_ scene: LeadScene) {
        isShown = scene.lastTime?.revealedAt != nil
        form = CountingForm(1...3, isShown: isShown, scene.wording.closing, label: scene.wording.history.page.points)
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        switch form.update(input, in: scene.page.layout, scene.wording.closing) {
        case .stay: return .stay
        case .back: return .back
        case .keep(let numbers): return .all([keep(numbers, scene), .back])
        case .reveal(let numbers): return reveal(numbers, scene)
        case .hide: return .all([.effects([.lead(.act(.revealChanges(false)))]), .back])
        }
    }

    private func keep(_ numbers: [Int], _ scene: LeadScene) -> LeadStep {
        guard !numbers.isEmpty, var lastTime = scene.lastTime, numbers != lastTime.changes, !scene.isReadOnly else {
            return .stay
        }
        lastTime.changes = numbers
        return .effects([.lead(.act(.course(.lastTime(lastTime), .lastTime)))])
    }

    private mutating func reveal(_ numbers: [Int], _ scene: LeadScene) -> LeadStep {
        let changes = numbers.isEmpty ? scene.lastTime?.changes ?? [] : numbers
        guard changes.reduce(0, +) >= Disclosure.fewestRatings else {
            form.complain(scene.wording.closing.tooFewRatings(Disclosure.fewestRatings))
            return .stay
        }
        return .all([keep(numbers, scene), .effects([.lead(.act(.revealChanges(true)))]), .back])
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let words = scene.wording.history.page
        let changes = scene.lastTime?.changes ?? []
        let answered = changes.reduce(0, +)
        form.draw(
            title: words.question, text: isShown ? words.shown(answered) : words.questionText(answered), rows: 3,
            bars: zip(words.meanings, changes).map { (label: $0, count: $1) }, on: &canvas, in: scene.page,
            hint: scene.wording.closing.formHint)
    }
}
