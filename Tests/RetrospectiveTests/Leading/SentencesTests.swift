// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Testing

@Suite struct SentencesTests {
    private func pieces(_ text: String) -> [String] {
        Sentences.ranges(in: text).map { Sentences.text(of: $0, in: text) }
    }

    @Test(arguments: [
        ("Eén. Twee! Drie? Vier", ["Eén.", "Twee!", "Drie?", "Vier"]),
        ("Eerst dit;\n\ndan dat", ["Eerst dit;", "dan dat"]),
        ("Om 14.30 uur begonnen we", ["Om 14.30 uur begonnen we"]),
        ("Het was leuk, maar lang", ["Het was leuk,", "maar lang"]),
        ("", []), ("  \n ", []), ("👩‍👩‍👧 mooi. café", ["👩‍👩‍👧 mooi.", "café"]),
    ]) func `a text is divided at its sentences, a single one at its commas`(text: String, expected: [String]) {
        #expect(pieces(text) == expected)
    }

    @Test func `no word is lost between the pieces`() {
        let text = "We leerden veel van elkaar.  Soms te veel…\nEn toch: mooi!"
        #expect(pieces(text).joined(separator: " ").split(separator: " ") == text.split(whereSeparator: \.isWhitespace))
    }

    @Test func `a range that is not there is the whole text`() {
        #expect(Sentences.text(of: 4..<90, in: "kort") == "kort")
        #expect(Sentences.text(of: 0..<4, in: "kort") == "kort")
        #expect(Sentences.text(of: 1..<3, in: "kort") == "or")
    }
}
