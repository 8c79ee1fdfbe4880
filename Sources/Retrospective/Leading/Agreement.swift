// SPDX-License-Identifier: Apache-2.0

/// What the group agreed to do: what, who, and by when.
package struct Agreement: Equatable, Codable, Sendable {
    package var id: Identifier<Agreement>
    package var what: String
    /// Who does it: a person, an organisation, or words such as "everybody"; empty while nobody does.
    package var who: String
    /// By when; nil while no day is set.
    package var by: CalendarDate?
    /// The theme it came from.
    package var theme: Identifier<Theme>?
    package var state: State

    package init(
        id: Identifier<Agreement>, what: String, who: String = "", by: CalendarDate? = nil,
        theme: Identifier<Theme>? = nil, state: State = .open
    ) {
        self.id = id
        self.what = what
        self.who = who
        self.by = by
        self.theme = theme
        self.state = state
    }

    /// What became of it.
    package enum State: String, Codable, CaseIterable, Sendable {
        case open
        case done
        case dropped
    }
}
