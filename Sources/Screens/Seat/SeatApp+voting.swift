// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

extension SeatApp {
    /// Goes from somebody's words to their dots; the text being written is an answer now, and opens again afterwards.
    mutating func beginVoting() -> [Effect] {
        guard let view, let vote = view.vote else { return [] }
        let origin: VotingScreen.Origin
        if case .writing(let screen) = place {
            origin = .writing(prompt: screen.value.prompt, screen.value.answer ?? view.writing)
        } else {
            origin = .review
        }
        place = .voting(VotingScreen(view.participant, name: view.name, vote: vote, origin: origin))
        return [.writing(.leave), .cancelTimer(Self.minute)]
    }

    /// Goes to the dots of somebody who does not sit down: nothing they wrote is opened, and no dots given before.
    mutating func beginVoting(as participant: Identifier<Participant>) -> [Effect] {
        guard let vote = door?.vote, let person = door?.people.first(where: { $0.id == participant }) else { return [] }
        place = .voting(VotingScreen(participant, name: person.name, vote: vote, origin: nil))
        return []
    }

    /// Back from the dots to where this person was.
    mutating func leaveVoting() -> [Effect] {
        guard case .voting(let screen) = place else { return [] }
        switch screen.origin {
        case .writing(let prompt, let answer):
            return write(prompt: prompt, answer: answer.flatMap { id in view?.answers.first { $0.id == id }?.id })
        case .review:
            place = .review(ReviewScreen())
            return []
        case nil:
            return leaveBallot(reason: .handedOver)
        }
    }

    private mutating func leaveBallot(reason: CoverScreen.Reason) -> [Effect] {
        guard mode == .passedRound else {
            place = .cover(CoverScreen(reason: .handedOver, isPassedRound: false))
            return []
        }
        place = reason == .voted ? .cover(CoverScreen(reason: reason, isPassedRound: true)) : .door(DoorScreen())
        return []
    }

    /// The dots are in the session.
    mutating func ballotKept(_ participant: Identifier<Participant>) -> [Effect] {
        guard case .voting(let screen) = place, screen.participant == participant else { return [] }
        defer { if screen.origin != nil || mode != .passedRound { notice = wording.seat.ballot.kept } }
        return screen.origin == nil ? leaveBallot(reason: .voted) : leaveVoting()
    }

    /// Keeps the dots being chosen in step with the vote; when it closes, the seat goes back to where it was.
    mutating func refreshVoting() -> [Effect] {
        guard case .voting(var screen) = place else { return [] }
        if let vote = screen.origin == nil ? door?.vote : view?.vote {
            screen.refresh(vote)
            place = .voting(screen)
            return []
        }
        defer { notice = wording.seat.ballot.closed }
        return leaveVoting()
    }
}

extension SeatApp {
    /// Who may give dots at a seat that is covered: the one person it belongs to.
    var coverVoter: SeatDoor.Person? {
        guard case .fixed(let participant) = mode, let door, door.vote != nil else { return nil }
        return door.people.first { $0.id == participant }
    }
}

extension SeatStep {
    /// To somebody's dots; whoever gave some already is asked first, as others may be at the keyboard.
    static func ballot(of person: SeatDoor.Person) -> SeatStep {
        person.hasVoted ? .gate(.vote(person.id, name: person.name)) : .ballot(person.id)
    }
}

extension VotingScreen {
    /// Where a covered seat goes on: at the words, from which the dots are one button away.
    var resumption: CoverScreen.Resumption? {
        switch origin {
        case .writing(let prompt, _): .writing(prompt: prompt)
        case .review: .review
        case nil: nil
        }
    }
}

extension BallotWording {
    /// What the button that leads to the dots says.
    func label(_ vote: SeatVote) -> String { vote.hasVoted ? again : button }
}
