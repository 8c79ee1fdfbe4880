// SPDX-License-Identifier: Apache-2.0

/// When the console warns, and whether it rings when the time is over; whoever leads can set each.
package struct ConsoleRules: Equatable, Sendable {
    /// What is measured, by its name in `config.json`.
    package enum Threshold: String, CaseIterable, Sendable {
        /// Nobody typed for so many seconds.
        case quietSeconds
        /// A whole organisation wrote nothing, and so many percent of the time are over.
        case silentAtPercent
        /// More than so many percent of the answers have no theme when dots are given.
        case ungroupedPercent

        package var usual: Int {
            switch self {
            case .quietSeconds: 60
            case .silentAtPercent: 50
            case .ungroupedPercent: 20
            }
        }

        package var bounds: ClosedRange<Int> {
            switch self {
            case .quietSeconds: 10...3_600
            case .silentAtPercent: 1...99
            case .ungroupedPercent: 0...100
            }
        }
    }

    /// nothing for a warning that is switched off.
    private var numbers: [Threshold: Int]
    /// Whether the terminal rings, once, when the time of a step is over.
    package var ringsBell: Bool

    /// As usual.
    package init() {
        numbers = Dictionary(uniqueKeysWithValues: Threshold.allCases.map { ($0, $0.usual) })
        ringsBell = false
    }

    /// Where it warns; nil switches it off. A number out of bounds is taken as the bound.
    package subscript(threshold: Threshold) -> Int? {
        get { numbers[threshold] }
        set {
            numbers[threshold] = newValue.map {
                min(max($0, threshold.bounds.lowerBound), threshold.bounds.upperBound)
            }
        }
    }
}
