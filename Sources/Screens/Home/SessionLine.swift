// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

/// One session of the list: a line with its title, and one with what is in it.
struct SessionLine: Equatable, Sendable {
    let title: String
    /// What stands at the right of the title, such as "voorbeeld".
    let mark: String
    let facts: String
    let isTrouble: Bool

    /// - Parameter columns: The width of the list: on a narrow one the facts are told shorter.
    init(_ session: HomeSession, columns: Int, wording: Wording) {
        let words = wording.home
        guard let summary = session.summary else {
            title = session.id.oneLine
            mark = ""
            isTrouble = session.trouble != nil
            facts = isTrouble ? "! " + words.cannotBeRead : words.beingRead
            return
        }
        title = summary.title.oneLine
        mark = summary.isExample ? words.example : ""
        isTrouble = false
        facts = Self.facts(summary, columns: columns, wording: wording)
    }

    /// The fullest account that fits.
    private static func facts(_ summary: SessionSummary, columns: Int, wording: Wording) -> String {
        let words = wording.home
        let place = summary.place.oneLine
        let date = wording.dates.short(summary.date)
        let start = place.isEmpty ? [date] : [date, place]
        let people = words.people(summary.people)
        let total = summary.answers.reduce(0, +)
        let perPrompt = zip(summary.prompts, summary.answers).map { "\($0.label.oneLine) \($1)" }
        let counts = summary.answers.map { String($0) }.joined(separator: ", ")
        let short = total == 0 ? words.answers(0) : words.answersPerPrompt(counts)
        let full = total == 0 ? [short] : perPrompt
        let candidates = [
            start + [people] + full, start + [people, short], [date, people] + full, [date, people, short],
            [date, people],
        ]
        let lines = candidates.map { $0.joined(separator: " · ") }
        return lines.first { textWidth($0) <= columns } ?? date
    }

    /// Whether everything typed is in the title, the place, the date or the name of the folder.
    static func matches(_ session: HomeSession, _ typed: String, wording: Wording) -> Bool {
        let words = typed.lowercased().split(separator: " ")
        var text = session.id
        if let summary = session.summary {
            text += " \(summary.title) \(summary.place) \(wording.dates.short(summary.date))"
            if summary.isExample { text += " " + wording.home.example }
        }
        let found = text.lowercased()
        return words.allSatisfy { found.contains($0) }
    }
}
