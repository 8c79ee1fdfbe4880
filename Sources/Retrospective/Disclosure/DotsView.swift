// SPDX-License-Identifier: Apache-2.0

/// The vote as everybody may see it: how many voted, and the result once it is shown; never how one person voted.
package struct DotsView: Equatable, Sendable {
    package let way: Vote.Way
    package let phase: Vote.Phase
    /// Dots each person has.
    package let budget: Int
    /// People who may vote: everybody who has not left, and whoever voted before leaving.
    package let voters: Int
    /// People who voted at a seat, abstentions included.
    package let voted: Int
    /// Themes whose dots were counted in the room.
    package let counted: Int
    /// nil as long as it is secret.
    package let result: Result?

    /// What the group chose.
    package struct Result: Equatable, Sendable {
        /// The theme with most dots first; equal ones in the order of the themes.
        package let themes: [ThemeDots]
        /// People who voted at a seat and gave no dot.
        package let abstained: Int
        /// Dots on themes that were merged or removed since; they count for no theme.
        package let onGoneThemes: Int
        /// Dots per organisation in the order of `themes`; empty where they would tell how somebody voted.
        package let groups: [GroupDots]

        /// All dots on the themes there are.
        package var dots: Int { themes.reduce(0) { $0 + $1.dots } }
    }

    /// The dots on one theme.
    package struct ThemeDots: Equatable, Sendable {
        package let id: Identifier<Theme>
        package let name: String
        package let dots: Int
        /// From 1; themes with equally many dots share a place.
        package let place: Int
        /// Whether another theme has as many dots, and any at all.
        package let isTied: Bool
    }

    /// The dots of one organisation, or of some taken together.
    package struct GroupDots: Equatable, Sendable {
        package let group: FacilitatorView.Group
        /// People of it who voted.
        package let people: Int
        package let dots: [Int]
    }
}

extension Disclosure {
    /// nil while nobody was asked for dots.
    package var dotsView: DotsView? {
        guard let course = session.record.course, let vote = course.vote else { return nil }
        let voters = people.filter { session.record.presence[$0.id] != .left || ballot(of: $0) != nil }
        return DotsView(
            way: vote.way, phase: vote.phase, budget: vote.budget, voters: voters.count,
            voted: voters.count { ballot(of: $0) != nil },
            counted: course.themes.count { vote.totals[$0.id] != nil },
            result: vote.phase == .revealed ? result(of: vote, on: course.themes) : nil)
    }

    /// How somebody voted in the present vote; nil for whoever did not, and where seats do not vote.
    ///
    /// Two people who turned out to be one may have more dots than the budget in a result that stands. When the vote goes
    /// on they choose anew.
    func ballot(of person: Participant) -> Ballot? {
        guard let vote = session.record.course?.vote, vote.way == .seats, let ballot = person.ballot,
            ballot.at.seconds >= vote.openedAt.seconds,
            vote.closedAt != nil || ballot.dots.values.reduce(0, +) <= vote.budget
        else { return nil }
        return ballot
    }

    private func result(of vote: Vote, on themes: [Theme]) -> DotsView.Result {
        let ballots = people.compactMap { ballot(of: $0)?.dots }
        let totals =
            vote.way == .counted ? vote.totals : ballots.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
        let present = Set(themes.map(\.id))
        let ranked = ranked(themes, by: totals)
        return DotsView.Result(
            themes: ranked, abstained: ballots.count { $0.values.allSatisfy { $0 == 0 } },
            onGoneThemes: totals.filter { !present.contains($0.key) }.values.reduce(0, +),
            groups: groups(of: ranked.map(\.id)))
    }

    private func ranked(_ themes: [Theme], by totals: [Identifier<Theme>: Int]) -> [DotsView.ThemeDots] {
        let dots = themes.map { totals[$0.id] ?? 0 }
        let order = themes.indices.sorted { (-dots[$0], $0) < (-dots[$1], $1) }
        return order.map { index in
            DotsView.ThemeDots(
                id: themes[index].id, name: themes[index].name, dots: dots[index],
                place: 1 + dots.count { $0 > dots[index] },
                isTied: dots[index] > 0 && dots.count { $0 == dots[index] } > 1)
        }
    }

    /// The dots per organisation, small groups taken together whoever sees the screen; one row alone would say no more
    /// than the total.
    private func groups(of themes: [Identifier<Theme>]) -> [DotsView.GroupDots] {
        let voters = people.filter { ballot(of: $0) != nil }
        let rows = withoutSmallGroups(ranks(of: voters).filter { !$0.people.isEmpty })
        guard rows.count > 1 else { return [] }
        return rows.map { rank in
            let ballots = rank.people.compactMap { ballot(of: $0)?.dots }
            return DotsView.GroupDots(
                group: rank.group, people: rank.people.count,
                dots: themes.map { theme in ballots.reduce(0) { $0 + ($1[theme] ?? 0) } })
        }
    }
}
