// SPDX-License-Identifier: Apache-2.0

/// How somebody is named beside their words, from the most open to the strictest.
package enum Attribution: String, Codable, CaseIterable, Sendable {
    /// Name, role and organisation.
    case name
    /// Role and organisation, without the name.
    case function
    /// Neither; whoever leads the session can still see who wrote it.
    case unnamed
    /// The words stay in this room and are in no export.
    case withheld

    /// The stricter of the two.
    package func stricter(_ other: Attribution) -> Attribution { rank >= other.rank ? self : other }

    private var rank: Int {
        switch self {
        case .name: 0
        case .function: 1
        case .unnamed: 2
        case .withheld: 3
        }
    }
}
