// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Whether it was worth it, from 1 to 5: hands or slips counted as five numbers.
struct RatingPage: Equatable, Sendable {
    private let isShown: Bool
    private var form: CountingForm

    init(_ closing: Closing, _ wording: Wording) {
        isShown = closing.ratingsRevealedAt != nil
        form = CountingForm(1...5, isShown: isShown, wording.closing, label: wording.closing.points)
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        switch form.update(input, in: scene.page.layout, scene.wording.closing) {
        case .stay: return .stay
        case .back: return .back
        case .keep(let numbers): return .all([keep(numbers, scene), .back])
        case .reveal(let numbers): return reveal(numbers, scene)
        case .hide: return .all([.effects([.lead(.revealRatings(false))]), .back])
        }
    }

    private func keep(_ numbers: [Int], _ scene: LeadScene) -> LeadStep {
        guard !numbers.isEmpty else { return .stay }
        var closing = scene.view.course.closing
        closing.ratings = numbers
        return .closing(closing, in: scene)
    }

    private mutating func reveal(_ numbers: [Int], _ scene: LeadScene) -> LeadStep {
        let count = numbers.isEmpty ? scene.outcome?.rated ?? 0 : numbers.reduce(0, +)
        guard count >= Disclosure.fewestRatings else {
            form.complain(scene.wording.closing.tooFewRatings(Disclosure.fewestRatings))
            return .stay
        }
        return .all([keep(numbers, scene), .effects([.lead(.revealRatings(true))]), .back])
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let words = scene.wording.closing
        let rated = scene.outcome?.rated ?? 0
        let bars = (scene.outcome?.ratings ?? []).enumerated().map { (label: "\($0 + 1)", count: $1) }
        form.draw(
            title: words.rating, text: isShown ? words.shown(rated) : words.ratingText(rated),
            rows: scene.page.layout.isRoomy ? 3 : 2, bars: bars, on: &canvas, in: scene.page, hint: words.formHint)
    }
}
