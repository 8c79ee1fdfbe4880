// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// Sharing in rounds, from keys to the session's document.
@Suite struct SharingFlowTests {
    private let programs: SessionPrograms

    init() throws {
        programs = try SessionPrograms()
    }

    private func sharing(isShared: Bool = false) throws -> ProgramPilot {
        var pilot = try programs.lead(isShared: isShared)
        pilot.type("y")
        return pilot
    }

    private func course(_ pilot: ProgramPilot) throws -> Course {
        try #require(try pilot.session(programs.name).record.course)
    }

    /// Somebody sits down elsewhere and answers the first prompt.
    private func write(_ person: String, _ text: String, _ attribution: String = "Met mijn naam") throws {
        var seat = try programs.walk()
        seat.push(person)
        seat.push(attribution)
        seat.type(text)
        seat.push("Ik ben klaar")
    }

    @Test func `a round gives everybody one turn with Enter, and then asks for another`() throws {
        var pilot = try sharing()
        pilot.expect(shows: "Er is nog geen ronde begonnen.")
        pilot.press(.enter)
        let order = try #require(try course(pilot).turns?.order)
        let people = try pilot.session(programs.name).participants
        #expect(Set(order) == Set(people.keys))
        for (index, id) in order.enumerated() {
            pilot.expect(shows: "beurt \(index + 1) van \(order.count)")
            pilot.expect(shows: "Aan de beurt: \(people[id]?.details.name ?? "?")")
            pilot.press(.enter)
        }
        pilot.expect(shows: "Ronde 1 is klaar")
        pilot.press(.enter)
        pilot.expect(shows: "Ronde 2 · beurt 1 van \(order.count)")
        #expect(try course(pilot).turns?.order == order)
    }

    @Test func `a turn can be passed, given back and undone`() throws {
        var pilot = try sharing()
        pilot.press(.enter)
        let first = try #require(try course(pilot).turns)
        pilot.type("p")
        #expect(try course(pilot).turns?.passed == [first.order[0]])
        pilot.type("<")
        #expect(try course(pilot).turns == first)
        pilot.type("<")
        pilot.expect(shows: "Dit is de eerste beurt.")
        pilot.type("uuu")
        #expect(try course(pilot).turns == nil)
        pilot.type("r")
        #expect(try course(pilot).turns == first)
    }

    @Test func `an answer is opened for the group, closed, and opened with all others`() throws {
        try write("Sanne Bakker", "in elkaars keuken")
        var pilot = try sharing()
        pilot.expect(shows: "in elkaars keuken")
        pilot.expect(shows: "groep: 0 van 1")
        pilot.type("o")
        pilot.expect(shows: "groep: 1 van 1")
        #expect(try course(pilot).opened.count == 1)
        pilot.type("o")
        #expect(try course(pilot).opened.isEmpty)
        pilot.type("a")
        #expect(try course(pilot).opened.count == 1)
        pilot.type("x")
        #expect(try course(pilot).opened.isEmpty)
        pilot.type("u")
        pilot.expect(shows: "groep: 1 van 1")
    }

    @Test func `where the group looks along the text stands there only once it is open`() throws {
        try write("Sanne Bakker", "in elkaars keuken")
        var pilot = try sharing(isShared: true)
        pilot.expect(hides: "in elkaars keuken")
        pilot.type("o")
        pilot.expect(shows: "in elkaars keuken")
    }

    @Test func `an answer that stays in the room cannot be opened, and the page says so`() throws {
        try write("Sanne Bakker", "alleen voor ons", "Blijft in deze ruimte")
        var pilot = try sharing()
        pilot.expect(hides: "alleen voor ons")
        pilot.expect(shows: "1 antwoord kan niet open")
        pilot.type("a")
        #expect(try pilot.session(programs.name).record.course?.opened.isEmpty != false)
    }

    @Test func `another step ends the turns, and taking it back gives them back`() throws {
        var pilot = try sharing()
        pilot.press(.enter)
        let turns = try course(pilot).turns
        pilot.ask(.lead(.act(.step(.next))))
        #expect(try course(pilot).turns == nil)
        pilot.type("u")
        #expect(try course(pilot).turns == turns)
    }

    @Test func `somebody who left has no turn`() throws {
        var pilot = try sharing()
        pilot.press(.enter)
        let turns = try #require(try course(pilot).turns)
        pilot.ask(.lead(.act(.presence([turns.order[0]], .left))))
        let second = try #require(try pilot.session(programs.name).participants[turns.order[1]])
        pilot.expect(shows: "Aan de beurt: \(second.details.name)")
        pilot.expect(shows: "beurt 1 van \(turns.order.count - 1)")
    }
}
