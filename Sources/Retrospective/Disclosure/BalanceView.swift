// SPDX-License-Identifier: Apache-2.0

/// Who is heard, and how much: answers, words and noted turns per organisation and per person.
///
/// Where the group may see the screen it is about no person, and about no group so small that it would be about one.
package struct BalanceView: Equatable, Sendable {
    /// In the order of the organisations, then people without one.
    package let groups: [Group]
    /// Everybody who is present or expected.
    package let total: Share
    /// In the order of their numbers; empty where the group may see the screen.
    package let people: [Person]
    /// What deserves a word, at most one thing.
    package let warning: Warning?

    /// How much some people said and wrote.
    package struct Share: Equatable, Sendable {
        package var people = 0
        /// People who wrote something or of whom something was noted.
        package var heard = 0
        package var answers = 0
        package var words = 0
        /// Notes of what they said.
        package var turns = 0

        package init(people: Int = 0, heard: Int = 0, answers: Int = 0, words: Int = 0, turns: Int = 0) {
            self.people = people
            self.heard = heard
            self.answers = answers
            self.words = words
            self.turns = turns
        }
    }

    /// One row of the table.
    package struct Group: Equatable, Sendable {
        package let group: FacilitatorView.Group
        package let share: Share
    }

    /// One person's row.
    package struct Person: Equatable, Sendable {
        package let id: Identifier<Participant>
        /// Told apart from namesakes.
        package let name: String
        package let share: Share
    }

    /// What is out of balance.
    package enum Warning: Equatable, Sendable {
        /// A group of which nothing was heard while half of the people were.
        case silent(FacilitatorView.Group)
        /// Somebody with this percentage of the noted turns; the name only where nobody but the facilitator sees it.
        case dominant(name: String?, percentage: Int)
    }

    /// Above this percentage of the noted turns somebody speaks more than their share.
    package static let dominantPercentage = 30
    /// With fewer noted turns, or fewer people, a percentage says nothing.
    package static let fewestTurns = 5
    package static let fewestPeople = 4
}

extension Disclosure {
    package var balanceView: BalanceView {
        let here = here
        let isShared = session.record.groupSeesScreen != false
        let shares = shares(of: here)
        let names = NameList(of: people, in: self)
        let groups = (isShared ? withoutSmallGroups(ranks(of: here)) : ranks(of: here)).map {
            BalanceView.Group(group: $0.group, share: sum(of: $0.people, shares))
        }
        let total = sum(of: here, shares)
        let persons = here.map {
            BalanceView.Person(id: $0.id, name: names[$0], share: shares[$0.id] ?? BalanceView.Share())
        }
        return BalanceView(
            groups: groups, total: total, people: isShared ? [] : persons,
            warning: silence(among: groups, total) ?? dominance(among: persons, total, isNamed: !isShared))
    }

    private func shares(of people: [Participant]) -> [Identifier<Participant>: BalanceView.Share] {
        let spoken = session.scribes.values.flatMap(\.notes).compactMap(\.speaker)
        let turns = Dictionary(spoken.map { ($0, 1) }, uniquingKeysWith: +)
        let shares = people.map { person in
            let answers = person.answers.filter(\.counts)
            return (
                person.id,
                BalanceView.Share(
                    people: 1, heard: isHeard(person) ? 1 : 0, answers: answers.count,
                    words: answers.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count },
                    turns: turns[person.id] ?? 0)
            )
        }
        return Dictionary(shares, uniquingKeysWith: { first, _ in first })
    }

    private func sum(
        of people: [Participant], _ shares: [Identifier<Participant>: BalanceView.Share]
    ) -> BalanceView.Share {
        people.reduce(into: BalanceView.Share()) { sum, person in
            guard let share = shares[person.id] else { return }
            sum.people += share.people
            sum.heard += share.heard
            sum.answers += share.answers
            sum.words += share.words
            sum.turns += share.turns
        }
    }

    private func silence(among groups: [BalanceView.Group], _ total: BalanceView.Share) -> BalanceView.Warning? {
        guard total.heard * 2 >= total.people else { return nil }
        return groups.first { $0.share.people > 0 && $0.share.heard == 0 }.map { .silent($0.group) }
    }

    private func dominance(
        among people: [BalanceView.Person], _ total: BalanceView.Share, isNamed: Bool
    ) -> BalanceView.Warning? {
        guard total.turns >= BalanceView.fewestTurns, total.people >= BalanceView.fewestPeople,
            let most = people.max(by: { $0.share.turns < $1.share.turns }),
            most.share.turns * 100 > total.turns * BalanceView.dominantPercentage
        else { return nil }
        return .dominant(name: isNamed ? most.name : nil, percentage: most.share.turns * 100 / total.turns)
    }
}
