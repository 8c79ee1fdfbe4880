// SPDX-License-Identifier: Apache-2.0

/// Where a part of the program leads when it is left.
enum Departure: Equatable, Sendable {
    case home
    /// Back to the console, for whoever leads.
    case console
    case seats
    case scribe
    case paper
    /// The wall, in the terminal of whoever leads.
    case wall
    /// The program ends.
    case end
}
