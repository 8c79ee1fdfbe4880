// SPDX-License-Identifier: Apache-2.0
import Foundation
import Retrospective
import Testing
import Transcripts
import Wording

@Suite struct CardSheetTests {
    private func session(_ language: Language = .dutch, expected: Int = 4) throws -> SessionUnderWay {
        var made = try SessionUnderWay(title: "Brug <& wal>") {
            $0.language = language
            $0.expectedPeople = expected
        }
        _ = try made.person(1, "Anna Zwaluw", consent: .name)
        _ = try made.person(2, "Bo \u{1B}[31mRood", number: 7, consent: nil)
        return made
    }

    private func view(_ made: SessionUnderWay, withNames: Bool = false) -> CardSheetView {
        Disclosure(of: made.session).cardSheetView(withNames: withNames)
    }

    @Test func `there is a set for everybody, and blank numbers up to the people expected`() throws {
        #expect(try view(session()).sets.map(\.number) == [1, 7, 8, 9])
        #expect(try view(session(expected: 0)).sets.map(\.number) == [1, 7])
    }

    @Test(arguments: CardSheet.Format.allCases) func `a card carries a number and no name`(
        format: CardSheet.Format
    ) throws {
        let made = try session()
        let text = CardSheet.write(view(made), as: format)
        #expect(!text.contains("Anna") && !text.contains("Zwaluw") && !text.contains("Rood"))
        let named = CardSheet.write(view(made, withNames: true), as: format)
        #expect(named.components(separatedBy: "Anna Zwaluw").count == 2)
        let list = try #require(named.range(of: Wording.dutch.card.listTitle))
        let name = try #require(named.range(of: "Anna Zwaluw"))
        #expect(list.upperBound < name.lowerBound)
    }

    @Test(arguments: CardSheet.Format.allCases, Language.allCases)
    func `each person gets the consent question with four choices and every prompt, in the session's language`(
        format: CardSheet.Format, language: Language
    ) throws {
        let text = CardSheet.write(view(try session(language)), as: format)
        let wording = Wording.of(language)
        func count(_ words: String) -> Int { text.components(separatedBy: words).count - 1 }
        for choice in Attribution.allCases { #expect(count(wording.consent.choice(choice)) == 4, "\(choice)") }
        for prompt in Template.lookingBack(in: language) {
            #expect(count(prompt.question) == 4)
            #expect(count(prompt.probes[0].prefix(30).description) == 4)
        }
        #expect(count(wording.card.consentQuestion) == 4)
    }

    @Test func `the text of consent on paper has at most sixty words`() {
        for language in Language.allCases {
            let words = Wording.of(language).card
            #expect(words.consentText.split(separator: " ").count <= 60)
        }
    }

    @Test(arguments: CardSheet.Format.allCases) func `no name or title drives a terminal or a page`(
        format: CardSheet.Format
    ) throws {
        let text = CardSheet.write(view(try session(), withNames: true), as: format)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        #expect(!text.contains("<& wal>") || format == .text)
    }

    @Test func `the name of the file tells date, title and what it is`() throws {
        let view = view(try session())
        #expect(CardSheet.fileName(view, .html) == "2024-04-23-brug-wal-kaarten.html")
        #expect(CardSheet.fileName(view, .text, copy: 3) == "2024-04-23-brug-wal-kaarten-3.txt")
    }

    @Test(arguments: Language.allCases) func `the card sheet is as expected`(language: Language) throws {
        let sheet = view(try session(language, expected: 2), withNames: true)
        for format in CardSheet.Format.allCases {
            try expectFile("cards-\(language.rawValue).\(format.rawValue)", CardSheet.write(sheet, as: format))
        }
    }
}
