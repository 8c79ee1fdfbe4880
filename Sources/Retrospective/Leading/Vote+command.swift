// SPDX-License-Identifier: Apache-2.0

extension Vote {
    /// How far the vote is.
    package enum Phase: Equatable, Sendable {
        /// The group gives its dots.
        case open
        /// No dots are given any more, and the result is secret still.
        case closed
        /// Everybody sees the result.
        case revealed
    }

    package var phase: Phase { revealedAt != nil ? .revealed : closedAt != nil ? .closed : .open }

    /// Whether dots can be given at a seat now.
    package var isOpenAtSeats: Bool { way == .seats && closedAt == nil }

    /// What whoever leads can do with the dots.
    package enum Command: Equatable, Sendable {
        /// A vote begins; ballots of an earlier one do not count in it.
        case open(Way, budget: Int)
        /// Goes on after closing or revealing, with the dots given so far; a result is secret again.
        case openAgain
        case close
        /// Shows the result, all of it at once; a vote that was open is closed.
        case reveal
        /// The dots counted on a theme in the room; nil while they are not counted.
        case count(Identifier<Theme>, Int?)
        /// Back to choosing how to vote.
        case dismiss
    }

    /// Dots per person that suit so many themes and people: about a third of the themes, one more for a small group.
    ///
    /// A third is the usual rule of dot voting; with fewer than six people so few dots would hardly make a difference.
    package static func suggestedBudget(themes: Int, people: Int) -> Int {
        let third = (themes + 1) / 3
        let extra = isSmallGroup(people) ? 1 : 0
        return max(1, min(mostSuggested, max(1, themes - 1), third + extra))
    }

    /// Whether so few people vote that each gets a dot more.
    package static func isSmallGroup(_ people: Int) -> Bool { (1..<6).contains(people) }

    private static let mostSuggested = 8
}

extension Course {
    /// The themes after an act. What the group gives dots to stays: no theme goes once there is a vote, and none comes as
    /// long as its result is secret, for whoever has voted never saw it. Names and answers can change.
    package func themes(after act: ThemeAct, newID: () -> Identifier<Theme>) throws(Refusal) -> [Theme] {
        let after = try themes.after(act, newID: newID)
        guard let vote else { return after }
        let (before, now) = (Set(themes.map(\.id)), Set(after.map(\.id)))
        guard now.isSuperset(of: before), vote.phase == .revealed || now == before else { throw .votedOn }
        return after
    }

    /// The vote after a command.
    package func vote(after command: Vote.Command, at now: Moment) throws(Refusal) -> Vote? {
        if case .open(let way, let budget) = command {
            guard !themes.isEmpty else { throw .unknownTheme }
            return Vote(way: way, budget: budget, openedAt: now)
        }
        guard var vote else { throw .notOpen }
        switch command {
        case .open: break
        case .openAgain:
            vote.closedAt = nil
            vote.revealedAt = nil
        case .close:
            guard vote.closedAt == nil else { throw .notOpen }
            vote.closedAt = now
        case .reveal:
            vote.closedAt = vote.closedAt ?? now
            vote.revealedAt = now
        case .count(let theme, let dots):
            guard vote.way == .counted, vote.revealedAt == nil else { throw .notOpen }
            guard themes.contains(where: { $0.id == theme }) else { throw .unknownTheme }
            vote.totals[theme] = dots
        case .dismiss: return nil
        }
        return vote
    }
}
