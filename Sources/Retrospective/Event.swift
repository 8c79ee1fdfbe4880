// SPDX-License-Identifier: Apache-2.0

/// Everything that can change a session; each event changes exactly one document.
package enum Event: Equatable, Codable, Sendable {
    case record(RecordEvent)
    case participant(Identifier<Participant>, ParticipantEvent)
    case scribe(Identifier<Scribe>, ScribeEvent)
}

/// What changes the document of whoever leads the session.
package enum RecordEvent: Equatable, Codable, Sendable {
    case detailsChanged(SessionDetails)
    case promptsChanged([Prompt])
    case organisationsChanged([Organisation])
    case presenceChanged(Identifier<Participant>, Presence)
    case screenShared(Bool)
    case codeChanged(hash: String?)
    case rulingMade(Ruling)
    case rulingLifted(Identifier<Ruling>)
    case requestMade(Request)
    case requestSettled(Identifier<Request>)
    case intentOpened(Intent)
    case intentStruck(Identifier<Intent>)
    /// One part of how the session is led.
    case course(CourseChange)
}

extension RecordEvent {
    /// Whether the document may become much larger by it.
    var bringsWords: Bool {
        switch self {
        case .detailsChanged, .promptsChanged, .organisationsChanged, .requestMade,
            .course(.milestones), .course(.tables), .course(.themes), .course(.agreements), .course(.closing),
            .course(.lastTime):
            true
        case .presenceChanged, .screenShared, .codeChanged, .rulingMade, .rulingLifted, .requestSettled, .intentOpened,
            .intentStruck, .course(.agenda), .course(.position), .course(.turns), .course(.tableTurns),
            .course(.opened), .course(.marked), .course(.marksCounted),
            .course(.large), .course(.vote):
            false
        }
    }
}

/// What changes one participant's document.
package enum ParticipantEvent: Equatable, Codable, Sendable {
    case added(number: Int, details: Participant.Details)
    case described(Participant.Details)
    case consentGiven(Consent)
    /// Consent that was noted by mistake goes.
    case consentTakenBack
    /// Words of an answer while they are typed, and when the editor is left.
    case answerWritten(AnswerWriting)
    /// The editor of this answer was left: an answer without words is dropped, an unchanged wording is not a new one.
    case answerLeft(Identifier<Answer>)
    case answerAttributed(Identifier<Answer>, Attribution)
    case answerWithdrawn(Identifier<Answer>, at: Moment)
    /// A card typed in by mistake goes with all its wordings; an answer that others changed too counts as taken back.
    case cardTakenOut(Identifier<Answer>, at: Moment)
    case answerCorrected(Identifier<Answer>, text: String, reason: String, at: Moment)
    /// Answers of the same person, typed under another name; those already here are skipped.
    case answersReceived([Answer])
    /// Dots, a rating and marks of the same person, given under another name.
    case choicesReceived(Ballot?, rating: Int?, marked: [Identifier<Answer>]?)
    /// How this person votes; nil takes it back.
    case voted(Ballot?)
    /// Whether the session was worth it, from 1 to 5; nil takes it back.
    case rated(Int?)
    /// The answers of the group this person finds most important, all of them anew.
    case marked([Identifier<Answer>])
    /// The next turn is asked for at the seat of this person's table.
    case turnWished(TurnWish)
    case seatClosed(at: Moment)
    case seatReopened
    /// The document goes; refused while it holds words.
    case removed(mergedInto: Identifier<Participant>?)
}

extension ParticipantEvent {
    /// Whether the document becomes larger by it.
    var bringsWords: Bool {
        switch self {
        case .answerWritten, .answerCorrected, .answersReceived: true
        case .added, .described, .consentGiven, .consentTakenBack, .answerLeft, .answerAttributed, .answerWithdrawn,
            .cardTakenOut, .choicesReceived, .voted, .rated, .marked, .turnWished, .seatClosed, .seatReopened,
            .removed:
            false
        }
    }
}

/// What changes one scribe's document.
package enum ScribeEvent: Equatable, Codable, Sendable {
    case started
    /// A new note, or other words for one that is there.
    case noteWritten(Note, sequence: Int)
    case noteRemoved(Identifier<Note>)
    /// The next turn is asked for at this scribe's table.
    case turnWished(TurnWish)
}

/// The words of an answer at one moment of writing.
package struct AnswerWriting: Equatable, Codable, Sendable {
    package var answer: Identifier<Answer>
    package var prompt: Identifier<Prompt>
    package var text: String
    package var at: Moment
    package var provenance: Provenance
    /// How many wordings the answer had when its editor was opened: writing on replaces the one begun since.
    package var base: Int
    /// The number of the draft that holds this text.
    package var sequence: Int
    /// The table at whose seat it is written; it counts when the answer begins.
    package var table: Identifier<SharingTable>?

    package init(
        answer: Identifier<Answer>, prompt: Identifier<Prompt>, text: String, at: Moment, provenance: Provenance,
        base: Int, sequence: Int, table: Identifier<SharingTable>? = nil
    ) {
        self.answer = answer
        self.prompt = prompt
        self.text = text
        self.at = at
        self.provenance = provenance
        self.base = base
        self.sequence = sequence
        self.table = table
    }
}

/// One of the documents of a session.
package enum DocumentName: Hashable, Sendable {
    case record
    case participant(Identifier<Participant>)
    case scribe(Identifier<Scribe>)
}
