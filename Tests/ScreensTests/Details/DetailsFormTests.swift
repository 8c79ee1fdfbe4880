// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Testing

@testable import Screens

@Suite struct DetailsFormTests {
    private static func view(_ change: (inout SessionRecord) -> Void = { _ in }) -> FacilitatorView {
        var session = SeatScene.session()
        var record = session.record
        change(&record)
        session.replace(record)
        return Disclosure(of: session).facilitatorView
    }

    private func pilot(
        _ page: String? = nil, language: Language = .dutch, size: Size = Size(columns: 80, rows: 24)
    ) -> Pilot<PageHost<DetailsForm>> {
        var pilot = Pilot(PageHost<DetailsForm>(Self.view(), language: language), size: size)
        if let page { pilot.push(page) }
        return pilot
    }

    private static func details(_ effects: [Effect]) -> SessionDetails? {
        guard case .lead(.act(.details(let details))) = effects.first, effects.count == 1 else { return nil }
        return details
    }

    @Test func `title, date and place are changed and kept by one button`() throws {
        var pilot = pilot("Over de sessie")
        pilot.type(" en verder")
        pilot.press(.enter, .control("u"))
        pilot.type("3 dec 2026")
        pilot.press(.tab, .tab, .tab, .enter)
        let details = try #require(Self.details(pilot.takeEffects()))
        #expect(details.title == "Vier jaar samen en verder")
        #expect(details.date.description == "2026-12-03")
        #expect(details.place == "Nijmegen")
        pilot.expect(shows: "Bewaard.")
    }

    @Test func `what cannot be understood is said, and nothing is kept`() {
        var pilot = pilot("Over de sessie")
        pilot.press(.tab, .control("u"))
        pilot.type("31 februari")
        pilot.push("Bewaren")
        pilot.expect(shows: "! Dit is geen datum. Schrijf hem zo: 24 november 2026.")
        #expect(pilot.takeEffects().isEmpty)
        pilot.press(.backTab, .control("u"))
        pilot.push("Bewaren")
        pilot.expect(shows: "! Vul een titel in.")
    }

    @Test func `leaving a page asks only when something was changed, and Enter keeps it`() throws {
        var pilot = pilot("Doel en verantwoordelijke")
        pilot.press(.escape)
        pilot.expect(shows: "Gegevens van de sessie")
        pilot.press(.enter)
        pilot.type("!")
        pilot.press(.escape)
        pilot.expect(shows: "nog niet bewaard")
        pilot.press(.enter)
        #expect(try #require(Self.details(pilot.takeEffects())).purpose == "Terugblikken!")
        pilot.press(.enter)
        pilot.type("?")
        pilot.press(.escape)
        pilot.push("Niet bewaren")
        #expect(pilot.takeEffects().isEmpty)
        pilot.press(.escape)
        #expect(pilot.takeEffects() == [.quit(0)])
    }

    @Test func `a prompt gets other words, minutes and probes`() {
        var pilot = pilot("Vragen")
        pilot.push("Proces")
        pilot.press(.control("u"))
        pilot.type("Hoe liep het samen?")
        pilot.press(.enter, .enter)
        pilot.type("5")
        pilot.press(.enter)
        pilot.press(.documentEnd)
        pilot.type("\nWat hielp?")
        pilot.push("Klaar")
        guard case .lead(.act(.prompts(let prompts)))? = pilot.takeEffects().first else {
            Issue.record("no prompts were given")
            return
        }
        #expect(prompts.map(\.label) == ["Proces", "Resultaten", "Inzichten"])
        #expect(prompts[0].question == "Hoe liep het samen?")
        #expect(prompts[0].minutes == 5)
        #expect(prompts[0].probes.count == 6)
        #expect(prompts[0].probes.last == "Wat hielp?")
    }

