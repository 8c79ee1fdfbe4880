// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import FoundationEssentials
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// A whole session tried beforehand with the real program.
@Suite(.serialized) struct `A rehearsal leaves no trace` {
    /// Every file of the sessions folder with its bytes.
    private func files(_ room: Room) throws -> [String: Data] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: room.sessions)
        return Dictionary(
            uniqueKeysWithValues: paths.map {
                ($0, FileManager.default.contents(atPath: room.sessions + "/" + $0) ?? Data())
            })
    }

    /// Of which a transcript can be made at once.
    private func room() throws -> Room {
        let room = try Room()
        let store = try SessionStore.open(try Folder.open(room.path))
        var record = try store.load().session.record
        record.details.purpose = "Leren"
        record.details.responsible = "Ans, ans@example.org"
        _ = try store.hold(.record)
        try store.save(.record(record))
        store.letGo(.record)
        return room
    }

    private func rehearsals(_ room: Room) -> [String] {
        let path = room.home.path + "/.local/state/terugblik/rehearsals"
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).map { path + "/" + $0 }
    }

    /// The console of a rehearsal in which the first step has begun.
    private func begun(_ room: Room) throws -> ProgramOnTerminal {
        let program = try room.start(["open", room.session, "--rehearse"])
        try program.until(shows: "Ziet de groep dit scherm?")
        #expect(program.screen.text.contains("PROEFRONDE · niets blijft bewaard"))
        program.type("\r")
        try program.until(shows: "De sessie is nog niet begonnen.")
        program.type(">")
        try program.until("the first step") { !$0.contains("De sessie is nog niet begonnen.") }
        return program
    }

    @Test func `steps, an answer and a transcript are gone afterwards, and the session is as it was`() throws {
        let room = try room()
        let before = try files(room)
        let program = try begun(room)
        let rehearsal = try #require(rehearsals(room).first)
        // Somebody writes at a seat of their own, which says what it is.
        let seat = try room.start(["walk", "\(rehearsal)/\(room.session)", "--seat", "1"])
        try seat.until(shows: "PROEFRONDE")
        #expect(!seat.screen.text.contains("Zo delen we"))
        program.type("e")
        try program.until(shows: "Schrijf het verslag")
        program.type("\t\t\r")
        try program.wait("the transcript") {
            try FileManager.default.contentsOfDirectory(atPath: rehearsal).contains { $0.hasSuffix(".md") }
        }
        #expect(try files(room) == before)
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
        #expect(rehearsals(room).isEmpty)
        // The seat has nothing left to write in, and ends by itself.
        #expect(try seat.ending() == .exited(0))
        #expect(seat.screen.text.contains("De proefronde is voorbij."))
        #expect(try files(room) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: room.home.path).sorted() == [".local", "Sessions"])
    }

    @Test func `a program that is killed leaves nothing in the session, and the next one sweeps the rest`() throws {
        let room = try Room()
        let before = try files(room)
        let program = try begun(room)
        program.signal(SIGKILL)
        _ = try program.ending()
        #expect(try files(room) == before && rehearsals(room).count == 1)
        let next = try room.start(["open", room.session])
        try next.until(shows: "Ziet de groep dit scherm?")
        #expect(!next.screen.text.contains("PROEFRONDE"))
        #expect(rehearsals(room).isEmpty)
    }

    @Test func `it is begun from home with a key, and ends there`() throws {
        let room = try Room()
        let program = try room.start([])
        try program.until(shows: "Proefdraaien")
        program.type("\u{1b}[17~")
        try program.until(shows: "PROEFRONDE")
        program.resize(Size(columns: 40, rows: 12))
        try program.until("the line on the smallest screen") { $0.contains("PROEFRONDE · niets blijft bewaard") }
        program.type("\u{1b}")
        try program.until(shows: "Nu")
        program.type("q")
        try program.until(shows: "Dit was een proefronde.")
        program.type("\u{1b}[C\r")
        try program.until(shows: "Jouw sessies")
        #expect(!program.screen.text.contains("PROEFRONDE") && rehearsals(room).isEmpty)
    }
}
