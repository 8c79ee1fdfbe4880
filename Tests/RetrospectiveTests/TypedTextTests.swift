// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Testing

@Suite struct TypedTextTests {
    @Test(arguments: [
        "gewoon", "één café", "e\u{301}", "👩‍👩‍👧", "❤️", "🇳🇱", "مرحبا", "שלום", "a\tb\nc", "\u{202E}",
        "🏴\u{E0067}\u{E0062}\u{E007F}",
        "\u{A0}", "你好",
    ])
    func `what people type stays as it was typed`(text: String) {
        #expect(TypedText.cleaned(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test(arguments: [
        ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\u{85}b\u{2028}c\u{2029}d", "a\nb\nc\nd"), ("a\u{0}b", "ab"),
        ("\u{FEFF}a", "a"), ("a\u{1B}[2Jb", "a[2Jb"), ("a\u{7F}\u{9B}b", "ab"), ("a\u{FFFE}b", "ab"),
        ("a\u{E0041}b", "ab"), ("a\r\r\nb", "a\n\nb"), ("\r", "\n"),
    ])
    func `controls are left out and line ends are one kind`(text: String, cleaned: String) {
        #expect(TypedText.cleaned(text) == cleaned)
    }

    @Test(arguments: Seeds.some(10)) func `cleaning twice changes nothing, and leaves nothing that drives`(seed: UInt64)
    {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            var text = ""
            for _ in 0..<20 {
                let high: UInt32 = [0x20, 0xA0, 0x300, 0x3000, 0x10FFFF].randomElement(using: &generator) ?? 0x20
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...high, using: &generator)) {
                    text.unicodeScalars.append(scalar)
                }
            }
            let cleaned = TypedText.cleaned(text)
            #expect(TypedText.cleaned(cleaned).unicodeScalars.elementsEqual(cleaned.unicodeScalars))
            let drives = cleaned.unicodeScalars.contains {
                $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
            }
            #expect(!drives, "\(text.debugDescription)")
        }
    }

    @Test(arguments: [
        "\u{1B}]0;titel\u{7}", "\u{9B}31m", "a\u{202E}b", "a\u{2066}b", "\u{8}\u{8}", "\u{7F}", "\u{FEFF}", "\u{2028}",
        "a\rb",
    ])
    func `nothing that drives a terminal gets through`(text: String) {
        let safe = TerminalSafe.text(text)
        for scalar in safe.unicodeScalars {
            #expect(!(0x00..<0x20).contains(scalar.value) && !(0x7F..<0xA0).contains(scalar.value))
            #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
        }
        #expect(safe.contains("\u{FFFD}"))
    }

    @Test func `words, line feeds and tabs get through as they are`() {
        let text = "één\n\ttwee 👩‍🏫 مرحبا"
        #expect(TerminalSafe.text(text) == text)
    }
}
