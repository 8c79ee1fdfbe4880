// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// What the group made of its answers, as rows of a table.
struct OutcomeRows {
    let selection: TranscriptSelection
    let isForPeople: Bool
    let wording: Wording

    struct Row {
        var kind: String
        var theme = ""
        /// Dots of a theme, or people of a rating.
        var count = ""
        var who = ""
        /// By when, or the year of a milestone.
        var by = ""
        var state = ""
        var text: String
    }

    private var words: OutcomeWording { wording.transcript.outcome }
    private var columns: TranscriptColumns { wording.transcript.columns }

    var rows: [Row] {
        let outcome = selection.outcome
        return outcome.milestones.map(row) + lastTime + outcome.themes.flatMap(rows) + outcome.agreements.map(row)
            + closing
    }

    private func row(_ milestone: Milestone) -> Row {
        Row(kind: isForPeople ? words.milestone : "milestone", by: milestone.year, text: milestone.text)
    }

    /// What was agreed the time before, and whether it changed anything.
    private var lastTime: [Row] {
        guard let lastTime = selection.outcome.lastTime else { return [] }
        let page = wording.history.page
        let agreements = lastTime.agreements.map { agreement in
            var row = row(agreement)
            row.kind = isForPeople ? page.wallTitle(wording.dates.short(lastTime.date)) : "earlierAgreement"
            return row
        }
        return agreements
            + lastTime.changes.enumerated().map { index, people in
                Row(
                    kind: isForPeople ? page.question : "change", count: "\(people)",
                    text: isForPeople ? page.meanings[index] : "\(index + 1)")
            }
    }

    private func rows(of theme: TranscriptOutcome.Theme) -> [Row] {
        let kind = isForPeople ? columns.theme : "theme"
        let reasons = isForPeople ? words.reasons : "reasons"
        let notes = isForPeople ? words.notes : "notes"
        let head = Row(kind: kind, theme: theme.name, count: theme.dots.map(String.init) ?? "", text: theme.name)
        return [head] + written(reasons, theme.reasons, of: theme.name) + written(notes, theme.notes, of: theme.name)
    }

    private func row(_ agreement: TranscriptOutcome.Agreement) -> Row {
        let who =
            switch agreement.who {
            case .words(let who): who
            case .nobody: ""
            case .somebody: isForPeople ? words.somebody : "withheld"
            }
        return Row(
            kind: isForPeople ? words.agreement : "agreement", theme: agreement.theme ?? "", who: who,
            by: agreement.by?.description ?? "",
            state: isForPeople ? words.states(agreement.state) : agreement.state.rawValue, text: agreement.what)
    }

    private var closing: [Row] {
        let closing = selection.outcome.closing
        let ratings = closing.ratings.enumerated().map { index, people in
            Row(kind: isForPeople ? words.rating : "rating", count: "\(people)", text: "\(index + 1)")
        }
        return closing.words.map { Row(kind: isForPeople ? words.words : "word", text: $0) }
            + written(isForPeople ? words.summary : "summary", closing.summary)
            + written(isForPeople ? words.sharing : "sharing", closing.sharing) + ratings
    }

    private func written(_ kind: String, _ text: String, of theme: String = "") -> [Row] {
        text.allSatisfy(\.isWhitespace) ? [] : [Row(kind: kind, theme: theme, text: text)]
    }
}
