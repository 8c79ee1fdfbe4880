// SPDX-License-Identifier: Apache-2.0

/// Everybody by name, for whoever leads the session: opened on purpose, never beside the counts.
package struct PeopleView: Equatable, Sendable {
    package let people: [Person]
    package let organisations: [Organisation]
    package let prompts: [Prompt]

    /// One person, and how far they are.
    package struct Person: Equatable, Sendable {
        package let id: Identifier<Participant>
        package let number: Int
        /// Told apart from namesakes.
        package let name: String
        package let details: Participant.Details
        package let organisation: String?
        package let presence: Presence
        package let consent: Attribution?
        /// Answers per prompt, in the order of the prompts.
        package let answers: [Int]
        package let notes: Int
        package let isSeatClosed: Bool
        /// Handed over, or answered every prompt.
        package let isReady: Bool
        /// Wrote something, or something of theirs was noted.
        package let isHeard: Bool
        /// The strictest attribution whoever leads laid over all of this person's words.
        package let ruling: Attribution?
        /// A request on this person's words that still waits.
        package let waits: Bool
    }
}

extension Disclosure {
    package var peopleView: PeopleView {
        let people = people
        let names = NameList(of: people, in: self)
        let spoken = session.scribes.values.flatMap(\.notes).compactMap(\.speaker)
        let notes = Dictionary(spoken.map { ($0, 1) }, uniquingKeysWith: +)
        let waiting = Set(session.record.requests.map(\.participant))
        return PeopleView(
            people: people.map { person in
                PeopleView.Person(
                    id: person.id, number: person.number, name: names[person], details: person.details,
                    organisation: organisationLine(of: person),
                    presence: session.record.presence[person.id] ?? .expected,
                    consent: person.consent?.attribution,
                    answers: session.record.prompts.map { person.answers(to: $0.id).count },
                    notes: notes[person.id] ?? 0, isSeatClosed: person.seatClosedAt != nil,
                    isReady: isReady(person), isHeard: isHeard(person), ruling: ruling(over: person),
                    waits: waiting.contains(person.id))
            },
            organisations: session.record.organisations, prompts: session.record.prompts)
    }

    private func ruling(over person: Participant) -> Attribution? {
        session.record.rulings.filter { $0.participant == person.id && $0.answer == nil }.map(\.attribution)
            .reduce(nil) { strictest, next in strictest?.stricter(next) ?? next }
    }
}
