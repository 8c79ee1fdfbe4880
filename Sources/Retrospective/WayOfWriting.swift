// SPDX-License-Identifier: Apache-2.0

/// How the group writes its answers.
package enum WayOfWriting: String, Codable, CaseIterable, Sendable {
    /// On paper cards, typed in afterwards.
    case paper
    /// One keyboard, passed round.
    case passedKeyboard
    /// A scribe types along with what is said.
    case scribe
    /// Each on a screen of their own.
    case ownScreens
}
