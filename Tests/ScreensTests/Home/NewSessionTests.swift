// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

@Suite struct NewSessionTests {
    private func pilot(language: Language = .dutch, size: Size = Size(columns: 80, rows: 24)) -> Pilot<HomeApp> {
        var pilot = Pilot(HomeApp(language: language), size: size)
        pilot.desk(.sessions(HomeScene.listing()))
        pilot.press(.function(2))
        _ = pilot.takeEffects()
        return pilot
    }

    private func made(_ pilot: inout Pilot<HomeApp>) throws -> NewSession {
        let news = pilot.takeEffects().compactMap { effect in
            if case .home(.create(let new)) = effect { new } else { nil }
        }
        return try #require(news.first)
    }

    @Test func `only a title is needed`() throws {
        var pilot = pilot()
        pilot.press(.tab, .tab, .tab, .tab, .tab)
        pilot.press(.right, .right, .enter)
        pilot.expect(shows: "! Vul een titel in.")
        pilot.type("Vier jaar samen")
        pilot.press(.tab, .tab, .tab, .tab, .tab, .right, .right, .enter)
        let new = try made(&pilot)
        #expect(new.details == SessionDetails(title: "Vier jaar samen", date: Scene.date, language: .dutch))
        #expect(new.prompts == Template.lookingBack(in: .dutch))
        #expect(new.people.isEmpty)
        #expect(new.code == nil)
    }

    @Test func `Enter alone leads through every page`() throws {
        var pilot = pilot()
        pilot.type("Vier jaar samen")
        pilot.press(.enter, times: 40)
        let new = try made(&pilot)
        #expect(new.details.title == "Vier jaar samen")
        #expect(new.details.purpose == "Samen terugkijken op Vier jaar samen en daarvan leren.")
        #expect(new.details.wayOfWriting == .passedKeyboard)
    }

    @Test func `people make the size of the group, its organisations and the way of writing`() throws {
        var pilot = pilot()
        pilot.type("Vier jaar samen")
        pilot.press(.enter, times: 7)
        pilot.paste((1...8).map { "Deelnemer \($0); \($0 < 5 ? "HAN" : "KION")" }.joined(separator: "\n"))
        pilot.push("Verder")
        pilot.expect(shows: "8 mensen × 3 vragen")
        #expect(pilot.picture.contains("(•) op papier"))
        pilot.press(.enter, times: 4)
        pilot.expect(shows: "HAN")
        pilot.press(.enter, times: 20)
        let new = try made(&pilot)
        #expect(new.people.count == 8)
        #expect(new.organisations.map(\.name) == ["HAN", "KION"])
        #expect(new.details.expectedPeople == 8)
        #expect(new.details.wayOfWriting == .paper)
    }

    @Test func `a list that is not understood is not left out silently`() throws {
        var pilot = pilot()
        pilot.type("Vier jaar samen")
        pilot.press(.enter, times: 7)
        pilot.type("Anna; HAN")
        pilot.press(.enter)
        pilot.type(";KION")
        pilot.push("Terug")
        pilot.press(.escape)
        pilot.press(.tab, .tab, .tab, .tab, .tab, .right, .right, .enter)
        pilot.expect(shows: "! Verbeter eerst de regels met een !.")
        #expect(pilot.takeEffects().isEmpty)
        pilot.expect(shows: "Anna; HAN")
    }

    @Test func `going back loses nothing, and leaving asks only when something was typed`() throws {
        var pilot = pilot()
        pilot.press(.escape)
        pilot.expect(shows: "Jouw sessies")
        pilot.press(.function(2))
        _ = pilot.takeEffects()
        pilot.type("Vier jaar samen")
        pilot.press(.enter, times: 7)
        pilot.type("Anna; HAN")
        pilot.press(.escape, .escape)
        pilot.expect(shows: "Vier jaar samen")
        pilot.press(.escape)
        pilot.expect(shows: "Stoppen met deze nieuwe sessie?")
        pilot.press(.enter)
        pilot.expect(shows: "Vier jaar samen")
        pilot.press(.enter, times: 7)
        pilot.expect(shows: "Anna; HAN")
        pilot.press(.escape, .escape, .escape)
        pilot.push("Stoppen")
        pilot.expect(shows: "Jouw sessies")
        #expect(pilot.takeEffects().isEmpty)
    }

    @Test func `questions follow the language of the session, own ones stay`() throws {
        var pilot = pilot()
        pilot.type("Four years")
        pilot.press(.tab, .tab, .tab, .down, .tab, .tab, .right, .right, .enter)
        let new = try made(&pilot)
        #expect(new.details.language == .english)
        #expect(new.prompts == Template.lookingBack(in: .english))
    }

