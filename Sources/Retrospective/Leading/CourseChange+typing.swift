// SPDX-License-Identifier: Apache-2.0

/// A change that is being typed, on file at every key: only what differs is written, and laid over the rest afterwards.
extension CourseChange {
    /// Only those themes and agreements that are not as in the course; any other part as it is.
    package func reduced(from course: Course) -> CourseChange {
        switch self {
        case .themes(let themes): .themes(themes.filter { !course.themes.contains($0) })
        case .agreements(let agreements): .agreements(agreements.filter { !course.agreements.contains($0) })
        case .agenda, .position, .milestones, .turns, .tables, .tableTurns, .opened, .marked, .marksCounted, .large,
            .vote,
            .closing, .lastTime:
            self
        }
    }

    /// The whole part again. Words of a theme that is gone go with it, and a theme keeps the answers it has by now.
    package func expanded(over course: Course) -> CourseChange {
        switch self {
        case .themes(let typed):
            return .themes(
                course.themes.map { theme in
                    guard let changed = typed.first(where: { $0.id == theme.id }) else { return theme }
                    var theme = theme
                    theme.reasons = changed.reasons
                    theme.notes = changed.notes
                    return theme
                })
        case .agreements(let typed):
            var agreements = course.agreements
            for agreement in typed {
                if let index = agreements.firstIndex(where: { $0.id == agreement.id }) {
                    agreements[index] = agreement
                } else {
                    agreements.append(agreement)
                }
            }
            return .agreements(agreements)
        case .agenda, .position, .milestones, .turns, .tables, .tableTurns, .opened, .marked, .marksCounted, .large,
            .vote,
            .closing, .lastTime:
            return self
        }
    }
}
