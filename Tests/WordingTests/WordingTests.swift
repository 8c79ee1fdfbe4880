// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Testing
import Wording

@Suite struct WordingTests {
    @Test(arguments: Language.allCases) func `no phrase is empty`(language: Language) {
        let phrases = Phrases.whole(of: language)
        #expect(phrases.count > 300)
        for phrase in phrases { #expect(phrase.text.contains { !$0.isWhitespace }, "\(phrase.name)") }
    }

    private func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// What no phrase may say, with the reason.
    private static let unwanted: [(words: Set<String>, reason: String)] = [
        (["u", "uw", "uzelf"], "Dutch says je"),
        (["anoniem", "anonieme", "anonymous", "anonymously"], "whoever leads can see who wrote it"),
        (
            ["sprint", "retro", "retrospective", "ticket", "board", "user", "users", "gebruiker", "item"],
            "another field's word"
        ),
    ]

    @Test func `no phrase says u, anonymous, or another field's words`() throws {
        let literals = try Phrases.literals()
        #expect(literals.count > 800)
        for literal in literals {
            for (unwanted, reason) in Self.unwanted {
                #expect(unwanted.isDisjoint(with: words(literal.text)), "\(literal.name): \(literal.text): \(reason)")
            }
        }
    }

    @Test func `a literal is found whatever is filled in`() {
        let line = #"        made: { "Gemaakt: \($0.map(word).joined()). Bent u \"klaar\"?" }, other: "nee","#
        #expect(Phrases.literals(in: line) == [#"Gemaakt: . Bent u \"klaar\"?"#, "nee"])
        #expect(Phrases.literals(in: #"    /// "of iets""#) == [])
    }

    @Test(arguments: Language.allCases) func `the first part of each hint fits a narrow screen`(language: Language) {
        // The card sheet is printed, not shown.
        let hints = Phrases.whole(of: language).filter { $0.name.hasSuffix("Hint") && !$0.name.hasPrefix(".card") }
        #expect(hints.count > 10)
        for hint in hints {
            let first = hint.text.split(separator: " · ").first.map(String.init) ?? ""
            #expect(first.count <= 38, "\(hint.name): \(first)")
        }
    }

    @Test(arguments: Language.allCases) func `the help of the seat fits a narrow screen, one line each`(
        language: Language
    ) {
        let lines = Wording.of(language).seat.helpLines
        #expect(lines.count <= 10)
        #expect(lines.allSatisfy { $0.count <= 38 })
    }

    @Test(arguments: Language.allCases) func `the consent card has at most 60 words, one question and four choices`(
        language: Language
    ) {
        let card = Wording.of(language).consentCard
        #expect(words(card).count <= 60, "\(words(card).count)")
        #expect(card.count { $0 == "?" } == 1)
        let choices = card.split(separator: "\n").filter { $0.first?.isNumber == true }
        #expect(choices.count == 4)
        #expect(choices[2].contains(language == .dutch ? "de gespreksleider ziet" : "the facilitator sees"))
    }

    @Test(arguments: Language.allCases) func `no two choices of one screen are called the same`(language: Language) {
        let consent = Wording.of(language).consent
        #expect(Set(Attribution.allCases.map(consent.choice)).count == 4)
        #expect(Set(Attribution.allCases.map(consent.remark)).count == 4)
        #expect(Set(Attribution.allCases.map(consent.mark)).count == 4)
    }

    @Test func `days are written out`() throws {
        let date = try #require(CalendarDate("2024-04-23"))
        #expect(Wording.dutch.dates.written(date) == "dinsdag 23 april 2024")
        #expect(Wording.english.dates.written(date) == "Tuesday 23 April 2024")
        let moment = try #require(Moment("2024-04-23T14:32:00+02:00"))
        #expect(Wording.dutch.dates.written(moment) == "dinsdag 23 april 2024 om 14:32")
    }
}
