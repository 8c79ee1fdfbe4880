// SPDX-License-Identifier: Apache-2.0

import Fault
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// Rounds of their own at tables, at the real program: the console, a table's scribe and another table's seat.
@Suite(.serialized) struct `Each table has its own round` {
    /// Six people at two tables, about to share.
    private static func room() throws -> Room {
        let room = try Room(["Ans", "Bo", "Cor", "Dirk", "Els", "Fop"])
        let store = try SessionStore.open(try Folder.open(room.path))
        var record = try store.load().session.record
        var course = Course.usual(for: record.prompts)
        course.position.step = course.agenda.first { $0.kind == .share }?.id
        course.tables = try [room.people.prefix(3), room.people.suffix(3)].enumerated().map { index, members in
            SharingTable(
                id: try #require(Identifier("t-\(index + 1)")), name: "Tafel \(index + 1)", members: Array(members))
        }
        record.course = course
        _ = try store.hold(.record)
        try store.save(.record(record))
        store.letGo(.record)
        return room
    }

    /// The turns of both tables, on the disk.
    private static func turns(_ room: Room) throws -> [Int?] {
        let turns = try room.stored().record.course?.tableTurns ?? [:]
        return ["t-1", "t-2"].map { word in Identifier<SharingTable>(word).flatMap { turns[$0]?.index } }
    }

    private static func console(_ room: Room) throws -> ProgramOnTerminal {
        let console = try room.start(["open", room.session])
        try console.until("the console") {
            $0.contains("Ziet de groep dit scherm?") || $0.contains("Regiescherm")
        }
        return console
    }

    @Test func `a scribe and a seat go on at their own tables, also when the console was away meanwhile`() throws {
        let room = try Self.room()
        var console = try Self.console(room)
        console.type("\t\ry")
        try console.until(shows: "De groep zit aan 2 tafels.")
        console.type("\r")
        try console.wait("a round at each table") { try Self.turns(room) == [0, 0] }
        let scribe = try room.start(["note", room.session, "--table", "Tafel 2"])
        try scribe.until(shows: "Aan de beurt:")
        scribe.type("1\r")
        try scribe.until(shows: "woordelijk")
        scribe.type("\u{1B}[24~")
        try scribe.wait("the next turn at the second table") { try Self.turns(room) == [0, 1] }
        try console.until(shows: "2 van 3 ·")
        let seat = try room.start(["walk", room.session, "--table", "Tafel 1"])
        try seat.until(shows: "Tafel 1 · Aan de beurt:")
        seat.type("\t\r")
        try seat.wait("the next turn at the first table") { try Self.turns(room) == [1, 1] }
        try seat.until("the turn at the seat") { !$0.contains("gevraagd") }
        console.signal(SIGKILL)
        _ = try console.ending()
        seat.type("\r")
        try seat.until(shows: "volgende beurt gevraagd")
        #expect(try Self.turns(room) == [1, 1])
        console = try Self.console(room)
        try seat.wait("the turn that was asked for") { try Self.turns(room) == [2, 1] }
        try seat.until("the turn at the seat") { !$0.contains("gevraagd") }
    }
}
