// SPDX-License-Identifier: Apache-2.0

import Fault
import Testing

@testable import CellCanvas

@Suite struct DisplayTextTests {
    @Test(arguments: [
        ("a", 1), (" ", 1), ("~", 1), ("é", 1), ("e\u{301}", 1), ("ø", 1), ("ß", 1), ("ı", 1), ("€", 1), ("…", 1),
        ("—", 1), ("你", 2), ("한", 2), ("か", 2), ("ﾊ", 1), ("！", 2), ("م", 1), ("\u{5D0}", 1), ("👍", 2), ("🇳", 1),
        ("→", 1), ("●", 1), ("│", 1), ("\u{A0}", 1),
    ])
    func `each kind of character takes its columns`(text: String, columns: Int) {
        #expect(textWidth(text) == columns)
    }

    @Test func `a joined emoji is drawn as its parts, for terminals differ on the joined form`() {
        #expect(textWidth("👩‍👩‍👧") == 6)
        #expect(DisplayText.cells(of: "👩‍🏫").map(\.base) == [0x1F469, 0x1F3EB])
    }

    @Test func `a skin tone takes no room beside its emoji, and shows alone`() {
        #expect(textWidth("👍🏽") == textWidth("👍"))
        #expect(textWidth("\u{1F3FD}") > 0)
    }

    @Test func `a flag is drawn as its two letters`() {
        #expect(DisplayText.cells(of: "🇳🇱").map(\.base) == [0x1F1F3, 0x1F1F1])
    }

    @Test func `combining marks lie over their letter, four at most`() {
        let cells = DisplayText.cells(of: "e\u{301}\u{302}\u{303}\u{304}\u{305}")
        #expect(cells.count == 1)
        #expect(cells.first?.marks == SIMD4(0x301, 0x302, 0x303, 0x304))
    }

    @Test func `a mark without a letter stands on a dotted circle`() {
        #expect(DisplayText.cells(of: "\u{301}").map(\.base) == [0x25CC])
    }

    @Test func `whatever drives a terminal is drawn as a replacement`() {
        for value in Array(0x00..<0x20) + [0x7F] + Array(0x80..<0xA0) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            #expect(DisplayText.cells(of: Character(scalar)).map(\.base) == [0xFFFD])
        }
    }

    @Test func `joiners, bidirectional controls, selectors and tags are not drawn`() {
        for scalar in ["\u{200B}", "\u{200D}", "\u{200E}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{E0041}"] {
            #expect(textWidth(scalar) == 0)
        }
        #expect(textWidth("❤️") == textWidth("❤"))
    }

    @Test func `no scalar is drawn as one that moves the cursor`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<20_000 {
            guard let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) else { continue }
            for cell in DisplayText.cells(of: Character(scalar)) {
                #expect(cell.base >= 0x20 && !(0x7F..<0xA0).contains(cell.base))
                #expect(cell.width == 1 || cell.width == 2)
            }
        }
    }

    @Test func `the width of a text is that of its characters together`() {
        #expect(textWidth("één 你好 👩‍🏫!") == 3 + 1 + 4 + 1 + 4 + 1)
        #expect(textWidth("") == 0)
    }
}
