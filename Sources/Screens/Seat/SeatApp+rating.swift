// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

extension SeatApp {
    /// Goes from somebody's words to their rating; the text being written is an answer now, and opens again afterwards.
    mutating func beginRating(handsOver: Bool) -> [Effect] {
        guard let view, let rating = view.rating else { return [] }
        let origin: SeatRatingScreen.Origin
        if handsOver {
            origin = .handingOver
        } else if case .writing(let screen) = place {
            origin = .writing(prompt: screen.value.prompt, screen.value.answer ?? view.writing)
        } else {
            origin = .review
        }
        place = .rating(SeatRatingScreen(view.participant, name: view.name, given: rating.given, origin: origin))
        return [.writing(.leave), .cancelTimer(Self.minute)]
    }

    /// Goes to the rating of somebody who does not sit down: nothing they wrote is opened, and no rating given before.
    mutating func beginRating(as participant: Identifier<Participant>) -> [Effect] {
        guard let door, door.asksRating, let person = door.people.first(where: { $0.id == participant }) else {
            return []
        }
        place = .rating(SeatRatingScreen(participant, name: person.name, given: nil, origin: nil))
        return []
    }

    /// Away from the rating, to where this person was.
    /// - Parameter skips: Whether this person gives none; whoever was handing over does so then.
    mutating func leaveRating(skips: Bool) -> [Effect] {
        guard case .rating(let screen) = place else { return [] }
        switch screen.origin {
        case .writing(let prompt, let answer):
            return write(prompt: prompt, answer: answer.flatMap { id in view?.answers.first { $0.id == id }?.id })
        case .handingOver where skips: return handOver()
        case .handingOver, .review:
            place = .review(ReviewScreen())
            return []
        case nil:
            place = isPassedRound ? .door(DoorScreen()) : doneCover(.handedOver)
            return []
        }
    }

    /// The rating is in the session, or taken away from it.
    mutating func ratingKept(_ participant: Identifier<Participant>, isGiven: Bool) -> [Effect] {
        guard case .rating(let screen) = place, screen.participant == participant else { return [] }
        let words = wording.seat.rating
        if screen.origin == nil, isPassedRound {
            place = doneCover(.rated)
            return []
        }
        let effects = leaveRating(skips: isGiven)
        notice = isGiven ? words.kept : words.takenAway
        return effects
    }

    private func doneCover(_ reason: CoverScreen.Reason) -> Place {
        .cover(CoverScreen(reason: reason, isPassedRound: isPassedRound))
    }

    /// When the group stops asking, the seat goes back to where it was.
    mutating func refreshRating() -> [Effect] {
        guard case .rating(let screen) = place else { return [] }
        let isAsked = screen.origin == nil ? door?.asksRating == true : view?.rating != nil
        guard !isAsked else { return [] }
        defer { notice = wording.seat.rating.over }
        return leaveRating(skips: false)
    }

    /// Who may rate at a seat that is covered: the one person it belongs to.
    var coverRater: SeatDoor.Person? {
        guard case .fixed(let participant) = mode, let door, door.asksRating else { return nil }
        return door.people.first { $0.id == participant }
    }
}

extension SeatStep {
    /// To somebody's rating; whoever gave one already is asked first, as others may be at the keyboard.
    static func rating(of person: SeatDoor.Person) -> SeatStep {
        person.hasRated ? .gate(.rate(person.id, name: person.name)) : .ratingOf(person.id)
    }
}

extension SeatRatingScreen {
    /// Where a covered seat goes on: at the words, from which the rating is one button away.
    var resumption: CoverScreen.Resumption? {
        switch origin {
        case .writing(let prompt, _): .writing(prompt: prompt)
        case .review, .handingOver: .review
        case nil: nil
        }
    }
}
