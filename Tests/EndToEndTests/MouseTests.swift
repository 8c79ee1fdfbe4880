// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import FoundationEssentials
import Glibc
import PseudoTerminal
import Testing

/// The mouse of the real program: off unless it was switched on, and off again whichever way the program ends.
@Suite(.serialized) struct `The mouse` {
    private func seat(_ room: Room, _ options: [String] = ["--mouse"]) throws -> ProgramOnTerminal {
        let program = try room.start(["walk", room.session, "--seat", "1"] + options)
        try program.until(shows: Room.question)
        if options.contains("--mouse") { try listening(program) }
        return program
    }

    /// The mouse is switched on right after the first picture.
    private func listening(_ program: ProgramOnTerminal) throws {
        try program.until("the mouse") { $0.reportsMouse && $0.reportsMouseInNumbers }
    }

    private func click(_ words: String, in program: ProgramOnTerminal) throws {
        let screen = program.screen
        let row = try #require((0..<screen.rows).first { screen.line($0).contains(words) })
        let start = try #require(screen.line(row).firstRange(of: words))
        program.click(row: row, column: textWidth(String(screen.line(row)[..<start.lowerBound])))
    }

    @Test func `it is never on by itself, and what it would send types nothing`() throws {
        let room = try Room()
        let program = try seat(room, [])
        program.type("een\u{1b}[<0;10;10M\u{1b}[<0;10;10m\u{1b}[M *+ zin")
        try program.until(shows: "een zin")
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
        let sent = String(decoding: program.terminal.bytesReceived, as: UTF8.self)
        #expect(!sent.contains("?1000") && !sent.contains("?1006") && !sent.contains("?1002"))
        #expect(try room.texts() == ["een zin"])
    }

    @Test func `switched on it presses buttons and puts the cursor in the text`() throws {
        let room = try Room()
        let program = try seat(room)
        program.type("een drie")
        try program.until(shows: "een drie")
        try click("drie", in: program)
        program.type("twee ")
        try program.until(shows: "een twee drie")
        try click("[ Volgende vraag ]", in: program)
        try program.until(shows: "Wat hebben we bereikt?")
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
        #expect(program.isTerminalRestored)
        #expect(try room.texts() == ["een twee drie"])
    }

    @Test func `config.json switches it on for every start, also after another language is remembered`() throws {
        let room = try Room()
        try room.home.makeFolder(".config")
        try room.home.makeFolder(".config/terugblik")
        try room.home.put(#"{"language": "nl", "mouse": true}"#, at: ".config/terugblik/config.json")
        let program = try room.start(["home"])
        try program.until(shows: "Brug")
        try listening(program)
        program.type("\u{1b}OS")
        try program.wait("the language") { try room.config().contains("\"en\"") }
        #expect(try room.config().filter { !$0.isWhitespace }.contains("\"mouse\":true"))
        program.type("\u{1b}[21~")
        #expect(try program.ending() == .exited(0))
        #expect(program.isTerminalRestored)
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGSEGV])
    func `it is off after the program was told to go, and after a crash`(number: Int32) throws {
        let room = try Room()
        let program = try seat(room)
        program.signal(number)
        _ = try program.ending()
        #expect(program.isTerminalRestored)
        #expect(!program.screen.reportsMouse && !program.screen.reportsMouseInNumbers)
    }
}

extension Room {
    /// What is remembered between starts, as it stands in the file.
    fileprivate func config() throws -> String {
        try String(contentsOfFile: home.path + "/.config/terugblik/config.json", encoding: .utf8)
    }
}
