// SPDX-License-Identifier: Apache-2.0

/// What a cell means; the terminal decides how that looks, with or without colour.
package enum Role: UInt8, CaseIterable, Sendable {
    /// Ordinary text.
    case plain
    /// The title of a screen and the question being asked.
    case title
    /// The one accent: key names, the present step.
    case accent
    /// The row or button with the focus.
    case selected
    /// Secondary text: hints, times, probes.
    case muted
    /// Something to notice; always with a sign or a word as well.
    case warning
    /// Something that failed; always with a sentence as well.
    case error

    /// The letter that stands for the role in golden frames.
    package var letter: Character {
        switch self {
        case .plain: "."
        case .title: "T"
        case .accent: "A"
        case .selected: "S"
        case .muted: "m"
        case .warning: "W"
        case .error: "E"
        }
    }
}
