// SPDX-License-Identifier: Apache-2.0

/// One step of the agenda: what the group does, and for how long.
package struct AgendaStep: Equatable, Codable, Sendable {
    package var id: Identifier<AgendaStep>
    package var kind: Kind
    /// The prompt this step is about; only for writing and sharing.
    package var prompt: Identifier<Prompt>?
    package var minutes: Int
    /// Whether the group passes it over this time.
    package var isSkipped: Bool

    package init(
        id: Identifier<AgendaStep>, kind: Kind, prompt: Identifier<Prompt>? = nil, minutes: Int, isSkipped: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.prompt = prompt
        self.minutes = minutes
        self.isSkipped = isSkipped
    }

    /// What a group does in a step, in the usual order.
    package enum Kind: String, Codable, CaseIterable, Sendable {
        /// Purpose, ground rules, consent.
        case welcome
        /// The milestones of the years behind the group.
        case backInTime
        /// Everybody writes in silence.
        case write
        /// One point per turn, in rounds.
        case share
        /// Answers that belong together get a theme.
        case group
        /// Dots on the themes.
        case vote
        /// The themes with most dots: why, and what next.
        case deepen
        /// One word each, what leaves the room, thanks.
        case close
    }
}
