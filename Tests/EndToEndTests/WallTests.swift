// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import FoundationEssentials
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// The wall as a program of its own, beside whoever leads.
@Suite(.serialized) struct `The wall follows the session` {
    private func wall(_ room: Room, size: Size = Size(columns: 60, rows: 14)) throws -> ProgramOnTerminal {
        try room.start(["wall", room.session], size: size)
    }

    /// Has the session in the step of writing to one of its prompts.
    private func enter(_ step: String, _ room: Room, with store: SessionStore) throws {
        var record = try store.load().session.record
        var course = record.course ?? .usual(for: record.prompts)
        course.position.step = Identifier(step)
        course.position.clock = StepClock(seconds: 240)
        record.course = course
        try store.save(.record(record))
    }

    /// The store of whoever leads the session.
    private func leading(_ room: Room) throws -> SessionStore {
        let store = try SessionStore.open(try Folder.open(room.path))
        _ = try store.load()
        _ = try store.hold(.record)
        return store
    }

    @Test func `it shows each step, and counts people who write, as soon as it happens`() throws {
        let room = try Room()
        let store = try leading(room)
        let program = try wall(room)
        try program.until(shows: "We beginnen zo")
        try enter("write-1", room, with: store)
        try program.until("the question and the count") {
            $0.contains(Room.question) && $0.contains("0 van 2 hebben geschreven") && $0.contains("4 minuten")
        }
        let seat = try room.seat()
        seat.type("Geheim voor nu")
        try program.until(shows: "1 van 2 hebben geschreven")
        #expect(!program.screen.text.contains("Geheim"))
        seat.signal(SIGTERM)
        _ = try seat.ending()
        try enter("group", room, with: store)
        try program.until(shows: "Wat hoort bij elkaar?")
    }

    @Test func `it writes nothing, not even a lock`() throws {
        let room = try Room()
        let before = try FileManager.default.subpathsOfDirectory(atPath: room.path).sorted()
        let program = try wall(room)
        try program.until(shows: "We beginnen zo")
        #expect(try FileManager.default.subpathsOfDirectory(atPath: room.path).sorted() == before)
        program.type("q")
        try program.until(shows: "Dit scherm voor de groep sluiten?")
        program.type("\t\r")
        #expect(try program.ending() == .exited(0))
        #expect(try FileManager.default.subpathsOfDirectory(atPath: room.path).sorted() == before)
    }

    @Test func `a folder that goes and comes back is followed again, and nothing is rescued from a wall`() throws {
        let room = try Room()
        try enter("write-1", room, with: try leading(room))
        let program = try wall(room)
        try program.until(shows: Room.question)
        let away = room.sessions + "/../away"
        try FileManager.default.moveItem(atPath: room.path, toPath: away)
        try program.until(shows: "even weg")
        #expect(program.screen.text.contains(Room.question))
        try FileManager.default.copyItem(atPath: away, toPath: room.path)
        try program.until("the sentence is gone") { !$0.contains("even weg") }
        try enter("close", room, with: try leading(room))
        try program.until(shows: "Afsluiten")
        try FileManager.default.removeItem(atPath: room.path)
        try program.until(shows: "even weg")
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
        #expect(!FileManager.default.fileExists(atPath: room.home.path + "/.local/state/rescued"))
    }

    @Test(.enabled(if: Effort.isFull, "takes 60 processes and TERUGBLIK_TEST_ALL=1"))
    func `sixty walls follow each step`() throws {
        let room = try Room()
        let store = try leading(room)
        let walls = try (0..<60).map { _ in try wall(room) }
        for program in walls { try program.until(shows: "We beginnen zo") }
        for (step, words) in [
            ("write-1", Room.question), ("group", "hoort bij"), ("write-2", "bereikt"), ("close", "Afsluiten"),
        ] {
            try enter(step, room, with: store)
            for program in walls { try program.until(shows: words) }
        }
        for program in walls { program.signal(SIGTERM) }
        for program in walls { #expect(try program.ending() == .exited(143)) }
    }
}