    @Test func `a prompt is added, moved and removed`() {
        var pilot = pilot("Vragen")
        pilot.push("Vraag erbij")
        pilot.type("Wat vieren we?")
        pilot.push("Klaar")
        pilot.push("Resultaten")
        pilot.push("Naar boven")
        pilot.push("Proces")
        pilot.push("Weghalen")
        let given = pilot.takeEffects().compactMap { effect -> [String]? in
            if case .lead(.act(.prompts(let prompts))) = effect { prompts.map(\.label) } else { nil }
        }
        #expect(
            given == [
                ["Proces", "Resultaten", "Inzichten", "Vraag 4"], ["Resultaten", "Proces", "Inzichten", "Vraag 4"],
                ["Resultaten", "Inzichten", "Vraag 4"],
            ])
    }

    @Test func `a prompt that was answered is not removed`() throws {
        var session = SeatScene.session()
        let prompt = session.record.prompts[0].id
        _ = try session.apply(
            .participant(
                SeatScene.mo,
                .answerWritten(
                    AnswerWriting(
                        answer: Scene.id("a-1"), prompt: prompt, text: "Goed.", at: Scene.now, provenance: .typed,
                        base: 0, sequence: 1))))
        var pilot = Pilot(PageHost<DetailsForm>(Disclosure(of: session).facilitatorView))
        pilot.push("Vragen")
        pilot.push("Proces")
        pilot.push("Weghalen")
        pilot.expect(shows: "! Op deze vraag is al geantwoord.")
        #expect(pilot.takeEffects().isEmpty)
    }

    @Test func `organisations keep who they are under another name, and take units`() {
        var pilot = pilot("Organisaties")
        pilot.press(.backTab, .documentStart, .end)
        pilot.type(" Nijmegen: Noord, Zuid")
        pilot.push("Bewaren")
        guard case .lead(.act(.organisations(let organisations)))? = pilot.takeEffects().first else {
            Issue.record("no organisations were given")
            return
        }
        #expect(organisations.map(\.name) == ["KION Nijmegen", "HAN", "ROC Nijmegen", "iXperium"])
        #expect(organisations[0].id == Scene.id("o-0"))
        #expect(organisations[0].units == ["Noord", "Zuid"])
    }

    @Test func `the cost of a way of writing is told beforehand`() {
        var pilot = pilot("Hoe schrijft de groep?")
        pilot.press(.control("u"))
        pilot.type("20")
        pilot.press(.tab)
        pilot.expect(shows: "20 mensen × 3 vragen ≈ 3 uur")
        pilot.expect(shows: "! Dat is lang voor een groep.")
        pilot.press(.up, .up, .up)
        pilot.expect(shows: "20 mensen × 3 vragen: ≈ 15 minuten schrijven, daarna ≈ 1,5 uur overtypen")
        pilot.press(.tab, .enter)
        #expect(Self.details(pilot.takeEffects())?.wayOfWriting == .paper)
    }

    @Test func `a code is set, and taken away again`() {
        var pilot = pilot("Code")
        pilot.type("abc")
        pilot.push("Bewaren")
        pilot.expect(shows: "! Neem minstens 4 tekens.")
        pilot.press(.backTab)
        pilot.type("d")
        pilot.push("Bewaren")
        #expect(pilot.takeEffects() == [.lead(.act(.code("abcd")))])
        var other = Pilot(PageHost<DetailsForm>(Self.view { $0.codeHash = "x" }))
        other.push("Code")
        other.push("Code weghalen")
        #expect(other.takeEffects() == [.lead(.act(.code(nil)))])
    }

    @Test func `purpose and responsible person are proposed before the first export`() throws {
        let view = Self.view {
            $0.details.purpose = ""
            $0.details.responsible = ""
        }
        #expect(PurposePage.isNeeded(view.details))
        var pilot = Pilot(PageHost<PurposePage>(view))
        pilot.press(.enter, .enter, .enter)
        let details = try #require(Self.details(pilot.takeEffects()))
        #expect(details.purpose == "Samen terugkijken op Vier jaar samen en daarvan leren.")
        #expect(details.responsible == "KION")
        #expect(!PurposePage.isNeeded(details))
    }

    @Test(arguments: Language.allCases, [nil] + PlanPage.allCases.map(Optional.some))
    func `every page is sound at every size`(language: Language, page: PlanPage?) {
        var pilot = pilot(language: language)
        if let page {
            pilot.press(.down, times: PlanPage.allCases.firstIndex(of: page) ?? 0)
            pilot.press(.enter)
        }
        pilot.expectSoundAtUsualSizes()
        pilot.press(.tab)
        pilot.expectSoundAtUsualSizes()
        pilot.press(.enter)
        pilot.expectSoundAtUsualSizes()
    }

    @Test func `a form with fields of every kind is sound at every size there is`() {
        pilot("Hoe schrijft de groep?").expectSoundAtEverySize()
    }

    @Test func `pages look as they were agreed to look`() throws {
        try expectFrame(pilot().canvas, "details-menu-nl-80x24")
        try expectFrame(pilot("Over de sessie").canvas, "details-about-nl-80x24")
        let small = Size(columns: 40, rows: 12)
        try expectFrame(pilot("Hoe schrijft de groep?", size: small).canvas, "details-way-nl-40x12")
        try expectFrame(pilot("Questions", language: .english).canvas, "details-prompts-en-80x24")
        var prompt = pilot("Vragen")
        prompt.push("Inzichten")
        try expectFrame(prompt.canvas, "details-prompt-nl-80x24")
    }
}
