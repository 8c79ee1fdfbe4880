// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import Wording

/// What a group made of its session, in the answer of `show`.
struct ShownOutcome: Encodable {
    struct Theme: Encodable {
        let name: String
        let answers: Int
        let dots: Int?
    }

    struct LastTime: Encodable {
        let session: String
        let title: String
        let date: CalendarDate
        let agreements: [ShownAgreement]
        let changes: [Int]?
    }

    let themes: [Theme]
    let agreements: [ShownAgreement]
    let rated: Int
    /// nil while secret, and where few rated.
    let ratings: [Int]?
    let lastTime: LastTime?

    init(_ figures: OutcomeFigures) {
        themes = figures.themes.map { Theme(name: $0.name, answers: $0.answers, dots: $0.dots) }
        agreements = figures.agreements.map(ShownAgreement.init)
        rated = figures.rated
        ratings = figures.ratings.isEmpty ? nil : figures.ratings
        lastTime = figures.lastTime.map {
            LastTime(
                session: $0.session, title: $0.title, date: $0.date, agreements: $0.agreements.map(ShownAgreement.init),
                changes: figures.changes.isEmpty ? nil : figures.changes)
        }
    }

    /// Its lines; none when there is nothing to tell.
    func lines(_ wording: Wording) -> [String] {
        let words = wording.history
        var lines: [String] = []
        if let lastTime {
            lines.append("\(words.page.wallTitle(wording.dates.short(lastTime.date))): \(lastTime.title)")
            lines += lastTime.agreements.map { "  " + $0.line(wording) }
            if let changes = lastTime.changes { lines.append("  \(words.change) " + Self.counts(changes)) }
        }
        if !themes.isEmpty { lines.append(words.themes) }
        lines += themes.map { "  " + words.theme($0.name, $0.answers, $0.dots) }
        if !agreements.isEmpty { lines.append(words.agreements) }
        lines += agreements.map { "  " + $0.line(wording) }
        if rated > 0 {
            lines.append("\(words.rating) " + (ratings.map(Self.counts) ?? words.ratedSecret(rated)))
        }
        return lines.isEmpty ? [] : lines + [""]
    }

    /// `1: 0, 2: 1, 3: 6`.
    private static func counts(_ counts: [Int]) -> String {
        counts.enumerated().map { "\($0 + 1): \($1)" }.joined(separator: ", ")
    }
}

/// One agreement, for programs.
struct ShownAgreement: Encodable {
    let what: String
    let who: String?
    let by: CalendarDate?
    let state: Agreement.State
    private let whole: Agreement

    private enum CodingKeys: CodingKey { case what, who, by, state }

    init(_ agreement: Agreement) {
        what = agreement.what
        who = agreement.who.isEmpty ? nil : agreement.who
        by = agreement.by
        state = agreement.state
        whole = agreement
    }

    func line(_ wording: Wording) -> String {
        "\(wording.transcript.outcome.states(state)): \(whole.line(wording))"
    }
}
