// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// What whoever leads writes down of the group: nothing that stood on the screen is lost.
@Suite(.serialized) struct `Notes of going deeper are being typed` {
    private func console(_ room: Room) throws -> ProgramOnTerminal {
        let console = try room.start(["open", room.session])
        try console.until(shows: "Regiescherm")
        return console
    }

    @Test func `killed right behind a letter, all that was on the screen is there again`() throws {
        let room = try Room()
        let store = try SessionStore.open(try Folder.open(room.path))
        var record = try store.load().session.record
        var course = Course.usual(for: record.prompts)
        course.themes = [Theme(id: try #require(Identifier("t-1")), name: "Samen")]
        record.course = course
        record.groupSeesScreen = false
        _ = try store.hold(.record)
        try store.save(.record(record))
        store.letGo(.record)

        let first = try console(room)
        first.type("h")
        try first.until(shows: "Verdiepen en afspreken")
        first.type("\r")
        try first.until(shows: "Wat wordt er gezegd?")
        first.type("Elke dinsdag samen koken")
        try first.until(shows: "Elke dinsdag samen koken")
        first.signal(SIGKILL)
        _ = try first.ending()

        let next = try console(room)
        next.type("h\r")
        try next.until(shows: "Elke dinsdag samen koken")
        try next.wait("in the session") {
            try room.stored().record.course?.themes.first?.notes == "Elke dinsdag samen koken"
        }
    }
}
