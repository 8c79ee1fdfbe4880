// SPDX-License-Identifier: Apache-2.0

import AppRuntime
import CellCanvas
import TerminalPort
import Testing

@Suite struct `Event loop` {
    typealias Step = ScriptedTerminal.Step

    /// A finished run and all that happened in it.
    struct Run {
        let code: Int32
        let journal: [String]
        let heard: [Counter.Message]
        let sleeps: [Int?]
        let time: Duration
    }

    private func run(
        _ steps: [Step], later: [[Consequence<Counter.Message>]] = [], mailbox: Mailbox<Counter.Message>? = nil,
        _ answers: @escaping @Sendable (Counter.Message) -> [Counter.Effect] = { _ in [] }
    ) throws -> Run {
        let journal = Journal()
        var terminal = ScriptedTerminal(steps, journal: journal)
        let runner = JournalRunner<Counter>(journal: journal, later: later)
        var loop = EventLoop(
            Counter(answers: answers), runner, mailbox: try mailbox ?? Mailbox(), clock: { journal.now })
        let code = loop.run(on: &terminal)
        return Run(
            code: code, journal: journal.lines, heard: loop.program.heard, sleeps: terminal.sleeps, time: journal.now)
    }

    @Test func `An effect is done before its frame is painted, what may wait comes after`() throws {
        let run = try run([Step(inputs: [.text("a")]), Step(inputs: [.key(.escape)])]) { message in
            switch message {
            case .input(.text): [.work("draft")]
            case .input(.key(.escape)): [.quit(0)]
            default: []
            }
        }
        #expect(
            run.journal == [
                "paint 0 in 20x5", "after", #"work("draft")"#, "paint 1 in 20x5", "after", "quit(0)", "after",
            ])
    }

    @Test func `Input, mail and a resize of one turn make one frame`() throws {
        let mailbox = try Mailbox<Counter.Message>()
        let step = Step(
            wakes: [.resized], inputs: [.text("a"), .key(.enter)], size: Size(columns: 30, rows: 9),
            meanwhile: { mailbox.post(.mail("x")) })
        let run = try run([step], mailbox: mailbox) { $0 == .wake(.hungUp) ? [.quit(0)] : [] }
        #expect(run.journal.prefix(4) == ["paint 0 in 20x5", "after", "paint 4 in 30x9", "after"])
        #expect(
            run.heard.prefix(4) == [.input(.text("a")), .input(.key(.enter)), .mail("x"), .wake(.resized)])
    }

    @Test func `What an effect says is heard before the next key and before the frame, in order`() throws {
        let run = try run([Step(inputs: [.text("a"), .text("b")])]) { message in
            message == .input(.text("a")) ? [.chain] : message == .wake(.hungUp) ? [.quit(0)] : []
        }
        #expect(
            run.heard.dropLast() == [
                .input(.text("a")), .follow("one"), .follow("two"), .input(.text("b")),
            ])
        #expect(run.journal.filter { $0.hasPrefix("paint") } == ["paint 0 in 20x5", "paint 4 in 20x5"])
    }

    @Test func `Work after a frame can change the picture at once`() throws {
        let run = try run([Step(inputs: [.text("a")])], later: [[], [.message(.mail("saved"))]])
        #expect(
            run.journal.prefix(6) == [
                "paint 0 in 20x5", "after", "paint 1 in 20x5", "after", "paint 2 in 20x5", "after",
            ])
    }

    @Test func `Nothing is painted when the picture is the same`() throws {
        let mailbox = try Mailbox<Counter.Message>()
        let step = Step(meanwhile: { mailbox.post(.mail("changes nothing")) })
        let run = try run([step, Step()], mailbox: mailbox)
        #expect(run.heard.first == .mail("changes nothing"))
        #expect(run.journal.filter { $0.hasPrefix("paint") } == ["paint 0 in 20x5"])
    }

    @Test func `Idle sleeps without an end, a timer sleeps until it is due`() throws {
        let run = try run([Step(inputs: [.text("a")])]) { message in
            switch message {
            case .input: [.timer("b", 500), .timer("a", 200), .timer("c", 100), .cancel("c"), .timer("b", 300)]
            case .tick("b"): [.quit(0)]
            default: []
            }
        }
        #expect(run.sleeps == [nil, 200, 100])
        #expect(run.heard == [.input(.text("a")), .tick("a"), .tick("b")])
        #expect(run.time == .milliseconds(300))
    }

    @Test func `Coming back from a stop paints everything anew`() throws {
        let run = try run([Step(inputs: [.text("a")])]) { $0 == .input(.text("a")) ? [.suspend] : [] }
        #expect(run.journal.prefix(5) == ["paint 0 in 20x5", "after", "suspend", "suspend", "paint 2 in 20x5"])
        #expect(run.heard.prefix(2) == [.input(.text("a")), .wake(.continued)])
    }

    @Test func `An external editor's text is heard before the frame`() throws {
        let run = try run([Step(inputs: [.text("e")])]) { $0 == .input(.text("e")) ? [.release] : [] }
        #expect(
            run.journal.prefix(6) == [
                "paint 0 in 20x5", "after", "release", "release", "take back", "paint 2 in 20x5",
            ])
        #expect(run.heard.prefix(2) == [.input(.text("e")), .follow("edited")])
    }

    @Test func `A program that ignores the end of its terminal is ended within a second`() throws {
        let run = try run([Step(wakes: [.hungUp])])
        #expect(run.code == 129)
        #expect(run.time <= .seconds(1))
        #expect(run.journal.last == "after")
        #expect(run.journal.filter { $0.hasPrefix("paint") }.count == 1, "nobody is there to look")
    }

    @Test func `Keys that came with SIGTERM are heard before it`() throws {
        let run = try run([Step(wakes: [.terminated], inputs: [.text("last")])]) {
            $0 == .wake(.terminated) ? [.work("save"), .quit(0)] : []
        }
        #expect(run.heard == [.input(.text("last")), .wake(.terminated)])
        #expect(run.journal.suffix(3) == [#"work("save")"#, "quit(0)", "after"])
        #expect(run.code == 0)
    }
}

@Suite struct `Mail from other threads` {
    @Test func `Messages of many threads arrive once each, in each thread's order`() async throws {
        let mailbox = try Mailbox<[Int]>()
        await withTaskGroup(of: Void.self) { group in
            for sender in 0..<4 {
                group.addTask { for number in 0..<5_000 { mailbox.post([sender, number]) } }
            }
        }
        let mail = mailbox.drain()
        #expect(mail.count == 20_000)
        for sender in 0..<4 {
            #expect(mail.filter { $0[0] == sender }.map { $0[1] } == Array(0..<5_000))
        }
        #expect(mailbox.drain().isEmpty)
    }
}
