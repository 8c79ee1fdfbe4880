// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles

/// From whoever leads entering a step until the last of sixty other programs has painted it.
enum FollowFigures {
    private static let programs = 60
    private static let rounds = 20

    /// - Parameter program: The release build of the program.
    static func print(program: String) throws {
        try print("walls", of: program) { _ in
            ["wall"]
        } step: { record, round in
            record.course?.position.step = Identifier(round % 2 == 0 ? "write-2" : "write-1")
        }
        // A seat goes its own way through the questions; what it follows is that the group gives dots.
        try print("seats", of: program) {
            ["walk", "--seat", "\($0 + 1)"]
        } step: { record, round in
            record.course?.vote = Vote(
                way: .seats, budget: 3, openedAt: SampleSession.moment,
                closedAt: round % 2 == 0 ? nil : SampleSession.moment)
        }
    }

    private static func print(
        _ what: String, of program: String, arguments: (Int) -> [String],
        step: (inout SessionRecord, Int) -> Void
    ) throws {
        func delays(of count: Int) throws -> [[Duration]] {
            let session = try session()
            let path = session.store.folder.path
            let environment = ProgramOnTerminal.standard.merging(["HOME": session.path]) { $1 }
            let running = try (0..<count).map { index in
                let words = arguments(index)
                return try ProgramOnTerminal(
                    program, [words[0], path] + words.dropFirst() + ["--lang", "en"], environment: environment,
                    directory: session.path)
            }
            for program in running { try program.until("its first frame") { $0.text.contains { !$0.isWhitespace } } }
            _ = try session.store.load()
            _ = try session.store.hold(.record)
            var record = session.record
            let all = try (0..<(rounds + 2)).map { round in
                drain(running)
                step(&record, round)
                return try paint(running) { try session.store.save(.record(record)) }
            }
            for program in running { program.signal(SIGKILL) }
            for program in running { _ = try program.ending() }
            return Array(all.dropFirst(2))
        }
        let alone = Figures(try delays(of: 1).map { $0[0] })
        let together = try delays(of: programs).map { $0.sorted() }
        let floor = Table.Floor(name: "one of them alone", p50: alone.p50)
        Table.printRow(
            "step entered to sixty \(what) painted", Figures(together.map { $0[programs - 1] }), floor: floor)
        Table.printRow("the same, the median of the sixty", Figures(together.map { $0[programs / 2] }), floor: floor)
    }

    /// Sixty people who wrote one answer each, in the step of writing to the first prompt.
    private static func session() throws -> SampleSession {
        try SampleSession(people: programs, answersEach: 1) { record in
            var course = Course.usual(for: record.prompts)
            course.themes = [Theme(id: Identifier(letter: "t", random: 1), name: "Together")]
            course.position.step = Identifier("write-1")
            record.course = course
        }
    }

    // MARK: - Terminals

    /// Reads all that was painted, until nothing comes for a while.
    private static func drain(_ programs: [ProgramOnTerminal]) {
        var isQuiet = false
        while !isQuiet {
            isQuiet = true
            _ = poll(nil, 0, 150)
            for program in programs where program.terminal.drain() > 0 { isQuiet = false }
        }
    }

    /// Does something, and waits until each of the programs has painted.
    /// - Returns: how long after the beginning each had.
    private static func paint(_ programs: [ProgramOnTerminal], after act: () throws -> Void) throws -> [Duration] {
        var delays: [Duration] = []
        var waiting = programs
        let start = ContinuousClock.now
        try act()
        while !waiting.isEmpty, start.duration(to: .now) < .seconds(20) {
            var ends = waiting.map { pollfd(fd: $0.terminal.master, events: Int16(POLLIN), revents: 0) }
            _ = unsafe poll(&ends, nfds_t(ends.count), 100)
            let now = start.duration(to: .now)
            let ready = waiting.indices.filter { ends[$0].revents != 0 }
            delays += ready.map { _ in now }
            let rest = waiting.indices.filter { ends[$0].revents == 0 }.map { waiting[$0] }
            for index in ready { waiting[index].terminal.drain() }
            waiting = rest
        }
        guard waiting.isEmpty else { throw SampleSession.SetupFailure(code: ETIMEDOUT) }
        return delays
    }
}
