// SPDX-License-Identifier: Apache-2.0

/// An answer or a note on its way into a transcript.
struct Contribution {
    let prompt: Identifier<Prompt>
    /// Who wrote or said it; nil for the group as a whole.
    let participant: Participant?
    /// nil for a note.
    let answer: Identifier<Answer>?
    private(set) var text: String
    let at: Moment
    let provenance: Provenance
    let attribution: Attribution
    let hasConsent: Bool
    let isNote: Bool
    /// The table at which it was written or said.
    let table: Identifier<SharingTable>?
    /// A word that orders contributions of the same second.
    let order: String
    private var isCorrected: Bool
    private let reason: String?
    private let before: String?
    /// How many wordings the answer has.
    private let wording: Int
    private var themes: [String] = []
    private var isQuote = false

    init(_ answer: Answer, by person: Participant, attribution: Attribution) {
        prompt = answer.prompt
        participant = person
        self.answer = answer.id
        text = answer.text
        wording = answer.revisions.count
        at = answer.revisions.first?.at ?? Moment(seconds: 0, offsetMinutes: 0)
        provenance = answer.revisions.last?.provenance ?? .typed
        hasConsent = person.consent != nil
        isNote = false
        table = answer.table
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
        answer = nil
        text = note.text
        wording = 1
        at = note.at
        provenance = note.provenance
        hasConsent = note.speaker == nil || person?.consent != nil
        isNote = true
        table = note.table
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
            isNote: isNote, themes: themes, isQuote: isQuote, table: speakers.table(of: self))
    }

    func marked(themes: [String], isQuote: Bool) -> Contribution {
        var contribution = self
        contribution.themes = themes
        contribution.isQuote = isQuote
        return contribution
    }

    /// The part that stands under a theme; the whole where it was taken from another wording.
    func cut(to part: Theme.Part?) -> Contribution {
        guard let part, part.wording == wording, part.start >= 0, part.start < part.end,
            part.end <= text.unicodeScalars.count
        else { return self }
        var contribution = self
        contribution.text = String(
            String.UnicodeScalarView(text.unicodeScalars.dropFirst(part.start).prefix(part.end - part.start)))
        // The wording before it is that of the whole answer.
        contribution.isCorrected = false
        return contribution
    }
}
