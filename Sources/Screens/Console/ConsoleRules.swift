// SPDX-License-Identifier: Apache-2.0

/// When the console warns, and whether it rings when the time is over; whoever leads can set each in `config.json`.
package struct ConsoleRules: Equatable, Sendable {
    /// Nobody typed for so many seconds.
    package var quietSeconds: Int
    /// A whole organisation wrote nothing, and so many percent of the time are over.
    package var silentAtPercent: Int
    /// More than so many percent of the answers have no theme when dots are given.
    package var ungroupedPercent: Int
    /// Whether the terminal rings, once, when the time of a step is over.
    package var ringsBell: Bool

    /// Numbers out of bounds are taken as the bound.
    package init(
        quietSeconds: Int = 60, silentAtPercent: Int = 50, ungroupedPercent: Int = 20, ringsBell: Bool = false
    ) {
        self.quietSeconds = min(max(quietSeconds, 10), 3_600)
        self.silentAtPercent = min(max(silentAtPercent, 1), 99)
        self.ungroupedPercent = min(max(ungroupedPercent, 0), 100)
        self.ringsBell = ringsBell
    }
}
