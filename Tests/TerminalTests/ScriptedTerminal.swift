// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort

/// What happened, in order, as seen by the terminal and the runner.
final class Journal {
    var lines: [String] = []
    /// The time of the test, which passes only while the terminal sleeps.
    var now = Duration.zero
}

/// A terminal that plays a script: one step for every wait.
struct ScriptedTerminal: TerminalDriver {
    struct Step {
        var wakes: Set<Wake> = []
        var inputs: [Heard] = []
        var size: Size?
        /// Runs while the loop sleeps, as another thread would.
        var meanwhile: () -> Void = {}
    }

    var size = Size(columns: 20, rows: 5)
    var steps: [Step]
    let journal: Journal
    private var inputs: [Heard] = []
    private(set) var sleeps: [Int?] = []

    init(_ steps: [Step], journal: Journal) {
        self.steps = steps
        self.journal = journal
    }

    mutating func wait(milliseconds: Int?, mail: Int32) -> Set<Wake> {
        sleeps.append(milliseconds)
        guard !steps.isEmpty else {
            // The script is over: with a timer time passes, without one the terminal goes.
            journal.now += .milliseconds(milliseconds ?? 0)
            return milliseconds == nil ? [.hungUp] : []
        }
        let step = steps.removeFirst()
        step.meanwhile()
        inputs = step.inputs
        size = step.size ?? size
        return step.wakes
    }

    mutating func readInput() -> [Heard] {
        defer { inputs = [] }
        return inputs
    }

    mutating func present(_ canvas: Canvas) {
        journal.lines.append("paint \(canvas.cursor.column) in \(canvas.size.columns)x\(canvas.size.rows)")
    }

    mutating func suspend() { journal.lines.append("suspend") }

    mutating func ring() { journal.lines.append("ring") }

    mutating func release(during body: () -> Void) {
        journal.lines.append("release")
        body()
        journal.lines.append("take back")
    }
}

/// A program that counts and does what it is told; its picture is the count, shown by the cursor.
struct Counter: TerminalProgram {
    enum Message: Sendable, Equatable {
        case input(Input)
        case tick(String)
        case wake(Wake)
        case mail(String)
        case follow(String)
    }

    enum Effect: Sendable, Equatable {
        case work(String)
        case quit(Int32)
        case timer(String, Int)
        case cancel(String)
        case suspend, release, chain
    }

    var count = 0
    var heard: [Message] = []
    /// What each message asks for.
    var answers: @Sendable (Message) -> [Effect] = { _ in [] }
    var caresForTheEnd = true

    static func message(for input: Input) -> Message { .input(input) }
    static func message(for timer: TimerName) -> Message { .tick(timer.name) }
    static func message(for wake: Wake) -> Message? { .wake(wake) }

    mutating func update(_ message: Message) -> [Effect] {
        heard.append(message)
        if message != .mail("changes nothing") { count += 1 }
        return answers(message)
    }

    func view(in size: Size) -> Canvas {
        var canvas = Canvas(size: size)
        canvas.cursor = Point(column: count, row: 0)
        return canvas
    }
}

/// Writes down what it is asked to do.
struct JournalRunner<Program: TerminalProgram>: EffectRunner
where Program.Effect == Counter.Effect, Program.Message == Counter.Message {
    let journal: Journal
    var later: [[Consequence<Counter.Message>]] = []

    mutating func perform(_ effect: Counter.Effect) -> [Consequence<Counter.Message>] {
        journal.lines.append("\(effect)")
        switch effect {
        case .work: return []
        case .quit(let code): return [.quit(code)]
        case .timer(let name, let milliseconds): return [.startTimer(TimerName(name), milliseconds: milliseconds)]
        case .cancel(let name): return [.cancelTimer(TimerName(name))]
        case .suspend: return [.suspend]
        case .release: return [.releaseTerminal { .follow("edited") }]
        case .chain: return [.message(.follow("one")), .message(.follow("two"))]
        }
    }

    mutating func afterFrame() -> [Consequence<Counter.Message>] {
        journal.lines.append("after")
        return later.isEmpty ? [] : later.removeFirst()
    }
}
