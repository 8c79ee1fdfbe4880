// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// The transcript as one page of HTML that needs nothing else: it prints, and opens in a word processor.
package enum HTMLTranscript {
    package static func write(_ selection: TranscriptSelection, options: TranscriptOptions) -> String {
        let wording = Wording.of(selection.details.language)
        let page = Page(selection: selection, wording: wording, marks: TurnMarks(wording: wording))
        let head = TranscriptHead(selection, options: options)
        var text = HTMLPage.top(title: head.title, language: selection.details.language)
        page.write(head, to: &text)
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
        return text + HTMLPage.bottom
    }

    struct Page {
        let selection: TranscriptSelection
        let wording: Wording
        let marks: TurnMarks

        func write(_ head: TranscriptHead, to text: inout String) {
            if let mark = head.mark { text += "<p class=\"mark\"><strong>\(HTMLText.escaped(mark))</strong></p>\n" }
            text += "<h1>\(HTMLText.isolated(head.title))</h1>\n<table class=\"facts\">\n"
            for fact in head.facts {
                text += "<tr><th scope=\"row\">\(HTMLText.escaped(fact.label))</th>"
                text += "<td>\(HTMLText.isolated(fact.value))</td></tr>\n"
            }
            text += "</table>\n"
        }

        func write(_ section: TranscriptSelection.Section, number: Int, to text: inout String) {
            let words = wording.transcript
            let question = words.prompt(number, CleanText.line(section.prompt.question))
            text += "<h2>\(HTMLText.isolated(question))</h2>\n"
            if let remark = section.prompt.remark {
                text += "<p><em>\(HTMLText.escaped(words.remark))</em> "
                text += "\(HTMLText.isolated(CleanText.line(remark)))</p>\n"
            }
            if section.turns.isEmpty { text += "<p>\(HTMLText.escaped(words.empty))</p>\n" }
            for turn in section.turns { write(turn, to: &text) }
        }

        func write(_ turn: TranscriptSelection.Turn, to text: inout String) {
            text += "<blockquote>\n"
            for paragraph in CleanText.paragraphs(turn.text) {
                text += "<p class=\"words\">\(paragraph.map(HTMLText.isolated).joined(separator: "<br>"))</p>\n"
            }
            text += "</blockquote>\n<p class=\"by\">— \(attribution(turn))</p>\n"
            if let before = marks.before(turn) {
                text += "<p class=\"by\"><em>\(HTMLText.escaped(wording.transcript.before))</em> "
                text += "\(HTMLText.isolated(before))</p>\n"
            }
        }

        private func attribution(_ turn: TranscriptSelection.Turn) -> String {
            var label = HTMLText.isolated(marks.label(turn.speaker))
            if case .named = turn.speaker { label = "<strong>\(label)</strong>" }
            let function = marks.function(turn.speaker).map { ", \(HTMLText.isolated($0))" } ?? ""
            return ([label + function] + marks.marks(turn).map(HTMLText.isolated)).joined(separator: " · ")
        }

        func writeAttributions(to text: inout String) {
            let words = wording.transcript
            text += "<h2>\(HTMLText.escaped(words.attributions))</h2>\n"
            guard !selection.attributions.isEmpty else {
                text += "<p>\(HTMLText.escaped(words.nobodyNamed))</p>\n"
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
            text += "<h2>\(HTMLText.escaped(wording.transcript.participation))</h2>\n"
            let head = [columns.organisation, columns.people, columns.answered]
            text += table(head, selection.participation.map { [$0.organisation, "\($0.people)", "\($0.answered)"] })
        }

        func table(_ head: [String], _ rows: [[String]]) -> String {
            let cells = head.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }.joined()
            let lines = rows.map { row in
                "<tr>" + row.map { "<td>\(HTMLText.isolated(CleanText.line($0)))</td>" }.joined() + "</tr>\n"
            }
            return "<table>\n<tr>\(cells)</tr>\n\(lines.joined())</table>\n"
        }
    }
}
