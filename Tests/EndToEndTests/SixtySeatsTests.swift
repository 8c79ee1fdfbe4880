// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import FoundationEssentials
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// A group of sixty, each at a terminal of their own, and whoever leads.
@Suite(.serialized) struct `Sixty people sit at seats of their own` {
    private static let people = 60

    /// Two themes to give dots to, and a seat each.
    private func room() throws -> Room {
        let room = try Room((1...Self.people).map { "Deelnemer \($0)" })
        let store = try SessionStore.open(try Folder.open(room.path))
        var record = try store.load().session.record
        var course = Course.usual(for: record.prompts)
        course.themes = ["Samen", "Tijd"].enumerated().compactMap { index, name in
            Identifier("t-\(index)").map { Theme(id: $0, name: name) }
        }
        record.course = course
        record.details.wayOfWriting = .ownScreens
        _ = try store.hold(.record)
        try store.save(.record(record))
        store.letGo(.record)
        return room
    }

    private func console(_ room: Room) throws -> ProgramOnTerminal {
        let console = try room.start(["open", room.session])
        try console.until(shows: "Ziet de groep dit scherm?")
        console.type("\t\r")
        try console.until(shows: "De sessie is nog niet begonnen.")
        return console
    }

    private func all(_ seats: [ProgramOnTerminal], _ what: String, _ isSo: (VirtualTerminal) -> Bool) throws {
        for (index, seat) in seats.enumerated() {
            try seat.until("\(what), at seat \(index + 1)", isSo)
        }
    }

    @Test(.enabled(if: Effort.isFull, "takes 61 processes and TERUGBLIK_TEST_ALL=1"))
    func `all of them follow the console, and every answer is kept and counted`() throws {
        let room = try room()
        let console = try console(room)
        let seats = try (1...Self.people).map { try room.start(["walk", room.session, "--seat", "\($0)"]) }
        try all(seats, "the question") { $0.contains(Room.question) }
        console.type(">>>")
        try console.until(shows: "Proces: schrijven in stilte · nog")

        for (index, seat) in seats.enumerated() { seat.type("Antwoord van \(index + 1).") }
        for (index, seat) in seats.enumerated() {
            try seat.until(shows: "Antwoord van \(index + 1).")
        }
        try console.until(shows: "60 van 60")

        let asksForDots = "Degroepgeeftnustippen."
        console.type(".")
        try console.until(shows: "Stippen per persoon")
        console.type("o")
        try all(seats, "that the group gives dots") { $0.compact.contains(asksForDots) }
        console.type("\ts")
        try console.until(shows: "Het stemmen nu sluiten?")
        console.type("\t\r")
        try all(seats, "that nobody gives dots any more") { !$0.compact.contains(asksForDots) }
        console.type("\u{1B}")
        try console.until(shows: "Regiescherm")
        console.type(">>>>>>>>>")
        try console.until(shows: "Afsluiten · nog")
        try all(seats, "that the group closes") { $0.compact.contains("Degroepsluitaf.") }

        for seat in seats { seat.signal(SIGTERM) }
        for seat in seats { #expect(try seat.ending() == .exited(143)) }
        for index in seats.indices { #expect(try room.texts(of: index) == ["Antwoord van \(index + 1)."]) }
        #expect(try room.stored().participants.count == Self.people)
        let files = try FileManager.default.subpathsOfDirectory(atPath: room.path)
        #expect(!files.contains { $0.contains(".conflict-") }, "\(files)")
        #expect(!console.hasEnded(within: 0))
    }
}
