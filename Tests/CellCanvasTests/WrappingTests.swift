// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Testing

@Suite struct WrappingTests {
    @Test func `lines break at spaces`() {
        #expect(wrap("Hoe is het proces verlopen?", width: 12) == ["Hoe is het", "proces", "verlopen?"])
    }

    @Test func `a word longer than a line is broken inside`() {
        #expect(wrap("het samenwerkingsverband", width: 8) == ["het", "samenwer", "kingsver", "band"])
    }

    @Test func `line ends are kept, empty lines too`() {
        #expect(wrap("een\n\ntwee", width: 10) == ["een", "", "twee"])
        #expect(wrap("", width: 10) == [""])
    }

    @Test func `a wide character is never halved`() {
        #expect(wrap("你好吗", width: 5) == ["你好", "吗"])
        #expect(wrap("你", width: 1) == ["你"])
    }

    @Test(arguments: Seeds.some(20)) func `nothing but spaces is lost, and no line is too wide`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["a", "woord", " ", " ", "é", "你", "👩‍👩‍👧", "🇳🇱", "langewoordenzonderspatie", "\n", "-"]
        for _ in 0..<40 {
            let text = (0..<20).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let width = Int.random(in: 8...30, using: &generator)
            let lines = wrap(text, width: width)
            #expect(lines.allSatisfy { textWidth($0) <= width }, "\(text.debugDescription) in \(width): \(lines)")
            #expect(lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
        }
    }
}
