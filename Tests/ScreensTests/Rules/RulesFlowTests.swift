// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import TerminalPort
import Testing

/// The page of warnings and the bell, from keys to the file of settings and back to the console.
@Suite struct RulesFlowTests {
    private let folder: TemporaryFolder
    private let name: String
    private let clock = TestClock(firstRandom: 0x9500)

    init() throws {
        folder = try TemporaryFolder()
        name = try Scene.makeSession(in: folder)
    }

    private var file: SettingsFile { SettingsFile(in: folder.path + "/.config") }
    private func kept() throws -> String { try folder.text(of: ".config/config.json") }

    private func put(_ text: String) throws {
        try folder.makeFolder(".config")
        try folder.put(text, at: ".config/config.json")
    }

    /// The console in a step in which each writes at a screen of their own.
    private func writing() throws -> ProgramPilot {
        var pilot = try ProgramPilot(.lead(name), in: folder, clock: clock)
        pilot.push("Nee, alleen ik")
        var details = try pilot.session(name).record.details
        details.wayOfWriting = .ownScreens
        pilot.ask(.lead(.act(.details(details))))
        pilot.ask(.lead(.act(.step(.enter(Scene.id("write-1"))))))
        pilot.type("p")
        return pilot
    }

    @Test func `another number is kept at once, and the console in which it is set heeds it at once`() throws {
        var pilot = try writing()
        pilot.type("!")
        pilot.expect(shows: "> Niemand typt                                                 60 seconden")
        pilot.press(.enter, .control("u"))
        pilot.type("30\n")
        pilot.expect(shows: "30 seconden")
        #expect(try file.read(Settings.self)?.rules[.quietSeconds] == 30)
        pilot.press(.escape)
        pilot.pass(milliseconds: 31_000)
        pilot.expect(shows: "Al 30 seconden typt niemand")
    }

    @Test func `a warning that is switched off stays away, until it is as usual again`() throws {
        var pilot = try writing()
        pilot.type("! ")
        pilot.expect(shows: "> Niemand typt                                                         uit")
        #expect(try kept().contains("\"quietSeconds\" : false"))
        pilot.press(.escape)
        pilot.pass(milliseconds: 70_000)
        pilot.expect(hides: "typt niemand")
        pilot.type("!")
        pilot.push("Zoals gewoonlijk")
        pilot.expect(shows: "60 seconden")
        #expect(try !kept().contains("quietSeconds"))
        pilot.press(.escape)
        pilot.pass(milliseconds: 61_000)
        pilot.expect(shows: "Al 1 minuut typt niemand")
    }

    @Test func `a silent organisation is warned of as far as it is set`() throws {
        var pilot = try writing()
        // A key now and then, so that the screen is not covered.
        for _ in 0..<3 {
            pilot.pass(milliseconds: 100_000)
            pilot.press(.down)
        }
        pilot.expect(shows: "schreef nog niets")
        pilot.type("!")
        pilot.press(.down)
        pilot.type(" ")
        pilot.press(.escape)
        pilot.expect(hides: "schreef nog niets")
    }

    @Test func `the bell is switched on, and rings when the time is over`() throws {
        var pilot = try writing()
        pilot.type("!")
        pilot.press(.end, .enter)
        pilot.expect(shows: "> Bel als de tijd om is                                                aan")
        pilot.pass(milliseconds: 600_000)
        #expect(pilot.rings == 1)
        #expect(try file.read(Settings.self)?.rules.ringsBell == true)
    }

    @Test func `what is no number in bounds is answered by a sentence, and nothing is kept`() throws {
        var pilot = try ProgramPilot(.home, in: folder, clock: clock)
        pilot.press(.function(7))
        for text in ["9", "3601", "", "-60", "een"] {
            pilot.press(.enter, .control("u"))
            pilot.type(text + "\n")
            pilot.expect(shows: "! Vul een heel getal in van 10 tot en met 3600.")
            pilot.push("Terug")
        }
        pilot.press(.down, .enter, .control("u"))
        pilot.type("100\n")
        pilot.expect(shows: "! Vul een heel getal in van 1 tot en met 99.")
        #expect(throws: (any Error).self) { try kept() }
        // Leaving keeps a number that is right.
        pilot.press(.backspace, .escape)
        pilot.expect(shows: "10% van de tijd")
        #expect(try file.read(Settings.self)?.rules[.silentAtPercent] == 10)
        pilot.press(.escape)
        pilot.expect(shows: "Jouw sessies")
    }

