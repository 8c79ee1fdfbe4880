// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

/// Tables: suggested, changed, and found by name.
@Suite struct TablesTests {
    private func guests(_ sizes: Int...) -> [SharingTable.Guest] {
        sizes.enumerated().flatMap { organisation, size in
            (0..<size).map {
                SharingTable.Guest(
                    id: Sample.id("p-\(organisation)-\($0)"), organisation: Sample.id("o-\(organisation)"))
            }
        }
    }

    private func tables(_ guests: [SharingTable.Guest]) -> [SharingTable] {
        SharingTable.suggested(for: guests) { "Tafel \($0)" }
    }

    @Test(arguments: [
        (1, [1]), (7, [7]), (8, [4, 4]), (13, [7, 6]), (16, [6, 5, 5]), (60, [7, 7, 7, 7, 7, 7, 6, 6, 6]),
    ])
    func `tables are equally large, and none has more than seven people`(people: Int, sizes: [Int]) {
        let tables = tables(guests(people))
        #expect(tables.map(\.members.count) == sizes)
        #expect(Set(tables.flatMap(\.members)).count == people)
    }

    @Test func `each organisation is spread over the tables as evenly as can be`() {
        let guests = guests(6, 4, 3, 3)
        let tables = tables(guests)
        for organisation in 0..<4 {
            let mine = Set(guests.filter { $0.organisation == Sample.id("o-\(organisation)") }.map(\.id))
            let counts = tables.map { $0.members.count(where: mine.contains) }
            #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1)
        }
    }

    @Test func `nobody gives no tables`() { #expect(tables([]).isEmpty) }

    @Test func `whoever moves sits at one table, and the next number is a new one`() throws {
        let tables = tables(guests(8))
        let person = tables[0].members[0]
        let moved = try #require(tables.moving(person, toTable: 1) { "Tafel \($0)" })
        #expect(moved.map(\.members.count) == [3, 5])
        #expect(moved[1].members.last == person)
        let new = try #require(tables.moving(person, toTable: 2) { "Tafel \($0)" })
        #expect(new.map(\.name) == ["Tafel 1", "Tafel 2", "Tafel 3"])
        #expect(new.map(\.members.count) == [3, 4, 1])
        #expect(Set(new.map(\.id)).count == 3)
        #expect(tables.moving(person, toTable: 5) { "\($0)" } == nil)
        #expect(tables.moving(person, toTable: -1) { "\($0)" } == nil)
    }

    @Test func `a table is found by its name in any case, and by its number`() {
        var tables = tables(guests(8))
        tables[1].name = "Bij het raam"
        #expect(tables.named("bij het RAAM")?.id == tables[1].id)
        #expect(tables.named("2")?.id == tables[1].id)
        #expect(tables.named("Tafel 1")?.id == tables[0].id)
        #expect(tables.named("3") == nil)
        #expect(tables.named("Tafel 2") == nil)
    }
}

/// What a table of its own sees.
@Suite struct TableViewTests {
    private func session() -> Session {
        var record = Sample.session().record
        record.course = Course.usual(for: Sample.prompts)
        record.course?.tables = [SharingTable(id: Sample.id("t-1"), name: "Tafel 1", members: [Sample.closed])]
        record.course?.turns = Turns(order: [Sample.writer, Sample.closed])
        return Session(
            record: record, participants: Array(Sample.session().participants.values),
            scribes: Array(Sample.session().scribes.values))
    }

    @Test func `a seat at a table offers the people of that table only`() {
        let disclosure = Disclosure(of: session())
        #expect(disclosure.seatDoor(at: Sample.id("t-1")).people.map(\.id) == [Sample.closed])
        #expect(disclosure.seatDoor.people.count == 3)
    }

    @Test func `a table that is gone offers everybody`() {
        #expect(Disclosure(of: session()).seatDoor(at: Sample.id("t-9")).people.count == 3)
    }

    @Test func `a scribe at a table finds its people first, and follows only their turns`() {
        let disclosure = Disclosure(of: session())
        let view = disclosure.scribeView(of: nil, at: Sample.id("t-1"))
        #expect(view.speakers.map(\.id) == [Sample.closed, Sample.writer, Sample.new])
        #expect(view.turn == nil)
        #expect(disclosure.scribeView(of: nil).turn == Sample.writer)
    }
}
