// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

@Suite struct PaperFlowTests {
    private let folder: TemporaryFolder
    private let name: String

    init() throws {
        folder = try TemporaryFolder()
        name = try Scene.makeSession(in: folder)
    }

    /// The console is left for the cards.
    private func pilot(clock: TestClock = TestClock(), in folder: TemporaryFolder? = nil) throws -> ProgramPilot {
        let pilot = try ProgramPilot(.lead(name), in: folder ?? self.folder, clock: clock)
        pilot.openCards()
        return pilot
    }

    private func person(_ number: Int, _ pilot: ProgramPilot) throws -> Participant {
        try #require(try pilot.session(name).participants.values.first { $0.number == number })
    }

    private func texts(of number: Int, _ pilot: ProgramPilot) throws -> [String] {
        try person(number, pilot).answers.filter(\.counts).map(\.text)
    }

    @Test func `number, tick and words: a card is an answer from paper`() throws {
        var pilot = try pilot()
        pilot.type("3\n")
        pilot.expect(shows: "Wat kruiste nummer 3 aan?")
        pilot.type("2\n")
        pilot.expect(shows: "3 · Mo Yıldız · met functie en organisatie")
        pilot.type("Op tijd begonnen.\nMet z'n allen.")
        pilot.press(.control("d"))
        pilot.expect(shows: "Proces 1 · Resultaten 0 · Inzichten 0")
        let mo = try person(3, pilot)
        #expect(mo.answers.map(\.text) == ["Op tijd begonnen.\nMet z'n allen."])
        #expect(mo.answers.first?.revisions.map(\.provenance) == [.paper])
        #expect(mo.consent?.attribution == .function)
        #expect(mo.consent?.way == .paper)
        #expect(mo.consent?.text.contains("overgetypt") == true)
    }

    @Test func `without a tick nothing is recorded, and the screen says where the words stay`() throws {
        var pilot = try pilot()
        pilot.type("3\n\nStil.")
        pilot.expect(shows: "blijven in deze ruimte")
        pilot.press(.control("d"))
        #expect(try person(3, pilot).consent == nil)
        pilot.type("3\n")
        pilot.expect(hides: "Wat kruiste")
    }

    @Test func `words typed while the tick is asked are words of the card, and tick nothing`() throws {
        var pilot = try pilot()
        pilot.type("3\n")
        pilot.type("Het was 1 groot feest.")
        pilot.press(.control("d"))
        #expect(try texts(of: 3, pilot) == ["Het was 1 groot feest."])
        #expect(try person(3, pilot).consent == nil)
    }

    @Test func `a space is no tick`() throws {
        var pilot = try pilot()
        pilot.type("3\n1 ding")
        pilot.press(.control("d"))
        #expect(try person(3, pilot).consent == nil)
        #expect(try texts(of: 3, pilot) == [" ding"])
    }

    @Test func `all cards of one prompt: the prompt stays`() throws {
        var pilot = try pilot()
        pilot.press(.function(3))
        for number in 1...3 {
            pilot.type("\(number)\n1\nKaart \(number)")
            pilot.press(.control("d"))
        }
        pilot.expect(shows: "Proces 0 · Resultaten 3 · Inzichten 0")
    }

    @Test func `all cards of one person: Enter is the same person again, with the next prompt`() throws {
        var pilot = try pilot()
        pilot.type("1\n1\nEen")
        pilot.press(.control("d"))
        pilot.expect(shows: "weer nummer 1")
        pilot.expect(hides: "Sanne Bakker")
        pilot.press(.function(3))
        pilot.type("\nTwee")
        pilot.press(.control("d"))
        pilot.type("\nDrie")
        pilot.press(.control("d"))
        pilot.expect(shows: "Proces 1 · Resultaten 1 · Inzichten 1")
        pilot.expect(hides: "weer nummer 1")
        #expect(try texts(of: 1, pilot) == ["Een", "Twee", "Drie"])
    }

