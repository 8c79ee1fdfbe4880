// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// The phrases around people's words in a transcript.
package struct TranscriptWording: Sendable {
    // The header.
    /// Stands on top of a transcript that is for the group itself.
    package let internalMark: String
    /// Stands in the file name of such a transcript.
    package let internalFileMark: String
    package let publicFileMark: String
    package let date: String
    package let place: String
    package let purpose: String
    package let responsible: String
    package let retention: String
    package let source: String
    package let organisations: String
    package let subprojects: String
    package let language: String
    package let languageName: String
    package let origin: String
    package let made: String
    /// The sentence on where all the words of the transcript come from.
    package let origins: @Sendable ([Provenance]) -> String
    package let leftOut: String
    package let nothingLeftOut: String
    package let omission: @Sendable (TranscriptSelection.Omission.Reason, Int) -> String
    /// Explains the order of turns and the times that are not there.
    package let orderSentence: String
    /// Said when colons in contributions were replaced, for programs that read `Name:`.
    package let colonSentence: String

    // The prompts and the turns.
    package let prompt: @Sendable (_ number: Int, _ question: String) -> String
    package let remark: String
    package let empty: String
    package let unnamed: String
    package let group: String
    package let note: String
    package let corrected: String
    package let correctedBecause: @Sendable (String) -> String
    package let before: String

    // What stands at the end.
    package let attributions: String
    package let nobodyNamed: String
    package let participation: String
    package let outcome: OutcomeWording
    package let columns: TranscriptColumns

    /// `a`, `a, of b`, `a, b, of c`: the parts hold "en" themselves.
    static func either(_ parts: [String], _ word: String) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return "\(parts.dropLast().joined(separator: ", ")), \(word) \(last)"
    }
}
