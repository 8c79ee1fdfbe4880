// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// The transcript as a table of one row per turn, theme, agreement and part of the closing (RFC 4180: comma, every cell quoted, CRLF).
///
/// For Excel it starts with a byte order mark, Dutch uses a semicolon, and headings and values are in words; otherwise
/// they are the same in every language, for programs.
package enum CSVTranscript {
    package static func write(_ selection: TranscriptSelection, options: TranscriptOptions) -> String {
        let table = Table(selection: selection, isForPeople: options.excel)
        let separator = options.excel && selection.details.language == .dutch ? ";" : ","
        var text = options.excel ? "\u{FEFF}" : ""
        append(table.head, separator: separator, to: &text)
        for (index, section) in selection.sections.enumerated() {
            for turn in section.turns {
                append(table.row(turn, of: section.prompt, number: index + 1), separator: separator, to: &text)
            }
        }
        for row in table.outcome { append(row, separator: separator, to: &text) }
        return text
    }

    private static func append(_ cells: [String], separator: String, to text: inout String) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { text += separator }
            CSVText.append(cell, to: &text)
        }
        text += "\r\n"
    }

    private struct Table {
        let selection: TranscriptSelection
        let isForPeople: Bool
        private let wording: Wording
        private var columns: TranscriptColumns { wording.transcript.columns }

        init(selection: TranscriptSelection, isForPeople: Bool) {
            self.selection = selection
            self.isForPeople = isForPeople
            wording = Wording.of(selection.details.language)
        }

        var head: [String] {
            guard isForPeople else {
                return [
                    "session", "date", "place", "profile", "number", "prompt", "question", "kind", "attribution",
                    "name", "role", "organisation", "provenance", "time", "corrected", "reason", "before", "theme",
                    "quote", "table", "count", "who", "by", "state", "text",
                ]
            }
            return [
                columns.session, columns.date, columns.place, columns.profile, columns.number, columns.prompt,
                columns.question, columns.kind, columns.attribution, columns.name, columns.role, columns.organisation,
                columns.provenance, columns.time, columns.corrected, columns.reason, columns.before, columns.theme,
                columns.quote, columns.table, columns.count, columns.who, columns.by, columns.state, columns.text,
            ]
        }

        func row(_ turn: TranscriptSelection.Turn, of prompt: Prompt, number: Int) -> [String] {
            let details = selection.details
            return [details.title, details.date.description, details.place, profile]
                + ["\(number)", prompt.label, prompt.question, kind(turn)] + speaker(turn.speaker)
                + [provenance(turn.provenance), turn.at?.description ?? "", corrected(turn)]
                + [turn.correction?.reason ?? "", turn.correction?.before ?? ""]
                + [
                    turn.themes.joined(separator: "; "), turn.isQuote ? yes : "", turn.table ?? "", "", "", "", "",
                    turn.text,
                ]
        }

        /// Themes, agreements and the closing, one row each: no cell of theirs names a question or a speaker.
        var outcome: [[String]] {
            OutcomeRows(selection: selection, isForPeople: isForPeople, wording: wording).rows.map { row in
                let details = selection.details
                let head = [details.title, details.date.description, details.place, profile, "", "", "", row.kind]
                let empty = Array(repeating: "", count: 9)
                return head + empty + [row.theme, "", "", row.count, row.who, row.by, row.state, row.text]
            }
        }

        private var yes: String { isForPeople ? columns.yes : "yes" }

        private var profile: String {
            guard isForPeople else { return selection.profile.rawValue }
            return switch selection.profile {
            case .public: wording.transcript.publicFileMark
            case .internal: wording.transcript.internalFileMark
            }
        }

        private func kind(_ turn: TranscriptSelection.Turn) -> String {
            guard isForPeople else { return turn.isNote ? "note" : "answer" }
            return turn.isNote ? columns.note : columns.answer
        }

        private func corrected(_ turn: TranscriptSelection.Turn) -> String {
            guard turn.correction != nil else { return "" }
            return yes
        }

        private func provenance(_ provenance: Provenance?) -> String {
            guard let provenance else { return "" }
            return isForPeople ? wording.provenance(provenance) : provenance.rawValue
        }

        /// Attribution, name, role and organisation.
        private func speaker(_ speaker: TranscriptSelection.Speaker) -> [String] {
            switch speaker {
            case .named(let name, let role, let organisation):
                [attribution(.name), name, role ?? "", organisation ?? ""]
            case .function(let role, let organisation): [attribution(.function), "", role ?? "", organisation ?? ""]
            case .unnamed: [attribution(.unnamed), "", "", ""]
            case .group: [isForPeople ? wording.transcript.group : "group", "", "", ""]
            }
        }

        private func attribution(_ attribution: Attribution) -> String {
            isForPeople ? wording.attribution(attribution) : attribution.rawValue
        }
    }
}
