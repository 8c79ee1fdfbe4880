// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// Saying at a seat whether it was worth it, to the files.
@Suite struct SeatRatingTests {
    private let programs: SessionPrograms
    private let lead: ProgramPilot

    init() throws {
        programs = try SessionPrograms(clock: TestClock())
        lead = try programs.lead()
    }

    /// The group goes to its last step.
    private func close() { lead.ask(.lead(.act(.step(.enter(Scene.id("close")))))) }

    private func seats(_ mode: SeatApp.Mode = .passedRound) throws -> ProgramPilot {
        try programs.walk(mode)
    }

    private func rating(of person: String) throws -> Int? {
        try lead.session(programs.name).participants.values.first { $0.details.name == person }?.rating
    }

    /// Writes one answer and goes to the page with all of them.
    private func review(_ person: String, _ pilot: inout ProgramPilot) {
        pilot.push(person)
        pilot.push("Met mijn naam")
        pilot.type("geheim")
        pilot.push("Ik ben klaar")
    }

    @Test func `as long as the group does not close, nobody is asked`() throws {
        var pilot = try seats()
        review("Sanne Bakker", &pilot)
        pilot.expect(hides: "cijfer")
        pilot.push("Klaar, geef door")
        pilot.expect(hides: "moeite waard")
    }

    @Test func `with the laptop passed round each gives a rating without opening a word, and nobody sees it`() throws {
        var pilot = try seats()
        review("Sanne Bakker", &pilot)
        pilot.push("Klaar, geef door")
        close()
        pilot.push("Ik ben de volgende")
        pilot.refresh(until: "Was dit de moeite waard?")
        pilot.expect(shows: "Was dit de moeite waard? Wie ben je?")
        pilot.push("Sanne Bakker")
        pilot.expect(shows: "Sanne Bakker, was dit de moeite waard?")
        pilot.expect(hides: "geheim")
        pilot.type("5\n")
        #expect(try rating(of: "Sanne Bakker") == 5)
        pilot.expect(shows: "Geef de laptop aan de volgende")
        pilot.push("Ik ben de volgende")
        pilot.push("Mo Y")
        pilot.push("Sla over")
        #expect(try rating(of: "Mo Yıldız") == nil)
        pilot.expect(shows: "gaf een cijfer")
        pilot.push("Sanne Bakker")
        pilot.expect(shows: "Er is al een cijfer gegeven op de plek van Sanne Bakker")
    }

    @Test func `handing over in the last step asks once, and the rating can be changed and taken away`() throws {
        close()
        var pilot = try seats()
        pilot.push("Ik wil schrijven")
        review("Sanne Bakker", &pilot)
        pilot.push("Geef een cijfer")
        pilot.type("2\n")
        pilot.expect(shows: "Je cijfer is bewaard. Veranderen kan tot de sessie sluit.")
        #expect(try rating(of: "Sanne Bakker") == 2)
        pilot.push("Verander je cijfer")
        pilot.push("Haal mijn cijfer weg")
        #expect(try rating(of: "Sanne Bakker") == nil)
        pilot.push("Klaar, geef door")
        pilot.expect(shows: "Sanne Bakker, was dit de moeite waard?")
        pilot.push("Terug")
        pilot.push("Klaar, geef door")
        pilot.type("4\n")
        #expect(try rating(of: "Sanne Bakker") == 4)
        pilot.expect(shows: "Ik ben de volgende")
    }

    @Test func `somebody at their own screen finds the question beside their text, until the session is closed`() throws
    {
        let person = try #require(lead.participant("Sanne Bakker"))
        var pilot = try seats(.fixed(person))
        pilot.push("Met mijn naam")
        pilot.type("We keken bij elkaar")
        pilot.pass(milliseconds: 1_000)
        close()
        pilot.refresh(until: "De groep sluit af")
        pilot.push("Geef een cijfer")
        pilot.type("3")
        lead.ask(.lead(.closeSession(true)))
        pilot.refresh(until: "Een cijfer geven kan niet meer")
        pilot.expect(shows: "We keken bij elkaar")
        #expect(try rating(of: "Sanne Bakker") == nil)
    }

    @Test func `numbers counted in the room take the place of ratings at seats, and seats ask no longer`() throws {
        close()
        var pilot = try seats()
        pilot.push("Sanne Bakker")
        pilot.type("5\n")
        lead.ask(.lead(.act(.course(.closing(Closing(ratings: [0, 1, 2, 3, 4])), .closing))))
        #expect(Disclosure(of: try lead.session(programs.name)).outcomeView.rated == 10)
        pilot.push("Ik ben de volgende")
        let deadline = ContinuousClock.now + .seconds(20)
        while pilot.picture.contains("moeite waard"), ContinuousClock.now < deadline { pilot.ask(.collectMail) }
        pilot.expect(shows: "Wie ben je?")
        pilot.expect(hides: "moeite waard")
    }

    @Test(arguments: Language.allCases)
    func `the question looks as it was approved, and is sound at every size`(language: Language) throws {
        close()
        let session = try lead.session(programs.name)
        var pilot = Pilot(SeatApp(mode: .passedRound, language: language))
        pilot.desk(.door(Disclosure(of: session).seatDoor))
        pilot.press(.enter)
        pilot.expectSoundAtEverySize()
        for (shape, text, size) in Shapes.usual where shape == language {
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "seat-rating-\(text)")
        }
    }
}
