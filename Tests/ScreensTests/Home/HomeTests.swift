// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

@Suite struct HomeTests {
    private func pilot(
        _ listing: HomeListing = HomeScene.listing(), language: Language = .dutch,
        size: Size = Size(columns: 80, rows: 24)
    ) -> Pilot<HomeApp> {
        var pilot = Pilot(HomeApp(language: language), size: size)
        #expect(pilot.takeEffects() == [.home(.list)])
        pilot.desk(.sessions(listing))
        return pilot
    }

    @Test func `a session shows its date, place, people and answers per prompt`() {
        var pilot = pilot()
        pilot.expect(shows: "Vier jaar samen")
        pilot.expect(shows: "24 november 2026 · Nijmegen · 12 deelnemers · antwoorden: 14, 9, 3")
        pilot.expect(shows: "24 november 2026 · Arnhem · 0 deelnemers · 0 antwoorden")
        pilot.expect(shows: "voorbeeld")
        pilot.expect(shows: "! kan niet worden gelezen")
        pilot.resize(to: Size(columns: 132, rows: 43))
        pilot.expect(shows: "Nijmegen · 12 deelnemers · Proces 14 · Resultaten 9 · Inzichten 3")
    }

    @Test func `typing finds a session, Enter opens it, Escape shows all again`() {
        var pilot = pilot()
        pilot.type("PEUTERS")
        pilot.expect(hides: "Vier jaar samen")
        pilot.press(.enter)
        #expect(pilot.takeEffects() == [.home(.lead("2026-11-24-peuters"))])
        pilot.press(.escape)
        pilot.expect(shows: "Vier jaar samen")
        pilot.type("xyz")
        pilot.expect(shows: "Geen sessie gevonden met: xyz")
        pilot.press(.backspace, .backspace, .backspace)
        pilot.expect(shows: "Vier jaar samen")
    }

    @Test func `the chosen session stays chosen while more of them are read`() {
        var pilot = pilot(HomeScene.listing(Array(HomeScene.usual.dropFirst()), isComplete: false))
        #expect(pilot.takeEffects().contains(.startTimer(TimerName("home-read-on"), milliseconds: 1)))
        pilot.press(.down)
        pilot.hear(.timer(TimerName("home-read-on")))
        #expect(pilot.takeEffects() == [.home(.listOn)])
        pilot.desk(.sessions(HomeScene.listing()))
        pilot.press(.enter)
        #expect(pilot.takeEffects() == [.home(.lead("practice"))])
    }

    @Test func `Escape leads to the button that stops, and does not stop by itself`() {
        var pilot = pilot()
        pilot.press(.escape)
        #expect(pilot.selected.contains("Stoppen"))
        #expect(pilot.takeEffects().isEmpty)
    }

    @Test func `the language is switched and remembered`() {
        var pilot = pilot()
        pilot.push("English")
        pilot.expect(shows: "Your sessions")
        #expect(pilot.takeEffects() == [.rememberLanguage(.english)])
    }

    @Test func `a session that cannot be opened is told, and the others stay`() {
        var pilot = pilot()
        pilot.desk(.trouble(.unreadable(file: "kapot")))
        pilot.expect(shows: "! kapot kan niet worden gelezen.")
        pilot.press(.down)
        pilot.expect(hides: "! kapot kan niet")
    }

    @Test func `somebody who is new here is told what to do`() {
        pilot(HomeScene.listing(HomeScene.examples)).expect(shows: "Nieuw hier? Open een voorbeeld")
        var empty = pilot(HomeScene.listing([]))
        empty.expect(shows: "Hier staan nog geen sessies.")
        empty.press(.enter)
        empty.expect(shows: "stap 1 van 8")
    }

    @Test func `the help names every key`() {
        var pilot = pilot()
        pilot.press(.function(1))
        for key in ["F1", "F2", "F3", "F4", "F10", "Enter", "/home/noor/Sessions"] { pilot.expect(shows: key) }
        pilot.press(.escape)
        pilot.expect(shows: "Jouw sessies")
    }

    @Test(arguments: Language.allCases)
    func `home is sound at every usual size, empty, usual and full`(language: Language) {
        for sessions in [[], HomeScene.examples, HomeScene.usual, HomeScene.many] {
            var pilot = pilot(HomeScene.listing(sessions), language: language)
            pilot.expectSoundAtUsualSizes()
            pilot.press(.end)
            pilot.expectSoundAtUsualSizes()
            pilot.press(.tab)
            pilot.expectSoundAtUsualSizes()
            pilot.type("sessie 1")
            pilot.expectSoundAtUsualSizes()
            pilot.desk(.trouble(.diskFull))
            pilot.expectSoundAtUsualSizes()
            pilot.press(.function(1))
            pilot.expectSoundAtUsualSizes()
        }
    }

    @Test func `home is sound at every size there is`() { pilot().expectSoundAtEverySize() }

    @Test func `home looks as it was agreed to look`() throws {
        try expectFrame(pilot().canvas, "home-nl-80x24")
        try expectFrame(pilot(size: Size(columns: 40, rows: 12)).canvas, "home-nl-40x12")
        try expectFrame(pilot(size: Size(columns: 132, rows: 43)).canvas, "home-nl-132x43")
        try expectFrame(pilot(language: .english).canvas, "home-en-80x24")
        let small = Size(columns: 40, rows: 12)
        try expectFrame(pilot(HomeScene.listing([]), size: small).canvas, "home-empty-nl-40x12")
        try expectFrame(pilot(HomeScene.listing(HomeScene.many), size: small).canvas, "home-full-nl-40x12")
    }
}
