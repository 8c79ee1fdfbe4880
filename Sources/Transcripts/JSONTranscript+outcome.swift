// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// What the group made of its answers; a session without any has none of these members.
extension JSONTranscript {
    /// nil when there is nothing in it.
    static func filled(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .array(values) }

    static func milestone(_ milestone: Milestone) -> JSONValue {
        .object([("year", given(milestone.year)), ("text", .string(milestone.text))])
    }

    static func theme(_ theme: TranscriptOutcome.Theme) -> JSONValue {
        .object([
            ("name", .string(theme.name)),
            ("dots", theme.dots.map(JSONValue.number)),
            ("reasons", given(theme.reasons)),
            ("notes", given(theme.notes)),
            ("turns", .array(theme.turns.map(turn))),
        ])
    }

    static func agreement(_ agreement: TranscriptOutcome.Agreement) -> JSONValue {
        let who: JSONValue? =
            switch agreement.who {
            case .words(let who): .string(who)
            case .nobody: .string("")
            case .somebody: nil
            }
        return .object([
            ("what", .string(agreement.what)),
            ("who", who),
            ("by", agreement.by.map { .string($0.description) }),
            ("theme", agreement.theme.map(JSONValue.string)),
            ("state", .string(agreement.state.rawValue)),
        ])
    }

    static func lastTime(_ lastTime: TranscriptOutcome.LastTime) -> JSONValue {
        .object([
            ("title", .string(lastTime.title)),
            ("date", .string(lastTime.date.description)),
            ("agreements", .array(lastTime.agreements.map(agreement))),
            ("changes", filled(lastTime.changes.map(JSONValue.number))),
        ])
    }

    static func closing(_ closing: TranscriptOutcome.Closing) -> JSONValue? {
        guard !closing.isEmpty else { return nil }
        return .object([
            ("words", .array(closing.words.map(JSONValue.string))),
            ("summary", given(closing.summary)),
            ("sharing", given(closing.sharing)),
            ("quotes", .array(closing.quotes.map(turn))),
            ("ratings", filled(closing.ratings.map(JSONValue.number))),
        ])
    }
}
