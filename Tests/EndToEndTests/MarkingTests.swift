// SPDX-License-Identifier: Apache-2.0

import Fault
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// Marking at seats of their own which answers matter most, at the real program.
@Suite(.serialized) struct `What matters most is marked at seats` {
    /// Everybody wrote one answer, and the group is about to give themes.
    private static func room() throws -> Room {
        let room = try Room(["Ans", "Bo", "Cor", "Dirk"])
        let store = try SessionStore.open(try Folder.open(room.path))
        var record = try store.load().session.record
        var course = Course.usual(for: record.prompts)
        course.position.step = course.agenda.first { $0.kind == .group }?.id
        record.course = course
        let prompt = record.prompts[0].id
        _ = try store.hold(.record)
        try store.save(.record(record))
        store.letGo(.record)
        for (index, text) in ["Samen eten", "Vroeg begonnen", "Elkaars keuken", "Te weinig tijd"].enumerated() {
            var person = try #require(try room.person(index))
            let revision = Answer.Revision(text: text, at: Moment(seconds: 1, offsetMinutes: 0), provenance: .typed)
            let id = try #require(Identifier<Answer>("a-\(index)"))
            person.answers = [Answer(id: id, prompt: prompt, revisions: [revision])]
            let name = DocumentName.participant(person.id)
            _ = try store.hold(name)
            try store.save(.participant(person))
            store.letGo(name)
        }
        return room
    }

    @Test func `three seats mark; whoever leads counts, and what was marked most comes first`() throws {
        let room = try Self.room()
        let console = try room.start(["open", room.session])
        try console.until(shows: "Ziet de groep dit scherm?")
        console.type("\t\ro")
        try console.until(shows: "1 · Proces")
        let prompt = "Wat hebben we bereikt?"
        for person in 0..<3 {
            let seat = try room.start(["walk", room.session, "--seat", "\(person + 1)"])
            try seat.until(shows: prompt)
            try seat.until(shows: "De groep leest nu.")
            seat.type("\t\u{1B}[D\r")
            try seat.until(shows: "welke antwoorden vind jij het belangrijkst?")
            seat.type("\u{1B}[B\r")
            try seat.until(shows: "Je mag er nog één merken.")
            seat.type("\u{1B}")
            try seat.until(shows: prompt)
            try seat.until(shows: "Wat je merkte is bewaard.")
            try console.until(shows: "Tel wat \(person + 1) van 4 merkten")
            if person == 0 {
                console.type("m")
                try console.until(shows: "Pas als 3 mensen iets merkten")
            }
        }
        console.type("m")
        try console.until(shows: "* 3 keer")
        try console.until(shows: "Laat verder merken")
        let marked = try (0..<3).map { try room.person($0)?.marked?.count }
        #expect(marked == [1, 1, 1])
        #expect(try room.person(3)?.marked == nil)
        console.type("u")
        try console.until(shows: "Tel wat 3 van 4 merkten")
    }
}
