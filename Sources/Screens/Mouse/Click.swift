// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort

/// The line of a list that was chosen by the last click: clicked again, it is opened.
package struct Click: Equatable, Sendable {
    let point: Point
    let target: ClickTarget
    /// Whether it was a moment ago: a second click at the same place then means the same line, also when the list has
    /// moved below the mouse.
    var isRecent = true

    static let timer = TimerName("click")
    /// How long a click is a moment ago.
    static let milliseconds = 500
}

/// What a click or a turn of the wheel is heard as.
struct ClickAnswer: Equatable, Sendable {
    /// The keys that do it.
    var inputs: [Input] = []
    /// The line it chose.
    var click: Click?
}
