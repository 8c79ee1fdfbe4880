// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import TerminalPort
import Testing

@testable import Screens

/// A whole way through the program by the mouse, from clicks to files.
@Suite struct `With the mouse` {
    private let programs: SessionPrograms

    init() throws {
        programs = try SessionPrograms()
    }

    private func seat() throws -> ProgramPilot {
        try programs.walk()
    }

    /// Somebody at the first prompt.
    private func writing(_ person: String = "Mo Yıldız") throws -> ProgramPilot {
        let pilot = try seat()
        for _ in 0..<2 { pilot.click(person) }
        for _ in 0..<2 { pilot.click("Met mijn naam") }
        pilot.expect(shows: "Hoe is het proces verlopen?")
        return pilot
    }

    private func answers(_ pilot: ProgramPilot, of person: String = "Mo Yıldız") throws -> [String] {
        let person = try pilot.session(programs.name).participants.values.first { $0.details.name == person }
        return person?.answers.map(\.text) ?? []
    }

    @Test func `at a seat somebody sits down, answers and hands over`() throws {
        var pilot = try writing()
        pilot.type("We keken bij elkaar.")
        pilot.click("[ Volgende vraag ]")
        pilot.expect(shows: "Wat hebben we bereikt?")
        pilot.type("Eén opleiding.")
        pilot.click("Volgende vraag")
        pilot.type("Begin klein.")
        pilot.click("Naar mijn antwoorden")
        pilot.click("Klaar, geef door")
        pilot.expect(shows: "Geef de laptop aan de volgende")
        #expect(try answers(pilot) == ["We keken bij elkaar.", "Eén opleiding.", "Begin klein."])
    }

    @Test func `the first click chooses a line, the second opens it, and a key in between begins anew`() throws {
        let pilot = try seat()
        pilot.click("Sanne Bakker")
        pilot.expect(shows: "Wie ben je?")
        #expect(pilot.selected.contains("Sanne Bakker"), "what was chosen already is not opened by one click")
        pilot.hear(.input(.key(.down)))
        pilot.hear(.input(.key(.up)))
        pilot.click("Sanne Bakker")
        pilot.expect(shows: "Wie ben je?")
        pilot.pass(milliseconds: 5_000)
        pilot.click("Sanne Bakker")
        pilot.expect(hides: "Wie ben je?")
    }

    @Test func `a double click opens the line it began on, though the list moved below the mouse`() throws {
        let people = (1...40).map { PastedPerson(name: "Deelnemer \($0)!") }
        let crowd = try TemporaryFolder()
        let name = try Scene.makeSession(Scene.newSession(people: people), in: crowd)
        let pilot = try ProgramPilot(.walk(.passedRound), in: crowd, joining: name)
        let point = pilot.place(of: "Deelnemer 12!")
        pilot.click(at: point)
        #expect(pilot.selected.contains("Deelnemer 12!"))
        #expect(pilot.place(of: "Deelnemer 12!") != point, "the list moves to what is chosen")
        pilot.click(at: point)
        pilot.expect(shows: "Deelnemer 12!")
        pilot.expect(hides: "Wie ben je?")

        let slow = try ProgramPilot(.walk(.passedRound), in: crowd, joining: name)
        slow.click(at: point)
        slow.pass(milliseconds: 1_000)
        let other = slow.lines[point.row]
        slow.click(at: point)
        slow.expect(shows: "Wie ben je?")
        #expect(other.contains(slow.selected.split(separator: " ").prefix(2).joined(separator: " ")))
    }

    @Test func `a double click on a button presses it once, and nothing on the page it leads to`() throws {
        let pilot = try writing()
        let point = pilot.place(of: "[ Volgende vraag ]")
        pilot.click(at: point)
        pilot.click(at: point)
        pilot.expect(shows: "Wat hebben we bereikt?")
        pilot.pass(milliseconds: 600)
        pilot.click("[ Volgende vraag ]")
        pilot.expect(shows: "Welke inzichten")
    }

    @Test func `in a text the cursor goes where was clicked, and typing goes on there`() throws {
        var pilot = try writing()
        pilot.paste("een twee\nvier 中文 vijf\nzes")
        pilot.click("twee")
        pilot.type("en ")
        pilot.click("文")
        pilot.type("!")
        pilot.click(at: Point(column: 60, row: pilot.place(of: "zes").row))
        pilot.type(" zeven")
        pilot.click(at: Point(column: 40, row: pilot.place(of: "zes").row + 2))
        pilot.type(".")
        pilot.press(.tab)
        pilot.push("Nog een antwoord")
        #expect(try answers(pilot) == ["een en twee\nvier 中!文 vijf\nzes zeven."])
    }

