// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// Themes and agreements as lines that every format for people has in common.
struct OutcomeLines {
    let wording: Wording
    private var words: OutcomeWording { wording.transcript.outcome }

    func heading(of theme: TranscriptOutcome.Theme, number: Int) -> String {
        let name = words.theme(number, CleanText.line(theme.name))
        return theme.dots.map { "\(name) · \(words.dots($0))" } ?? name
    }

    /// When and what, such as `2021 · de start`; a moment without a year has only what.
    func line(of milestone: Milestone) -> String {
        [milestone.year, milestone.text].map { CleanText.line($0) }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// What, who, by when and what became of it.
    func cells(of agreement: TranscriptOutcome.Agreement) -> [String] {
        [
            CleanText.line(agreement.what), who(agreement.who),
            agreement.by.map(wording.dates.written) ?? words.noDay, words.states(agreement.state),
        ]
    }

    /// What the part about the session before is called.
    func heading(of lastTime: TranscriptOutcome.LastTime) -> String {
        let words = wording.history.page
        return "\(words.wallTitle(wording.dates.short(lastTime.date))) (\(CleanText.line(lastTime.title)))"
    }

    /// Whether it changed anything; nil while that is secret.
    func changes(of lastTime: TranscriptOutcome.LastTime) -> String? {
        guard !lastTime.changes.isEmpty else { return nil }
        return zip(wording.history.page.meanings, lastTime.changes).map { "\($0) \($1)" }.joined(separator: ", ")
    }

    func who(_ doer: TranscriptOutcome.Doer) -> String {
        switch doer {
        case .nobody: words.nobody
        case .words(let who): CleanText.line(who)
        case .somebody: words.somebody
        }
    }
}
