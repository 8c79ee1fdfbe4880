// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import FoundationEssentials
import Glibc
import PseudoTerminal
import Testing

/// The typewriter of TerminalFixture on a pseudo-terminal: loop, driver, signals and ncurses together.
@Suite struct `Real terminal` {
    private let fixture = FixtureProgram()

    @Test func `Typed text stands on the screen, torn characters too`() throws {
        let program = try fixture.start()
        program.type("één ")
        program.send([0xe4, 0xb8])
        try program.until(shows: "één")
        program.send([0xad])
        program.type("\rtwee")
        try program.until("two lines") { $0.line(0) == "één 中" && $0.line(1) == "twee" }
        #expect(program.screen.unknown.isEmpty)
        #expect(program.screen.texts(in: .reversed).first?.hasPrefix("80x24 ready") == true)
    }

    @Test func `An appended letter costs at most three bytes`() throws {
        let program = try fixture.start()
        program.type("a")
        try program.until("a") { $0.line(0) == "a" }
        let before = program.terminal.bytesReceived.count
        var line = "a"
        for letter in "bcdefghijklmnopqrstuvwxyz" {
            program.type(String(letter))
            line.append(letter)
            try program.until(line) { $0.line(0) == line }
        }
        #expect(program.terminal.bytesReceived.count - before <= 3 * 25)
    }

    @Test func `A paste of 100 KB arrives as one`() throws {
        let program = try fixture.start()
        try program.until("bracketed paste") { $0.isBracketedPaste }
        program.paste(String(repeating: "één regel\n", count: 9_000))
        try program.until(shows: "<108000>")
        program.paste(String(repeating: "x", count: 1_000_001))
        try program.until(shows: "too long: 1000001")
    }

    @Test func `A lone Escape is heard although nothing follows`() throws {
        let program = try fixture.start()
        program.type("\u{1b}")
        try program.until(shows: "key escape")
    }

    @Test(arguments: [
        (SIGTERM, ProgramOnTerminal.Ending.exited(3)), (SIGINT, .exited(3)), (SIGQUIT, .exited(3)),
        (SIGHUP, .exited(4)),
    ])
    func `A signal ends it with the terminal restored`(number: Int32, ending: ProgramOnTerminal.Ending) throws {
        let program = try fixture.start()
        #expect(program.terminal.isRaw && program.screen.isAlternateScreen)
        program.signal(number)
        #expect(try program.ending() == ending)
        #expect(program.isTerminalRestored)
    }

    @Test func `Quitting restores the terminal`() throws {
        let program = try fixture.start()
        program.type("tekst\u{11}")
        #expect(try program.ending() == .exited(7))
        #expect(program.isTerminalRestored)
    }

    @Test(arguments: [false, true])
    func `A closed terminal ends it, even when SIGHUP is ignored`(ignoresHangUp: Bool) throws {
        let program = try fixture.start(ignoresHangUp: ignoresHangUp)
        program.hangUp()
        #expect(try program.ending() == .exited(4))
    }

    @Test func `A program that will not go is ended within a second`() throws {
        let hungUp = try fixture.start(["stubborn"])
        hungUp.hangUp()
        #expect(try hungUp.ending() == .exited(129))
        let terminated = try fixture.start(["stubborn"])
        terminated.signal(SIGTERM)
        #expect(try terminated.ending() == .exited(143))
        #expect(terminated.isTerminalRestored)
    }

    @Test func `200 resizes end in the last size and it types on`() throws {
        let program = try fixture.start()
        program.type("blijft")
        try program.until(shows: "blijft")
        for step in 0..<200 {
            program.resize(Size(columns: 20 + step * 7 % 180, rows: 5 + step * 3 % 40))
            program.signal(SIGWINCH)
        }
        program.resize(Size(columns: 61, rows: 17))
        try program.until(shows: "61x17 resized")
        program.type("!")
        try program.until("text on") { $0.line(0) == "blijft!" }
    }