    @Test func `a number nobody has yet is put on the list with that number`() throws {
        var pilot = try pilot()
        pilot.type("17\n")
        pilot.expect(shows: "Nummer 17 op de lijst zetten")
        pilot.push("Klaar")
        pilot.type("4\nHallo")
        pilot.press(.control("d"))
        let person = try person(17, pilot)
        #expect(person.details.name == "Deelnemer 17")
        #expect(person.answers.map(\.text) == ["Hallo"])
        #expect(person.consent?.attribution == .withheld)
    }

    @Test func `namesakes are told apart while typing`() throws {
        var pilot = try pilot()
        pilot.type("sanne")
        pilot.expect(shows: "1  Sanne Bakker")
        pilot.expect(shows: "2  Sanne de Wit")
        pilot.press(.down, .enter)
        pilot.expect(shows: "Sanne de Wit")
    }

    @Test func `namesakes are told apart where there is little room`() throws {
        let folder = try TemporaryFolder()
        let people = ["Kinderopvang De Vlonder", "Basisschool De Overkant"].map {
            PastedPerson(name: "Anna Bos", organisation: $0)
        }
        let name = try Scene.makeSession(Scene.newSession(people: people), in: folder)
        var pilot = try ProgramPilot(.lead(name), in: folder, size: Size(columns: 40, rows: 12))
        pilot.openCards()
        pilot.type("anna")
        pilot.expect(shows: "Anna Bos (Kinderop")
        pilot.expect(shows: "Anna Bos (Basissch")
    }

    @Test func `the last card is opened again, changed, and the next one follows`() throws {
        var pilot = try pilot()
        pilot.type("1\n1\nEen fotu")
        pilot.press(.control("d"), .function(4))
        pilot.expect(shows: "je verandert een eerdere kaart")
        pilot.press(.backspace, .backspace)
        pilot.type("ut")
        pilot.press(.control("d"))
        #expect(try texts(of: 1, pilot) == ["Een fout"])
        pilot.expect(shows: "Van wie is deze kaart?")
    }

    @Test func `a card typed for the wrong person goes to the right one and leaves nothing behind`() throws {
        var pilot = try pilot()
        pilot.type("1\n1\nVan twee.")
        pilot.press(.function(2))
        pilot.type("2\n0\n")
        pilot.expect(shows: "2 · Sanne de Wit")
        pilot.type(" Ja.")
        pilot.press(.control("d"))
        #expect(try person(1, pilot).answers.isEmpty)
        #expect(try texts(of: 2, pilot) == ["Van twee. Ja."])
    }

    @Test func `a card for the wrong prompt goes to the right one`() throws {
        var pilot = try pilot()
        pilot.type("1\n1\nResultaat.")
        pilot.press(.function(3), .control("d"))
        pilot.expect(shows: "Proces 0 · Resultaten 1 · Inzichten 0")
        #expect(try person(1, pilot).answers.count == 1)
    }

    @Test func `a card that is taken out is gone, also after a sudden stop`() throws {
        let clock = TestClock()
        var killed = try pilot(clock: clock)
        killed.type("1\n1\nGeheim woord")
        killed.push("Haal weg")
        killed.push("Haal weg")
        killed.expect(shows: "weggehaald")
        let pilot = try pilot(clock: clock, in: killed.leftBehind())
        #expect(try person(1, pilot).answers.isEmpty)
    }

    @Test func `a card that was changed and then moved counts nowhere as taken back`() throws {
        var pilot = try pilot()
        pilot.type("1\n1\nEerst")
        pilot.press(.control("d"), .function(4))
        pilot.type(" en toen")
        pilot.press(.function(3))
        pilot.push("Volgende kaart")
        let answers = try person(1, pilot).answers
        #expect(answers.map(\.text) == ["Eerst en toen"])
        #expect(answers.map(\.prompt) == [SeatScene.results])
    }

