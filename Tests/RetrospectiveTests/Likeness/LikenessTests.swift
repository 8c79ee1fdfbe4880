// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

@Suite struct LikenessTests {
    private func isNear(_ left: Double?, _ right: Double) -> Bool { left.map { abs($0 - right) < 0.000_01 } ?? false }

    /// Computed by hand. Three texts; a word of one text weighs ln 4 = 1.386294, a word of two ln 2.5 = 0.916291.
    /// 0 and 1 share "overleg": 0.839589 / (0.839589 + 1.921812) = 0.304044.
    @Test func `two texts are as alike as the table says`() {
        let likeness = Likeness(of: ["Het overleg, de planning", "overleg en rooster", "rapport"], in: .dutch)
        let pairs = likeness.pairs(atLeast: 0.01)
        #expect(pairs.count == 1)
        #expect(pairs.first?.first == 0)
        #expect(pairs.first?.second == 1)
        #expect(isNear(pairs.first?.similarity, 0.304_044))
        #expect(pairs.first?.words == ["overleg"])
    }

    /// "rapport" twice in 0: its weight there is 2 × 0.916291 = 1.832581, of "kort" 1.386294; 1 is "rapport" alone.
    /// 1.832581 / sqrt(3.358354 + 1.921812) = 0.797510.
    @Test func `a word that stands twice counts twice`() {
        let likeness = Likeness(of: ["rapport rapport kort", "het rapport", "overleg"], in: .dutch)
        #expect(isNear(likeness.pairs(atLeast: 0.5).first?.similarity, 0.797_510))
    }

    @Test func `the same words are wholly alike, in whatever form and order`() {
        let likeness = Likeness(of: ["We werkten samen", "samen gewerkt", "iets over roosters"], in: .dutch)
        let pair = likeness.pairs(atLeast: 0.9).first
        #expect(isNear(pair?.similarity, 1))
        #expect(pair?.words.sorted() == ["gewerkt", "samen"])
    }

    @Test func `small words, the words of the prompt and names make nothing alike`() {
        let texts = ["Het proces was voor Sanne van de HAN goed", "Het proces is voor Sanne van de HAN stroef"]
        let likeness = Likeness(
            of: texts, in: .dutch, leavingOut: ["Hoe is het proces verlopen?", "Sanne Bakker", "HAN"])
        #expect(likeness.pairs(atLeast: 0.000_1).isEmpty)
    }

    @Test func `texts in either language are compared in their own`() {
        let likeness = Likeness(of: ["We were sharing the stories", "They shared a story", "overleg"], in: .dutch)
        #expect(isNear(likeness.pairs(atLeast: 0.9).first?.similarity, 1))
    }

    @Test func `the weightiest shared word is the first reason`() {
        let likeness = Likeness(
            of: ["rooster overleg", "rooster overleg planning", "overleg kaart", "overleg brief"], in: .dutch)
        #expect(likeness.pairs(atLeast: 0.3).first?.words == ["rooster", "overleg"])
    }

    @Test func `the nearest texts come in order and never the text itself`() {
        let texts = ["rooster planning overleg", "rooster planning", "overleg rapport brief", "kaart"]
        let nearest = Likeness(of: texts, in: .dutch).nearest(to: 0, atLeast: 0.05, limit: 5)
        #expect(nearest.map { [$0.first, $0.second] } == [[0, 1], [0, 2]])
        #expect(Likeness(of: texts, in: .dutch).nearest(to: 9, atLeast: 0, limit: 5).isEmpty)
    }

    @Test func `shared words are counted once per text and shown as typed most`() {
        let texts = ["Collega's, collega's!", "mijn collega", "de collega’s hielpen", "een rooster", "roosters"]
        let words = Likeness(of: texts, in: .dutch).sharedWords()
        #expect(words.map(\.word) == ["collega's", "rooster"])
        #expect(words.map(\.texts) == [[0, 1, 2], [3, 4]])
    }

    @Test func `texts without words are like nothing`() {
        let likeness = Likeness(of: ["", "…", "de het een", ""], in: .dutch)
        #expect(likeness.pairs(atLeast: 0).isEmpty)
        #expect(likeness.sharedWords(in: 1).isEmpty)
        #expect(Likeness.repeats(in: ["", "…"]).isEmpty)
        #expect(Likeness(of: [], in: .english).pairs(atLeast: 0).isEmpty)
    }

    /// "abcd" has the runs abc, bcd; "abcde" has abc, bcd, cde: 2 of 3 in both.
    @Test func `repeats are counted by runs of three letters`() {
        #expect(isNear(Likeness.repeats(in: ["abcd", "abcde"], above: 0.6).first?.similarity, 2.0 / 3))
        #expect(Likeness.repeats(in: ["abcd", "abcde"], above: 0.7).isEmpty)
    }

    @Test func `a card typed twice is a repeat, another one is not`() {
        let texts = [
            "We waren niet bang om in elkaars keuken te kijken.", "De planning was te krap.",
            "we waren niet bang om in elkaars keuken te kijken", "De planning was veel te ruim, achteraf gezien.",
        ]
        #expect(Likeness.repeats(in: texts).map { [$0.first, $0.second] } == [[0, 2]])
    }

    @Test(arguments: [1.0, 1.5, 2, 2.5, 4, 10, 101, 301]) func `the logarithm is right`(number: Double) {
        // e to that power by its own series, halved eight times and squared back.
        let part = Likeness.logarithm(number) / 256
        var power = (1...14).reversed().reduce(1.0) { 1 + part * $0 / Double($1) }
        for _ in 0..<8 { power *= power }
        #expect(abs(power - number) / number < 0.000_000_001)
    }
}
