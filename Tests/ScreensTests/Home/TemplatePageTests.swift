// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

/// The page of a new session on which its prompts are chosen.
@Suite struct TemplatePageTests {
    /// At the list of templates, with these own ones.
    private func pilot(
        _ own: [OwnTemplate] = [], language: Language = .dutch, size: Size = Size(columns: 80, rows: 24)
    ) -> Pilot<HomeApp> {
        var pilot = Pilot(HomeApp(language: language), size: size)
        pilot.desk(.sessions(HomeScene.listing()))
        pilot.press(.function(2))
        pilot.desk(.templates(own))
        pilot.type("Vier jaar samen")
        pilot.press(.enter, times: 6)
        _ = pilot.takeEffects()
        return pilot
    }

    private func made(_ pilot: inout Pilot<HomeApp>) throws -> NewSession {
        // Not pushed by name: looking for the button would go through the list.
        pilot.press(.tab, .right, .right, .enter)
        let news = pilot.takeEffects().compactMap { effect in
            if case .home(.create(let new)) = effect { new } else { nil }
        }
        return try #require(news.first)
    }

    private var own: OwnTemplate {
        var details = SessionDetails(title: "Ons jaargesprek", date: Scene.date, language: .english)
        details.purpose = "Zien wat een jaar bracht."
        details.wayOfWriting = .scribe
        let prompts = Template.startStopContinue.prompts(in: .english)
        return OwnTemplate(SessionRecord(details: details, prompts: prompts), named: "ons-jaargesprek")
    }

    @Test func `what a template is for is told, and its prompts are those of the session`() throws {
        var pilot = pilot()
        pilot.expect(shows: "Past bij het einde van een project")
        pilot.press(.down)
        pilot.expect(shows: "Vragen: Starten, Stoppen, Doorgaan")
        #expect(try made(&pilot).prompts == Template.startStopContinue.prompts(in: .dutch))
    }

    @Test func `a number chooses too, and Enter goes on`() throws {
        var pilot = pilot()
        pilot.type("6")
        pilot.press(.enter)
        pilot.expect(shows: "Wie doen er mee?")
        pilot.press(.escape)
        #expect(try made(&pilot).prompts == Template.whatSoWhatNowWhat.prompts(in: .dutch))
    }

    @Test func `an own template brings its language, purpose and way of writing`() throws {
        var pilot = pilot([own])
        pilot.press(.end)
        pilot.expect(shows: "Zien wat een jaar bracht.")
        let new = try made(&pilot)
        #expect(new.prompts == own.prompts && new.details.language == .english)
        #expect(new.details.purpose == own.purpose && new.details.wayOfWriting == .scribe)
        #expect(new.details.title == "Vier jaar samen" && new.people.isEmpty)
    }

    @Test func `whoever changed a prompt is told that another template undoes it`() throws {
        var pilot = pilot()
        for _ in 0..<9 where !pilot.picture.contains("Iedereen krijgt deze vragen.") { pilot.press(.enter) }
        pilot.expect(shows: "Iedereen krijgt deze vragen.")
        pilot.push("Resultaten")
        pilot.type(" Echt?")
        pilot.push("Klaar")
        for _ in 0..<6 where !pilot.picture.contains("Waarmee begin je?") { pilot.press(.escape) }
        #expect(!pilot.picture.contains("Let op"))
        pilot.press(.down)
        pilot.expect(shows: "! Let op: met een ander sjabloon ben je kwijt")
        pilot.press(.up)
        let kept = try made(&pilot).prompts
        #expect(kept != Template.lookingBack(in: .dutch) && kept.contains { $0.question.contains("Echt?") })
    }

    @Test func `prompts follow the language until they are changed, whatever the template`() throws {
        var pilot = pilot()
        pilot.press(.down, .enter, .escape, .escape)
        pilot.press(.tab, .tab, .tab, .down, .tab)
        #expect(try made(&pilot).prompts == Template.startStopContinue.prompts(in: .english))
    }

    @Test(arguments: Language.allCases) func `the page is sound at every usual size`(language: Language) {
        var pilot = pilot([own], language: language)
        for _ in 0..<7 {
            pilot.expectSoundAtUsualSizes()
            pilot.press(.down)
        }
        pilot.press(.tab)
        pilot.expectSoundAtUsualSizes()
    }

    @Test func `the page looks as it was agreed to look`() throws {
        try expectFrame(pilot([own]).canvas, "new-template-nl-80x24")
        try expectFrame(pilot(size: Size(columns: 40, rows: 12)).canvas, "new-template-nl-40x12")
        try expectFrame(pilot(language: .english).canvas, "new-template-en-80x24")
    }
}
