// SPDX-License-Identifier: Apache-2.0

/// What a group made of its session, in figures: themes, dots, agreements and ratings; never who gave what.
package struct OutcomeFigures: Equatable, Sendable {
    package let themes: [Theme]
    package let agreements: [Agreement]
    /// How many rated, in the room or at seats.
    package let rated: Int
    /// How often each rating was given, from 1 on; empty while secret, and where few rated.
    package let ratings: [Int]
    /// What was taken along from the session before; nil when it follows none.
    package let lastTime: LastTime?
    /// How often "did it change anything?" was answered with 1, 2 and 3; empty while secret, and where few answered.
    package let changes: [Int]

    package struct Theme: Equatable, Sendable {
        package let name: String
        /// Answers under it.
        package let answers: Int
        /// nil as long as the dots are secret, and where nobody was asked for any.
        package let dots: Int?
    }
}

extension Disclosure {
    package var outcomeFigures: OutcomeFigures {
        let course = session.record.course
        let dots = revealedDots
        let themes = (course?.themes ?? []).map { theme in
            OutcomeFigures.Theme(
                name: theme.name, answers: Set(theme.members.map(\.answer)).count,
                dots: dots.map { $0[theme.id] ?? 0 })
        }
        return OutcomeFigures(
            themes: themes, agreements: course?.agreements ?? [], rated: ratings.reduce(0, +), ratings: shownRatings,
            lastTime: session.record.lastTime, changes: shownChanges)
    }

    /// Whether the earlier agreements changed anything, once that is shown and only when enough people answered.
    var shownChanges: [Int] {
        guard let lastTime = session.record.lastTime, lastTime.revealedAt != nil,
            lastTime.changes.reduce(0, +) >= Self.fewestRatings
        else { return [] }
        return lastTime.changes
    }
}
