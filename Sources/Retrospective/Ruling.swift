// SPDX-License-Identifier: Apache-2.0

/// A stricter attribution laid over somebody's answers by whoever leads the session, without touching their document.
package struct Ruling: Equatable, Codable, Sendable {
    package var id: Identifier<Ruling>
    package var participant: Identifier<Participant>
    /// The one answer it concerns; nil for all of this person's words.
    package var answer: Identifier<Answer>?
    package var attribution: Attribution
    package var at: Moment

    package init(
        id: Identifier<Ruling>, participant: Identifier<Participant>, answer: Identifier<Answer>? = nil,
        attribution: Attribution, at: Moment
    ) {
        self.id = id
        self.participant = participant
        self.answer = answer
        self.attribution = attribution
        self.at = at
    }
}
