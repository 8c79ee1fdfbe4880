// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import FoundationEssentials
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// A session from welcome to closing in five terminals: whoever leads, the wall, the scribe, a seat, and a table's seat.
@Suite(.serialized) struct `A whole session is played` {
    private static let steps = [
        "Welkom en afspraken", "Terug in de tijd", "Proces: schrijven in stilte", "Proces: delen in rondes",
        "Resultaten: schrijven in stilte", "Resultaten: delen in rondes", "Inzichten: schrijven in stilte",
        "Inzichten: delen in rondes", "Groeperen", "Kiezen met stippen", "Verdiepen", "Afsluiten",
    ]
    private static let onWall = [
        "Onze afspraken", "Terug in de tijd", "hebben geschreven", "Eén punt per beurt", "hebben geschreven",
        "Eén punt per beurt", "hebben geschreven", "Eén punt per beurt", "Wat hoort bij elkaar?",
        "Wat vind jij het belangrijkst?", "Verdiepen", "Afsluiten",
    ]

    @Test func `keys that come faster than the screen follows are all heard, each where the one before it led`() throws
    {
        let play = try FiveTerminals()
        play.console.type(">>>p++")
        try play.console.until(shows: "Proces: schrijven in stilte · nog 6 minuten")
        play.console.type("uuuuuu")
        try play.console.until(shows: "De sessie is nog niet begonnen.")
        play.console.type("haEen dag plannen\rAns\r1 feb\u{1B}")
        try play.console.wait("the agreement, whole") {
            let agreement = try play.course().agreements.first
            return agreement?.what == "Een dag plannen" && agreement?.by != nil
        }
    }

    @Test func `the console is killed in every step and goes on in it; the others never stop; all can be taken back`()
        throws
    {
        let play = try FiveTerminals()
        for index in Self.steps.indices {
            play.console.type(">")
            let step = Self.steps[index]
            try play.console.until(shows: "\(step) · nog")
            try play.wall.until(shows: Self.onWall[index])
            try play.startClock()
            try play.actBeforeKill(in: step)
            let position = try play.course().position
            try play.killConsole { try play.writeMeanwhile(in: step) }
            try play.console.until(shows: "\(step) · nog")
            #expect(try play.course().position == position)
            #expect(position.clock?.isRunning == true)
            try play.takeBackAndAgain()
            try play.actAfterKill(in: step)
            play.expectEverybodyGoesOn()
        }
        try play.takeEverythingBackAndAgain()
        try play.expectTheFilesTellAll()
    }
}

/// The programs of one session, and what people do at them.
private final class FiveTerminals {
    let room: Room
    let wall: ProgramOnTerminal
    let scribe: ProgramOnTerminal
    let seat: ProgramOnTerminal
    let table: ProgramOnTerminal
    private(set) var console: ProgramOnTerminal

    init() throws {
        room = try Room(["Ans", "Bo", "Cor", "Dirk", "Els"])
        try Self.divide(room)
        console = try room.start(["open", room.session])
        try console.until(shows: "Ziet de groep dit scherm?")
        console.type("\t\r")
        try console.until(shows: "De sessie is nog niet begonnen.")
        wall = try room.start(["wall", room.session])
        scribe = try room.start(["note", room.session])
        seat = try room.seat()
        table = try room.start(["walk", room.session, "--table", "Tafel 2"])
        try wall.until(shows: "We beginnen zo")
        try scribe.until(shows: "Wie spreekt er?")
        try table.until(shows: "Wie ben je?")
        table.type("Dirk\r")
        try table.until(shows: Room.question)
        scribe.type("2\r")
        try scribe.until(shows: "Bo · woordelijk")
    }

    /// Two tables, divided before the session.
    private static func divide(_ room: Room) throws {
        let store = try SessionStore.open(try Folder.open(room.path))
        var record = try store.load().session.record
        var course = Course.usual(for: record.prompts)
        course.tables = [room.people.prefix(3), room.people.dropFirst(3)].enumerated().compactMap { index, members in
            Identifier("t-\(index + 1)").map {
                SharingTable(id: $0, name: "Tafel \(index + 1)", members: Array(members))
            }
        }
        record.course = course
        _ = try store.hold(.record)
        try store.save(.record(record))
        store.letGo(.record)
    }

