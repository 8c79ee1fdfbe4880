// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import FoundationEssentials
import Glibc
import PseudoTerminal
import SessionFiles
import Testing

/// The program is told to go, or its terminal is taken away, in the middle of a word.
@Suite(.serialized) struct `The end comes in the middle of a word` {
    enum Way: CaseIterable {
        case terminated, interrupted, quit, hangUpSignal, closedTerminal, closedTerminalUnheard

        var exitCode: Int32 {
            switch self {
            case .terminated: 143
            case .interrupted: 130
            case .quit: 131
            case .hangUpSignal, .closedTerminal, .closedTerminalUnheard: 129
            }
        }
    }

    @Test(arguments: Way.allCases)
    func `all is kept, it is gone, and the terminal is restored`(way: Way) throws {
        let room = try Room()
        let program = try room.seat(ignoresHangUp: way == .closedTerminalUnheard)
        program.type("midden in een wo")
        try program.until(shows: "midden in een wo")
        program.type("ord")
        switch way {
        case .terminated: program.signal(SIGTERM)
        case .interrupted: program.signal(SIGINT)
        case .quit: program.signal(SIGQUIT)
        case .hangUpSignal: program.signal(SIGHUP)
        case .closedTerminal, .closedTerminalUnheard:
            // What nobody has read when a terminal goes is gone with it; what is on the screen is not.
            try program.until(shows: "midden in een woord")
            program.hangUp()
        }
        let ending = try program.ending()
        guard case .exited(let code) = ending else { return #expect(Bool(false), "\(ending)") }
        #expect(code == way.exitCode)
        #expect(try room.texts() == ["midden in een woord"])
        if way != .closedTerminal, way != .closedTerminalUnheard { #expect(program.isTerminalRestored) }
    }

    @Test func `killed, the text is back in its editor at the next start`() throws {
        let room = try Room()
        let program = try room.seat()
        program.type("een half af")
        try program.until(shows: "een half af")
        program.signal(SIGKILL)
        _ = try program.ending()
        let next = try room.seat()
        try next.until(shows: "een half af")
        next.type("gemaakte zin")
        try next.until(shows: "een half afgemaakte zin")
        next.signal(SIGTERM)
        _ = try next.ending()
        #expect(try room.texts() == ["een half afgemaakte zin"])
    }

    @Test func `a crash gives the terminal back, says where the message is, and loses nothing`() throws {
        let room = try Room()
        let program = try room.seat()
        program.type("voor de klap")
        try program.until(shows: "voor de klap")
        program.signal(SIGSEGV)
        #expect(try program.ending() == .killed(signal: SIGSEGV))
        #expect(program.isTerminalRestored)
        #expect(program.screen.compact.contains("terugblik/crash-\(program.processID).log"))
        let state = try Folder.open(room.home.path + "/.local/state/terugblik")
        let log = try #require(FileName("crash-\(program.processID).log"))
        #expect(try state.facts(of: log).permissions == 0o600)
        #expect(try room.words() == ["voor de klap"])
    }

    @Test func `killed, it leaves no empty file behind for longer than until the next start`() throws {
        let room = try Room()
        let state = room.home.path + "/.local/state/terugblik"
        let killed = try room.seat(0)
        let running = try room.seat(1)
        killed.signal(SIGKILL)
        _ = try killed.ending()
        let crashed = try room.seat(0)
        crashed.signal(SIGSEGV)
        _ = try crashed.ending()
        // What a crash said stays until somebody has read it.
        let said = "\(state)/crash-\(crashed.processID).log"
        try "said".write(toFile: said, atomically: false, encoding: .utf8)
        let next = try room.seat(0)
        let names = try FileManager.default.contentsOfDirectory(atPath: state).filter { $0.hasPrefix("crash-") }
        #expect(Set(names) == Set([crashed, running, next].map { "crash-\($0.processID).log" }))
        #expect(try String(contentsOfFile: said, encoding: .utf8) == "said")
    }

    @Test func `stopped and continued by a shell, it is there again in the size of then`() throws {
        let room = try Room()
        let script = #"set -m; "$@"; echo stopped; read line; fg >/dev/null; echo "ended $?""#
        let words = ["-c", script, "bash", Products.path(of: "terugblik"), "walk", room.session, "--seat", "1"]
        let shell = try ProgramOnTerminal(
            "/bin/bash", words + ["--sessions", room.sessions, "--lang", "nl"], environment: room.environment())
        try shell.until(shows: Room.question)
        shell.type("tekst\u{1A}")
        // Ctrl+Z takes back what was typed, as everywhere.
        try shell.until("taken back") { !$0.contains("tekst") && $0.contains(Room.question) }
        shell.type("blijft")
        try shell.until(shows: "blijft")
        let program = try #require(Processes.child(of: shell.processID))
        kill(program, SIGTSTP)
        try shell.until("the shell") { $0.contains("stopped") && !$0.isAlternateScreen && !$0.isBracketedPaste }
        shell.resize(Size(columns: 60, rows: 20))
        shell.type("\n")
        try shell.until("the program again") { $0.contains("blijft") && $0.isAlternateScreen && $0.isBracketedPaste }
        shell.type("!")
        try shell.until(shows: "blijft!")
        kill(program, SIGTERM)
        try shell.until(shows: "ended 143")
        #expect(try room.texts() == ["blijft!"])
    }
}

/// Processes by their relatives.
enum Processes {
    /// A process that was started by another one.
    static func child(of parent: Int32) -> Int32? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.compactMap { Int32($0) }.first { process in
            let bytes = try? Data(contentsOf: URL(filePath: "/proc/\(process)/stat"))
            let text = String(decoding: bytes ?? Data(), as: UTF8.self)
            // The name in brackets may hold anything; behind it come the state and the parent.
            guard let rest = text.split(separator: ")").last?.split(separator: " "), rest.count > 1 else {
                return false
            }
            return Int32(rest[1]) == parent
        }
    }
}
