// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// A participant at the real program.
@Suite(.serialized) struct `A participant writes` {
    @Test func `three answers with accents and an emoji, then hands over, and nobody sees them`() throws {
        let room = try Room()
        let program = try room.passedRound()
        program.type("Ans\r")
        try program.until(shows: Room.question)
        program.type("Eén café 🌉")
        try program.until(shows: "Eén café 🌉")
        program.type("\u{4}")
        try program.until(shows: "Vraag 2 van 3")
        program.type("twee\rregels")
        program.type("\u{4}")
        try program.until(shows: "Vraag 3 van 3")
        program.type("drie")
        try program.until(shows: "drie")
        program.type("\u{4}")
        try program.until("all answers") { $0.contains("Jouw antwoorden") && $0.contains("Eén café 🌉") }
        program.type("\r")
        try program.until("a cover") { !$0.contains("café") && !$0.contains("drie") && $0.contains("volgende") }
        #expect(try room.texts() == ["Eén café 🌉", "twee\nregels", "drie"])
        #expect(try room.person(0)?.seatClosedAt != nil)
        program.type("\r")
        try program.until(shows: "Wie ben je?")
        program.type("Ans\r")
        try program.until("the seat stays closed") { !$0.contains("Jouw antwoorden") && !$0.contains("café") }
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
        #expect(program.screen.unknown.isEmpty)
    }

    @Test func `characters torn apart over reads arrive whole`() throws {
        let room = try Room()
        let program = try room.seat()
        for byte in Array("é中👩‍👩‍👧ﷺ".utf8) {
            program.send([byte])
            program.terminal.drain(waiting: 3)
        }
        program.type("!")
        try program.until(shows: "!")
        program.signal(SIGHUP)
        _ = try program.ending()
        #expect(try room.texts() == ["é中👩‍👩‍👧ﷺ!"])
    }

    @Test func `a paste of 100 KB arrives as one, and one that is too long is refused whole`() throws {
        let room = try Room()
        let program = try room.seat()
        try program.until("bracketed paste") { $0.isBracketedPaste }
        let line = "Zestig tekens op een regel, met een é erbij, en nog wat meer\n"
        let pasted = String(String(repeating: line, count: 1_640).prefix(99_000))
        program.paste(pasted)
        try program.wait("all of it on the disk") { try room.texts().first == pasted }
        program.paste(String(repeating: "y", count: 2_000))
        try program.until("a refusal") { $0.contains("te lang") }
        program.signal(SIGTERM)
        _ = try program.ending()
        #expect(try room.texts() == [pasted])
    }

    @Test func `two programs that want one person: the second is told, and gets the seat when the first ends`() throws {
        let room = try Room()
        let first = try room.seat()
        first.type("van de eerste")
        try first.until(shows: "van de eerste")
        let second = try room.passedRound()
        second.type("Ans\r")
        try second.until(shows: "Ik ben Ans")
        second.type("\t\r")
        try second.until(shows: "ander venster")
        #expect(!second.screen.contains("van de eerste"))
        first.signal(SIGKILL)
        _ = try first.ending()
        second.type("\r")
        try second.until("the question again") { $0.contains("Ik ben Ans") && !$0.contains("ander venster") }
        second.type("\t\r")
        try second.until(shows: "van de eerste")
        second.type(", die verdergaat")
        try second.until(shows: "verdergaat")
        second.signal(SIGTERM)
        _ = try second.ending()
        #expect(try room.texts() == ["van de eerste, die verdergaat"])
    }

    @Test func `an answer said to be saved is in the document`() throws {
        let room = try Room()
        let program = try room.seat()
        program.type("bewaar dit")
        try program.until(shows: "bewaard om")
        try program.wait("in the document") { try room.texts() == ["bewaar dit"] }
    }

    @Test func `what people type never drives the terminal`() throws {
        let hostile = "\u{1B}]0;titel\u{7}\u{1B}[31m\u{9B}32m\u{85}\u{202E}om\u{1B}[2J\u{8}\u{7F}einde"
        let room = try Room(["Ans\u{1B}[5m\u{9B}6m\u{202E}x", "Bo"])
        let program = try room.passedRound()
        program.type("Ans\r")
        try program.until(shows: Room.question)
        program.paste(hostile)
        try program.until(shows: "einde")
        program.type("\u{4}\u{4}\u{4}")
        try program.until(shows: "Jouw antwoorden")
        #expect(program.screen.unknown.isEmpty)
        let sent = String(decoding: program.terminal.bytesReceived, as: UTF8.self)
        for raw in ["\u{1B}]0;", "\u{1B}[31m", "\u{1B}[5m", "\u{9B}", "\u{202E}", "\u{85}"] {
            #expect(!sent.unicodeScalars.contains(raw.unicodeScalars), "\(raw.debugDescription)")
        }
        program.signal(SIGTERM)
        _ = try program.ending()
        let document = try String(
            decoding: Folder.open(room.path + "/participants").read(FileName(fixed: "p-0.json"), limit: 99_999),
            as: UTF8.self)
        #expect(document.unicodeScalars.allSatisfy { $0 == "\n" || !TerminalHazard.contains($0) })
    }

    @Test func `after a crash the facilitator's code is asked for before anybody's words are shown`() throws {
        let room = try Room(code: "1234")
        let program = try room.seat()
        program.type("geheime woorden")
        try program.until(shows: "geheime woorden")
        program.signal(SIGKILL)
        _ = try program.ending()
        for arguments in [["walk", room.session, "--seat", "1"], ["walk", room.session]] {
            let next = try room.start(arguments)
            if arguments.count == 2 {
                try next.until(shows: "Wie ben je?")
                next.type("Ans\r")
            }
            try next.until("a question for the code") {
                $0.contains("code") || $0.contains("Code")
            }
            #expect(!next.screen.contains("geheime"))
            next.type("9999\r")
            try next.until("refused") { $0.contains("!") }
            #expect(!next.screen.contains("geheime"))
            next.type("1234\r")
            try next.until(shows: "geheime woorden")
            next.signal(SIGKILL)
            _ = try next.ending()
        }
    }
}
