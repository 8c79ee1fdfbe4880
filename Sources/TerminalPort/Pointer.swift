// SPDX-License-Identifier: Apache-2.0

import CellCanvas

/// What the mouse did, and where.
package struct Pointer: Hashable, Sendable {
    package enum Act: Hashable, Sendable {
        case press(Button)
        case release(Button)
        case wheelUp, wheelDown
    }

    package enum Button: Hashable, Sendable { case left, middle, right }

    package let act: Act
    /// The cell the mouse was on.
    package let point: Point

    package init(_ act: Act, at point: Point) {
        self.act = act
        self.point = point
    }
}

/// What came from the terminal. The mouse is kept apart from the keyboard: what it did can never reach a text.
package enum Heard: Equatable, Sendable {
    case input(Input)
    case pointer(Pointer)
}