    @Test func `the earlier session is chosen on the first page with the arrows, or none`() throws {
        var pilot = pilot()
        pilot.type("Vijf jaar samen")
        pilot.press(.tab, .tab, .tab, .tab)
        pilot.expect(shows: "> Volgt op               geen eerdere sessie >")
        pilot.press(.right)
        pilot.expect(shows: "< 24 november 2026 · Vier jaar samen >")
        pilot.press(.end, .right)
        pilot.expect(shows: "< 24 november 2026 · Oefensessie: het brugproject")
        pilot.press(.left, .enter, .right, .right, .enter)
        #expect(try made(&pilot).details.follows == "2026-11-24-peuters")
        pilot.press(.backTab, .home, .tab, .right, .right, .enter)
        #expect(try made(&pilot).details.follows == nil)
    }

    @Test func `a later session is no earlier one`() throws {
        var pilot = pilot()
        pilot.type("Vijf jaar samen")
        pilot.press(.tab, .control("u"))
        pilot.type("1 jan 2026")
        pilot.press(.tab, .tab, .tab, .right, .enter, .right, .right, .enter)
        pilot.expect(shows: "! Een sessie volgt op een eerdere. Die je koos is later: 24 november 2026.")
        #expect(pilot.takeEffects().isEmpty)
    }

    @Test func `who has no sessions yet is not asked for an earlier one, and sessions read later are offered`() throws {
        var pilot = Pilot(HomeApp(language: .dutch))
        pilot.desk(.sessions(HomeScene.listing([])))
        pilot.press(.function(2))
        #expect(!pilot.picture.contains("Volgt op"))
        pilot.type("Vijf jaar samen")
        pilot.desk(.sessions(HomeScene.listing()))
        pilot.expect(shows: "geen eerdere sessie >")
        pilot.expect(shows: "Vijf jaar samen")
        // Nothing typed is lost, and nothing asked that was not typed.
        var untouched = Pilot(HomeApp(language: .dutch))
        untouched.desk(.sessions(HomeScene.listing([])))
        untouched.press(.function(2))
        untouched.desk(.sessions(HomeScene.listing()))
        untouched.press(.escape)
        untouched.expect(shows: "Jouw sessies")
    }

    @Test func `what went wrong while making is told, and everything typed stays`() {
        var pilot = pilot()
        pilot.type("Vier jaar samen")
        pilot.press(.tab, .tab, .tab, .tab, .tab, .right, .right, .enter)
        pilot.desk(.trouble(.diskFull))
        pilot.expect(shows: "! De schijf is vol.")
        pilot.expect(shows: "Vier jaar samen")
    }

    @Test(arguments: Language.allCases)
    func `every page is sound at every usual size`(language: Language) {
        var pilot = pilot(language: language)
        pilot.expectSoundAtUsualSizes()
        pilot.type("Vier jaar samen")
        for page in 2...8 {
            for _ in 0..<8 where !pilot.picture.contains(" \(page) van ") && !pilot.picture.contains(" \(page) of ") {
                pilot.press(.enter)
            }
            pilot.expectSoundAtUsualSizes()
        }
        pilot.press(.escape, times: 8)
        pilot.expectSoundAtUsualSizes()
    }

    @Test func `pages look as they were agreed to look`() throws {
        try expectFrame(pilot().canvas, "new-about-nl-80x24")
        try expectFrame(pilot(size: Size(columns: 40, rows: 12)).canvas, "new-about-nl-40x12")
        try expectFrame(pilot(size: Size(columns: 132, rows: 43)).canvas, "new-about-nl-132x43")
        try expectFrame(pilot(language: .english).canvas, "new-about-en-80x24")
        for (name, language, size) in [
            ("nl-80x24", Language.dutch, Size(columns: 80, rows: 24)),
            ("nl-40x12", .dutch, Size(columns: 40, rows: 12)),
            ("en-80x24", .english, Size(columns: 80, rows: 24)),
        ] {
            var follows = pilot(language: language, size: size)
            follows.type("Vijf jaar samen")
            follows.press(.tab, .tab, .tab, .tab, .right)
            try expectFrame(follows.canvas, "new-follows-\(name)")
        }
        var people = pilot(size: Size(columns: 40, rows: 12))
        people.type("Vier jaar samen")
        people.press(.enter, times: 7)
        try expectFrame(people.canvas, "new-people-nl-40x12")
    }
}
