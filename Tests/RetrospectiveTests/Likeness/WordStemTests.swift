// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

@Suite struct WordStemTests {
    @Test(arguments: [
        ["overleg", "overleggen"], ["reflectie", "reflecties"], ["deelnemer", "deelnemers"], ["proces", "processen"],
        ["maak", "maken", "maakt", "maakte", "maakten", "gemaakt"], ["werk", "werken", "werkt", "werkte", "gewerkt"],
        ["leer", "leren", "leerde", "leerden", "geleerd"], ["vergadering", "vergaderingen", "vergaderen"],
        ["samenwerking", "samenwerken"], ["mogelijkheid", "mogelijkheden"], ["keuze", "keuzes", "keuzen"],
        ["brief", "brieven"], ["lief", "lieve"], ["huis", "huizen"], ["gezin", "gezinnen"], ["collega", "collegas"],
        ["organisatie", "organisaties"], ["team", "teams"], ["kaart", "kaarten"], ["snel", "snelle"],
        ["ervaring", "ervaringen", "ervaren"], ["deel", "delen"], ["gesprek", "gesprekken"],
    ]) func `the forms of a Dutch word have one stem`(forms: [String]) {
        let stems = Set(forms.map { WordStem.of($0, in: .dutch) })
        #expect(stems.count == 1, "\(forms.map { ($0, WordStem.of($0, in: .dutch)) })")
    }

    @Test(arguments: [
        ["meeting", "meetings", "meet"], ["work", "works", "worked", "working"],
        ["plan", "plans", "planned", "planning"],
        ["share", "shares", "shared", "sharing"], ["story", "stories"], ["process", "processes"], ["box", "boxes"],
        ["open", "openly", "opened"],
    ]) func `the forms of an English word have one stem`(forms: [String]) {
        let stems = Set(forms.map { WordStem.of($0, in: .english) })
        #expect(stems.count == 1, "\(forms.map { ($0, WordStem.of($0, in: .english)) })")
    }

    @Test(arguments: [
        ("overleg", "overname"), ("gezin", "zin"), ("werk", "week"), ("rooster", "roos"), ("kaart", "krant"),
        ("bestuur", "bestand"), ("project", "proces"),
    ]) func `different Dutch words keep different stems`(one: String, other: String) {
        #expect(WordStem.of(one, in: .dutch) != WordStem.of(other, in: .dutch))
    }

    @Test func `words are found in lower case, without signs and one-letter words`() {
        #expect(
            WordForms.words(in: "Wij: \"collega’s\" & 2e-jaars, à l'eau!") == [
                "wij", "collega's", "2e", "jaars", "l'eau",
            ])
    }

    @Test func `accents make no other word, composed or not`() {
        #expect(WordForms.folded("geëvalueerd") == "geevalueerd")
        #expect(WordForms.folded("gee\u{308}valueerd") == "geevalueerd")
        #expect(WordForms.folded("collega's") == "collegas")
    }

    @Test func `a word that is not Latin is its own stem`() {
        #expect(WordStem.of("会議", in: .dutch) == "会議")
        #expect(WordStem.of("встреча", in: .english) == "встреча")
    }
}
