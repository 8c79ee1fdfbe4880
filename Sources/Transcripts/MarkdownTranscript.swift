// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// The transcript as CommonMark with tables (GitHub Flavored Markdown); a paragraph is one line, however long.
package enum MarkdownTranscript {
    package static func write(_ selection: TranscriptSelection, options: TranscriptOptions) -> String {
        let wording = Wording.of(selection.details.language)
        let page = Page(selection: selection, wording: wording, marks: TurnMarks(wording: wording))
        var text = page.head(TranscriptHead(selection, options: options))
        page.writeMilestones(to: &text)
        for (index, section) in selection.sections.enumerated() {
            page.write(section, number: index + 1, to: &text)
        }
        page.writeLastTime(to: &text)
        page.writeThemes(to: &text)
        page.writeAgreements(to: &text)
        page.writeClosing(to: &text)
        page.writeAttributions(to: &text)
        page.writeParticipation(to: &text)
        return text
    }

    struct Page {
        let selection: TranscriptSelection
        let wording: Wording
        let marks: TurnMarks

        func head(_ head: TranscriptHead) -> String {
            var text = ""
            if let mark = head.mark { text += "**\(MarkdownText.line(mark))**\n\n" }
            text += "# \(MarkdownText.line(head.title))\n\n"
            for fact in head.facts {
                text += "- **\(fact.label)** \(MarkdownText.line(fact.value))\n"
            }
            return text
        }

        func write(_ section: TranscriptSelection.Section, number: Int, to text: inout String) {
            let words = wording.transcript
            text += "\n## \(MarkdownText.line(words.prompt(number, CleanText.line(section.prompt.question))))\n"
            if let remark = section.prompt.remark {
                text += "\n*\(words.remark)* \(MarkdownText.line(CleanText.line(remark)))\n"
            }
            if section.turns.isEmpty { text += "\n\(words.empty)\n" }
            for turn in section.turns { write(turn, to: &text) }
        }

        func write(_ turn: TranscriptSelection.Turn, to text: inout String) {
            for (index, paragraph) in CleanText.paragraphs(turn.text).enumerated() {
                text += index == 0 ? "\n" : ">\n"
                for (row, line) in paragraph.enumerated() {
                    text += "> "
                    MarkdownText.append(line, to: &text)
                    text += row == paragraph.count - 1 ? "\n" : "\\\n"
                }
            }
            text += ">\n> — \(attribution(turn))\n"
            if let before = marks.before(turn) {
                text += ">\n> *\(wording.transcript.before)* \(MarkdownText.line(before))\n"
            }
        }

        private func attribution(_ turn: TranscriptSelection.Turn) -> String {
            var label = MarkdownText.line(marks.label(turn.speaker))
            if case .named = turn.speaker { label = "**\(label)**" }
            let function = marks.function(turn.speaker).map { ", \(MarkdownText.line($0))" } ?? ""
            return ([label + function] + marks.marks(turn).map(MarkdownText.line)).joined(separator: " · ")
        }

        func writeAttributions(to text: inout String) {
            let words = wording.transcript
            text += "\n## \(words.attributions)\n\n"
            guard !selection.attributions.isEmpty else {
                text += "\(words.nobodyNamed)\n"
                return
            }
            let columns = words.columns
            let head = [columns.name, columns.role, columns.organisation, columns.turns]
            let rows = selection.attributions.map { person in
                [person.name, person.role ?? "–", person.organisation ?? "–", "\(person.turns)"]
            }
            text += table(head, rows)
        }

        func writeParticipation(to text: inout String) {
            guard !selection.participation.isEmpty else { return }
            let columns = wording.transcript.columns
            text += "\n## \(wording.transcript.participation)\n\n"
            let head = [columns.organisation, columns.people, columns.answered]
            text += table(head, selection.participation.map { [$0.organisation, "\($0.people)", "\($0.answered)"] })
        }

        func table(_ head: [String], _ rows: [[String]]) -> String {
            let all = [head, head.map { _ in "---" }] + rows.map { $0.map { MarkdownText.line(CleanText.line($0)) } }
            return all.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
        }
    }
}