    @Test func `everything else in the file is kept`() throws {
        try put(#"{"language":"nl","later":{"x":[1,2.5,null,true,"é"]},"console":{"tint":"red","quietSeconds":90}}"#)
        var pilot = try ProgramPilot(.home, in: folder, clock: clock)
        pilot.press(.function(7))
        pilot.expect(shows: "90 seconden")
        pilot.press(.delete, .down)
        pilot.type("70\n")
        let content = try #require(try file.read(JSONContent.self))
        #expect(content.members["language"] == .string("nl"))
        #expect(
            content.members["later"]
                == .object(["x": .array([.integer(1), .number(2.5), .null, .bool(true), .string("é")])]))
        #expect(content.members["console"] == .object(["tint": .string("red"), "silentAtPercent": .integer(70)]))
        pilot.press(.escape)
        pilot.push("English")
        #expect(try file.read(JSONContent.self)?.members["language"] == .string("en"))
        #expect(try file.read(JSONContent.self)?.members["later"] == content.members["later"])
    }

    @Test(arguments: [
        "no JSON", "[]", #"{"console":{"quietSeconds":"60"}}"#, #"{"console":{"quietSeconds":true}}"#,
        #"{"language":5}"#,
    ])
    func `a file that is not right is said and never written over`(text: String) throws {
        try put(text)
        var pilot = try ProgramPilot(.lead(name), in: folder, clock: clock)
        pilot.push("Nee, alleen ik")
        pilot.resize(to: Size(columns: 132, rows: 43))
        pilot.expect(shows: "config.json klopt niet.")
        pilot.type("!")
        pilot.expect(shows: "config.json klopt niet.")
        pilot.type(" ")
        pilot.press(.down, .enter, .control("u"))
        pilot.type("70\n")
        pilot.expect(shows: "50% van de tijd")
        pilot.expect(shows: "config.json klopt niet.")
        pilot.ask(.rememberLanguage(.english))
        pilot.expect(shows: "! \(file.path) klopt niet")
        #expect(try kept() == text)
        // Put right, it counts when the page is opened again.
        try folder.put(#"{"console":{"quietSeconds":80}}"#, at: ".config/config.json")
        pilot.press(.escape)
        pilot.type("!")
        pilot.expect(shows: "80 seconden")
        pilot.expect(hides: "klopt niet")
    }

    @Test func `settings that the disk does not take change nothing, and it is said`() throws {
        try folder.put("in the way", at: ".config")
        var pilot = try ProgramPilot(.home, in: folder, clock: clock)
        pilot.press(.function(7))
        pilot.type(" ")
        pilot.expect(shows: "60 seconden")
        pilot.expect(shows: "config.json")
    }

    private static let forms: [(Size, Language)] = [
        (Size(columns: 80, rows: 24), .dutch), (Size(columns: 40, rows: 12), .dutch),
        (Size(columns: 80, rows: 24), .english),
    ]

    @Test(arguments: ["list", "number", "bell"], forms)
    func `the page of warnings`(page: String, form: (size: Size, language: Language)) throws {
        var pilot = try ProgramPilot(.home, in: folder, language: form.language, clock: clock)
        pilot.resize(to: form.size)
        pilot.press(.function(7))
        switch page {
        case "number":
            pilot.press(.down, .down)
            pilot.type("120\n")
        case "bell": pilot.press(.end, .tab, .enter)
        default: pilot.type(" ")
        }
        let size = "\(form.size.columns)x\(form.size.rows)"
        try expectFrame(pilot.canvas, "rules-\(page)-\(form.language.rawValue)-\(size)")
    }

    @Test(arguments: Language.allCases)
    func `the page of warnings is sound at every usual size`(language: Language) throws {
        for keys in ["", "1", "12345\n"] {
            for size in [(40, 12), (40, 24), (47, 13), (60, 18), (80, 24), (132, 43)] {
                var pilot = try ProgramPilot(.home, in: folder, language: language, clock: clock)
                pilot.resize(to: Size(columns: size.0, rows: size.1))
                pilot.press(.function(7))
                pilot.type(keys)
                expectSound(pilot.canvas)
                pilot.press(.tab)
                expectSound(pilot.canvas)
            }
        }
    }
}