    @Test func `words of a card that was taken out stand in no file`() throws {
        var pilot = try pilot()
        pilot.type("1\n1\nGeheimpje")
        pilot.pass(milliseconds: 2_000)
        #expect(try !pilot.folder.files(holding: "Geheimpje").isEmpty)
        pilot.push("Haal weg")
        pilot.push("Haal weg")
        #expect(try pilot.folder.files(holding: "Geheimpje").isEmpty)
    }

    @Test func `three minutes without a key cover the card, and nothing of it is lost`() throws {
        var pilot = try pilot()
        pilot.type("1\n1\nNiet voor de zaal")
        pilot.pass(milliseconds: 180_000)
        pilot.expect(hides: "zaal")
        pilot.expect(hides: "Sanne")
        pilot.press(.enter)
        pilot.expect(shows: "Niet voor de zaal")
    }

    @Test func `a card that was cut short is found back as a card`() throws {
        let clock = TestClock()
        var killed = try pilot(clock: clock)
        killed.type("1\n1\nAf")
        killed.type("gebroken")
        var pilot = try pilot(clock: clock, in: killed.leftBehind())
        let person = try person(1, pilot)
        #expect(person.answers.map(\.text) == ["Afgebroken"])
        #expect(person.answers.first?.revisions.map(\.provenance) == [.paper])
        pilot.press(.function(4))
        pilot.expect(shows: "Afgebroken")
    }

    @Test func `a card of somebody who is writing elsewhere waits, and its words are not lost`() throws {
        let clock = TestClock()
        var seat = try ProgramPilot(.walk(.passedRound), in: folder, joining: name, clock: clock)
        seat.push("Mo Yıldız")
        var pilot = try pilot(clock: clock)
        pilot.type("3\n")
        pilot.expect(shows: "Deze persoon schrijft nu zelf")
        pilot.type("1\n1\nVan een.")
        pilot.press(.function(2))
        pilot.type("3\n")
        pilot.expect(shows: "Deze persoon schrijft nu zelf")
        pilot.expect(shows: "Van een.")
        pilot.expect(shows: "1 · Sanne Bakker")
        pilot.press(.control("d"))
        #expect(try texts(of: 1, pilot) == ["Van een."])
        withExtendedLifetime(seat) {}
    }

    @Test func `what somebody chose at a seat is not changed by a card`() throws {
        let clock = TestClock()
        var seat = try ProgramPilot(.walk(.passedRound), in: folder, joining: name, clock: clock)
        seat.push("Mo Yıldız")
        seat.push("Zonder mijn naam")
        seat.type("Zelf getypt.")
        seat.push("Ik ben klaar")
        seat.push("Klaar, geef door")
        var pilot = try pilot(clock: clock)
        pilot.type("3\nMet pen.")
        pilot.press(.function(5))
        pilot.expect(shows: "koos zelf al")
        pilot.press(.control("d"))
        let mo = try person(3, pilot)
        #expect(mo.consent?.attribution == .unnamed)
        #expect(mo.answers.map(\.text) == ["Zelf getypt.", "Met pen."])
        withExtendedLifetime(seat) {}
    }

    @Test func `leaving keeps the card and shows the console without its words`() throws {
        var pilot = try pilot()
        pilot.type("1\n1\nBijna klaar")
        pilot.push("Klaar")
        pilot.expect(hides: "Bijna klaar")
        #expect(try texts(of: 1, pilot) == ["Bijna klaar"])
    }

    @Test func `the card sheet is written twice under its own names and never over another`() throws {
        var pilot = try pilot()
        for _ in 1...2 {
            pilot.push("Kaarten printen")
            pilot.push("Zonder namen")
            pilot.expect(shows: "kaarten")
            pilot.press(.enter)
        }
        let files = try folder.names().filter { $0.contains("kaarten") }.sorted()
        let stem = "\(Scene.date)-vier-jaar-samen-kaarten"
        #expect(files == ["\(stem)-2.html", "\(stem)-2.txt", "\(stem).html", "\(stem).txt"])
    }
}
