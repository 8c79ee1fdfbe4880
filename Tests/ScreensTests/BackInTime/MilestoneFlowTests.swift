// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// Looking back in time, from keys to files.
@Suite struct MilestoneFlowTests {
    private let programs: SessionPrograms

    init() throws {
        programs = try SessionPrograms()
    }

    private func leading() throws -> ProgramPilot {
        try programs.lead(isShared: true)
    }

    private func told(_ pilot: ProgramPilot) throws -> [String] {
        try (pilot.session(programs.name).record.course?.milestones ?? []).map { "\($0.year) \($0.text)" }
    }

    @Test func `in the step back in time Enter opens the moments, and one after the other is typed`() throws {
        var pilot = try leading()
        pilot.type(">>")
        pilot.press(.enter)
        pilot.expect(shows: "Welke momenten wil je niet vergeten?")
        pilot.press(.enter)
        pilot.type("2022\nDe eerste studenten lopen mee\n\n")
        pilot.type("begin 2020\nVier organisaties tekenen\n\n")
        pilot.press(.escape)
        #expect(try told(pilot) == ["begin 2020 Vier organisaties tekenen", "2022 De eerste studenten lopen mee"])
        pilot.expect(shows: "begin 2020  Vier organisaties")
    }

    @Test func `a moment is changed, taken away and brought back`() throws {
        var pilot = try leading()
        pilot.type("ja2020\nDe start\n\n2021\nCorona\n")
        pilot.push("Klaar")
        pilot.press(.home)
        pilot.press(.enter)
        pilot.press(.backspace)
        pilot.type("4")
        pilot.press(.escape)
        #expect(try told(pilot) == ["2021 Corona", "2024 De start"])
        pilot.press(.home)
        pilot.type("d")
        #expect(try told(pilot) == ["2024 De start"])
        pilot.expect(shows: "Weggehaald")
        pilot.type("u")
        #expect(try told(pilot) == ["2021 Corona", "2024 De start"])
        pilot.type("r")
        #expect(try told(pilot) == ["2024 De start"])
    }

    @Test func `a moment that is being typed is in the files after a pause, and is one moment still`() throws {
        var pilot = try leading()
        pilot.type("ja2021\nEen dag")
        pilot.pass(milliseconds: 800)
        #expect(try told(pilot) == ["2021 Een dag"])
        pilot.type(" met de HAN")
        pilot.pass(milliseconds: 800)
        pilot.press(.escape)
        #expect(try told(pilot) == ["2021 Een dag met de HAN"])
    }

    @Test func `a year without what happened is asked about, and an empty page leaves nothing`() throws {
        var pilot = try leading()
        pilot.type("ja2021")
        pilot.press(.escape)
        pilot.expect(shows: "Typ een paar woorden")
        pilot.push("Haal weg")
        pilot.type("a")
        pilot.press(.escape)
        #expect(try told(pilot).isEmpty)
        pilot.expect(shows: "nieuw moment")
    }

    @Test(arguments: Language.allCases)
    func `the pages look as they were approved, and break at no usual or odd size`(language: Language) throws {
        var pilot = try ProgramPilot(
            .lead(programs.name), in: programs.folder, language: language, clock: programs.clock)
        pilot.press(.enter)
        let milestones = (0..<9).map {
            Milestone(year: "\(2018 + $0)", text: "Wat er toen gebeurde, en met wie: \($0)")
        }
        pilot.ask(.lead(.act(.course(.milestones(milestones), .milestones))))
        pilot.type("j")
        for (page, keys) in [("list", ""), ("one", "a"), ("year", "\u{1B}")] {
            if page == "year" {
                pilot.press(.escape)
                pilot.press(.home, .enter, .tab, .tab)
            } else {
                pilot.type(keys)
            }
            for (columns, rows) in [(40, 12), (57, 17), (80, 24), (132, 43)] {
                pilot.resize(to: Size(columns: columns, rows: rows))
                expectSound(pilot.canvas)
                let isKept = language == .dutch ? columns == 40 || columns == 80 : columns == 80
                if isKept { try expectFrame(pilot.canvas, "back-\(page)-\(language.rawValue)-\(columns)x\(rows)") }
            }
        }
    }
}
