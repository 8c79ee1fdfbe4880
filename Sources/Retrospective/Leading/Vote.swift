// SPDX-License-Identifier: Apache-2.0

/// The dots of the group on its themes: secret until they are shown all at once.
package struct Vote: Equatable, Codable, Sendable {
    package var way: Way
    /// Dots each person has.
    package var budget: Int
    package var openedAt: Moment
    /// When voting was closed; nil while it is open.
    package var closedAt: Moment?
    /// When the result was shown; nil while it is secret.
    package var revealedAt: Moment?
    /// The dots per theme as they were counted in the room; empty where seats vote.
    package var totals: [Identifier<Theme>: Int]

    package init(
        way: Way, budget: Int, openedAt: Moment, closedAt: Moment? = nil, revealedAt: Moment? = nil,
        totals: [Identifier<Theme>: Int] = [:]
    ) {
        self.way = way
        self.budget = budget
        self.openedAt = openedAt
        self.closedAt = closedAt
        self.revealedAt = revealedAt
        self.totals = totals
    }

    /// How the group votes.
    package enum Way: String, Codable, CaseIterable, Sendable {
        /// Stickers on a wall or hands in the air: whoever leads types the totals.
        case counted
        /// Each person at a seat of their own, or with the keyboard passed round.
        case seats
    }
}

/// How one person voted.
package struct Ballot: Equatable, Codable, Sendable {
    /// Dots per theme; empty for whoever abstains.
    package var dots: [Identifier<Theme>: Int]
    package var at: Moment

    package init(dots: [Identifier<Theme>: Int], at: Moment) {
        self.dots = dots
        self.at = at
    }
}
