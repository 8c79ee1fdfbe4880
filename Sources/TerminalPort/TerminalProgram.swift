// SPDX-License-Identifier: Apache-2.0

import CellCanvas

/// A program as a value: messages change it and give effects; its picture is a pure function of it.
package protocol TerminalProgram: Sendable {
    associatedtype Message: Sendable
    associatedtype Effect: Sendable

    /// The message that carries what the keyboard sent.
    static func message(for input: Input) -> Message
    /// The message that carries what the mouse did; nil when the program has no use for it.
    static func message(for pointer: Pointer) -> Message?
    /// The message that says a timer set by an effect has run out.
    static func message(for timer: TimerName) -> Message
    /// The message for something that happened to the terminal; nil when the program does not care.
    static func message(for wake: Wake) -> Message?

    /// The message that tells the size of the terminal, at the start and when it changes; nil when the program only
    /// needs it to draw.
    static func message(resizedTo size: Size) -> Message?

    /// What came at once, as the program hears it, such as keys that are commands one by one; nil when it is heard whole.
    func parts(of message: Message) -> [Message]?

    mutating func update(_ message: Message) -> [Effect]
    func view(in size: Size) -> Canvas
}

extension TerminalProgram {
    package static func message(resizedTo size: Size) -> Message? { nil }
    package static func message(for pointer: Pointer) -> Message? { nil }

    /// The message that carries what came from the terminal; nil when the program has no use for it.
    package static func message(for heard: Heard) -> Message? {
        switch heard {
        case .input(let input): message(for: input)
        case .pointer(let pointer): message(for: pointer)
        }
    }

    package func parts(of message: Message) -> [Message]? { nil }
}

/// The name of a timer; setting a timer again replaces the earlier one.
package struct TimerName: Hashable, Sendable {
    package let name: String
    package init(_ name: String) { self.name = name }
}

/// Why the loop woke up, other than for input, mail or a timer.
package enum Wake: Hashable, Sendable {
    case resized
    /// SIGTERM from outside.
    case terminated
    /// SIGQUIT from outside.
    case quit
    /// SIGINT from outside; from the keyboard Ctrl+C is a key.
    case interrupted
    /// SIGHUP, or the terminal is gone.
    case hungUp
    /// Back after a stop (SIGCONT).
    case continued
}
