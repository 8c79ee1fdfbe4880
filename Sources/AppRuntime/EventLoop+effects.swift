// SPDX-License-Identifier: Apache-2.0

import TerminalPort

extension EventLoop {
    /// Lets the program hear the messages, each with all that follows from it before the next: whoever types ahead means
    /// the screen the earlier key leads to.
    mutating func deliver<Driver: TerminalDriver & ~Copyable>(_ messages: [Message], on driver: inout Driver) {
        var waiting = messages
        var next = 0
        while next < waiting.count, exitCode == nil {
            mayHaveChanged = true
            waiting.replaceSubrange(next...next, with: program.parts(of: waiting[next]))
            guard next < waiting.count else { break }
            var followed: [Message] = []
            for effect in program.update(waiting[next]) {
                followed += follow(runner.perform(effect), on: &driver)
            }
            next += 1
            waiting.insert(contentsOf: followed, at: next)
        }
    }

    /// Carries out consequences; returns the messages among them, to be heard in that order.
    mutating func follow<Driver: TerminalDriver & ~Copyable>(
        _ consequences: [Consequence<Message>], on driver: inout Driver
    ) -> [Message] {
        var messages: [Message] = []
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
        return messages
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
