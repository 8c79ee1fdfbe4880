// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// Rounds of their own at tables, from keys to the session's document.
@Suite struct TableRoundTests {
    private let folder: TemporaryFolder
    private let name: String
    private let clock = TestClock(firstRandom: 0x9000)
    private static let tables: [Identifier<SharingTable>] = [Scene.id("t-1"), Scene.id("t-2")]

    init() throws {
        folder = try TemporaryFolder()
        name = try Scene.makeSession(in: folder)
    }

    /// The console at the page of sharing, with two tables of two.
    private func sharing() throws -> ProgramPilot {
        var pilot = try ProgramPilot(.lead(name), in: folder, clock: clock)
        pilot.push("Nee, alleen ik")
        let people = try pilot.session(name).participants.values.sorted { $0.number < $1.number }.map(\.id)
        let tables = zip(Self.tables, [people.prefix(2), people.suffix(2)]).enumerated().map { index, table in
            SharingTable(id: table.0, name: "Tafel \(index + 1)", members: Array(table.1))
        }
        pilot.ask(.lead(.act(.course(.tables(tables), .tables))))
        pilot.type("y")
        return pilot
    }

    private func turns(_ pilot: ProgramPilot) throws -> [Turns?] {
        let turns = try #require(try pilot.session(name).record.course).tableTurns
        return Self.tables.map { turns?[$0] }
    }

    private func refresh(_ pilot: ProgramPilot, until isSo: () throws -> Bool) throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while try !isSo(), ContinuousClock.now < deadline { pilot.ask(.collectMail) }
        #expect(try isSo(), "\(pilot.picture)")
    }

    @Test func `Enter begins a round at each table, and goes on at the table that is chosen`() throws {
        var pilot = try sharing()
        pilot.expect(shows: "De groep zit aan 2 tafels.")
        pilot.press(.enter)
        #expect(try turns(pilot).map { $0?.index } == [0, 0])
        let people = try pilot.session(name).participants.values.sorted { $0.number < $1.number }.map(\.id)
        #expect(try turns(pilot).map { Set($0?.order ?? []) } == [Set(people.prefix(2)), Set(people.suffix(2))])
        pilot.expect(shows: "> Tafel 1")
        pilot.press(.enter)
        #expect(try turns(pilot).map { $0?.index } == [1, 0])
        pilot.type("2")
        pilot.expect(shows: "> Tafel 2")
        pilot.press(.enter)
        pilot.press(.enter)
        #expect(try turns(pilot).map { $0?.index } == [1, 2])
        pilot.expect(shows: "ronde 1 is klaar")
        pilot.press(.enter)
        #expect(try turns(pilot).map { $0?.round } == [1, 2])
        pilot.type("1p")
        #expect(try turns(pilot)[0]?.passed.count == 1)
    }

    @Test func `all tables go on by one key; each act, the end and another step can be taken back`() throws {
        var pilot = try sharing()
        pilot.press(.enter)
        pilot.type("w")
        #expect(try turns(pilot).map { $0?.index } == [1, 1])
        pilot.type("u")
        #expect(try turns(pilot).map { $0?.index } == [0, 0])
        pilot.type("rw")
        pilot.type("w")
        #expect(try turns(pilot).map { $0?.index } == [2, 2], "a round that is over begins no other by itself")
        pilot.expect(hides: "Alle tafels verder")
        pilot.ask(.lead(.act(.step(.next))))
        #expect(try turns(pilot) == [nil, nil])
        pilot.type("u")
        #expect(try turns(pilot).map { $0?.index } == [2, 2])
        pilot.type("s")
        #expect(try turns(pilot) == [nil, nil])
        pilot.expect(shows: "De groep zit aan 2 tafels.")
        pilot.type("u")
        #expect(try turns(pilot).map { $0?.index } == [2, 2])
    }

    @Test func `one round for all can be had although there are tables`() throws {
        var pilot = try sharing()
        pilot.push("Eén ronde met allen")
        pilot.expect(shows: "beurt 1 van 4")
        #expect(try turns(pilot) == [nil, nil])
        #expect(try pilot.session(name).record.course?.turns?.order.count == 4)
    }

    @Test func `a table's scribe goes on at their own table, and undo leaves that alone`() throws {
        var console = try sharing()
        console.press(.enter)
        let order = try #require(try turns(console)[1]?.order)
        let people = try console.session(name).participants
        var scribe = try ProgramPilot(.note, in: folder, joining: name, table: Self.tables[1], clock: clock)
        scribe.expect(shows: "Aan de beurt: \(people[order[0]]?.details.name ?? "?")")
        scribe.resize(to: Size(columns: 132, rows: 43))
        scribe.type("1\n")
        scribe.press(.function(12))
        scribe.expect(shows: "volgende beurt gevraagd")
        try refresh(console) { try turns(console).map { $0?.index } == [0, 1] }
        try refresh(scribe) { scribe.picture.contains("Aan de beurt: \(people[order[1]]?.details.name ?? "?")") }
        scribe.expect(hides: "gevraagd")
        console.type("u")
        #expect(try turns(console) == [nil, nil], "the facilitator's own act was to begin")
    }

    @Test func `at a table's seat the next turn is one button, also while the console is away`() throws {
        var console = try sharing()
        console.press(.enter)
        let order = try #require(try turns(console)[0]?.order)
        let people = try console.session(name).participants
        var seat = try ProgramPilot(.walk(.passedRound), in: folder, joining: name, table: Self.tables[0], clock: clock)
        seat.expect(shows: "Tafel 1 · Aan de beurt: \(people[order[0]]?.details.name ?? "?")")
        console.ask(.home(.leave))
        seat.push("Volgende beurt")
        seat.expect(shows: "gevraagd")
        #expect(try turns(seat).map { $0?.index } == [0, 0])
        let next = try ProgramPilot(.lead(name), in: folder, clock: clock)
        try refresh(next) { try turns(next).map { $0?.index } == [1, 0] }
        try refresh(seat) { seat.picture.contains("Aan de beurt: \(people[order[1]]?.details.name ?? "?")") }
    }

    @Test(arguments: Language.allCases)
    func `a table's seat and scribe look as they were approved, and are sound at every size`(language: Language) throws
    {
        let session = SharingScene.tables.session(language)
        let table: Identifier<SharingTable> = Scene.id("t-2")
        var seat = Pilot(SeatApp(mode: .passedRound, language: language))
        seat.desk(.door(Disclosure(of: session).seatDoor(at: table)))
        seat.expectSoundAtEverySize()
        var scribe = Pilot(ScribeApp(language: language))
        scribe.desk(.scribe(Disclosure(of: session).scribeView(of: Scene.id("s-1"), at: table)))
        scribe.type("3\n")
        scribe.expectSoundAtEverySize()
        for (shape, text, size) in Shapes.usual where shape == language {
            seat.resize(to: size)
            scribe.resize(to: size)
            try expectFrame(seat.canvas, "seat-table-turn-\(text)")
            try expectFrame(scribe.canvas, "scribe-table-turn-\(text)")
        }
    }
}
