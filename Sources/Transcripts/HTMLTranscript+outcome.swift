// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

extension HTMLTranscript.Page {
    private var words: OutcomeWording { wording.transcript.outcome }
    private var lines: OutcomeLines { OutcomeLines(wording: wording) }

    func writeMilestones(to text: inout String) {
        let milestones = selection.outcome.milestones
        guard !milestones.isEmpty else { return }
        text += "<h2>\(HTMLText.escaped(words.milestones))</h2>\n<ul>\n"
        for milestone in milestones { text += "<li>\(HTMLText.isolated(lines.line(of: milestone)))</li>\n" }
        text += "</ul>\n"
    }

    func writeThemes(to text: inout String) {
        let themes = selection.outcome.themes
        guard !themes.isEmpty else { return }
        text += "<h2>\(HTMLText.escaped(words.themes))</h2>\n"
        if themes.contains(where: { $0.dots != nil }) { text += "<p>\(HTMLText.escaped(words.dotsSentence))</p>\n" }
        for (index, theme) in themes.enumerated() {
            text += "<h3>\(HTMLText.isolated(lines.heading(of: theme, number: index + 1)))</h3>\n"
            if theme.turns.isEmpty { text += "<p>\(HTMLText.escaped(words.noQuotes))</p>\n" }
            for turn in theme.turns { write(turn, to: &text) }
            write(words.reasons, theme.reasons, to: &text)
            write(words.notes, theme.notes, to: &text)
        }
    }

    func writeLastTime(to text: inout String) {
        guard let lastTime = selection.outcome.lastTime else { return }
        let head = [words.what, words.who, words.by, words.state]
        text += "<h2>\(HTMLText.isolated(lines.heading(of: lastTime)))</h2>\n"
        if lastTime.agreements.isEmpty {
            text += "<p>\(HTMLText.escaped(wording.history.page.noAgreements))</p>\n"
        } else {
            text += table(head, lastTime.agreements.map(lines.cells))
        }
        if let changes = lines.changes(of: lastTime) { write(wording.history.page.question, changes, to: &text) }
    }

    func writeAgreements(to text: inout String) {
        let agreements = selection.outcome.agreements
        guard !agreements.isEmpty else { return }
        let head = [words.what, words.who, words.by, words.state]
        text += "<h2>\(HTMLText.escaped(words.agreements))</h2>\n" + table(head, agreements.map(lines.cells))
    }

    func writeClosing(to text: inout String) {
        let closing = selection.outcome.closing
        guard !closing.isEmpty else { return }
        text += "<h2>\(HTMLText.escaped(words.closing))</h2>\n"
        write(words.words, closing.words.joined(separator: ", "), to: &text)
        write(words.summary, closing.summary, to: &text)
        write(words.sharing, closing.sharing, to: &text)
        if !closing.ratings.isEmpty { write(words.rating, words.ratingLine(closing.ratings), to: &text) }
        guard !closing.quotes.isEmpty else { return }
        text += "<h3>\(HTMLText.escaped(words.quotes))</h3>\n"
        for turn in closing.quotes { write(turn, to: &text) }
    }

    /// A label and, below it, what was written; nothing when nothing was.
    private func write(_ label: String, _ written: String, to text: inout String) {
        let paragraphs = CleanText.paragraphs(written)
        guard !paragraphs.isEmpty else { return }
        text += "<p><strong>\(HTMLText.escaped(label))</strong></p>\n"
        for paragraph in paragraphs {
            text += "<p class=\"words\">\(paragraph.map(HTMLText.isolated).joined(separator: "<br>"))</p>\n"
        }
    }
}
