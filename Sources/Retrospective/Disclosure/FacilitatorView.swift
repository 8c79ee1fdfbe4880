// SPDX-License-Identifier: Apache-2.0

/// What whoever leads the session sees while the group may look along: counts, no names and no words.
package struct FacilitatorView: Equatable, Sendable {
    package let details: SessionDetails
    package let isExample: Bool
    package let prompts: [Prompt]
    package let organisations: [Organisation]
    /// Answered per organisation, in the order of the organisations, then people without one.
    package let rows: [OrganisationRow]
    /// People who are present or expected.
    package let people: Int
    package let left: Int
    /// People without consent.
    package let withoutConsent: Int
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

    /// How far the people of one organisation are.
    package struct OrganisationRow: Equatable, Sendable {
        /// nil for people without an organisation.
        package let name: String?
        package let people: Int
        /// People who answered, per prompt.
        package let answered: [Int]
    }
}

extension Disclosure {
    package var facilitatorView: FacilitatorView {
        let record = session.record
        let here = people.filter { record.presence[$0.id] != .left }
        let spoken = Set(session.scribes.values.flatMap(\.notes).compactMap(\.speaker))
        return FacilitatorView(
            details: record.details, isExample: record.example, prompts: record.prompts,
            organisations: record.organisations, rows: organisationRows(of: here), people: here.count,
            left: session.participants.count - here.count,
            withoutConsent: here.count { $0.consent == nil },
            unheard: here.count { !spoken.contains($0.id) && !$0.answers.contains(where: \.counts) },
            answered: answered(by: here),
            answers: session.participants.values.reduce(0) { $0 + $1.answers.count(where: \.counts) },
            notes: session.scribes.values.reduce(0) { $0 + $1.notes.count },
            quotableWithName: people.count(where: isQuotableWithName),
            openRequests: record.requests.count, groupSeesScreen: record.groupSeesScreen,
            hasCode: record.codeHash != nil)
    }

    private func organisationRows(of here: [Participant]) -> [FacilitatorView.OrganisationRow] {
        let byOrganisation = Dictionary(grouping: here, by: \.details.organisation)
        var rows = session.record.organisations.map { organisation in
            row(organisation.name, byOrganisation[organisation.id] ?? [])
        }
        if let others = byOrganisation[nil] { rows.append(row(nil, others)) }
        return rows
    }

    private func row(_ name: String?, _ people: [Participant]) -> FacilitatorView.OrganisationRow {
        FacilitatorView.OrganisationRow(name: name, people: people.count, answered: answered(by: people))
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
