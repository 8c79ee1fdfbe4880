// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The screen over a seat: nobody's words can be seen, and the next person can sit down.
struct CoverScreen: Equatable, Sendable {
    /// Where a covered seat goes on.
    enum Resumption: Equatable, Sendable {
        case consent
        case writing(prompt: Int)
        case review
    }

    enum Reason: Equatable, Sendable {
        /// The seat was handed over.
        case handedOver
        /// Somebody gave their dots.
        case voted
        /// Somebody gave their rating.
        case rated
        /// Somebody marked what matters most.
        case marked
        /// Nobody pressed a key for a while.
        case idle(Identifier<Participant>, name: String)
        /// Nobody can sit here, and why.
        case refused(String)
    }

    enum Choice: Equatable, Sendable {
        case vote(SeatDoor.Person)
        case rate(SeatDoor.Person)
        case mark(SeatDoor.Person)
        case resume, next, leave
    }

    let reason: Reason
    /// Whether other people may sit here.
    let isPassedRound: Bool
    private(set) var chosen = 0

    init(reason: Reason, isPassedRound: Bool) {
        self.reason = reason
        self.isPassedRound = isPassedRound
    }

    /// What the one person a covered seat belongs to may do there now; nil for what nobody asks.
    struct Choices {
        /// Who may give dots.
        let voter: SeatDoor.Person?
        /// Who may say whether it was worth it.
        let rater: SeatDoor.Person?
        /// Who may mark what matters most.
        let marker: SeatDoor.Person?
    }

    func buttons(_ words: SeatWording, _ choices: Choices) -> Buttons<Choice> {
        var buttons: [Buttons<Choice>.Button] = []
        if let voter = choices.voter {
            let label = voter.hasVoted ? words.ballot.again : words.ballot.button
            buttons.append(.init(.vote(voter), label))
        }
        if let rater = choices.rater {
            buttons.append(.init(.rate(rater), words.rating.label(isGiven: rater.hasRated)))
        }
        if let marker = choices.marker {
            buttons.append(.init(.mark(marker), words.marking.label(isGiven: marker.hasMarked)))
        }
        if case .idle(_, let name) = reason { buttons.append(.init(.resume, words.iAm(name))) }
        if isPassedRound { buttons.append(.init(.next, words.iAmNext)) }
        buttons.append(.init(.leave, words.iLead))
        return Buttons(buttons)
    }

    mutating func update(_ input: Input, _ choices: Choices, words: SeatWording) -> SeatStep {
        let buttons = buttons(words, choices)
        switch input {
        case .key(.enter), .text(" "):
            return press(buttons.choice(at: chosen))
        case .key(.tab):
            chosen = (chosen + 1) % buttons.buttons.count
        case .key(let key):
            chosen = buttons.index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong:
            break
        }
        return .stay
    }

    private func press(_ choice: Choice?) -> SeatStep {
        switch (choice, reason) {
        case (.resume, .idle(let participant, let name)): .gate(.resume(participant, name: name))
        case (.next, _): .door
        case (.vote(let voter), _): .ballot(of: voter)
        case (.rate(let rater), _): .rating(of: rater)
        case (.mark(let marker), _): .marking(of: marker)
        case (.leave, _): .gate(.leave)
        case (.resume, .handedOver), (.resume, .voted), (.resume, .rated), (.resume, .marked), (.resume, .refused),
            (nil, _):
            .stay
        }
    }

    func draw(
        _ buttons: Buttons<Choice>, hasCode: Bool, on canvas: inout Canvas, in layout: Layout, words: SeatWording
    ) {
        let title: String
        switch reason {
        case .idle(_, let name): title = words.idleTitle(name)
        case .handedOver: title = isPassedRound ? words.coverTitle : words.doneTitle
        case .voted: title = words.ballot.coverTitle
        case .rated: title = words.rating.coverTitle
        case .marked: title = words.marking.coverTitle
        case .refused(let sentence): title = sentence
        }
        var row = layout.isRoomy ? layout.size.rows / 4 : 2
        row = canvas.drawText(title, at: row, in: layout, role: .title, rows: 3) + 1
        switch reason {
        case .refused, .voted, .rated, .marked: break
        case .idle, .handedOver:
            let sentence = hasCode ? words.coverWithCode : words.coverWithoutCode
            row = canvas.drawText(sentence, at: row, in: layout, rows: 3) + (layout.isRoomy ? 1 : 0)
        }
        let area = layout.body(from: row, to: min(row + 3, layout.hintRow))
        canvas.cursor = buttons.draw(on: &canvas, in: area, chosen: chosen) ?? area.origin
        canvas.drawHint(words.coverHint, in: layout)
    }
}
