// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// The scribe, and whoever types in cards, at the real program.
@Suite(.serialized) struct `Words of others are typed in` {
    private func noting(_ room: Room) throws -> ProgramOnTerminal {
        try room.start(["note", room.session])
    }

    @Test func `killed, a note is back beside whoever said it`() throws {
        let room = try Room()
        let program = try noting(room)
        try program.until(shows: "Wie spreekt er?")
        program.type("2\r")
        try program.until(shows: "Bo · woordelijk")
        program.type("een halve zin")
        try program.until(shows: "een halve zin")
        program.signal(SIGKILL)
        _ = try program.ending()
        let next = try noting(room)
        try next.until("the note and its speaker") {
            $0.contains("een halve zin") && $0.contains("Bo · woordelijk")
        }
        next.type(" en de rest")
        try next.until(shows: "een halve zin en de rest")
        next.signal(SIGTERM)
        _ = try next.ending()
        let notes = try room.stored().scribes.values.flatMap(\.notes)
        #expect(notes.map(\.text) == ["een halve zin en de rest"])
        #expect(notes.map(\.speaker) == [room.people[1]])
        #expect(notes.map(\.provenance) == [.scribeVerbatim])
    }

    @Test func `three cards, typed as fast as they come, are three answers from paper`() throws {
        let room = try Room()
        let program = try room.start(["open", room.session])
        try program.until(shows: "Ziet de groep dit scherm?")
        program.type("\r")
        try program.until(shows: "Regiescherm")
        program.type("k")
        try program.until(shows: "Van wie is deze kaart?")
        program.type("1\rOp tijd begonnen\u{4}")
        program.type("2\rKoffie hielp\u{4}")
        program.type("2\rEn de taart\u{4}")
        try program.until(shows: "Proces 3 · Resultaten 0 · Inzichten 0")
        program.signal(SIGTERM)
        _ = try program.ending()
        #expect(try room.texts(of: 0) == ["Op tijd begonnen"])
        #expect(try room.texts(of: 1) == ["Koffie hielp", "En de taart"])
        let provenances = try room.person(1)?.answers.flatMap(\.revisions).map(\.provenance)
        #expect(provenances == [.paper, .paper])
    }
}
