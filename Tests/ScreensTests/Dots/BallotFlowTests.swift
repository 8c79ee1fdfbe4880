// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// Giving dots at a seat, to the files.
@Suite struct BallotFlowTests {
    private let programs: SessionPrograms
    private let lead: ProgramPilot

    init() throws {
        programs = try SessionPrograms(clock: TestClock())
        lead = try programs.lead()
        lead.ask(.lead(.act(.course(.themes(Array(DotsScene.themes.prefix(3))), .themes))))
    }

    private func open() { lead.ask(.lead(.act(.vote(.open(.seats, budget: 3))))) }

    private func seats(_ mode: SeatApp.Mode = .passedRound) throws -> ProgramPilot {
        try programs.walk(mode)
    }

    private func dots(of person: String) throws -> [Identifier<Theme>: Int]? {
        try pilotSession().participants.values.first { $0.details.name == person }?.ballot?.dots
    }

    private func pilotSession() throws -> Session { try lead.session(programs.name) }

    @Test func `with the keyboard passed round one person after another gives dots, unseen by the next`() throws {
        open()
        var pilot = try seats()
        pilot.expect(shows: "De groep geeft stippen. Wie ben je?")
        pilot.push("Sanne Bakker")
        pilot.expect(shows: "Je hebt 3 stippen")
        pilot.press(.enter, .enter, .down, .enter)
        pilot.expect(shows: "Al je stippen zijn gegeven")
        pilot.press(.enter, .enter)
        pilot.expect(shows: "Je stippen zijn bewaard. Geef de laptop aan de volgende")
        #expect(try dots(of: "Sanne Bakker") == [Scene.id("t-0"): 2, Scene.id("t-1"): 1])
        pilot.push("Ik ben de volgende")
        pilot.expect(shows: "gestemd")
        pilot.push("Mo Y")
        pilot.expect(hides: "2 stippen  ")
        pilot.expect(shows: "Je hebt 3 stippen")
        pilot.push("Ik geef geen stippen")
        #expect(try dots(of: "Mo Yıldız") == [:], "abstaining is a ballot without dots")
    }

    @Test func `whoever voted is asked before others at the keyboard replace their dots, and shows none of them`()
        throws
    {
        open()
        var pilot = try seats()
        pilot.push("Sanne Bakker")
        pilot.type("+++")
        pilot.push("Geef mijn stippen")
        pilot.push("Ik ben de volgende")
        pilot.push("Sanne Bakker")
        pilot.expect(shows: "Er is al gestemd op de plek van Sanne Bakker")
        pilot.push("Ik ben Sanne Bakker")
        pilot.expect(shows: "Je hebt 3 stippen")
    }

    @Test func `somebody who writes is not taken from their text, and finds it again after giving dots`() throws {
        var pilot = try seats()
        pilot.push("Sanne Bakker")
        pilot.push("Met mijn naam")
        pilot.type("We keken bij elkaar")
        pilot.pass(milliseconds: 1_000)
        open()
        pilot.refresh(until: "De groep geeft nu stippen")
        pilot.expect(shows: "De groep geeft nu stippen")
        pilot.expect(shows: "We keken bij elkaar")
        pilot.push("Geef je stippen")
        pilot.type("+-++")
        pilot.press(.tab, .enter)
        pilot.expect(shows: "Je stippen zijn bewaard. Veranderen kan")
        pilot.expect(shows: "We keken bij elkaar")
        #expect(try dots(of: "Sanne Bakker") == [Scene.id("t-0"): 2])
        pilot.push("Verander je stippen")
        pilot.expect(shows: "Je hebt nog 1 stip")
        pilot.press(.escape)
        pilot.expect(shows: "We keken bij elkaar")
    }

    @Test func `closing the vote says so at the seat, and dots not given do not count`() throws {
        open()
        var pilot = try seats()
        pilot.push("Sanne Bakker")
        pilot.type("+")
        lead.ask(.lead(.act(.vote(.close))))
        pilot.refresh(until: "Het stemmen is gesloten")
        pilot.expect(shows: "Het stemmen is gesloten")
        #expect(try dots(of: "Sanne Bakker") == nil)
    }

    @Test func `whoever handed over their own screen can still give dots, and no word opens`() throws {
        let person = try #require(lead.participant("Sanne Bakker"))
        var pilot = try seats(.fixed(person))
        pilot.push("Met mijn naam")
        pilot.type("geheim")
        pilot.push("Ik ben klaar")
        pilot.push("Klaar, geef door")
        open()
        pilot.refresh(until: "Geef je stippen")
        pilot.push("Geef je stippen")
        pilot.expect(hides: "geheim")
        pilot.type("+")
        pilot.push("Geef mijn stippen")
        #expect(try dots(of: "Sanne Bakker") == [Scene.id("t-0"): 1])
        pilot.expect(shows: "Je stippen zijn bewaard")
    }

    @Test func `dots cannot be more than the budget`() throws {
        open()
        var pilot = try seats()
        pilot.push("Sanne Bakker")
        pilot.type("++++")
        pilot.expect(shows: "Je stippen zijn op")
        pilot.push("Geef mijn stippen")
        #expect(try dots(of: "Sanne Bakker") == [Scene.id("t-0"): 3])
    }
}
