// SPDX-License-Identifier: Apache-2.0
import Retrospective

extension TranscriptWording {
    package static let english = TranscriptWording(
        internalMark: "INTERNAL. Only for the participants of this session, not to be passed on.",
        internalFileMark: "INTERNAL", publicFileMark: "public",
        date: "Date", place: "Place", purpose: "Purpose", responsible: "Responsible", retention: "Kept until",
        source: "Source", organisations: "Organisations", subprojects: "Sub-projects", language: "Language",
        languageName: "English", origin: "Origin", made: "Transcript made",
        origins: { Self.englishOrigins($0) },
        leftOut: "Left out", nothingLeftOut: "nothing",
        omission: { Self.englishOmission($0, $1) },
        orderSentence: "Contributions with a name are in the order of time, the others by alphabet and without a time.",
        colonSentence: "In this file a colon is sometimes replaced by a dash, "
            + "so that a program reads only names as speakers.",
        prompt: { "Question \($0). \($1)" }, remark: "Remark",
        empty: "No contributions that may be shared.",
        unnamed: "Without name", group: "The group", note: "note", corrected: "corrected by the facilitator",
        correctedBecause: { "corrected by the facilitator, reason: \($0)" }, before: "It said before",
        attributions: "With their names in this transcript",
        nobodyNamed: "Nobody is named in this transcript.",
        participation: "Participation by organisation",
        outcome: .english, columns: .english)

    private static func englishOrigins(_ provenances: [Provenance]) -> String {
        let sources = provenances.map { provenance in
            switch provenance {
            case .typed: "typed by the participants themselves"
            case .paper: "written on paper and typed over"
            case .scribeVerbatim: "said and noted word for word"
            case .scribeSummary: "said and noted in summary"
            case .published: "taken from a published text"
            }
        }
        guard !sources.isEmpty else { return "There are no contributions in this transcript." }
        let list = Self.either(sources, "or")
        let typed = provenances.contains { $0 != .published } ? "Typed contributions, not recorded" : "Not recorded"
        return "\(typed). The words were \(list)."
    }

    private static func englishOmission(_ reason: TranscriptSelection.Omission.Reason, _ count: Int) -> String {
        let isOne = count == 1
        let contributions = isOne ? "1 contribution" : "\(count) contributions"
        return switch reason {
        case .withheld: "\(contributions) \(isOne ? "stays" : "stay") in the room of the session"
        case .noConsent: "\(contributions) still \(isOne ? "waits" : "wait") for consent"
        case .withdrawn: "\(contributions) \(isOne ? "was" : "were") taken back by the writer"
        }
    }
}

extension TranscriptColumns {
    package static let english = TranscriptColumns(
        session: "Session", date: "Date", place: "Place", profile: "Profile", number: "Number", prompt: "Prompt",
        question: "Whole question", kind: "Kind", answer: "answer", note: "note", attribution: "Attribution",
        name: "Name", role: "Role", organisation: "Organisation", provenance: "Provenance", time: "Time",
        text: "Text", corrected: "Corrected", yes: "yes", reason: "Reason", before: "It said before",
        turns: "Contributions", people: "People", answered: "Wrote", theme: "Theme", count: "Count", who: "Who",
        by: "By when", state: "State", quote: "Quote for outside", table: "Table")
}
