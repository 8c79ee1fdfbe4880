// SPDX-License-Identifier: Apache-2.0

/// Something wrong in how a picture was drawn: nothing that stops a screen, and what the tests of every screen look for.
package enum Mishap: Equatable, Sendable {
    /// One text was written over another.
    case overlap(Point)
    /// A text ended here without a mark that there is more.
    case cut(Point)
    /// A text was written where the canvas is not.
    case outside(Point)
}

extension Canvas {
    /// Mishaps that are remembered; the first ones tell enough.
    private static let mishapsKept = 20

    /// Remembers that something was drawn wrong.
    package mutating func note(_ mishap: Mishap) {
        if mishaps.count < Self.mishapsKept { mishaps.append(mishap) }
    }
}
