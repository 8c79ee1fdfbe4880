// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort

/// What the last click was on: a line of a list that is clicked again is opened.
package struct Click: Equatable, Sendable {
    let point: Point
    let target: ClickTarget
    /// Whether something was pressed or opened by it, and not only chosen.
    let isDone: Bool
    /// Whether it was a moment ago: a second click at the same place then belongs to the first, also when the list has
    /// moved below the mouse, and what was pressed is not pressed twice.
    var isRecent = true

    static let timer = TimerName("click")
    /// How long a click is a moment ago.
    static let milliseconds = 500
}

/// What a click or a turn of the wheel is heard as.
struct ClickAnswer: Equatable, Sendable {
    /// The keys that do it.
    var inputs: [Input] = []
    /// What it was on, to be remembered for the next one.
    var click: Click?
}
