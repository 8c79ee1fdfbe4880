// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// What stands above the prompts of a transcript that people read: the facts they need to judge and to cite it.
struct TranscriptHead {
    /// Says for whom it is; nil when it is for everybody.
    let mark: String?
    let title: String
    let facts: [Fact]

    /// A heading and what it says, without a colon between them.
    struct Fact {
        let label: String
        let value: String
    }

    init(_ selection: TranscriptSelection, options: TranscriptOptions) {
        let wording = Wording.of(selection.details.language)
        let details = selection.details
        let words = wording.transcript
        mark =
            switch selection.profile {
            case .public: nil
            case .internal: words.internalMark
            }
        title = CleanText.line(details.title)
        let facts = [
            Fact(label: words.date, value: Self.date(details, wording)),
            Fact(label: words.place, value: details.place),
            Fact(label: words.purpose, value: details.purpose),
            Fact(label: words.responsible, value: details.responsible),
            Fact(label: words.organisations, value: Self.organisations(selection.organisations)),
            Fact(label: words.subprojects, value: selection.subprojects.joined(separator: "; ")),
            Fact(label: words.language, value: words.languageName),
            Fact(label: words.origin, value: Self.origin(selection, words)),
            Fact(label: words.source, value: details.source ?? ""),
            Fact(label: words.leftOut, value: Self.leftOut(selection.omissions, words)),
            Fact(label: words.retention, value: details.retention.map(wording.dates.written) ?? ""),
            Fact(label: words.made, value: wording.dates.written(options.madeAt)),
        ]
        self.facts = facts.map { Fact(label: $0.label, value: CleanText.line($0.value)) }.filter { !$0.value.isEmpty }
    }

    private static func date(_ details: SessionDetails, _ wording: Wording) -> String {
        let written = wording.dates.written(details.date)
        return details.dateRemark.map { "\(written) (\($0))" } ?? written
    }

    private static func organisations(_ organisations: [Organisation]) -> String {
        organisations.map { organisation in
            let units = organisation.units.joined(separator: ", ")
            return units.isEmpty ? organisation.name : "\(organisation.name) (\(units))"
        }
        .joined(separator: "; ")
    }

    private static func origin(_ selection: TranscriptSelection, _ words: TranscriptWording) -> String {
        let origins = words.origins(selection.provenances)
        let named = selection.attributions.reduce(0) { $0 + $1.turns }
        let all = selection.sections.reduce(0) { $0 + $1.turns.count }
        return named < all ? "\(origins) \(words.orderSentence)" : origins
    }

    private static func leftOut(_ omissions: [TranscriptSelection.Omission], _ words: TranscriptWording) -> String {
        guard !omissions.isEmpty else { return words.nothingLeftOut }
        return omissions.map { words.omission($0.reason, $0.count) }.joined(separator: "; ")
    }
}
