// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// Going deeper, agreeing and closing, from keys to files.
@Suite struct ClosingFlowTests {
    private let programs: SessionPrograms

    init() throws {
        programs = try SessionPrograms()
    }

    private func leading() throws -> ProgramPilot {
        try programs.lead()
    }

    private func course(_ pilot: ProgramPilot) throws -> Course {
        try #require(try pilot.session(programs.name).record.course)
    }

    /// Somebody writes an answer at a seat, with their name.
    private func answer(_ text: String, by person: String) throws {
        var seat = try programs.walk()
        seat.push(person)
        seat.push("Met mijn naam")
        seat.type(text)
        seat.press(.escape)
        seat.ask(.seat(.standUp(closes: false)))
    }

    private func themes(_ names: [String], _ pilot: ProgramPilot, votes: [Int] = []) {
        let themes = names.enumerated().map { Theme(id: Scene.id("t-\($0 + 1)"), name: $1) }
        pilot.ask(.lead(.act(.course(.themes(themes), .themes))))
        guard !votes.isEmpty else { return }
        let totals = Dictionary(uniqueKeysWithValues: zip(themes.map(\.id), votes))
        let vote = Vote(
            way: .counted, budget: 3, openedAt: programs.clock.now, revealedAt: programs.clock.now, totals: totals)
        pilot.ask(.lead(.act(.course(.vote(vote), .vote))))
    }

    @Test func `the themes stand in the order of their dots, and are moved by one key`() throws {
        var pilot = try leading()
        themes(["Weinig", "Veel", "Iets"], pilot, votes: [1, 9, 4])
        pilot.type("h")
        #expect(try course(pilot).themes.map(\.name) == ["Veel", "Iets", "Weinig"])
        pilot.expect(shows: "9 stippen")
        pilot.type(">")
        #expect(try course(pilot).themes.map(\.name) == ["Iets", "Veel", "Weinig"])
        pilot.type("u")
        #expect(try course(pilot).themes.map(\.name) == ["Veel", "Iets", "Weinig"])
    }

    @Test func `what is said of a theme is in the files after a pause, and after leaving`() throws {
        var pilot = try leading()
        themes(["Samen"], pilot)
        pilot.type("h")
        pilot.press(.enter)
        pilot.expect(shows: "Welke drie dingen maakten dit mogelijk?")
        pilot.type("Elke maand langs gaan.")
        pilot.pass(milliseconds: 800)
        #expect(try course(pilot).themes[0].notes == "Elke maand langs gaan.")
        pilot.press(.tab)
        pilot.type("Zonder dit niets")
        pilot.press(.escape)
        #expect(try course(pilot).themes[0].reasons == "Zonder dit niets")
    }

    @Test func `an agreement has what, who by typing a part of a name, and a day without a year`() throws {
        var pilot = try leading()
        pilot.type("h")
        pilot.type("a")
        pilot.type("Een dag plannen\n")
        pilot.type("bak")
        pilot.expect(shows: "Sanne Bakker")
        pilot.press(.right)
        pilot.press(.enter)
        pilot.type("1 feb")
        pilot.expect(shows: "= maandag 1 februari 2027")
        pilot.press(.escape)
        let agreement = try #require(try course(pilot).agreements.first)
        #expect(agreement.what == "Een dag plannen" && agreement.who == "Sanne Bakker")
        #expect(agreement.by == CalendarDate("2027-02-01"))
    }

    @Test func `a day that cannot be read is asked again, and nothing typed is lost`() throws {
        var pilot = try leading()
        pilot.type("h")
        pilot.type("a")
        pilot.type("Een dag plannen\n\nooit")
        pilot.press(.escape)
        pilot.expect(shows: "Deze datum begrijp ik niet")
        pilot.press(.control("u"))
        pilot.press(.escape)
        #expect(try course(pilot).agreements.map(\.what) == ["Een dag plannen"])
    }

    @Test func `one word each, Enter for the next, and the last one comes back with Backspace`() throws {
        var pilot = try leading()
        pilot.type("f")
        pilot.press(.enter)
        pilot.type("trots\nbljj\n")
        pilot.press(.backspace)
        pilot.press(.backspace, times: 2)
        pilot.type("ij\n")
        #expect(try course(pilot).closing.words == ["trots", "blij"])
    }

    @Test func `ratings stay secret until they are shown, and four are never shown`() throws {
        var pilot = try leading()
        pilot.type("f4")
        pilot.press(.enter)
        pilot.type("\n\n\n2\n2\n")
        pilot.push("Toon aan de groep")
        pilot.expect(shows: "Tonen kan vanaf 5 cijfers")
        pilot.press(.escape)
        pilot.press(.enter)
        pilot.type("0\n0\n1\n2\n9\n")
        pilot.push("Bewaar geheim")
        pilot.expect(shows: "12 geteld, geheim")
        #expect(try course(pilot).closing.ratingsRevealedAt == nil)
        pilot.press(.enter)
        pilot.expect(hides: "5 9")
        pilot.push("Toon aan de groep")
        pilot.expect(shows: "12 geteld, getoond")
        pilot.press(.enter)
        pilot.expect(shows: "5 9")
    }

    @Test func `numbers counted in the room are kept by leaving their page, and by the button Back they are not`()
        throws
    {
        var pilot = try leading()
        pilot.type("f4")
        pilot.press(.enter)
        pilot.type("1\n0\n0\n2\n3\n")
        pilot.press(.escape)
        pilot.expect(shows: "6 geteld, geheim")
        pilot.press(.enter)
        pilot.type("9\n")
        pilot.push("Terug")
        pilot.expect(shows: "6 geteld, geheim")
        #expect(try course(pilot).closing.ratings == [1, 0, 0, 2, 3])
    }

