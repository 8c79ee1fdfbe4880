// SPDX-License-Identifier: Apache-2.0

import CellCanvas

/// What a terminal is to the loop.
///
/// A driver lives in one scope on the main thread and is never shared.
package protocol TerminalDriver: ~Copyable {
    var size: Size { get }

    /// Sleeps until there is input, the descriptor `mail` can be read, a signal came, or the time is over.
    ///
    /// - Parameters:
    ///   - milliseconds: The longest sleep; nil sleeps until something happens.
    ///   - mail: A descriptor that becomes readable when another thread has left a message.
    /// - Returns: What happened to the terminal meanwhile; empty for input, mail and the end of the time.
    mutating func wait(milliseconds: Int?, mail: Int32) -> Set<Wake>

    /// Everything typed so far, and what the mouse did where it is heard; empty when there is nothing.
    mutating func readInput() -> [Heard]

    /// Paints the canvas; only what changed goes to the terminal.
    mutating func present(_ canvas: Canvas)

    /// Gives the terminal back to the shell and stops the process; returns when it is continued.
    mutating func suspend()

    /// Rings the bell of the terminal, which may be a sign on the screen instead.
    mutating func ring()

    /// Gives the terminal back for the time of `body`, for an external editor.
    mutating func release(during body: () -> Void)
}
