// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// Reading at a seat and marking which answers matter most, to the files.
@Suite struct SeatMarkingTests {
    private let programs: SessionPrograms
    private let lead: ProgramPilot

    init() throws {
        programs = try SessionPrograms(clock: TestClock())
        lead = try programs.lead()
    }

    /// The group goes to the step in which it gives themes.
    private func read() { lead.ask(.lead(.act(.step(.enter(Scene.id("group")))))) }

    private func seats(_ mode: SeatApp.Mode = .passedRound) throws -> ProgramPilot {
        try programs.walk(mode)
    }

    /// The answers somebody marks, by their words.
    private func marks(of person: String) throws -> [String] {
        let people = try lead.session(programs.name).participants.values
        let marked = people.first { $0.details.name == person }?.marked ?? []
        return marked.compactMap { id in people.lazy.compactMap { $0.answer(id)?.text }.first }
    }

    /// Somebody writes answers and hands over.
    private func write(
        _ person: String, _ texts: [String], as choice: String = "Met mijn naam", _ pilot: inout ProgramPilot
    ) {
        pilot.push(person)
        pilot.push(choice)
        for (index, text) in texts.enumerated() {
            if index > 0 { pilot.push("Nog een antwoord") }
            pilot.type(text)
        }
        pilot.push("Ik ben klaar")
        pilot.push("Klaar, geef door")
        pilot.push("Ik ben de volgende")
    }

    /// Two people wrote, one of them only for themselves.
    private func written() throws -> ProgramPilot {
        var pilot = try seats()
        write("Sanne Bakker", ["Koken", "Koffie", "Kaas"], &pilot)
        write("Mo Y", ["Alleen voor mij"], as: "Blijft in deze ruimte", &pilot)
        return pilot
    }

    @Test func `before the group gives themes nobody is asked, and nobody reads what others wrote`() throws {
        let pilot = try written()
        pilot.expect(shows: "Wie ben je?")
        pilot.expect(hides: "belangrijkst")
        pilot.expect(hides: "Koffie")
    }

    @Test func `somebody at the passed keyboard reads what may be shown, marks two at most, and takes one back`() throws
    {
        var pilot = try written()
        read()
        pilot.refresh(until: "Welke antwoorden zijn het belangrijkst?")
        pilot.push("Jan-Willem")
        pilot.expect(shows: "welke antwoorden vind jij het")
        for text in ["Koken", "Koffie", "Kaas"] { pilot.expect(shows: text) }
        pilot.expect(hides: "Alleen voor mij")
        pilot.expect(hides: "Sanne")
        pilot.push("Koffie")
        pilot.expect(shows: "Je mag er nog één merken.")
        pilot.push("Koken")
        #expect(try marks(of: Scene.people[3].name) == ["Koffie", "Koken"])
        pilot.push("Kaas")
        pilot.expect(shows: "Twee is genoeg: haal er eerst een weg.")
        #expect(try marks(of: Scene.people[3].name) == ["Koffie", "Koken"])
        pilot.push("Koffie")
        #expect(try marks(of: Scene.people[3].name) == ["Koken"])
        pilot.push("Klaar")
        pilot.expect(shows: "Geef de laptop aan de volgende")
        pilot.push("Ik ben de volgende")
        pilot.expect(shows: "heeft gemerkt")
        pilot.push("Jan-Willem")
        pilot.expect(shows: "Er is al gemerkt op de plek van Jan-Willem")
    }

    @Test func `whoever only wants to write still can, and whoever marks nothing holds nobody up`() throws {
        var pilot = try written()
        read()
        pilot.refresh(until: "Welke antwoorden zijn het belangrijkst?")
        pilot.push("Sanne de Wit")
        pilot.press(.escape)
        pilot.expect(shows: "Wie ben je?")
        #expect(try marks(of: "Sanne de Wit") == [])
        pilot.push("Ik wil schrijven")
        pilot.push("Sanne de Wit")
        pilot.expect(shows: "Welkom, Sanne de Wit")
    }

    @Test func `at a seat of one's own the marks are one button away, and once they are counted the seat goes on`()
        throws
    {
        _ = try written()
        let person = try #require(lead.participant("Sanne de Wit"))
        var pilot = try seats(.fixed(person))
        pilot.push("Met mijn naam")
        pilot.type("We keken bij elkaar")
        pilot.pass(milliseconds: 1_000)
        read()
        pilot.refresh(until: "De groep leest nu")
        pilot.push("Lees en merk")
        pilot.push("Kaas")
        #expect(try marks(of: "Sanne de Wit") == ["Kaas"])
        pilot.press(.escape)
        pilot.expect(shows: "Wat je merkte is bewaard.")
        pilot.expect(shows: "We keken bij elkaar")
        pilot.push("Lees en merk opnieuw")
        lead.ask(.lead(.act(.countMarks(true))))
        pilot.refresh(until: "Merken kan niet meer")
        pilot.expect(shows: "We keken bij elkaar")
        #expect(try marks(of: "Sanne de Wit") == ["Kaas"])
        lead.ask(.lead(.undo))
        pilot.refresh(until: "Lees en merk opnieuw")
    }

    @Test func `a long answer is read whole, and marked where it is read`() throws {
        var pilot = try seats()
        write("Sanne Bakker", [(1...200).map { "woord\($0)" }.joined(separator: " ")], &pilot)
        read()
        pilot.refresh(until: "Welke antwoorden zijn het belangrijkst?")
        pilot.push("Mo Y")
        pilot.expect(hides: "woord200")
        pilot.press(.right)
        pilot.press(.pageDown, times: 9)
        pilot.expect(shows: "woord200")
        pilot.press(.enter)
        pilot.expect(shows: "gemerkt door jou")
        pilot.press(.left)
        pilot.expect(shows: "Klaar")
        #expect(try marks(of: "Mo Yıldız").count == 1)
    }

    @Test(arguments: Language.allCases)
    func `reading and marking looks as it was approved, and is sound at every size`(language: Language) throws {
        let session = GroupingScene.session(language, answers: 30)
        var pilot = Pilot(SeatApp(mode: .passedRound, language: language))
        pilot.desk(.door(Disclosure(of: session).seatDoor))
        pilot.press(.down, .enter)
        let marking = try #require(Disclosure(of: session).seatDoor.marking)
        pilot.press(.down)
        pilot.desk(.marksKept(Scene.id("p-1"), [marking.answers[1].id]))
        pilot.expectSoundAtEverySize()
        for (shape, text, size) in Shapes.usual where shape == language {
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "seat-marking-\(text)")
        }
        pilot.press(.right)
        pilot.expectSoundAtEverySize()
        pilot.resize(to: Size(columns: 40, rows: 12))
        try expectFrame(pilot.canvas, "seat-marking-text-\(language.rawValue)-40x12")
    }
}
