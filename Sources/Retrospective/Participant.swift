// SPDX-License-Identifier: Apache-2.0

/// One person who looks back: who they are, what they agreed to, and what they wrote.
package struct Participant: Equatable, Codable, Sendable {
    package var id: Identifier<Participant>
    /// The number on this person's paper cards.
    package var number: Int
    package var details: Details
    package var consent: Consent?
    /// In the order they were begun.
    package var answers: [Answer]
    /// When this person handed over the seat; nil while it may be taken.
    package var seatClosedAt: Moment?
    /// The number of the last draft whose words are in `answers`.
    package var sequence: Int
    /// How this person voted; nil until they did.
    package var ballot: Ballot?
    /// Whether the session was worth it, from 1 to 5; secret until all are shown, and then only in counts.
    package var rating: Int?
    /// The answers of the group this person finds most important; nil while there are none.
    package var marked: [Identifier<Answer>]?
    /// The last time the next turn was asked for at the seat of this person's table; nil when it never was.
    package var turnWish: TurnWish?

    package init(
        id: Identifier<Participant>, number: Int, details: Details, consent: Consent? = nil, answers: [Answer] = [],
        seatClosedAt: Moment? = nil, sequence: Int = 0
    ) {
        self.id = id
        self.number = number
        self.details = details
        self.consent = consent
        self.answers = answers
        self.seatClosedAt = seatClosedAt
        self.sequence = sequence
    }

    /// Who somebody is.
    package struct Details: Equatable, Codable, Sendable {
        package var name: String
        package var role: String?
        package var organisation: Identifier<Organisation>?
        /// The part of the organisation, when it has parts.
        package var unit: String?

        package init(
            name: String, role: String? = nil, organisation: Identifier<Organisation>? = nil, unit: String? = nil
        ) {
            self.name = name
            self.role = role
            self.organisation = organisation
            self.unit = unit
        }
    }

    /// The answers to a prompt that hold words.
    package func answers(to prompt: Identifier<Prompt>) -> [Answer] {
        answers.filter { $0.prompt == prompt && $0.counts }
    }

    package func answer(_ id: Identifier<Answer>) -> Answer? { answers.first { $0.id == id } }
}
