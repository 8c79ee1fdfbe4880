// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

@testable import Screens

/// A list out of a file on the page of people, in a new session and in one that is there.
@Suite struct PeopleFromFileTests {
    private let folder: TemporaryFolder
    private let name: String
    private let clock = TestClock(firstRandom: 0x9700)

    init() throws {
        folder = try TemporaryFolder()
        name = try Scene.makeSession(in: folder)
        // As Excel on Dutch Windows writes it.
        try folder.put(
            Array("Naam;Organisatie\r\nZo".utf8) + [0xEB] + Array(" Bos;HAN\r\n".utf8), at: "mijn mensen.csv")
    }

    private func page() throws -> ProgramPilot {
        var pilot = try ProgramPilot(.lead(name), in: folder, clock: clock)
        pilot.push("Nee, alleen ik")
        pilot.type("ml")
        return pilot
    }

    @Test func `a file is read, looked at and added, and how it was read is said`() throws {
        var pilot = try page()
        pilot.push("Uit een bestand")
        pilot.type("mijn mensen.csv\n")
        pilot.expect(shows: "Gelezen als Windows-1252")
        pilot.expect(shows: "Zoë Bos · HAN")
        let before = try pilot.session(name).participants.count
        pilot.push("Voeg 1 persoon toe")
        #expect(try pilot.session(name).participants.count == before + 1)
        #expect(try pilot.session(name).participants.values.contains { $0.details.name == "Zoë Bos" })
        pilot.type("u")
        #expect(try pilot.session(name).participants.count == before)
    }

    @Test func `a file that is dragged into the terminal is found however its path is written`() throws {
        let path = folder.path + "/mijn mensen.csv"
        let slashed = path.split(separator: " ").joined(separator: "\\ ")
        for typed in [
            "'\(path)'", "\"\(path)\"", slashed, "file://" + path.split(separator: " ").joined(separator: "%20"),
        ] {
            #expect(PeoplePaste.path(typed: " \(typed) ") == path)
        }
        var pilot = try page()
        pilot.push("Uit een bestand")
        pilot.paste("'\(path)' ")
        pilot.press(.enter)
        pilot.expect(shows: "Zoë Bos · HAN")
    }

    @Test func `a file that is not there, is a folder or is no text gets a sentence, and its path can be mended`()
        throws
    {
        try folder.put([0x50, 0x4B, 0x03, 0x04, 0xE9], at: "mensen.xlsx")
        try folder.makeFolder("map")
        var pilot = try page()
        pilot.push("Uit een bestand")
        pilot.type("weg.csv\n")
        pilot.expect(shows: "! weg.csv is er niet.")
        for (path, sentence) in [
            ("map", "! map is geen gewoon bestand"), ("mensen.xlsx", "! mensen.xlsx is geen gewone"),
        ] {
            pilot.press(.control("u"))
            pilot.type(path + "\n")
            pilot.expect(shows: sentence)
        }
        pilot.press(.control("u"))
        pilot.type("mijn mensen.csv\n")
        pilot.expect(shows: "Zoë Bos · HAN")
        // What stood there comes back with undo.
        pilot.press(.tab, .control("z"))
        pilot.expect(hides: "Zoë Bos")
    }

    @Test func `a new session takes its people from a file as well`() throws {
        var pilot = try ProgramPilot(.home, in: folder, clock: clock)
        pilot.press(.function(2))
        pilot.type("Vijf jaar samen")
        pilot.press(.enter, times: 7)
        pilot.push("Uit een bestand")
        pilot.type("mijn mensen.csv\n")
        pilot.expect(shows: "Zoë Bos · HAN")
        pilot.push("Verder")
        pilot.expect(shows: "1 mens × 3 vragen")
    }

    @Test(
        arguments: [
            (Size(columns: 80, rows: 24), Language.dutch), (Size(columns: 40, rows: 12), .dutch),
            (Size(columns: 80, rows: 24), .english),
        ])
    func `the page of a list with a path, and with what was read`(form: (size: Size, language: Language)) throws {
        var pilot = Pilot(PageHost(PeoplePaste(), language: form.language), size: form.size)
        pilot.push(form.language == .dutch ? "Uit een bestand" : "From a file")
        pilot.type("mensen.csv")
        let end = "\(form.language.rawValue)-\(form.size.columns)x\(form.size.rows)"
        try expectFrame(pilot.canvas, "people-path-\(end)")
        expectSound(pilot.canvas)
        pilot.press(.enter)
        #expect(pilot.takeEffects() == [.readList("mensen.csv")])
    }
}