    func course() throws -> Course { try #require(try room.stored().record.course) }

    // MARK: - In a step

    func startClock() throws {
        console.type("p")
        try console.wait("the clock runs") { try self.course().position.clock?.isRunning == true }
    }

    /// What is done in a step until the console stops.
    func actBeforeKill(in step: String) throws {
        if step.hasSuffix("schrijven in stilte") {
            seat.type("Punt bij \(step.prefix(7))")
            table.type("Tafel bij \(step.prefix(7))")
            try seat.until(shows: "Punt bij \(step.prefix(7))")
            try table.until(shows: "Tafel bij \(step.prefix(7))")
        } else if step.hasSuffix("delen in rondes") {
            console.type("y")
            try console.until(shows: "Er is nog geen ronde begonnen.")
            console.type("\r")
            try console.until(shows: "> Tafel 1")
            try console.wait("the turns are on file") { try self.course().tableTurns?.count == 2 }
        } else if step == "Groeperen" {
            console.type("o")
            try console.until(shows: "1 · Proces")
            console.type("Samen\r")
            try console.wait("a theme") { try self.course().themes.map(\.name) == ["Samen"] }
        } else if step == "Kiezen met stippen" {
            console.type(".")
            try console.until(shows: "Stippen per persoon")
            console.type("o")
            try console.until(shows: "Het stemmen is open")
            console.type("3")
            try console.wait("a total") { try self.course().vote?.totals.values.first == 3 }
        } else if step == "Verdiepen" {
            console.type("h")
            try console.until(shows: "Verdiepen en afspreken")
            console.type("a")
            try console.until(shows: "Wanneer")
            console.type("Een dag plannen\r\r")
            try console.wait("an agreement") { try self.course().agreements.map(\.what) == ["Een dag plannen"] }
        } else if step == "Afsluiten" {
            console.type("f")
            try console.until(shows: "In één woord")
            console.type("\r")
            try console.until(shows: "Met welk woord ga je naar huis?")
            console.type("trots\r")
            try console.wait("a word") { try self.course().closing.words == ["trots"] }
        }
    }

    /// What others do while nobody leads.
    func writeMeanwhile(in step: String) throws {
        if step.hasSuffix("schrijven in stilte") {
            seat.type(", en door")
            try seat.until("what is typed while nobody leads") { $0.compact.contains(",endoor") }
        } else if step.hasSuffix("delen in rondes") {
            scribe.type(" \(step.prefix(3)).")
            try scribe.until(shows: " \(step.prefix(3)).")
        }
    }

    /// What is done once the console is back.
    func actAfterKill(in step: String) throws {
        if step.hasSuffix("schrijven in stilte") {
            // Each goes on to the next question at their own pace.
            seat.type("\u{4}")
            table.type("\u{4}")
            let next = step.hasPrefix("Proces") ? "bereikt" : step.hasPrefix("Res") ? "inzichten" : "Jouw antwoorden"
            try seat.until(shows: next)
            try table.until(shows: next)
        } else if step.hasSuffix("delen in rondes") {
            console.type("y")
            try console.until(shows: "1 van 3 ·")
            console.type("\r")
            try console.until(shows: "2 van 3 ·")
            try console.until(shows: "1 van 2 ·")
            try goBack()
        } else if step == "Groeperen" {
            console.type("o")
            try console.until(shows: "2 · ")
            console.type("1")
            try console.wait("two answers") { try self.course().themes.first?.members.count == 2 }
            try goBack()
        } else if step == "Kiezen met stippen" {
            console.type(".")
            try console.until(shows: "Het stemmen is open")
            console.type("\tt")
            try console.until(shows: "Keuze van de groep")
            try wall.until(shows: "3 stippen")
            try goBack()
        }
    }

    private func goBack() throws {
        console.type("\u{1B}")
        try console.until(shows: "Regiescherm")
    }

    // MARK: - The console stops

    /// Ends the console at once, and opens it again. - Parameter meanwhile: What others do before it is back.
    func killConsole(_ meanwhile: () throws -> Void) throws {
        console.signal(SIGKILL)
        #expect(try console.ending() == .killed(signal: SIGKILL))
        try meanwhile()
        console = try room.start(["open", room.session])
        try console.until(shows: "Regiescherm")
    }

    /// The last act before the end is taken back and done again by the program after it.
    func takeBackAndAgain() throws {
        let before = try course()
        console.type("u")
        try console.until(shows: "Ongedaan gemaakt:")
        try console.wait("taken back") { try self.course() != before }
        console.type("r")
        try console.until(shows: "Opnieuw gedaan:")
        try console.wait("done again") { try self.course() == before }
    }

    func expectEverybodyGoesOn() {
        for program in [wall, scribe, seat, table, console] { #expect(!program.hasEnded(within: 0)) }
    }

    // MARK: - Afterwards

    /// From the last act to the first and forward again, and no document of anybody else is another one.
    func takeEverythingBackAndAgain() throws {
        for program in [seat, table, scribe] {
            program.signal(SIGTERM)
            #expect(try program.ending() == .exited(143))
        }
        let words = try documentsOfOthers()
        let before = try room.stored().record
        var acts = 0
        while !console.screen.contains("Er is niets om ongedaan te maken.") {
            acts += 1
            console.type("u")
            try console.until("an answer to undo") { _ in
                self.console.screen.contains("Ongedaan gemaakt:") || self.console.screen.contains("Er is niets om")
            }
            guard acts < 200 else { break }
        }
        try console.until(shows: "De sessie is nog niet begonnen.")
        try console.wait("all of it taken back in the files") {
            let course = try self.course()
            return course.position.step == nil && course.themes.isEmpty && course.agreements.isEmpty
                && course.vote == nil
        }
        for _ in 0..<acts { console.type("r") }
        try console.until(shows: "Er is niets om opnieuw te doen.")
        try console.until(shows: "Afsluiten · nog")
        try console.wait("forward again") { try self.room.stored().record == before }
        #expect(acts > 30)
        #expect(try documentsOfOthers() == words)
    }

    /// Every byte that participants and the scribe wrote.
    private func documentsOfOthers() throws -> [String: String] {
        var documents: [String: String] = [:]
        for folder in ["participants", "scribes"] {
            for name in try Folder.open(room.path + "/" + folder).listing().names.map(\.text) {
                let path = "\(room.path)/\(folder)/\(name)"
                documents["\(folder)/\(name)"] = try String(contentsOfFile: path, encoding: .utf8)
            }
        }
        return documents
    }

    func expectTheFilesTellAll() throws {
        console.signal(SIGTERM)
        _ = try console.ending()
        wall.signal(SIGTERM)
        _ = try wall.ending()
        let session = try room.stored()
        let course = try course()
        #expect(try room.texts(of: 0).count == 3 && room.texts(of: 0).allSatisfy { $0.hasSuffix(", en door") })
        #expect(try room.texts(of: 3).count == 3)
        #expect(try room.person(3)?.answers.map(\.table?.word) == ["t-2", "t-2", "t-2"])
        #expect(try room.person(0)?.answers.map(\.table?.word) == [nil, nil, nil])
        #expect(session.scribes.values.flatMap(\.notes).map(\.speaker) == [room.people[1]])
        #expect(course.position.timeline.count == 12)
        #expect(course.vote?.phase == .revealed)
        #expect(try room.start(["check", room.session]).ending() == .exited(0))
        let export = try room.start(
            [
                "export", room.session, "--purpose", "leren", "--responsible", "Noor", "--format", "markdown", "-o",
                "verslag.md",
            ])
        #expect(try export.ending() == .exited(0), "\(export.screen.text)")
        let transcript = try String(contentsOfFile: room.home.path + "/verslag.md", encoding: .utf8)
        for words in ["Punt bij Proces:, en door", "Samen", "Een dag plannen", "trots"] {
            #expect(transcript.contains(words), "\(words) is not in\n\(transcript)")
        }
    }
}
