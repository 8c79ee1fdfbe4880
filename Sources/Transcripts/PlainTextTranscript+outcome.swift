// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// What the group made of its answers stands in lines without a colon: a quote repeated under its theme is no second turn
/// of its speaker.
extension PlainTextTranscript.Page {
    private var words: OutcomeWording { wording.transcript.outcome }
    private var lines: OutcomeLines { OutcomeLines(wording: wording) }

    mutating func writeMilestones() {
        let milestones = selection.outcome.milestones
        guard !milestones.isEmpty else { return }
        body += "\n\n\(words.milestones)\n\n"
        for milestone in milestones { writeLine("- \(lines.line(of: milestone))") }
    }

    mutating func writeThemes() {
        let themes = selection.outcome.themes
        guard !themes.isEmpty else { return }
        body += "\n\n\(words.themes)\n"
        if themes.contains(where: { $0.dots != nil }) { body += "\n\(words.dotsSentence)\n" }
        for (index, theme) in themes.enumerated() {
            body += "\n"
            writeLine(lines.heading(of: theme, number: index + 1))
            if theme.turns.isEmpty { body += "\(words.noQuotes)\n" }
            for turn in theme.turns { writeQuote(turn) }
            write(words.reasons, theme.reasons)
            write(words.notes, theme.notes)
        }
    }

    mutating func writeLastTime() {
        guard let lastTime = selection.outcome.lastTime else { return }
        body += "\n\n"
        writeLine(lines.heading(of: lastTime))
        body += "\n"
        if lastTime.agreements.isEmpty { body += "\(wording.history.page.noAgreements)\n" }
        for agreement in lastTime.agreements { writeLine("- " + lines.cells(of: agreement).joined(separator: " · ")) }
        if let changes = lines.changes(of: lastTime) { write(wording.history.page.question, changes) }
    }

    mutating func writeAgreements() {
        let agreements = selection.outcome.agreements
        guard !agreements.isEmpty else { return }
        body += "\n\n\(words.agreements)\n\n"
        for agreement in agreements { writeLine("- " + lines.cells(of: agreement).joined(separator: " · ")) }
    }

    mutating func writeClosing() {
        let closing = selection.outcome.closing
        guard !closing.isEmpty else { return }
        body += "\n\n\(words.closing)\n\n"
        write(words.words, closing.words.joined(separator: ", "))
        write(words.summary, closing.summary)
        write(words.sharing, closing.sharing)
        if !closing.ratings.isEmpty { write(words.rating, words.ratingLine(closing.ratings)) }
        guard !closing.quotes.isEmpty else { return }
        body += "\(words.quotes)\n"
        for turn in closing.quotes { writeQuote(turn) }
    }

    private mutating func writeQuote(_ turn: TranscriptSelection.Turn) {
        writeLine("- \(CleanText.line(turn.text)) — \(labels[turn.speaker])")
    }

    private mutating func write(_ label: String, _ written: String) {
        let line = CleanText.line(written)
        if !line.isEmpty { writeLine("\(label). \(line)") }
    }

    private mutating func writeLine(_ line: String) {
        let free = Colons.removed(from: line)
        if free != line { hasReplaced = true }
        body += "\(free)\n"
    }
}
