// SPDX-License-Identifier: Apache-2.0

/// Why a session did not accept an event; it is unchanged then.
package enum Refusal: Error, Equatable, Sendable {
    case unknownParticipant
    case unknownPrompt
    case unknownAnswer
    case unknownOrganisation
    case unknownScribe
    case unknownNote
    case unknownRuling
    case unknownRequest
    case unknownIntent
    /// The identifier or number is taken.
    case taken
    case nameMissing
    case titleMissing
    case promptMissing
    /// A prompt or organisation that is in use cannot be left out.
    case inUse
    /// A line (name, title, place) is longer than the limit.
    case lineTooLong(limit: Int)
    case textTooLong(characters: Int, bytes: Int)
    case tooManyAnswers(limit: Int)
    /// The document would pass the bytes a reader takes.
    case documentFull(limit: Int)
    /// The session's own document would pass the bytes a reader takes.
    case sessionFull(limit: Int)
    /// The words were taken back.
    case withdrawn
    /// The wording changed since the editor was opened.
    case movedOn
    /// The seat was handed over; whoever leads the session can open it again.
    case seatClosed
    /// The document still holds words, dots, marks or a rating.
    case holdsWords
    /// Somebody decided otherwise for themselves since: that stays.
    case decidedSince
    /// The same person.
    case samePerson
    case emptyText
    /// A ruling can only be stricter than what the person chose.
    case notStricter
    /// The session is a shipped example.
    case example
    case unknownStep
    /// This is the last step.
    case noFurtherStep
    /// This is the first step.
    case noEarlierStep
    /// No step was entered yet.
    case notBegun
    /// A number or a list is beyond its limit.
    case outOfBounds
    /// Nobody votes now.
    case notOpen
    /// The group has closed: nobody rates the session any more.
    case sessionClosed
    case unknownTheme
    /// The group gives, or gave, dots to these themes.
    case votedOn
    case tooManyDots(budget: Int)
}
