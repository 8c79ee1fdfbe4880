// SPDX-License-Identifier: Apache-2.0

/// The bounds of a session's documents; a write beyond one is refused beforehand, never cut.
package enum Limits {
    /// Characters (grapheme clusters) of one answer or note.
    package static let answerCharacters = 100_000
    /// UTF-8 bytes of one answer or note.
    package static let answerBytes = 400_000
    /// Wordings kept of one answer; older ones are folded into the first.
    package static let revisions = 20
    /// Answers of one participant, withdrawn ones included.
    package static let answersPerParticipant = 200
    /// Characters of a name, a role, a title or a place.
    package static let lineCharacters = 200
    /// Bytes of one JSON document.
    package static let documentBytes = 8 * 1024 * 1024
    /// Depth of nesting in one JSON document.
    package static let documentDepth = 16
    /// Steps of one agenda.
    package static let steps = 60
    /// Minutes of one step, and of a whole session.
    package static let minutes = 600
    /// Times a step is entered.
    package static let marks = 2_000
    package static let themes = 99
    /// Answers one person marks as most important.
    package static let markedAnswers = 2
    /// Dots of one person.
    package static let dots = 20
    package static let agreements = 200
    package static let closingWords = 200
    package static let milestones = 200
}
