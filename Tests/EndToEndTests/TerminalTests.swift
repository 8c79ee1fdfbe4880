// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import FoundationEssentials
import Glibc
import PseudoTerminal
import Testing

/// Terminals of every kind and size.
@Suite(.serialized) struct `Any terminal` {
    @Test func `200 resizes in a second, and the text is still there`() throws {
        let room = try Room()
        let program = try room.seat()
        program.type("blijft staan")
        try program.until(shows: "blijft staan")
        for step in 0..<200 {
            program.resize(Size(columns: 10 + step * 7 % 190, rows: 2 + step * 3 % 60))
            program.terminal.drain(waiting: 4)
        }
        program.resize(Size(columns: 70, rows: 20))
        try program.until("the text") { $0.contains("blijft staan") && $0.contains(Room.question) }
        program.type("!")
        try program.until(shows: "blijft staan!")
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
        #expect(try room.texts() == ["blijft staan!"])
    }

    @Test(arguments: [
        Size(columns: 1, rows: 1), Size(columns: 2, rows: 1), Size(columns: 1, rows: 50), Size(columns: 39, rows: 12),
        Size(columns: 500, rows: 200),
    ])
    func `any size survives, and what is typed in it is kept`(size: Size) throws {
        let room = try Room()
        let program = try room.seat()
        program.resize(size)
        try program.until("a frame in that size") { _ in true }
        program.type("blind")
        try program.wait("kept") { try room.words() == ["blind"] }
        program.resize(Size(columns: 80, rows: 24))
        try program.until(shows: "blind")
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
        #expect(program.isTerminalRestored)
    }

    @Test func `below 40 columns or 12 rows a line asks for more room`() throws {
        let room = try Room()
        let program = try room.seat(size: Size(columns: 80, rows: 24))
        program.resize(Size(columns: 38, rows: 10))
        try program.until("a line") { !$0.contains(Room.question) && $0.text.contains("groter") }
    }

    @Test(arguments: ["", "unknown-terminal", "xterm-kitty", "tmux-256color", "screen", "xterm", "linux", "vt220"])
    func `every TERM with a cursor shows the seat`(name: String) throws {
        let room = try Room()
        let program = try room.seat(environment: ["TERM": name])
        program.type("ja é")
        try program.until(shows: "ja é")
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
    }

    @Test(arguments: [
        ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "xx_XX"], ["LC_ALL": "", "LANG": "nl_NL.UTF-8"],
    ])
    func `every locale shows every character`(locale: [String: String]) throws {
        let room = try Room()
        let program = try room.seat(environment: locale)
        program.type("café 中")
        try program.until(shows: "café 中")
    }

    @Test func `with NO_COLOR nothing is coloured`() throws {
        let room = try Room()
        let program = try room.seat(environment: ["NO_COLOR": "1"])
        program.type("zwart op wit\u{4}\u{4}\u{4}")
        try program.until(shows: "Jouw antwoorden")
        let sent = String(decoding: program.terminal.bytesReceived, as: UTF8.self)
        let parameters = sent.split(separator: "\u{1B}[").dropFirst().compactMap { part -> [Substring]? in
            guard let end = part.firstIndex(where: { $0.isLetter }), part[end] == "m" else { return nil }
            return part[..<end].split(separator: ";")
        }
        #expect(parameters.joined().allSatisfy { Int($0).map { $0 < 30 || $0 == 39 || $0 == 49 } ?? false })
    }

    @Test func `a dumb terminal is refused in one sentence`() throws {
        let room = try Room()
        let program = try room.start(["walk", room.session], environment: ["TERM": "dumb"])
        #expect(try program.ending() == .exited(1))
        #expect(program.screen.contains("dumb"))
        #expect(!program.screen.isAlternateScreen)
    }

    @Test func `without a terminal it says so and changes nothing`() throws {
        let room = try Room()
        let binary = Products.path(of: "terugblik")
        let command = "exec \(binary) walk \(room.session) --sessions \(room.sessions) --lang nl 2>&1"
        let child = try ChildProcess("/bin/sh", ["-c", command])
        let lines = child.readLines()
        #expect(child.wait() == 1)
        #expect(lines.count == 1)
        #expect(lines.first?.contains("terminal") == true)
    }
}
