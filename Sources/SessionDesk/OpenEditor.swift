// SPDX-License-Identifier: Apache-2.0

import Retrospective
import SessionFiles

/// The text that is being written at the desk.
struct OpenEditor {
    enum Target: Equatable {
        case answer(Identifier<Participant>, Identifier<Answer>, Provenance)
        case note(Identifier<Scribe>, Identifier<Note>, speaker: Identifier<Participant>?, Provenance)
    }

    var target: Target
    var prompt: Identifier<Prompt>
    /// How many wordings there were when it was opened.
    let base: Int
    /// nil while the disk takes no draft file; it is tried again at every key.
    var draft: DraftFile?
    var text: String
    /// The number of the last line in the draft file.
    var sequence: Int
    /// Whether the draft holds more than the session.
    var isAhead = false
    /// Whether the text has been in the session at all.
    var isKnown: Bool
    /// Chosen before there was a word.
    var attribution: Attribution?

    var document: DocumentName {
        switch target {
        case .answer(let participant, _, _): .participant(participant)
        case .note(let scribe, _, _, _): .scribe(scribe)
        }
    }

    /// The answer being written; nil for a note.
    var answer: Identifier<Answer>? {
        guard case .answer(_, let answer, _) = target else { return nil }
        return answer
    }

    private var word: String {
        switch target {
        case .answer(_, let answer, _): answer.word
        case .note(_, let note, _, _): note.word
        }
    }

    /// Somebody typed: the text is newer than the session from now on.
    mutating func take(_ text: String) {
        self.text = text
        sequence += 1
        isAhead = true
    }

    /// Puts the text in the draft file, if there is one.
    func putOnFile() throws(SaveFailure) { try draft?.append(line) }

    /// The text as a line for the draft file; it tells whose words these are, so that none are brought back as
    /// somebody else's.
    var line: DraftLine {
        let origin: (provenance: Provenance?, speaker: Identifier<Participant>?) =
            switch target {
            case .answer(_, _, .typed): (nil, nil)
            case .answer(_, _, let provenance): (provenance, nil)
            case .note(_, _, let speaker, let provenance): (provenance, speaker)
            }
        return DraftLine(
            sequence: sequence, prompt: prompt.word, answer: word, base: base, text: text,
            provenance: origin.provenance?.rawValue, speaker: origin.speaker?.word)
    }
}