    @Test func `from the buttons a click leads back into the text, and to an earlier answer`() throws {
        var pilot = try writing()
        pilot.type("Het eerste.")
        pilot.click("Nog een antwoord")
        pilot.type("Het tweede.")
        pilot.press(.tab)
        pilot.click("tweede")
        pilot.type("echte ")
        pilot.expect(shows: "Het echte tweede.")
        for _ in 0..<2 { pilot.click("Het eerste.") }
        pilot.type("Nu: ")
        pilot.click("Ik ben klaar")
        #expect(try answers(pilot).contains { $0.contains("Nu: ") })
        #expect(try answers(pilot).contains("Het echte tweede."))
    }

    @Test func `a click beside everything does nothing, and nothing of the mouse is ever typed`() throws {
        let pilot = try writing()
        let before = pilot.canvas
        for point in [Point(column: 0, row: 0), Point(column: 79, row: 23), Point(column: 900, row: 900)] {
            for act in [Pointer.Act.press(.left), .press(.right), .release(.left), .release(.middle)] {
                pilot.mouse(act, at: point)
            }
        }
        pilot.mouse(.press(.right), at: pilot.place(of: "Volgende vraag"))
        #expect(pilot.canvas == before)
    }

    @Test func `a covered seat hears no click but on its button`() throws {
        var pilot = try writing()
        pilot.type("Geheim.")
        let inText = pilot.place(of: "Geheim.")
        pilot.pass(milliseconds: SeatApp.idleMilliseconds + 1_000)
        pilot.expect(hides: "Geheim.")
        let covered = pilot.canvas
        for row in 0..<24 where !covered.text(ofRow: row).contains("[") {
            for column in stride(from: 0, to: 80, by: 3) { pilot.click(at: Point(column: column, row: row)) }
        }
        pilot.click(at: inText)
        #expect(pilot.canvas == covered)
    }

    @Test func `the console goes on a step, opens a page and comes back`() throws {
        let pilot = try ProgramPilot(.lead(programs.name), in: programs.folder, clock: programs.clock)
        pilot.click("Nee, alleen ik")
        pilot.click("Volgende stap")
        #expect(try pilot.session(programs.name).record.course?.position.step != nil)
        pilot.click("Mensen")
        pilot.expect(shows: "Sanne de Wit")
        pilot.click("Sanne de Wit")
        #expect(pilot.selected.contains("Sanne de Wit"))
        pilot.hear(.input(.key(.escape)))
        pilot.expect(shows: "Regiescherm")
    }

    @Test func `at home a session is chosen and opened, and a new one is filled in`() throws {
        var pilot = try ProgramPilot(.home, in: programs.folder, clock: programs.clock)
        pilot.click("[ Nieuwe sessie ]")
        pilot.click("Titel")
        let field = try #require(
            Canvas.withTargets { pilot.program.view(in: pilot.size) }.targets?.first { $0.kind == .text })
        pilot.click(at: field.area.origin)
        pilot.type("Met de muis")
        pilot.expect(shows: "Met de muis")
        pilot.press(.escape)
        let home = try ProgramPilot(.home, in: programs.folder, clock: programs.clock)
        for _ in 0..<2 { home.click("Vier jaar samen") }
        home.expect(shows: "Nee, alleen ik")
    }

    @Test func `the wheel moves a list by three lines, and long lines and texts too`() throws {
        var pilot = try seat()
        pilot.mouse(.wheelDown, at: pilot.place(of: "Sanne Bakker"))
        #expect(pilot.selected.contains("Jan-Willem"))
        pilot.mouse(.wheelUp, at: pilot.place(of: "Sanne Bakker"))
        #expect(pilot.selected.contains("Sanne Bakker"))

        pilot = try writing()
        pilot.paste((1...40).map { "regel \($0)" }.joined(separator: "\n"))
        let row = pilot.canvas.cursor
        pilot.mouse(.wheelUp, at: row)
        pilot.type("<")
        pilot.expect(shows: "regel 37<")

        let lead = try ProgramPilot(
            .lead(programs.name), in: programs.folder, size: Size(columns: 40, rows: 12),
            clock: TestClock(firstRandom: 0x7000))
        lead.click("Nee, alleen ik")
        let top = lead.lines
        lead.mouse(.wheelDown, at: Point(column: 5, row: 5))
        #expect(lead.lines[4] == top[7] || lead.lines != top)
        lead.mouse(.wheelUp, at: Point(column: 5, row: 5))
        #expect(lead.lines == top)
    }
}
