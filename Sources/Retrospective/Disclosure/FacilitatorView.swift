// SPDX-License-Identifier: Apache-2.0

/// What whoever leads the session sees while the group may look along: counts, no names and no words.
package struct FacilitatorView: Equatable, Sendable {
    package let details: SessionDetails
    package let isExample: Bool
    package let prompts: [Prompt]
    package let organisations: [Organisation]
    /// The organisations somebody belongs to, which cannot go.
    package let usedOrganisations: Set<Identifier<Organisation>>
    /// Answered per organisation, in the order of the organisations, then people without one.
    package let rows: [OrganisationRow]
    /// People who are present or expected.
    package let people: Int
    package let present: Int
    package let left: Int
    /// People without consent.
    package let withoutConsent: Int
    /// People who have not handed over and have not answered every prompt.
    package let notReady: Int
    /// People who wrote nothing and of whom nothing was noted.
    package let unheard: Int
    /// People who answered each prompt.
    package let answered: [Int]
    package let answers: Int
    package let notes: Int
    /// People with at least one answer that can be quoted with a name.
    package let quotableWithName: Int
    package let openRequests: Int
    package let groupSeesScreen: Bool?
    package let hasCode: Bool
    /// How the session is led, as whoever leads it wrote it down: numbers and words of the facilitator, and no answer.
    package let course: Course
    /// The dots of the group; nil while nobody was asked for them.
    package let dots: DotsView?
    /// Answers that stand under no theme.
    package let ungrouped: Int
    /// People who rated the session at a seat.
    package let rated: Int
    /// When somebody typed last at a screen of their own; nil before the first letter.
    package let lastTyped: Moment?

    /// How far the people of one row of the table are.
    package struct OrganisationRow: Equatable, Sendable {
        package let group: Group
        package let people: Int
        /// People who answered, per prompt.
        package let answered: [Int]
    }

    /// Whom a row of the table is about.
    package enum Group: Equatable, Sendable {
        case organisation(String)
        case withoutOrganisation
        /// So many groups taken together: each of them is so small that its row would tell who is silent.
        case together(Int)
    }
}

extension Disclosure {
    package var facilitatorView: FacilitatorView {
        let record = session.record
        let here = here
        return FacilitatorView(
            details: record.details, isExample: record.example, prompts: record.prompts,
            organisations: record.organisations,
            usedOrganisations: Set(people.compactMap(\.details.organisation)), rows: organisationRows(of: here),
            people: here.count,
            present: here.count { record.presence[$0.id] == .present },
            left: session.participants.count - here.count,
            withoutConsent: here.count { $0.consent == nil }, notReady: here.count { !isReady($0) },
            unheard: here.count { !isHeard($0) }, answered: answered(by: here),
            answers: session.participants.values.reduce(0) { $0 + $1.answers.count(where: \.counts) },
            notes: session.scribes.values.reduce(0) { $0 + $1.notes.count },
            quotableWithName: people.count(where: isQuotableWithName),
            openRequests: record.requests.count, groupSeesScreen: record.groupSeesScreen,
            hasCode: record.codeHash != nil, course: record.course ?? .usual(for: record.prompts),
            dots: dotsView, ungrouped: ungrouped, rated: people.count { $0.rating != nil }, lastTyped: lastTyped)
    }

    private var lastTyped: Moment? {
        session.participants.values.lazy.flatMap(\.answers).compactMap(\.revisions.last)
            .filter { $0.provenance == .typed && $0.correction == nil }.map(\.at).max { $0.seconds < $1.seconds }
    }

    private var ungrouped: Int {
        let grouped = Set((session.record.course?.themes ?? []).flatMap(\.members).map(\.answer))
        return session.participants.values.reduce(0) { count, person in
            count + person.answers.count { $0.counts && !grouped.contains($0.id) && isShownToGroup($0, by: person) }
        }
    }

    /// Everybody who is present or expected.
    var here: [Participant] { people.filter { session.record.presence[$0.id] != .left } }

    /// Whether somebody handed over, or answered every prompt.
    func isReady(_ person: Participant) -> Bool {
        person.seatClosedAt != nil || session.record.prompts.allSatisfy { !person.answers(to: $0.id).isEmpty }
    }

    /// Whether somebody wrote something, or something of theirs was noted.
    func isHeard(_ person: Participant) -> Bool {
        person.answers.contains(where: \.counts)
            || session.scribes.values.contains { $0.notes.contains { $0.speaker == person.id } }
    }

    /// A group of people who stand in one row.
    struct Rank {
        let group: FacilitatorView.Group
        let people: [Participant]
    }

    /// People by organisation, in the order of the organisations, then those without one.
    func ranks(of people: [Participant]) -> [Rank] {
        let byOrganisation = Dictionary(grouping: people, by: \.details.organisation)
        let ranks = session.record.organisations.map { organisation in
            Rank(group: .organisation(organisation.name), people: byOrganisation[organisation.id] ?? [])
        }
        return ranks + (byOrganisation[nil].map { [Rank(group: .withoutOrganisation, people: $0)] } ?? [])
    }

    private func organisationRows(of here: [Participant]) -> [FacilitatorView.OrganisationRow] {
        var ranks = ranks(of: here)
        if session.record.groupSeesScreen != false { ranks = withoutSmallGroups(ranks) }
        return ranks.map {
            FacilitatorView.OrganisationRow(
                group: $0.group, people: $0.people.count, answered: answered(by: $0.people))
        }
    }

    /// Takes small groups together until no row, and no difference with the total, is about fewer people than the
    /// smallest group.
    func withoutSmallGroups(_ ranks: [Rank]) -> [Rank] {
        func isSmall(_ rank: Rank) -> Bool { (1..<Self.smallestGroup).contains(rank.people.count) }
        var small = ranks.indices.filter { isSmall(ranks[$0]) }
        guard !small.isEmpty else { return ranks }
        let large = ranks.indices.filter { ranks[$0].people.count >= Self.smallestGroup }
        for index in large.sorted(by: { ranks[$0].people.count < ranks[$1].people.count }) {
            guard small.reduce(0, { $0 + ranks[$1].people.count }) < Self.smallestGroup else { break }
            small.append(index)
        }
        let together = Rank(
            group: small.count == 1 ? ranks[small[0]].group : .together(small.count),
            people: small.flatMap { ranks[$0].people })
        // A lone group too small to be shown has no row: the total says the same, of everybody.
        guard together.people.count >= Self.smallestGroup else { return [] }
        return ranks.indices.filter { !small.contains($0) }.map { ranks[$0] } + [together]
    }

    private func answered(by people: [Participant]) -> [Int] {
        session.record.prompts.map { prompt in
            people.count { $0.answers.contains { $0.prompt == prompt.id && $0.counts } }
        }
    }

    private func isQuotableWithName(_ participant: Participant) -> Bool {
        participant.answers.contains { $0.counts && attribution(of: $0, by: participant) == .name }
    }
}
