// SPDX-License-Identifier: Apache-2.0

import TerminalPort

extension EventLoop {
    /// Lets the program hear the messages, each with all that follows from it before the next: whoever types ahead means
    /// the screen the earlier key leads to.
    mutating func deliver<Driver: TerminalDriver & ~Copyable>(_ messages: [Message], on driver: inout Driver) {
        for message in messages { deliver(message, on: &driver) }
    }

    /// Lets the program hear a message, and then all that follows from it.
    mutating func deliver<Driver: TerminalDriver & ~Copyable>(_ message: Message, on driver: inout Driver) {
        guard exitCode == nil else { return }
        mayHaveChanged = true
        guard let parts = program.parts(of: message) else { return deliver(whole: message, on: &driver) }
        for part in parts where exitCode == nil { deliver(whole: part, on: &driver) }
    }

    private mutating func deliver<Driver: TerminalDriver & ~Copyable>(whole message: Message, on driver: inout Driver) {
        var followed: [Message] = []
        for effect in program.update(message) { follow(runner.perform(effect), on: &driver, hearing: &followed) }
        deliver(followed, on: &driver)
    }

    /// Carries out consequences; the messages among them come after those that are waiting already.
    mutating func follow<Driver: TerminalDriver & ~Copyable>(
        _ consequences: [Consequence<Message>], on driver: inout Driver, hearing messages: inout [Message]
    ) {
        for consequence in consequences {
            switch consequence {
            case .message(let message): messages.append(message)
            case .startTimer(let name, let milliseconds):
                timers.set(name, at: clock() + .milliseconds(max(0, milliseconds)))
            case .cancelTimer(let name): timers.cancel(name)
            case .suspend:
                driver.suspend()
                messages += afterAbsence(from: driver, with: message(for: .continued))
            case .ring: driver.ring()
            case .releaseTerminal(let body):
                driver.release { messages.append(body()) }
                messages += afterAbsence(from: driver, with: [])
            case .quit(let code): exitCode = exitCode ?? code
            }
        }
    }

    /// The terminal was away: it is painted anew, and may have another size.
    private mutating func afterAbsence<Driver: TerminalDriver & ~Copyable>(
        from driver: borrowing Driver, with messages: [Message]
    ) -> [Message] {
        painted = nil
        mayHaveChanged = true
        return messages + hearSize(of: driver)
    }
}
