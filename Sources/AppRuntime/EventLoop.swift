// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort

/// The one loop of a program on a terminal: wait, hear everything that came, paint once, then do what may wait.
///
/// It runs on the thread that calls `run` and sleeps without waking up while nothing happens.
package struct EventLoop<Runner: EffectRunner> {
    package typealias Program = Runner.Program
    package typealias Message = Runner.Program.Message

    package internal(set) var program: Program
    package internal(set) var runner: Runner

    private let mailbox: Mailbox<Message>
    let clock: () -> Duration
    var timers = Timers()
    /// The picture on the screen; nil when it must be painted anew.
    var painted: Canvas?
    /// The size the program last heard of.
    var size = Size(columns: 0, rows: 0)
    /// Whether the program may have changed since the last frame.
    var mayHaveChanged = true
    var exitCode: Int32?
    /// The terminal is gone: nothing is painted any more.
    private var isHungUp = false
    /// When the loop ends by itself, and with which exit code.
    private var end: (at: Duration, code: Int32)?

    /// - Parameters:
    ///   - mailbox: What other threads post to the program.
    ///   - clock: Time since some fixed moment, never going back.
    package init(
        _ program: Program, _ runner: Runner, mailbox: Mailbox<Message>,
        clock: @escaping () -> Duration = timeSinceStart()
    ) {
        self.program = program
        self.runner = runner
        self.mailbox = mailbox
        self.clock = clock
    }

    /// Runs the program until an effect quits, or the terminal or the process is told to go.
    ///
    /// In one turn all input, mail, due timers and wakes are heard, in that order; the effects of each message are
    /// performed before the next message; then one frame is painted if the picture changed; then comes
    /// `runner.afterFrame()`, which is also called once before the end.
    /// - Returns: The exit code: the program's, or 129 (hung up), 130 (interrupted),
    ///   131 (quit) or 143 (terminated) when it does not quit by itself.
    package mutating func run<Driver: TerminalDriver & ~Copyable>(on driver: inout Driver) -> Int32 {
        size = driver.size
        if let message = Program.message(resizedTo: size) { deliver(message, on: &driver) }
        while true {
            finishTurn(on: &driver)
            if exitCode == nil { hearWhatCame(on: &driver) }
            guard let exitCode else { continue }
            _ = runner.afterFrame()
            return exitCode
        }
    }
}

/// How long a program may go on after the terminal is gone or the process was told to end, in milliseconds.
private let grace = 800

/// A clock that starts now.
package func timeSinceStart() -> () -> Duration {
    let start = ContinuousClock.now
    return { start.duration(to: .now) }
}

extension EventLoop {
    /// Sleeps until something happens, then lets the program hear all of it.
    private mutating func hearWhatCame<Driver: TerminalDriver & ~Copyable>(on driver: inout Driver) {
        let wakes = driver.wait(milliseconds: longestSleep, mail: mailbox.descriptor)
        // One by one and not as one list: that would be built anew, of large messages, at every key.
        for heard in driver.readInput() {
            if let message = Program.message(for: heard) { deliver(message, on: &driver) }
        }
        for message in mailbox.drain() { deliver(message, on: &driver) }
        let now = clock()
        if let due = timers.due(at: now) {
            for timer in due { deliver(Program.message(for: timer), on: &driver) }
        }
        if !wakes.isEmpty { deliver(hear(wakes, now: now), on: &driver) }
        if driver.size != size { deliver(hearSize(of: driver), on: &driver) }
        if let end, exitCode == nil, now >= end.at { exitCode = end.code }
    }

    private var longestSleep: Int? {
        if mayHaveChanged { return 0 }
        if end == nil && timers.isEmpty { return nil }
        let now = clock()
        return [timers.delay(from: now), end.map { ($0.at - now).wholeMilliseconds }].compactMap(\.self).min()
    }

    private mutating func hear(_ wakes: Set<Wake>, now: Duration) -> [Message] {
        var messages: [Message] = []
        if wakes.contains(.continued) { messages += message(for: .continued) }
        if wakes.contains(.terminated) { messages += farewell(.terminated, code: 143, now: now) }
        if wakes.contains(.quit) { messages += farewell(.quit, code: 131, now: now) }
        if wakes.contains(.interrupted) { messages += farewell(.interrupted, code: 130, now: now) }
        if wakes.contains(.hungUp) {
            messages += farewell(.hungUp, code: 129, now: now)
            isHungUp = true
        }
        return messages
    }

    /// Says that it is over. A program that does not care is ended at once, another one gets some time.
    private mutating func farewell(_ wake: Wake, code: Int32, now: Duration) -> [Message] {
        let messages = message(for: wake)
        if messages.isEmpty {
            end = (now, code)
        } else if end == nil {
            end = (now + .milliseconds(grace), code)
        }
        return messages
    }

    /// What the program hears when the terminal has another size than before.
    mutating func hearSize<Driver: TerminalDriver & ~Copyable>(of driver: borrowing Driver) -> [Message] {
        guard driver.size != size else { return [] }
        size = driver.size
        mayHaveChanged = true
        return [Program.message(resizedTo: size)].compactMap(\.self) + message(for: .resized)
    }

    func message(for wake: Wake) -> [Message] {
        Program.message(for: wake).map { [$0] } ?? []
    }

    /// Paints what changed and does what may wait, until nothing follows from it; a program that never comes to rest
    /// goes on in the next turn.
    private mutating func finishTurn<Driver: TerminalDriver & ~Copyable>(on driver: inout Driver) {
        var rounds = 0
        while mayHaveChanged, exitCode == nil, rounds < 4 {
            rounds += 1
            mayHaveChanged = false
            paint(on: &driver)
            var followed: [Message] = []
            follow(runner.afterFrame(), on: &driver, hearing: &followed)
            deliver(followed, on: &driver)
        }
    }

    private mutating func paint<Driver: TerminalDriver & ~Copyable>(on driver: inout Driver) {
        guard !isHungUp else { return }
        let canvas = program.view(in: size)
        guard canvas != painted else { return }
        driver.present(canvas)
        painted = canvas
    }
}
