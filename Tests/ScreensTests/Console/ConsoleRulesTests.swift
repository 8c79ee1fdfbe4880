// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// What the console warns of by itself, and when.
@Suite struct ConsoleRulesTests {
    private let programs: SessionPrograms

    init() throws {
        programs = try SessionPrograms()
    }

    private func writing(_ way: WayOfWriting, _ rules: ConsoleRules? = nil) throws -> ProgramPilot {
        var pilot = try ProgramPilot(.lead(programs.name), in: programs.folder, clock: programs.clock, rules: rules)
        pilot.push("Nee, alleen ik")
        var details = try pilot.session(programs.name).record.details
        details.wayOfWriting = way
        pilot.ask(.lead(.act(.details(details))))
        pilot.ask(.lead(.act(.step(.enter(Scene.id("write-1"))))))
        pilot.type("p")
        return pilot
    }

    @Test func `a minute in which nobody types gives a warning, until somebody types`() throws {
        let pilot = try writing(.ownScreens)
        pilot.pass(milliseconds: 59_000)
        pilot.expect(hides: "typt niemand")
        pilot.pass(milliseconds: 2_000)
        pilot.expect(shows: "Al 1 minuut typt niemand")
        let person = try #require(pilot.participant("Mo Yıldız"))
        var seat = try programs.walk(.fixed(person))
        seat.push("Met mijn naam")
        seat.type("Ja")
        seat.pass(milliseconds: 1_000)
        let deadline = ContinuousClock.now + .seconds(20)
        while pilot.picture.contains("typt niemand"), ContinuousClock.now < deadline { pilot.ask(.collectMail) }
        pilot.expect(hides: "typt niemand")
        pilot.pass(milliseconds: 61_000)
        pilot.expect(shows: "Al 1 minuut typt niemand")
    }

    @Test(arguments: [WayOfWriting.paper, .passedKeyboard, .scribe])
    func `where people do not each type at a screen, silence is no sign`(way: WayOfWriting) throws {
        let pilot = try writing(way)
        pilot.pass(milliseconds: 61_000)
        pilot.expect(hides: "typt niemand")
    }

    @Test func `whoever leads sets how long a silence may be`() throws {
        var rules = ConsoleRules()
        rules[.quietSeconds] = 90
        let pilot = try writing(.ownScreens, rules)
        pilot.pass(milliseconds: 61_000)
        pilot.expect(hides: "typt niemand")
        pilot.pass(milliseconds: 30_000)
        pilot.expect(shows: "Al 90 seconden typt niemand")
    }

    @Test func `the terminal rings once when the time is over, if that is wanted`() throws {
        var rules = ConsoleRules()
        rules.ringsBell = true
        let pilot = try writing(.paper, rules)
        pilot.pass(milliseconds: 200_000)
        #expect(pilot.rings == 0)
        pilot.pass(milliseconds: 400_000)
        #expect(pilot.rings == 1)
    }

    @Test func `the terminal stays silent unless somebody asked for a bell`() throws {
        var pilot = try writing(.paper)
        pilot.pass(milliseconds: 170_000)
        pilot.type("x")
        pilot.pass(milliseconds: 100_000)
        pilot.expect(shows: "de tijd is om")
        #expect(pilot.rings == 0)
    }
}
