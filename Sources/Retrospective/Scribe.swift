// SPDX-License-Identifier: Apache-2.0

/// What one scribe wrote down.
package struct Scribe: Equatable, Codable, Sendable {
    package var id: Identifier<Scribe>
    /// In the order they were noted.
    package var notes: [Note]
    /// The number of the last draft whose words are in `notes`.
    package var sequence: Int
    /// The last time this scribe asked for the next turn at their table; nil when they never did.
    package var turnWish: TurnWish?

    package init(id: Identifier<Scribe>, notes: [Note] = [], sequence: Int = 0) {
        self.id = id
        self.notes = notes
        self.sequence = sequence
    }
}

/// What somebody said, as the scribe wrote it down.
package struct Note: Equatable, Codable, Sendable {
    package var id: Identifier<Note>
    /// Who said it; nil for the group as a whole.
    package var speaker: Identifier<Participant>?
    package var prompt: Identifier<Prompt>
    package var text: String
    package var at: Moment
    /// Word for word or in fewer words.
    package var provenance: Provenance
    /// The table at which it was said; nil in one circle.
    package var table: Identifier<SharingTable>?

    package init(
        id: Identifier<Note>, speaker: Identifier<Participant>?, prompt: Identifier<Prompt>, text: String, at: Moment,
        provenance: Provenance, table: Identifier<SharingTable>? = nil
    ) {
        self.id = id
        self.speaker = speaker
        self.prompt = prompt
        self.text = text
        self.at = at
        self.provenance = provenance
        self.table = table
    }
}
