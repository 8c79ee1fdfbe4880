// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// The facilitator's way through the dots, to the files.
@Suite struct DotsFlowTests {
    private let folder: TemporaryFolder
    private let name: String
    private let pilot: ProgramPilot

    init() throws {
        folder = try TemporaryFolder()
        name = try Scene.makeSession(in: folder)
        var pilot = try ProgramPilot(.lead(name), in: folder)
        pilot.push("alleen ik")
        pilot.ask(.lead(.act(.course(.themes(Array(DotsScene.themes.prefix(3))), .themes))))
        pilot.type(".")
        self.pilot = pilot
    }

    private func vote() throws -> Vote? { try pilot.session(name).record.course?.vote }

    @Test func `totals are typed theme by theme, each digit in the file, and shown at once`() throws {
        var pilot = pilot
        pilot.expect(shows: "Stippen per persoon: 2")
        pilot.type("+o")
        #expect(try vote()?.budget == 3)
        #expect(try vote()?.way == .counted)
        pilot.type("12\n4\n")
        #expect(try vote()?.totals == [Scene.id("t-0"): 12, Scene.id("t-1"): 4])
        pilot.press(.up)
        pilot.type("7")
        #expect(try vote()?.totals[Scene.id("t-1")] == 7, "a number typed anew replaces the one before")
        pilot.press(.backspace)
        #expect(try vote()?.totals[Scene.id("t-1")] == nil)
        pilot.type("9t")
        pilot.expect(shows: "1 thema is niet geteld")
        pilot.push("Toon de uitslag")
        pilot.expect(shows: "Keuze van de groep · 21 stippen")
        #expect(try vote()?.phase == .revealed)
    }

    @Test func `a total is hidden where the group sees the screen, until it is shown`() throws {
        var pilot = pilot
        pilot.type("o41")
        pilot.ask(.lead(.act(.screenShared(true))))
        pilot.expect(hides: "41")
        pilot.expect(shows: "geteld")
        pilot.type("t")
        pilot.push("Toon de uitslag")
        pilot.expect(shows: "41")
    }

    @Test func `taking back a result hides it again and says so`() throws {
        var pilot = pilot
        pilot.type("o1")
        pilot.press(.tab)
        pilot.type("t")
        pilot.push("Toon de uitslag")
        pilot.expect(shows: "Keuze van de groep")
        pilot.type("u")
        pilot.expect(shows: "De uitslag is weer verborgen")
        #expect(try vote()?.phase == .open)
        pilot.type("r")
        #expect(try vote()?.phase == .revealed)
    }

    @Test func `why a theme was chosen is kept when its page is left`() throws {
        var pilot = pilot
        pilot.type("o5")
        pilot.press(.tab)
        pilot.type("w")
        pilot.type("Daar doen we het voor.")
        pilot.press(.escape)
        #expect(try pilot.session(name).record.course?.themes[0].reasons == "Daar doen we het voor.")
        pilot.expect(shows: "Waarom: Daar doen we het voor.")
    }

    @Test func `a new vote begins with choosing how, after a question`() throws {
        var pilot = pilot
        pilot.type("o")
        pilot.type("n")
        pilot.press(.enter)
        #expect(try vote() != nil, "Enter leaves it as it is")
        pilot.type("n")
        pilot.push("Begin opnieuw")
        #expect(try vote() == nil)
        pilot.type("ao")
        #expect(try vote()?.way == .seats)
    }
}
