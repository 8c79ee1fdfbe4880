// SPDX-License-Identifier: Apache-2.0

/// What one participant wrote to one prompt, with its earlier wordings.
package struct Answer: Equatable, Codable, Sendable {
    package var id: Identifier<Answer>
    package var prompt: Identifier<Prompt>
    /// This answer's own attribution; nil follows the participant's consent.
    package var attribution: Attribution?
    /// The wordings, oldest first; empty once the answer is withdrawn.
    package var revisions: [Revision]
    /// When it was taken back; its words are gone then.
    package var withdrawnAt: Moment?
    /// The table at whose seat it was begun; nil anywhere else.
    package var table: Identifier<SharingTable>?

    package init(
        id: Identifier<Answer>, prompt: Identifier<Prompt>, attribution: Attribution? = nil, revisions: [Revision],
        withdrawnAt: Moment? = nil, table: Identifier<SharingTable>? = nil
    ) {
        self.id = id
        self.prompt = prompt
        self.attribution = attribution
        self.revisions = revisions
        self.withdrawnAt = withdrawnAt
        self.table = table
    }

    /// One wording of an answer.
    package struct Revision: Equatable, Codable, Sendable {
        package var text: String
        package var at: Moment
        package var provenance: Provenance
        /// Why whoever leads the session corrected it; nil when the participant wrote it so.
        package var correction: String?

        package init(text: String, at: Moment, provenance: Provenance, correction: String? = nil) {
            self.text = text
            self.at = at
            self.provenance = provenance
            self.correction = correction
        }
    }

    /// The present wording; empty once withdrawn.
    package var text: String { revisions.last?.text ?? "" }
    package var isWithdrawn: Bool { withdrawnAt != nil }
    /// Whether it holds words that count.
    package var counts: Bool { !isWithdrawn && !text.allSatisfy(\.isWhitespace) }
    /// Whether the present wording is somebody else's correction.
    package var isCorrected: Bool { revisions.contains { $0.correction != nil } }
}
