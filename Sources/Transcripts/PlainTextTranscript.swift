// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// The transcript as plain text that programs for qualitative analysis split into speakers: one turn is one line that
/// starts with `Name:`, and no other line has a colon.
package enum PlainTextTranscript {
    package static func write(_ selection: TranscriptSelection, options: TranscriptOptions) -> String {
        let wording = Wording.of(selection.details.language)
        var page = Page(selection: selection, wording: wording)
        page.writeMilestones()
        for (index, section) in selection.sections.enumerated() { page.write(section, number: index + 1) }
        page.writeLastTime()
        page.writeThemes()
        page.writeAgreements()
        page.writeClosing()
        page.writeAttributions()
        page.writeParticipation()
        return page.head(TranscriptHead(selection, options: options)) + page.body
    }

    struct Page {
        let selection: TranscriptSelection
        let wording: Wording
        let marks: TurnMarks
        let labels: SpeakerLabels
        var body = ""
        /// Whether somebody's colon was replaced, which the header then says.
        var hasReplaced: Bool

        init(selection: TranscriptSelection, wording: Wording) {
            self.selection = selection
            self.wording = wording
            marks = TurnMarks(wording: wording)
            labels = SpeakerLabels(of: selection, marks: marks)
            hasReplaced = labels.haveReplacedColons
        }

        func head(_ head: TranscriptHead) -> String {
            var lines: [String] = []
            if let mark = head.mark { lines += [mark, ""] }
            lines += [Colons.removed(from: head.title), ""]
            lines += head.facts.map { "\($0.label) \(Colons.removed(from: $0.value))" }
            if hasReplaced { lines.append(wording.transcript.colonSentence) }
            return lines.map { "\($0)\n" }.joined()
        }

        mutating func write(_ section: TranscriptSelection.Section, number: Int) {
            let words = wording.transcript
            body += "\n\n\(Colons.removed(from: words.prompt(number, CleanText.line(section.prompt.question))))\n"
            if let remark = section.prompt.remark {
                body += "\n\(words.remark). \(Colons.removed(from: CleanText.line(remark)))\n"
            }
            if section.turns.isEmpty { body += "\n\(words.empty)\n" }
            for turn in section.turns { write(turn) }
        }

        private mutating func write(_ turn: TranscriptSelection.Turn) {
            let text = CleanText.line(turn.text)
            let freed = Colons.freed(text)
            if freed.utf8.count != text.utf8.count { hasReplaced = true }
            var marks = marks.marks(turn)
            if let before = self.marks.before(turn) { marks.append("\(wording.transcript.before) \(before)") }
            let end = marks.isEmpty ? "" : " [\(Colons.removed(from: marks.joined(separator: "; ")))]"
            body += "\n\(labels[turn.speaker]): \(freed)\(end)\n"
        }

        mutating func writeAttributions() {
            let words = wording.transcript
            body += "\n\n\(words.attributions)\n\n"
            if selection.attributions.isEmpty { body += "\(words.nobodyNamed)\n" }
            for person in selection.attributions {
                let speaker = TranscriptSelection.Speaker.named(
                    person.name, role: person.role, organisation: person.organisation)
                let label = labels[speaker]
                let name = Colons.removed(from: CleanText.line(person.name))
                let rest = [name == label ? nil : name, person.role, person.organisation, "\(person.turns)"]
                writeRow([label] + rest.compactMap(\.self))
            }
        }

        mutating func writeParticipation() {
            guard !selection.participation.isEmpty else { return }
            let columns = wording.transcript.columns
            body += "\n\n\(wording.transcript.participation)\n\n"
            writeRow([columns.organisation, columns.people, columns.answered])
            for row in selection.participation { writeRow([row.organisation, "\(row.people)", "\(row.answered)"]) }
        }

        mutating func writeRow(_ cells: [String]) {
            body += cells.map { Colons.removed(from: CleanText.line($0)) }.joined(separator: " · ") + "\n"
        }
    }
}
