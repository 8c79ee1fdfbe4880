// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// The transcript as JSON for programs: schema 1, described in `docs/format/transcript.md`.
///
/// Members stand in a fixed order, those without a value are left out, and words are as they were written.
package enum JSONTranscript {
    package static func write(_ selection: TranscriptSelection, options: TranscriptOptions) -> String {
        let prompts = selection.sections.enumerated().map { prompt($1, number: $0 + 1) }
        let members: [(String, JSONValue?)] = [
            ("schema", .number(1)),
            ("profile", .string(selection.profile.rawValue)),
            ("language", .string(selection.details.language.rawValue)),
            ("made", .string(options.madeAt.description)),
            ("session", session(selection.details)),
            ("organisations", .array(selection.organisations.map(organisation))),
            ("subprojects", .array(selection.subprojects.map(JSONValue.string))),
            ("provenances", .array(selection.provenances.map { .string($0.rawValue) })),
            ("omissions", .array(selection.omissions.map(omission))),
            ("milestones", filled(selection.outcome.milestones.map(milestone))),
            ("prompts", .array(prompts)),
            ("lastTime", selection.outcome.lastTime.map(lastTime)),
            ("themes", filled(selection.outcome.themes.map(theme))),
            ("agreements", filled(selection.outcome.agreements.map(agreement))),
            ("closing", closing(selection.outcome.closing)),
            ("attributions", .array(selection.attributions.map(attributed))),
            ("participation", participation(selection)),
        ]
        var text = ""
        JSONValue.object(members).append(to: &text)
        return text + "\n"
    }

    private static func session(_ details: SessionDetails) -> JSONValue {
        .object([
            ("title", .string(details.title)),
            ("date", .string(details.date.description)),
            ("dateRemark", details.dateRemark.map(JSONValue.string)),
            ("place", given(details.place)),
            ("purpose", given(details.purpose)),
            ("responsible", given(details.responsible)),
            ("retention", details.retention.map { .string($0.description) }),
            ("source", details.source.map(JSONValue.string)),
        ])
    }

    /// nil when nothing was filled in.
    static func given(_ text: String) -> JSONValue? { text.isEmpty ? nil : .string(text) }

    private static func organisation(_ organisation: Organisation) -> JSONValue {
        .object([("name", .string(organisation.name)), ("units", .array(organisation.units.map(JSONValue.string)))])
    }

    private static func omission(_ omission: TranscriptSelection.Omission) -> JSONValue {
        let reason =
            switch omission.reason {
            case .withheld: "withheld"
            case .noConsent: "noConsent"
            case .withdrawn: "withdrawn"
            }
        return .object([("reason", .string(reason)), ("count", .number(omission.count))])
    }

    private static func prompt(_ section: TranscriptSelection.Section, number: Int) -> JSONValue {
        .object([
            ("number", .number(number)),
            ("label", .string(section.prompt.label)),
            ("question", .string(section.prompt.question)),
            ("remark", section.prompt.remark.map(JSONValue.string)),
            ("turns", .array(section.turns.map(turn))),
        ])
    }

    static func turn(_ turn: TranscriptSelection.Turn) -> JSONValue {
        .object([
            ("kind", .string(turn.isNote ? "note" : "answer")),
            ("speaker", speaker(turn.speaker)),
            ("provenance", turn.provenance.map { .string($0.rawValue) }),
            ("time", turn.at.map { .string($0.description) }),
            ("table", turn.table.map(JSONValue.string)),
            ("correction", turn.correction.map(correction)),
            ("text", .string(turn.text)),
        ])
    }

    private static func speaker(_ speaker: TranscriptSelection.Speaker) -> JSONValue {
        switch speaker {
        case .named(let name, let role, let organisation):
            .object([("attribution", .string("name")), ("name", .string(name))] + function(role, organisation))
        case .function(let role, let organisation):
            .object([("attribution", .string("function"))] + function(role, organisation))
        case .unnamed: .object([("attribution", .string("unnamed"))])
        case .group: .object([("attribution", .string("group"))])
        }
    }

    private static func function(_ role: String?, _ organisation: String?) -> [(String, JSONValue?)] {
        [("role", role.map(JSONValue.string)), ("organisation", organisation.map(JSONValue.string))]
    }

    private static func correction(_ correction: TranscriptSelection.Correction) -> JSONValue {
        .object([
            ("reason", correction.reason.map(JSONValue.string)), ("before", correction.before.map(JSONValue.string)),
        ])
    }

    private static func attributed(_ person: TranscriptSelection.Attributed) -> JSONValue {
        .object(
            [("name", .string(person.name))] + function(person.role, person.organisation)
                + [("turns", .number(person.turns))])
    }

    /// nil in the public profile, which never holds it.
    private static func participation(_ selection: TranscriptSelection) -> JSONValue? {
        guard selection.profile == .internal else { return nil }
        return .array(
            selection.participation.map { row in
                .object([
                    ("organisation", .string(row.organisation)), ("people", .number(row.people)),
                    ("answered", .number(row.answered)),
                ])
            })
    }
}
