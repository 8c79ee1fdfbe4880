// SPDX-License-Identifier: Apache-2.0

/// Does what a program's effects ask for.
package protocol EffectRunner {
    associatedtype Program: TerminalProgram

    /// Performs one effect at once, before the next frame is painted, and says what follows from it.
    mutating func perform(_ effect: Program.Effect) -> [Consequence<Program.Message>]

    /// Called after each turn in which the program heard something, when its frame is on the terminal, and once more
    /// before the loop ends: the place for work that may wait. What follows from it is heard at once.
    mutating func afterFrame() -> [Consequence<Program.Message>]
}

/// What follows from an effect.
package enum Consequence<Message: Sendable> {
    /// The program hears this next, before the frame.
    case message(Message)
    /// Sends the timer's message after so many milliseconds.
    case startTimer(TimerName, milliseconds: Int)
    case cancelTimer(TimerName)
    /// Stops the process as Ctrl+Z does in a shell.
    case suspend
    /// The bell of the terminal.
    case ring
    /// Runs the body with the terminal given back; the message it returns is heard next.
    case releaseTerminal(() -> Message)
    /// Ends the loop with this exit code.
    case quit(Int32)
}