    @Test func `a quote is chosen to leave the room, and a no afterwards keeps it out`() throws {
        try answer("We keken in elkaars keuken.", by: "Sanne Bakker")
        var pilot = try leading()
        pilot.type("f3")
        pilot.press(.enter)
        pilot.press(.enter)
        pilot.expect(shows: "[x] We keken")
        #expect(try course(pilot).closing.quotes.count == 1)
        pilot.press(.escape)
        pilot.type("6")
        pilot.press(.enter, .enter)
        pilot.type("3")
        pilot.press(.enter)
        pilot.type("1 dec\nper mail\n")
        pilot.push("Bewaar")
        pilot.expect(shows: "niet gebruiken")
        pilot.expect(hides: "We keken")
        let reply = try #require(try course(pilot).closing.replies.first)
        #expect(reply.verdict == .doNotUse && reply.on == CalendarDate("2026-12-01") && reply.way == "per mail")
    }

    @Test func `what somebody said of their quote is kept by leaving its page, and by the button Back it is not`()
        throws
    {
        try answer("We keken in elkaars keuken.", by: "Sanne Bakker")
        var pilot = try leading()
        pilot.type("f3")
        pilot.press(.enter, .enter, .escape)
        pilot.type("6")
        pilot.press(.enter, .enter)
        pilot.press(.escape)
        pilot.press(.enter)
        pilot.type("3")
        pilot.press(.enter)
        pilot.type("1 dec\nper mail")
        pilot.push("Terug")
        #expect(try course(pilot).closing.replies == [])
        pilot.press(.enter)
        pilot.type("3")
        pilot.press(.enter)
        pilot.type("1 dec\nper mail")
        pilot.press(.escape)
        pilot.expect(shows: "niet gebruiken")
        #expect(try course(pilot).closing.replies.map(\.verdict) == [.doNotUse])
    }

    @Test func `the session is closed and opened again`() throws {
        var pilot = try leading()
        pilot.type("f7")
        pilot.press(.enter)
        pilot.push("Sluit de sessie")
        pilot.expect(shows: "De sessie is gesloten.")
        #expect(try course(pilot).closing.closedAt != nil)
        pilot.push("Open de sessie weer")
        #expect(try course(pilot).closing.closedAt == nil)
    }

    @Test func `sheets to print are written beside each other and never over each other`() throws {
        var pilot = try leading()
        pilot.type("f5")
        pilot.press(.enter)
        pilot.expect(shows: "Er is nog niets om te printen.")
        try answer("We keken in elkaars keuken.", by: "Sanne Bakker")
        let before = Set(try programs.folder.names())
        let end = ContinuousClock.now + .seconds(20)
        while Set(try programs.folder.names()) == before, ContinuousClock.now < end { pilot.press(.enter) }
        pilot.press(.enter)
        let files = Set(try programs.folder.names()).subtracting(before)
        #expect(files.count == 4 && files.allSatisfy { $0.contains("citaten") })
    }

    /// The pages, the keys that lead to each, and how often Escape leads back.
    private static let pages = [
        ("deepening", "h", 1), ("theme", "h\n", 2), ("agreement", "ha", 2), ("closing", "f", 1), ("words", "f1\n", 2),
        ("summary", "f2\n", 2), ("quotes", "f3\n", 2), ("rating", "f4\n", 2), ("replies", "f6\n", 2),
        ("reply", "f6\n\n", 3),
    ]

    @Test(arguments: Language.allCases)
    func `the pages look as they were approved, and break at no usual or odd size`(language: Language) throws {
        let words = "We keken in elkaars keuken. " + String(repeating: "Daar leer je het meest van. ", count: 9)
        try answer(words, by: "Sanne Bakker")
        var pilot = try ProgramPilot(
            .lead(programs.name), in: programs.folder, language: language, clock: programs.clock)
        pilot.press(.right, .enter)
        pilot.ask(.lead(.act(.screenShared(false))))
        themes(["Bij elkaar binnenkijken", "Minder overleg"], pilot, votes: [7, 3])
        let answers = try pilot.session(programs.name).participants.values.flatMap(\.answers).map {
            Theme.Member(answer: $0.id)
        }
        pilot.ask(
            .lead(
                .act(
                    .course(
                        .themes(
                            [Theme(id: Scene.id("t-1"), name: "Bij elkaar binnenkijken", members: answers)]), .themes)))
        )
        let agreement = Agreement(
            id: Scene.id("g-1"), what: "Een dag in elkaars keuken plannen", who: "KION", by: CalendarDate("2027-02-01"))
        pilot.ask(.lead(.act(.course(.agreements([agreement]), .agreements))))
        for (page, keys, depth) in Self.pages {
            pilot.resize(to: Size(columns: 80, rows: 24))
            pilot.type(keys)
            for (columns, rows) in [(40, 12), (57, 17), (80, 24), (132, 43)] {
                pilot.resize(to: Size(columns: columns, rows: rows))
                expectSound(pilot.canvas)
                let isKept = language == .dutch ? columns != 57 : columns == 80
                if isKept { try expectFrame(pilot.canvas, "closing-\(page)-\(language.rawValue)-\(columns)x\(rows)") }
            }
            pilot.press(.escape, times: depth)
        }
    }
}
