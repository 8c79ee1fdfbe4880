// SPDX-License-Identifier: Apache-2.0

/// An act on somebody's words that waits until the seat that holds their document lets go of it.
package struct Request: Equatable, Codable, Sendable {
    package var id: Identifier<Request>
    package var participant: Identifier<Participant>
    package var act: Act
    package var at: Moment

    package init(id: Identifier<Request>, participant: Identifier<Participant>, act: Act, at: Moment) {
        self.id = id
        self.participant = participant
        self.act = act
        self.at = at
    }

    /// What is asked.
    package enum Act: Equatable, Codable, Sendable {
        /// Another wording of one answer, with the reason.
        case correct(answer: Identifier<Answer>, text: String, reason: String)
        case withdraw(answer: Identifier<Answer>)
        /// This person was typed twice: their answers go to the other.
        case merge(into: Identifier<Participant>)
        /// Other details: a name, a role, an organisation.
        case describe(details: Participant.Details)
        /// The closed seat may be taken again.
        case reopen
    }
}

/// An act over several documents that has begun: finished when the session is next opened, if it was cut short.
package struct Intent: Equatable, Codable, Sendable {
    package var id: Identifier<Intent>
    package var act: Act
    package var at: Moment

    package init(id: Identifier<Intent>, act: Act, at: Moment) {
        self.id = id
        self.act = act
        self.at = at
    }

    /// What was begun.
    package enum Act: Equatable, Codable, Sendable {
        /// All answers of the first go to the second, then the first is removed.
        case merge(from: Identifier<Participant>, into: Identifier<Participant>)
    }
}
