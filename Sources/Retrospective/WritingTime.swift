// SPDX-License-Identifier: Apache-2.0

/// What a way of writing costs, told beforehand: an estimate for the group, and for whoever types cards in afterwards.
///
/// The figures behind it are in `docs/decisions/0009-what-writing-costs.md`.
package struct WritingTime: Equatable, Sendable {
    /// Minutes the group is busy with it.
    package let group: Int
    /// Minutes of typing in afterwards.
    package let afterwards: Int

    /// Up to so many people, passing one keyboard round is no burden.
    package static let smallGroup = 6
    /// A group that writes longer than this deserves a warning.
    package static let longMinutes = 60

    /// - Parameter people: At least one is counted.
    package init(_ way: WayOfWriting, people: Int, prompts: [Prompt]) {
        let people = max(1, people)
        switch way {
        case .paper:
            group = Self.minutes(prompts, each: Self.inSilence)
            afterwards = (people * prompts.count * Self.secondsPerCard + 59) / 60
        case .passedKeyboard:
            group = people * Self.minutes(prompts, each: Self.atTheKeyboard)
            afterwards = 0
        case .scribe:
            group = people * prompts.count * Self.aloud
            afterwards = 0
        case .ownScreens:
            group = Self.minutes(prompts, each: Self.inSilence)
            afterwards = 0
        }
    }

    package var isLong: Bool { group > Self.longMinutes }

    /// Everybody writes at the same time, and nobody talks.
    private static let inSilence = 5
    /// One person types, and hands over.
    private static let atTheKeyboard = 3
    /// One person tells, and the scribe types along.
    private static let aloud = 1
    /// Finding the person and typing a card of some forty words.
    private static let secondsPerCard = 90

    /// The minutes set for the prompts, or the usual ones.
    private static func minutes(_ prompts: [Prompt], each: Int) -> Int {
        prompts.reduce(0) { $0 + ($1.minutes ?? each) }
    }
}

extension WayOfWriting {
    /// The ways in the order they are offered: what suits a group of this size comes first.
    package static func offered(to people: Int) -> [WayOfWriting] {
        people > WritingTime.smallGroup
            ? [.paper, .scribe, .ownScreens, .passedKeyboard] : [.passedKeyboard, .paper, .scribe, .ownScreens]
    }
}
