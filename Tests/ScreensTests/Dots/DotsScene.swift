// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens

/// A group that has themes, and gives dots to them.
enum DotsScene {
    static let themes = [
        "Elkaar kennen", "Tijd en roosters", "Wat studenten ervan merken", "Een plek om te oefenen",
        "Van project naar gewoon werk", "Wie beslist er eigenlijk, en wanneer horen de anderen dat?", "Geld",
        "林 en taal",
    ].enumerated().map { Theme(id: Scene.id("t-\($0)"), name: $1) }

    /// The dots of one person each, on the themes in their order.
    private static let ballots: [[Int]] = [
        [2, 1], [1, 1, 1], [0, 0, 3], [1, 2], [0, 0, 0, 1], [1, 0, 1, 1], [], [3], [0, 1, 2], [1, 0, 0, 0, 2],
    ]

    /// - Parameters:
    ///   - voted: How many people voted at seats.
    ///   - counts: The dots counted in the room, on the themes in their order.
    static func session(
        _ language: Language = .dutch, way: Vote.Way? = .seats, voted: Int = 0, counts: [Int] = [],
        phase: Vote.Phase = .open, sharesScreen: Bool = true, hasThemes: Bool = true
    ) -> Session {
        var session = ConsoleScene.session(language, sharesScreen: sharesScreen)
        var record = session.record
        var course = Course.usual(for: record.prompts)
        if hasThemes { course.themes = themes }
        course.vote = way.map { way in
            var vote = Vote(way: way, budget: 3, openedAt: Scene.now)
            vote.closedAt = phase == .open ? nil : Scene.now
            vote.revealedAt = phase == .revealed ? Scene.now : nil
            for (theme, count) in zip(themes, counts) { vote.totals[theme.id] = count }
            return vote
        }
        if phase == .revealed, hasThemes { course.themes[2].reasons = "Daar doen we het voor, en dat zei iedereen." }
        record.course = course
        session.replace(record)
        let people = session.participants.values.sorted { $0.number < $1.number }
        for (person, dots) in zip(people, ballots.prefix(voted)) {
            var person = person
            let given = zip(themes, dots).map { ($0.id, $1) }.filter { $0.1 > 0 }
            person.ballot = Ballot(dots: Dictionary(uniqueKeysWithValues: given), at: Scene.now)
            session.replace(person.id, with: person)
        }
        return session
    }
}