    @Test(arguments: [Size(columns: 1, rows: 1), Size(columns: 2, rows: 1), Size(columns: 500, rows: 200)])
    func `Any size survives`(size: Size) throws {
        let program = try fixture.start(size: size)
        program.type("ab中\r\u{1b}[A")
        program.resize(Size(columns: 30, rows: 6))
        try program.until(shows: "30x6 resized")
        program.resize(size)
        program.type("\u{11}")
        #expect(try program.ending() == .exited(7))
    }

    @Test func `Mail and timers reach the screen without a key`() throws {
        let program = try fixture.start()
        program.type("\u{1b}[17~")
        try program.until(shows: "tick short")
        program.type("\u{1b}[18~")
        try program.until(shows: "80x24 mail")
    }

    @Test func `The terminal is given back for another program`() throws {
        let program = try fixture.start()
        program.type("a\u{1b}[15~")
        try program.until(shows: "80x24 back")
        #expect(String(decoding: program.terminal.bytesReceived, as: UTF8.self).contains("outside"))
        #expect(program.screen.line(0) == "a")
        #expect(program.terminal.isRaw && program.screen.isBracketedPaste)
    }

    @Test func `Stopped and continued by a shell, it paints in the size of then`() throws {
        let script = #"set -m; "$0" "$1"; echo stopped; read line; fg >/dev/null; echo "ended $?""#
        let program = try ProgramOnTerminal(
            "/bin/bash", ["-c", script, Products.path(of: "TerminalFixture"), fixture.crashLog])
        try program.until(shows: "80x24 ready")
        program.type("tekst\u{1a}")
        try program.until("the shell") { $0.contains("stopped") && !$0.isAlternateScreen && !$0.isBracketedPaste }
        program.resize(Size(columns: 50, rows: 10))
        program.type("\n")
        try program.until("the program again") { $0.contains("50x10") && $0.line(0) == "tekst" && $0.isBracketedPaste }
        program.type("!\u{11}")
        try program.until(shows: "ended 7")
    }

    @Test func `A terminal that does not read holds nobody up`() throws {
        let program = try fixture.start(size: Size(columns: 200, rows: 100))
        for _ in 0..<40 { program.signal(SIGCONT) }  // each paints everything, and nobody reads
        program.signal(SIGTERM)
        #expect(program.hasEnded(within: 30_000), "SIGTERM must be heard although the terminal is full")
    }

    @Test func `What is written to standard error appears after the screen is gone`() throws {
        let program = try fixture.start()
        program.type("\u{1b}OR")
        program.type("x")
        try program.until(shows: "x")
        #expect(!program.screen.contains("complaint"))
        program.type("\u{11}")
        _ = try program.ending()
        #expect(program.screen.contains("a complaint"))
        #expect(program.isTerminalRestored)
    }

    @Test func `A crash restores the terminal, says so, and leaves its message in a private file`() throws {
        let program = try fixture.start(environment: ["SWIFT_BACKTRACE": "enable=no"])
        program.type("x")
        try program.until(shows: "x")
        program.type("\u{1b}OQ")
        guard case .killed = try program.ending() else { return #expect(Bool(false), "it did not crash") }
        #expect(program.isTerminalRestored)
        #expect(program.screen.contains("crashed"))
        let attributes = try FileManager.default.attributesOfItem(atPath: fixture.crashLog)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try String(contentsOfFile: fixture.crashLog, encoding: .utf8).contains("Index out of range"))
    }

    @Test(arguments: ["", "unknown-terminal", "xterm-kitty", "tmux-256color", "xterm", "vt100", "linux"])
    func `Every TERM with a cursor works`(name: String) throws {
        let program = try fixture.start(environment: ["TERM": name])
        program.type("ja")
        try program.until(shows: "ja")
        program.type("\u{11}")
        #expect(try program.ending() == .exited(7))
    }

    @Test func `A dumb terminal is refused by name`() throws {
        let program = try fixture.launch(environment: ["TERM": "dumb"])
        #expect(try program.ending() == .exited(1))
        #expect(program.screen.contains(#"dumbTerminal(name: "dumb")"#))
    }

    @Test func `Every locale shows every character`() throws {
        for locale in ["C", "POSIX", "nl_NL.UTF-8", "xx_XX"] {
            let program = try fixture.start(environment: ["LC_ALL": locale])
            program.type("ë中")
            try program.until(shows: "ë中")
        }
    }
}
