// SPDX-License-Identifier: Apache-2.0

/// What a seat asks at the end, whether it was worth it, with nobody's rating but one's own.
package struct SeatRating: Equatable, Sendable {
    /// From 1 to 5; nil as long as this person gave none.
    package let given: Int?
}

extension Disclosure {
    /// Whether seats ask for a rating now: while the group closes, until the ratings are shown or the session is closed.
    ///
    /// Not before: somebody who is done writing has not shared, chosen or agreed anything yet. Numbers counted in the room
    /// stand for everybody in it and take the place of what seats say, so that nobody counts twice; seats do not ask then.
    var asksRating: Bool {
        guard let course = session.record.course, course.step?.kind == .close else { return false }
        let closing = course.closing
        return closing.closedAt == nil && closing.ratingsRevealedAt == nil && closing.ratings.isEmpty
    }

    func seatRating(of participant: Participant) -> SeatRating? {
        asksRating ? SeatRating(given: participant.rating) : nil
    }
}
