// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import SessionFiles
import TerminalPort
import Testing

/// The agreements of the session before, from keys to files, and the history from home.
@Suite struct LastTimeFlowTests {
    private let folder: TemporaryFolder
    private let name: String
    private let earlier: String
    private let clock = TestClock(firstRandom: 0x9100)

    init() throws {
        folder = try TemporaryFolder()
        name = try Scene.makeSession(in: folder)
        let details = SessionDetails(
            title: "Vorig jaar", date: try #require(CalendarDate("2020-03-01")), language: .dutch)
        var record = SessionRecord(details: details, prompts: Template.lookingBack(in: .dutch))
        record.course = .usual(for: record.prompts)
        record.course?.agreements = [
            Agreement(id: Scene.id("w-1"), what: "Elkaar bellen", who: "HAN"),
            Agreement(id: Scene.id("w-2"), what: "Samen op pad"),
        ]
        earlier = try SessionsRoot.open(folder.path).create(record).folder.name
    }

    private func leading(following: Bool = true) throws -> ProgramPilot {
        var pilot = try ProgramPilot(.lead(name), in: folder, clock: clock)
        pilot.push("Nee, alleen ik")
        if following { pilot.ask(.lead(.act(.follow(earlier)))) }
        return pilot
    }

    private func lastTime(_ pilot: ProgramPilot) throws -> LastTime {
        try #require(try pilot.session(name).record.lastTime)
    }

    @Test func `the earlier session is chosen from a list, and the choice is undone whole`() throws {
        let before = try folder.text(of: "\(earlier)/session.json")
        var pilot = try leading(following: false)
        pilot.type("c")
        pilot.expect(shows: "1 maart 2020 · Vorig jaar")
        pilot.press(.enter)
        pilot.expect(shows: "De vorige keer: Vorig jaar, 1 maart 2020")
        #expect(try pilot.session(name).record.details.follows == earlier)
        #expect(try lastTime(pilot).agreements.map(\.what) == ["Elkaar bellen", "Samen op pad"])
        pilot.type("u")
        let record = try pilot.session(name).record
        #expect(record.details.follows == nil && record.course?.lastTime == nil)
        pilot.type("r")
        #expect(try lastTime(pilot).agreements.count == 2)
        #expect(try folder.text(of: "\(earlier)/session.json") == before)
    }

    @Test func `what became of an agreement is kept here, undone by one key, and never written there`() throws {
        let before = try folder.text(of: "\(earlier)/session.json")
        var pilot = try leading()
        pilot.type("c")
        pilot.press(.enter)
        #expect(try lastTime(pilot).agreements.map(\.state) == [.done, .open])
        pilot.press(.enter, .down, .enter)
        #expect(try lastTime(pilot).agreements.map(\.state) == [.dropped, .done])
        pilot.type("u")
        #expect(try lastTime(pilot).agreements.map(\.state) == [.dropped, .open])
        #expect(try folder.text(of: "\(earlier)/session.json") == before)
        // Whoever opens the session again finds it as it was left.
        let again = try ProgramPilot(.lead(name), in: folder, clock: clock)
        #expect(try lastTime(again).agreements.map(\.state) == [.dropped, .open])
    }

    @Test func `whether it changed anything is secret on the wall until it is shown, and never of a few`() throws {
        var pilot = try leading()
        pilot.ask(.lead(.act(.step(.next))))
        pilot.type("c")
        pilot.press(.down, .down, .enter)
        pilot.type("1")
        pilot.press(.down)
        pilot.type("2")
        pilot.push("Toon aan de groep")
        pilot.expect(shows: "Tonen kan vanaf 5 cijfers")
        #expect(try lastTime(pilot).revealedAt == nil)
        pilot.press(.tab, .down, .down)
        pilot.type("4")
        pilot.push("Bewaar geheim")
        #expect(try lastTime(pilot).changes == [1, 2, 4])
        let wall = try ProgramPilot(.wall(nil), in: folder, joining: name, clock: clock)
        wall.resize(to: Size(columns: 132, rows: 43))
        wall.expect(shows: "De vorige keer, 1 maart 2020")
        wall.expect(shows: "open: Elkaar bellen · HAN")
        #expect(!wall.picture.contains("Heeft het iets veranderd?"))
        pilot.press(.enter)
        pilot.push("Toon aan de groep")
        #expect(try lastTime(pilot).revealedAt != nil)
        let shown = try ProgramPilot(.wall(nil), in: folder, joining: name, clock: clock)
        shown.resize(to: Size(columns: 132, rows: 43))
        shown.expect(shows: "Heeft het iets veranderd?")
        pilot.type("u")
        #expect(try lastTime(pilot).revealedAt == nil)
    }

    @Test func `an earlier session that is gone gets a sentence, and the session is led all the same`() throws {
        var pilot = try leading()
        var details = try pilot.session(name).record.details
        details.follows = "2019-weg"
        pilot.ask(.lead(.act(.details(details))))
        pilot.type("c")
        pilot.expect(shows: "De eerdere sessie 2019-weg is niet gevonden in deze map.")
        pilot.press(.enter)
        #expect(try pilot.session(name).record.details.follows == earlier)
    }

    @Test func `the earlier session is changed among the details, with its agreements, and undone by one key`() throws {
        var pilot = try leading(following: false)
        pilot.type("d")
        pilot.press(.enter, .tab, .tab, .tab, .tab)
        pilot.expect(shows: "> Volgt op               geen eerdere sessie >")
        pilot.press(.right)
        pilot.expect(shows: "< 1 maart 2020 · Vorig jaar")
        pilot.press(.escape)
        pilot.expect(shows: "nog niet bewaard")
        pilot.press(.enter)
        #expect(try pilot.session(name).record.details.follows == earlier)
        #expect(try lastTime(pilot).agreements.map(\.what) == ["Elkaar bellen", "Samen op pad"])
        pilot.press(.enter)
        pilot.expect(shows: "< 1 maart 2020 · Vorig jaar")
        pilot.press(.escape, .escape)
        pilot.type("u")
        let record = try pilot.session(name).record
        #expect(record.details.follows == nil && record.course?.lastTime == nil)
    }

    @Test func `a session that follows this one cannot be its earlier one`() throws {
        let root = try SessionsRoot.open(folder.path)
        var details = SessionDetails(
            title: "Erna", date: try #require(CalendarDate("2020-03-02")), language: .dutch, follows: name)
        _ = try root.create(SessionRecord(details: details, prompts: Template.lookingBack(in: .dutch)))
        details.title = "Los"
        details.follows = nil
        _ = try root.create(SessionRecord(details: details, prompts: Template.lookingBack(in: .dutch)))
        var pilot = try leading(following: false)
        pilot.type("c")
        pilot.expect(shows: "2 maart 2020 · Los")
        #expect(!pilot.picture.contains("Erna"))
    }

    @Test(
        arguments: [
            (Size(columns: 80, rows: 24), Language.dutch), (Size(columns: 40, rows: 12), .dutch),
            (Size(columns: 80, rows: 24), .english),
        ])
    func `the history groups sessions in their series, and those alone come last`(form: (Size, Language)) throws {
        let root = try SessionsRoot.open(folder.path)
        for (title, day, follows) in [("Dit jaar", "2021-03-01", earlier), ("Los", "2019-01-01", nil)] {
            let details = SessionDetails(
                title: title, date: try #require(CalendarDate(day)), language: .dutch, follows: follows)
            _ = try root.create(SessionRecord(details: details, prompts: Template.lookingBack(in: .dutch)))
        }
        var pilot = try ProgramPilot(.home, in: folder, language: form.1, clock: clock)
        pilot.resize(to: form.0)
        pilot.press(.function(5))
        try expectFrame(pilot.canvas, "history-\(form.1.rawValue)-\(form.0.columns)x\(form.0.rows)")
        pilot.press(.documentEnd)
        pilot.expect(shows: "Vier jaar samen")
    }

    @Test func `the history opens from home and is read at every size`() throws {
        var pilot = try ProgramPilot(.home, in: folder, clock: clock)
        pilot.press(.function(5))
        pilot.expect(shows: "2020-03-01 0/0")
        pilot.expect(shows: "Geschiedenis")
        pilot.resize(to: Size(columns: 40, rows: 12))
        pilot.press(.pageDown)
        pilot.expect(shows: "Elkaar bellen · HAN")
        pilot.press(.escape)
        pilot.expect(shows: "Vorig jaar")
    }

    @Test(
        arguments: [("last", "c", 2), ("chosen", "c\n", 2), ("change", "c", 3)],
        [
            (Size(columns: 80, rows: 24), Language.dutch), (Size(columns: 40, rows: 12), .dutch),
            (Size(columns: 80, rows: 24), .english),
        ])
    func `the pages of the last time`(page: (name: String, keys: String, depth: Int), form: (Size, Language)) throws {
        var pilot = try ProgramPilot(.lead(name), in: folder, language: form.1, clock: clock)
        pilot.press(.enter)
        pilot.ask(.lead(.act(.screenShared(false))))
        pilot.ask(.lead(.act(.follow(earlier))))
        pilot.resize(to: form.0)
        pilot.type("c")
        if page.name == "chosen" { pilot.press(.end, .enter) }
        if page.name == "change" { pilot.press(.down, .down, .enter) }
        let size = "\(form.0.columns)x\(form.0.rows)"
        try expectFrame(pilot.canvas, "lastTime-\(page.name)-\(form.1.rawValue)-\(size)")
    }
}
