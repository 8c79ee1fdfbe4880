// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

/// The history of sessions in lines: of each series, and of the sessions alone, a table and below it each with bars.
package struct HistoryLines: Equatable, Sendable {
    private(set) var lines: ScrolledLines
    private let wording: Wording
    private var words: HistoryWording { wording.history }

    /// Columns before a bar or a sentence.
    private static let label = 12
    private static let longestBar = 40

    package init(_ history: SessionHistory, columns: Int, _ wording: Wording) {
        lines = ScrolledLines(width: columns)
        self.wording = wording
        if history.parts.isEmpty { lines.add(words.none) }
        for series in history.series {
            add(series, under: words.series(series.first?.title.oneLine ?? "", series.count))
        }
        guard !history.alone.isEmpty else { return }
        add(history.alone, under: history.series.isEmpty ? nil : words.alone)
    }

    /// Sessions that belong together, the oldest first.
    private mutating func add(_ parts: [SessionHistory.Part], under heading: String?) {
        lines.addGap()
        if let heading { lines.add(heading, .accent) }
        addTable(parts)
        for part in parts { add(part) }
    }

    package static func == (left: HistoryLines, right: HistoryLines) -> Bool { left.lines == right.lines }

    package var texts: [String] { lines.lines.map(\.text) }

    // MARK: - The table

    private static let columns = [11, 8, 8, 11, 8]

    private mutating func addTable(_ parts: [SessionHistory.Part]) {
        addRow(words.columns, .title)
        for part in parts {
            addRow(
                [
                    part.date.description, "\(part.wrote)/\(part.people)",
                    part.agreements.isEmpty ? "-" : "\(part.count(.done))/\(part.agreements.count)",
                    numbers(part.outcome.ratings), numbers(part.outcome.changes),
                ])
        }
    }

    private func numbers(_ counts: [Int]) -> String {
        counts.isEmpty ? "-" : counts.map(String.init).joined(separator: " ")
    }

    /// The last column only where it fits.
    private mutating func addRow(_ cells: [String], _ role: Role = .plain) {
        let isWhole = lines.width >= Self.columns.reduce(0, +)
        let shown = cells.prefix(isWhole ? 5 : 4)
        let row = zip(shown, Self.columns).map { $0.padded(to: $1) }.joined()
        lines.add(line: String(row.reversed().drop { $0 == " " }.reversed()), role)
    }

    // MARK: - One session

    private mutating func add(_ part: SessionHistory.Part) {
        lines.addGap()
        let mark = part.isExample ? " (\(words.example))" : ""
        lines.add("\(wording.dates.short(part.date)) · \(part.title.oneLine)\(mark)", .title)
        if let follows = part.follows { lines.add(words.follows(follows), .muted) }
        add(words.participation, words.wrote(part.wrote, part.people, part.answers), part.wrote, of: part.people)
        addAgreements(of: part)
        let outcome = part.outcome
        if outcome.ratings.isEmpty {
            lines.add(words.rating + " " + words.ratedSecret(outcome.rated), .muted)
        } else {
            lines.add(words.rating + " " + words.rated(outcome.rated))
            add(outcome.ratings.enumerated().reversed().map { ("\($0 + 1)", $1) })
        }
        guard !outcome.changes.isEmpty else { return }
        lines.add(words.change)
        add(zip(words.page.meanings, outcome.changes).reversed().map { ($0, $1) })
    }

    private mutating func addAgreements(of part: SessionHistory.Part) {
        let done = part.count(.done)
        let states = words.states(done, part.count(.open), part.count(.dropped))
        guard !part.agreements.isEmpty else {
            return lines.add(mark: words.agreements.padded(to: Self.label), words.noAgreements)
        }
        add(words.agreements, states, done, of: part.agreements.count)
        for agreement in part.agreements {
            lines.add(
                mark: "  " + wording.transcript.outcome.states(agreement.state).padded(to: Self.label - 2),
                agreement.line(wording))
        }
    }

    /// A sentence, and below it a bar of so many parts of the whole.
    private mutating func add(_ name: String, _ sentence: String, _ count: Int, of whole: Int) {
        lines.add(mark: name.padded(to: Self.label), sentence)
        guard whole > 0 else { return }
        let room = min(Self.longestBar, max(1, lines.width - Self.label))
        let filled = count * room / whole
        let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: room - filled)
        lines.add(line: String(repeating: " ", count: Self.label) + bar)
    }

    /// A bar for each count, as long as it is of the largest.
    private mutating func add(_ counts: [(name: String, count: Int)]) {
        let most = max(1, counts.map(\.count).max() ?? 1)
        let room = min(Self.longestBar, max(1, lines.width - Self.label - 5))
        for (name, count) in counts {
            let length = count == 0 ? 0 : max(1, count * room / most)
            let bar = String(repeating: "█", count: length)
            lines.add(line: ("  " + name).padded(to: Self.label) + bar + (length > 0 ? " " : "") + "\(count)")
        }
    }
}

extension Agreement {
    /// What, who and by when, on one line.
    package func line(_ wording: Wording) -> String {
        let day = by.map { wording.history.by(wording.dates.short($0)) }
        return [what.oneLine, who.isEmpty ? nil : who, day].compactMap(\.self).joined(separator: " · ")
    }
}
