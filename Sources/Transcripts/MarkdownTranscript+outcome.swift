// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

extension MarkdownTranscript.Page {
    private var words: OutcomeWording { wording.transcript.outcome }
    private var lines: OutcomeLines { OutcomeLines(wording: wording) }

    func writeMilestones(to text: inout String) {
        let milestones = selection.outcome.milestones
        guard !milestones.isEmpty else { return }
        text += "\n## \(words.milestones)\n\n"
        for milestone in milestones { text += "- \(MarkdownText.line(lines.line(of: milestone)))\n" }
    }

    func writeThemes(to text: inout String) {
        let themes = selection.outcome.themes
        guard !themes.isEmpty else { return }
        text += "\n## \(words.themes)\n"
        if themes.contains(where: { $0.dots != nil }) { text += "\n\(words.dotsSentence)\n" }
        for (index, theme) in themes.enumerated() {
            text += "\n### \(MarkdownText.line(lines.heading(of: theme, number: index + 1)))\n"
            if theme.turns.isEmpty { text += "\n\(words.noQuotes)\n" }
            for turn in theme.turns { write(turn, to: &text) }
            write(words.reasons, theme.reasons, to: &text)
            write(words.notes, theme.notes, to: &text)
        }
    }

    func writeLastTime(to text: inout String) {
        guard let lastTime = selection.outcome.lastTime else { return }
        let head = [words.what, words.who, words.by, words.state]
        text += "\n## \(MarkdownText.line(lines.heading(of: lastTime)))\n"
        if lastTime.agreements.isEmpty {
            text += "\n\(wording.history.page.noAgreements)\n"
        } else {
            text += "\n" + table(head, lastTime.agreements.map(lines.cells))
        }
        if let changes = lines.changes(of: lastTime) { write(wording.history.page.question, changes, to: &text) }
    }

    func writeAgreements(to text: inout String) {
        let agreements = selection.outcome.agreements
        guard !agreements.isEmpty else { return }
        let head = [words.what, words.who, words.by, words.state]
        text += "\n## \(words.agreements)\n\n" + table(head, agreements.map(lines.cells))
    }

    func writeClosing(to text: inout String) {
        let closing = selection.outcome.closing
        guard !closing.isEmpty else { return }
        text += "\n## \(words.closing)\n"
        write(words.words, closing.words.joined(separator: ", "), to: &text)
        write(words.summary, closing.summary, to: &text)
        write(words.sharing, closing.sharing, to: &text)
        if !closing.ratings.isEmpty { write(words.rating, words.ratingLine(closing.ratings), to: &text) }
        guard !closing.quotes.isEmpty else { return }
        text += "\n### \(words.quotes)\n"
        for turn in closing.quotes { write(turn, to: &text) }
    }

    /// A label and, below it, what was written; nothing when nothing was.
    private func write(_ label: String, _ written: String, to text: inout String) {
        let paragraphs = CleanText.paragraphs(written)
        guard !paragraphs.isEmpty else { return }
        text += "\n**\(label)**\n"
        for paragraph in paragraphs {
            text += "\n" + paragraph.map(MarkdownText.line).joined(separator: "\\\n") + "\n"
        }
    }
}
