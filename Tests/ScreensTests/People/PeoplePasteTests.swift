// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Testing

@testable import Screens

@Suite struct PeoplePasteTests {
    private static let cells = "Naam\tOrganisatie\tFunctie\nAnna Bakker\tHAN\tdocent\nMo Yıldız\tKION\t\n\tKION\t"

    @Test func `a list is pasted, mended and added whole`() {
        var pilot = Pilot(PageHost(PeoplePaste()))
        pilot.paste(Self.cells)
        pilot.expect(shows: "2 mensen · 2 organisaties")
        pilot.expect(shows: "! Regel 4: er staat geen naam.")
        pilot.push("Voeg 2 mensen toe")
        pilot.expect(shows: "Er is nog niemand toegevoegd.")
        #expect(pilot.takeEffects().isEmpty)
        pilot.press(.tab, .home)
        pilot.type("Noor")
        pilot.push("Voeg 3 mensen toe")
        #expect(
            pilot.takeEffects() == [
                .lead(
                    .act(
                        .addPeople([
                            PastedPerson(name: "Anna Bakker", organisation: "HAN", role: "docent"),
                            PastedPerson(name: "Mo Yıldız", organisation: "KION"),
                            PastedPerson(name: "Noor", organisation: "KION"),
                        ])))
            ])
    }

    @Test func `what stands before a comma is asked with two buttons`() {
        var pilot = Pilot(PageHost(PeoplePaste()))
        pilot.paste("Jansen, Piet\nVisser, Noor")
        pilot.expect(shows: "! Regel 1: komma onduidelijk.")
        pilot.push("Achternaam, voornaam")
        pilot.expect(shows: "Piet Jansen")
        pilot.push("Voeg 2 mensen toe")
        #expect(
            pilot.takeEffects() == [
                .lead(.act(.addPeople([PastedPerson(name: "Piet Jansen"), PastedPerson(name: "Noor Visser")])))
            ])
    }

    @Test func `an emptied list comes back with undo`() {
        var pilot = Pilot(PageHost(PeoplePaste()))
        pilot.paste("Anna Bakker\nMo")
        pilot.push("Leegmaken")
        pilot.expect(hides: "Anna Bakker")
        pilot.press(.control("z"))
        pilot.expect(shows: "2 mensen")
    }

    @Test func `a page that may be skipped is skipped by Enter, and typing goes to the list`() {
        var pilot = Pilot(PageHost(PeoplePaste(onward: "Verder")))
        pilot.press(.enter)
        #expect(pilot.takeEffects() == [.quit(1)])
        pilot.type("Anna")
        pilot.push("Verder")
        #expect(pilot.takeEffects() == [.lead(.act(.addPeople([PastedPerson(name: "Anna")])))])
    }

    @Test(arguments: Language.allCases)
    func `the page is sound at every size, empty and full`(language: Language) {
        var pilot = Pilot(PageHost(PeoplePaste(), language: language))
        pilot.expectSoundAtUsualSizes()
        let more = (1...60).map { "Persoon \($0)\tEen Organisatie Met Een Lange Naam" }
        pilot.paste(Self.cells + "\n" + more.joined(separator: "\n"))
        pilot.expectSoundAtUsualSizes()
        pilot.press(.tab)
        pilot.expectSoundAtUsualSizes()
        pilot.push(language == .dutch ? "Bekijk de lijst" : "Look through")
        pilot.expectSoundAtUsualSizes()
        pilot.press(.end)
        pilot.expectSoundAtUsualSizes()
    }

    @Test func `the page looks as it was agreed to look`() throws {
        var pilot = Pilot(PageHost(PeoplePaste()))
        try expectFrame(pilot.canvas, "people-empty-nl-80x24")
        pilot.paste(Self.cells)
        try expectFrame(pilot.canvas, "people-nl-80x24")
        pilot.resize(to: Size(columns: 40, rows: 12))
        pilot.press(.tab)
        try expectFrame(pilot.canvas, "people-nl-40x12")
    }
}
