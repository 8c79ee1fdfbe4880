// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// Leading a session step by step, from keys to files.
@Suite struct StepFlowTests {
    private let programs: SessionPrograms

    init() throws {
        programs = try SessionPrograms()
    }

    private func leading() throws -> ProgramPilot {
        try programs.lead(isShared: true)
    }

    private func position(_ pilot: ProgramPilot) throws -> Position? {
        try pilot.session(programs.name).record.course?.position
    }

    @Test func `the console says what to do now, what to say, and what comes next`() throws {
        var pilot = try leading()
        pilot.expect(shows: "De sessie is nog niet begonnen.")
        pilot.expect(shows: "Welkom en afspraken (5 min)")
        pilot.push("Volgende stap")
        pilot.expect(shows: "Welkom en afspraken · nog 5 minuten")
        pilot.expect(shows: "Welkom. We kijken samen terug.")
        pilot.expect(shows: "Terug in de tijd (8 min)")
        #expect(try position(pilot)?.step == Identifier("welcome"))
    }

    @Test func `a step is taken back by a key, and by undo, and nothing is asked`() throws {
        var pilot = try leading()
        pilot.type(">")
        pilot.type(">")
        pilot.type("<")
        pilot.expect(shows: "Welkom en afspraken ·")
        #expect(try position(pilot)?.timeline.map(\.step.word) == ["welcome", "backintime", "welcome"])
        pilot.type("u")
        pilot.expect(shows: "Terug in de tijd · nog 8 minuten")
        pilot.type("u")
        pilot.type("u")
        pilot.expect(shows: "De sessie is nog niet begonnen.")
        pilot.type("r")
        pilot.type("r")
        pilot.type("r")
        pilot.expect(shows: "Welkom en afspraken ·")
        #expect(try position(pilot)?.timeline.count == 3)
    }

    @Test func `the clock runs by itself, goes over time, and stands still again`() throws {
        var pilot = try leading()
        pilot.type(">")
        pilot.type("p")
        pilot.pass(milliseconds: 61_000)
        pilot.expect(shows: "nog 4 minuten")
        pilot.type("+")
        pilot.expect(shows: "nog 5 minuten")
        pilot.pass(milliseconds: 400_000)
        pilot.expect(shows: "1 min over de tijd")
        pilot.type("p")
        pilot.type("+")
        pilot.type("+")
        pilot.expect(shows: "klok staat stil")
    }

    @Test func `a step can be skipped, moved, repeated, made longer and taken out, and it all can be undone`() throws {
        var pilot = try leading()
        pilot.type("l")
        pilot.press(.down)
        pilot.type("x")
        pilot.expect(shows: "overgeslagen")
        pilot.type("+")
        pilot.type(">")
        pilot.type("n")
        let agenda = try #require(try pilot.session(programs.name).record.course?.agenda)
        #expect(agenda[2].id == Identifier("backintime") && agenda[2].minutes == 9 && agenda[2].isSkipped)
        #expect(agenda[3].kind == .backInTime && !agenda[3].isSkipped && agenda.count == 13)
        pilot.type("d")
        #expect(try pilot.session(programs.name).record.course?.agenda.count == 12)
        pilot.type("u")
        pilot.type("u")
        pilot.type("u")
        pilot.type("u")
        pilot.type("u")
        let usual = Agenda.suggested(minutes: 90, prompts: try pilot.session(programs.name).record.prompts)
        #expect(try pilot.session(programs.name).record.course?.agenda == usual)
    }

    @Test func `the step the group is in cannot be taken out, and entering another asks nothing`() throws {
        var pilot = try leading()
        pilot.type(">")
        pilot.type("l")
        pilot.type("d")
        pilot.expect(shows: "De groep is nu in deze stap.")
        pilot.press(.end)
        pilot.press(.enter)
        pilot.expect(shows: "Afsluiten · nog 6 minuten")
        pilot.type(">")
        pilot.expect(shows: "Dit is de laatste stap.")
    }

    @Test func `whoever still writes is named after the step, where nobody else sees the screen`() throws {
        var pilot = try ProgramPilot(.lead(programs.name), in: programs.folder, clock: programs.clock)
        pilot.push("Nee, alleen ik")
        pilot.type(">")
        pilot.type(">")
        pilot.type(">")
        pilot.expect(shows: "Proces: schrijven in stilte")
        var seat = try programs.walk()
        seat.push("Sanne Bakker")
        pilot.type(">")
        pilot.expect(shows: "Nog aan het schrijven: Sanne Bakker")
        seat.push("Met mijn naam")
        seat.type("Dit kan nog gewoon af")
        seat.expect(shows: "Dit kan nog gewoon af")
    }

    @Test func `a program that stops in the middle of a step goes on in the same step, with the same time`() throws {
        var pilot = try leading()
        pilot.type(">")
        pilot.type(">")
        pilot.type("p")
        let left = try pilot.folderAfterKill()
        programs.clock.pass(to: programs.clock.elapsed + 121_000)
        let again = try ProgramPilot(.lead(programs.name), in: left, clock: programs.clock)
        again.expect(shows: "Terug in de tijd · nog 6 minuten")
    }

    @Test func `undo and redo go on where they were after the program was killed`() throws {
        var pilot = try leading()
        pilot.type(">")
        pilot.type(">")
        pilot.type("p")
        pilot.type("u")
        let left = try pilot.folderAfterKill()
        var again = try ProgramPilot(.lead(programs.name), in: left, clock: programs.clock)
        again.expect(shows: "Terug in de tijd · nog 8 minuten, klok staat stil")
        again.type("r")
        again.expect(shows: "Terug in de tijd · nog 8 minuten · stap 2")
        again.type("u")
        again.type("u")
        again.expect(shows: "Welkom en afspraken ·")
        again.type("u")
        again.expect(shows: "De sessie is nog niet begonnen.")
    }

    @Test func `an act that was not on the disk yet when the program was killed is not taken back`() throws {
        var pilot = try leading()
        pilot.type(">")
        let before = try pilot.folderAfterKill()
        pilot.type(">")
        let after = try pilot.folderAfterKill()
        // The log tells of an act that the document does not hold.
        let log = "\(programs.name)/.room/acts.log"
        try before.put(try after.text(of: log), at: log)
        var again = try ProgramPilot(.lead(programs.name), in: before, clock: programs.clock)
        again.expect(shows: "Welkom en afspraken ·")
        again.type("u")
        again.expect(shows: "De sessie is nog niet begonnen.")
    }
}
