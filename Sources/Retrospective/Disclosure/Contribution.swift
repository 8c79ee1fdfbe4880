// SPDX-License-Identifier: Apache-2.0

/// An answer or a note on its way into a transcript.
struct Contribution {
    let prompt: Identifier<Prompt>
    let participant: Identifier<Participant>?
    let text: String
    let at: Moment
    let provenance: Provenance
    let attribution: Attribution
    let hasConsent: Bool
    /// A word that orders contributions of the same second.
    let order: String
    private let speaker: TranscriptSelection.Speaker
    private let correction: String?
    private let before: String?
    private let isNote: Bool

    init(
        _ answer: Answer, by person: Participant, attribution: Attribution, speaker: TranscriptSelection.Speaker
    ) {
        prompt = answer.prompt
        participant = person.id
        text = answer.text
        at = answer.revisions.first?.at ?? Moment(seconds: 0, offsetMinutes: 0)
        provenance = answer.revisions.last?.provenance ?? .typed
        hasConsent = person.consent != nil
        order = answer.id.word
        correction = answer.revisions.last { $0.correction != nil }?.correction
        before = answer.revisions.firstIndex { $0.correction != nil }.flatMap { index in
            index > 0 ? answer.revisions[index - 1].text : nil
        }
        isNote = false
        self.attribution = attribution
        self.speaker = speaker
    }

    init(_ note: Note, hasConsent: Bool, attribution: Attribution, speaker: TranscriptSelection.Speaker) {
        prompt = note.prompt
        participant = note.speaker
        text = note.text
        at = note.at
        provenance = note.provenance
        order = note.id.word
        correction = nil
        before = nil
        isNote = true
        self.hasConsent = hasConsent
        self.attribution = attribution
        self.speaker = speaker
    }

    /// The turn as the attribution and the profile allow it.
    func turn(in profile: ExportProfile) -> TranscriptSelection.Turn {
        let keepsTrace = attribution == .name && profile == .internal
        return TranscriptSelection.Turn(
            speaker: attributedSpeaker, text: text, provenance: provenance, at: keepsTrace ? at : nil,
            correction: correction, before: keepsTrace ? before : nil, isNote: isNote)
    }

    private var attributedSpeaker: TranscriptSelection.Speaker {
        switch (attribution, speaker) {
        case (_, .group): .group
        case (.name, _): speaker
        case (.function, .named(_, let role, let organisation)): Self.function(role, organisation)
        case (.function, .function), (.function, .unnamed), (.unnamed, _), (.withheld, _): .unnamed
        }
    }

    /// A function says something only when there is a role or an organisation.
    private static func function(_ role: String?, _ organisation: String?) -> TranscriptSelection.Speaker {
        role == nil && organisation == nil ? .unnamed : .function(role: role, organisation: organisation)
    }
}
