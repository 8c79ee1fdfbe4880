// SPDX-License-Identifier: Apache-2.0

/// A vote as a seat sees it while it is open: the themes, and nobody's dots but one's own.
package struct SeatVote: Equatable, Sendable {
    /// When it was opened: another moment is another vote.
    package let openedAt: Moment
    package let budget: Int
    package let themes: [Choice]
    /// The dots this person gave, on themes there still are.
    package let dots: [Identifier<Theme>: Int]
    package let hasVoted: Bool

    /// A theme to give dots to.
    package struct Choice: Equatable, Sendable {
        package let id: Identifier<Theme>
        package let name: String
    }
}

extension Disclosure {
    /// The vote that is open at the seats now; nil when there is none.
    /// - Parameter person: Whose own dots are in it; nil where anybody may look.
    func seatVote(of person: Participant?) -> SeatVote? {
        guard let course = session.record.course, let vote = course.vote, vote.isOpenAtSeats else { return nil }
        let own: Ballot? = if let person { self.ballot(of: person) } else { nil }
        let present = Set(course.themes.map(\.id))
        return SeatVote(
            openedAt: vote.openedAt, budget: vote.budget,
            themes: course.themes.map { SeatVote.Choice(id: $0.id, name: $0.name) },
            dots: own?.dots.filter { present.contains($0.key) } ?? [:], hasVoted: own != nil)
    }
}
