// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Notes what one or more people chose aloud or on paper: the level first, then how it was given.
struct ConsentNoteScreen: Equatable, Sendable {
    private static let levels = Attribution.allCases

    private let people: [Identifier<Participant>]
    private let names: [String]
    /// The strictest at first, so that pressing Enter without reading shares nothing.
    private var chosen = Self.levels.count - 1

    init(_ people: [Identifier<Participant>], names: [String]) {
        self.people = people
        self.names = names
    }

    private func list(_ wording: Wording) -> ChoiceList {
        ChoiceList(Self.levels.enumerated().map { .init("\($0 + 1)  " + wording.consent.choice($1)) })
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        switch input {
        case .key(.escape): return .back
        case .key(.enter), .text(" "): return .swap(.question(question(in: scene)))
        case .key(.tab): chosen = (chosen + 1) % Self.levels.count
        case .key(let key): chosen = list(scene.wording).index(after: key, from: chosen) ?? chosen
        case .text(let text):
            if let number = Int(text), Self.levels.indices.contains(number - 1) { chosen = number - 1 }
        case .paste, .pasteTooLong: break
        }
        return .stay
    }

    /// How it was given; the text is that of the card in the language of the session.
    private func question(in scene: LeadScene) -> Question {
        let words = scene.wording.participants
        let level = Self.levels[chosen]
        let text = Wording.of(scene.view.details.language).seat.consentText
        func answer(_ label: String, _ way: Consent.Way) -> Question.Answer {
            let act = FacilitatorAct.consent(people, level, text: text, way)
            return .init(label, .all([.effects([.lead(.act(act))]), .back]))
        }
        return Question(
            words.wayQuestion, [words.consentSummary(names, scene.wording.consent.choice(level))], showsNames: true,
            .init(words.cancel, .back), answer(words.spoken, .spoken), answer(words.onPaper, .paper))
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.participants
        let listTop = page.bottom - Self.levels.count
        var row = canvas.drawText(words.consentTitle(names.count), at: page.top, in: page.layout, role: .title, rows: 1)
        row = canvas.drawText(
            names.joined(separator: ", "), at: row, in: page.layout, rows: page.layout.isRoomy ? 4 : 1)
        row = canvas.drawText(
            words.readOut + " " + Wording.of(scene.view.details.language).seat.consentText, at: row + page.gap,
            in: page.layout, role: .muted, rows: max(0, listTop - row - 2 * page.gap))
        let top = min(row + page.gap, listTop)
        let area = page.layout.body(from: top, to: top + Self.levels.count)
        canvas.cursor = list(scene.wording).draw(on: &canvas, in: area, chosen: chosen, hasFocus: true) ?? area.origin
        canvas.drawHint(words.choiceHint, in: page.layout)
    }
}
