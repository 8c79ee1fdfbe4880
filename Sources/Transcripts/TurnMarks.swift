// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// What a reader must know beside the words of one turn.
struct TurnMarks {
    let wording: Wording

    /// The name alone, or what stands in for it.
    func label(_ speaker: TranscriptSelection.Speaker) -> String {
        switch speaker {
        case .named(let name, _, _): CleanText.line(name)
        case .function(let role, let organisation): Self.line(role, organisation)
        case .unnamed: wording.transcript.unnamed
        case .group: wording.transcript.group
        }
    }

    /// Role and organisation behind a name; nil when there are none, or no name.
    func function(_ speaker: TranscriptSelection.Speaker) -> String? {
        guard case .named(_, let role, let organisation) = speaker else { return nil }
        let line = Self.line(role, organisation)
        return line.isEmpty ? nil : line
    }

    private static func line(_ role: String?, _ organisation: String?) -> String {
        [role, organisation].compactMap(\.self).map(CleanText.line).joined(separator: ", ")
    }

    /// Time, table, note, provenance unless typed, and correction: each a few words.
    func marks(_ turn: TranscriptSelection.Turn) -> [String] {
        var marks: [String] = []
        if let at = turn.at { marks.append(at.clock) }
        if let table = turn.table { marks.append(CleanText.line(table)) }
        if turn.isNote { marks.append(wording.transcript.note) }
        if let provenance = turn.provenance, provenance != .typed { marks.append(wording.provenance(provenance)) }
        if let correction = turn.correction { marks.append(sentence(correction)) }
        return marks
    }

    private func sentence(_ correction: TranscriptSelection.Correction) -> String {
        guard let reason = correction.reason else { return wording.transcript.corrected }
        return wording.transcript.correctedBecause(CleanText.line(reason))
    }

    /// The wording before the correction, for a line of its own; nil when it may not be told.
    func before(_ turn: TranscriptSelection.Turn) -> String? {
        turn.correction?.before.map(CleanText.line)
    }
}
