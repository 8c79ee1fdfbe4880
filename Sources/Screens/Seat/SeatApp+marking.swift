// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

extension SeatApp {
    /// Goes from somebody's words to the answers of the group; the text being written is an answer now, and opens again
    /// afterwards.
    mutating func beginMarking() -> [Effect] {
        guard let view, let marking = view.marking else { return [] }
        let origin: MarkingScreen.Origin
        if case .writing(let screen) = place {
            origin = .writing(prompt: screen.value.prompt, screen.value.answer ?? view.writing)
        } else {
            origin = .review
        }
        place = .marking(MarkingScreen(view.participant, name: view.name, marking: marking, origin: origin))
        return [.writing(.leave), .cancelTimer(Self.minute)]
    }

    /// Lets somebody mark who does not sit down: nothing they wrote is opened, and no mark made before.
    mutating func beginMarking(as participant: Identifier<Participant>) -> [Effect] {
        guard let marking = door?.marking, let person = door?.people.first(where: { $0.id == participant }) else {
            return []
        }
        place = .marking(MarkingScreen(participant, name: person.name, marking: marking, origin: nil))
        return []
    }

    /// Back to where this person was; every mark is in the session already.
    mutating func leaveMarking() -> [Effect] {
        guard case .marking(let screen) = place else { return [] }
        let hasMarked = !screen.marked.isEmpty
        switch screen.origin {
        case .writing(let prompt, let answer):
            let effects = write(
                prompt: prompt, answer: answer.flatMap { id in view?.answers.first { $0.id == id }?.id })
            if hasMarked { notice = wording.seat.marking.kept }
            return effects
        case .review:
            place = .review(ReviewScreen())
        case nil where isPassedRound && !hasMarked:
            place = .door(DoorScreen())
        case nil:
            let reason: CoverScreen.Reason = isPassedRound ? .marked : .handedOver
            place = .cover(CoverScreen(reason: reason, isPassedRound: isPassedRound))
        }
        if hasMarked, screen.origin != nil || !isPassedRound { notice = wording.seat.marking.kept }
        return []
    }

    /// What somebody marks now is in the session.
    mutating func marksKept(_ participant: Identifier<Participant>, _ answers: [Identifier<Answer>]) -> [Effect] {
        guard case .marking(var screen) = place, screen.participant == participant else { return [] }
        screen.kept(answers)
        place = .marking(screen)
        return []
    }

    /// Keeps the answers in step with the session; once the marks are counted, the seat goes back to where it was.
    mutating func refreshMarking() -> [Effect] {
        guard case .marking(var screen) = place else { return [] }
        if let marking = screen.origin == nil ? door?.marking : view?.marking {
            screen.refresh(marking)
            place = .marking(screen)
            return []
        }
        defer { notice = wording.seat.marking.over }
        return leaveMarking()
    }

    /// Who may mark at a seat that is covered: the one person it belongs to.
    var coverMarker: SeatDoor.Person? {
        guard case .fixed(let participant) = mode, let door, door.marking != nil else { return nil }
        return door.people.first { $0.id == participant }
    }

    /// What whoever a covered seat belongs to may do there now.
    var coverChoices: CoverScreen.Choices {
        CoverScreen.Choices(voter: coverVoter, rater: coverRater, marker: coverMarker)
    }

    /// The words for the prompts, in the language of this seat.
    var promptLabels: [Identifier<Prompt>: String] {
        let prompts = view?.translated(to: language).prompts ?? door?.prompts ?? []
        return Dictionary(prompts.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
    }
}

extension SeatStep {
    /// To the answers of the group; whoever marked some already is asked first, as others may be at the keyboard.
    static func marking(of person: SeatDoor.Person) -> SeatStep {
        person.hasMarked ? .gate(.mark(person.id, name: person.name)) : .markingOf(person.id)
    }
}

extension MarkingScreen {
    /// Where a covered seat goes on: at the words, from which the answers of the group are one button away.
    var resumption: CoverScreen.Resumption? {
        switch origin {
        case .writing(let prompt, _): .writing(prompt: prompt)
        case .review: .review
        case nil: nil
        }
    }
}
