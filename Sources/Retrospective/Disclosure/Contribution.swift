// SPDX-License-Identifier: Apache-2.0

/// An answer or a note on its way into a transcript.
struct Contribution {
    let prompt: Identifier<Prompt>
    /// Who wrote or said it; nil for the group as a whole.
    let participant: Participant?
    let text: String
    let at: Moment
    let provenance: Provenance
    let attribution: Attribution
    let hasConsent: Bool
    let isNote: Bool
    /// A word that orders contributions of the same second.
    let order: String
    private let isCorrected: Bool
    private let reason: String?
    private let before: String?

    init(_ answer: Answer, by person: Participant, attribution: Attribution) {
        prompt = answer.prompt
        participant = person
        text = answer.text
        at = answer.revisions.first?.at ?? Moment(seconds: 0, offsetMinutes: 0)
        provenance = answer.revisions.last?.provenance ?? .typed
        hasConsent = person.consent != nil
        isNote = false
        order = answer.id.word
        // A correction lasts until the person writes on: the words are their own again then, and what they wrote
        // before is what they replaced.
        isCorrected = answer.revisions.last?.correction != nil
        reason = answer.revisions.last?.correction.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        before = isCorrected ? answer.revisions.last { $0.correction == nil }?.text : nil
        self.attribution = attribution
    }

    /// - Parameter person: nil for the group, and for a speaker who is not in the session any more.
    init(_ note: Note, by person: Participant?, attribution: Attribution) {
        prompt = note.prompt
        participant = person
        text = note.text
        at = note.at
        provenance = note.provenance
        hasConsent = note.speaker == nil || person?.consent != nil
        isNote = true
        order = note.id.word
        isCorrected = false
        reason = nil
        before = nil
        self.attribution = attribution
    }

    /// The turn as the attribution and the profile allow it.
    func turn(by speakers: Speakers, in profile: ExportProfile) -> TranscriptSelection.Turn {
        let isNamed = attribution == .name && participant != nil
        let keepsTrace = isNamed && profile == .internal
        let correction = TranscriptSelection.Correction(
            reason: isNamed ? reason : nil, before: keepsTrace ? before : nil)
        return TranscriptSelection.Turn(
            speaker: speakers.speaker(of: self), text: text, provenance: speakers.provenance(of: self),
            at: keepsTrace && provenance != .published ? at : nil, correction: isCorrected ? correction : nil,
            isNote: isNote)
    }
}
