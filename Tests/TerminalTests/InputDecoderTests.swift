// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import TerminalPort

/// What a decoder makes of bytes that come in one read, and of the silence after them.
func decode(_ bytes: [UInt8], flushed: Bool = true, hearsPointer: Bool = false) -> [Heard] {
    var decoder = InputDecoder(hearsPointer: hearsPointer)
    decoder.feed(bytes)
    if flushed { decoder.flush() }
    return decoder.take()
}

func decode(_ text: String, hearsPointer: Bool = false) -> [Heard] {
    decode(Array(text.utf8), hearsPointer: hearsPointer)
}

extension Heard {
    static func key(_ key: Key) -> Heard { .input(.key(key)) }
    static func text(_ text: String) -> Heard { .input(.text(text)) }
    static func paste(_ text: String) -> Heard { .input(.paste(text)) }
    static func pasteTooLong(bytes: Int) -> Heard { .input(.pasteTooLong(bytes: bytes)) }
}

@Suite struct `Input decoder` {
    @Test(arguments: KeyTable.rows)
    func `Every terminal's form of a key is that key`(row: KeyTable.Row) {
        #expect(decode(row.bytes) == [.key(row.key)], "\(row.bytes.debugDescription)")
    }

    @Test func `Typed characters of one read are one text`() {
        #expect(decode("één 中 👩‍💻") == [.text("één 中 👩‍💻")])
    }

    @Test func `Text typed with line ends stays keys between texts`() {
        #expect(decode("ab\rc\nd") == [.text("ab"), .key(.enter), .text("c"), .key(.enter), .text("d")])
    }

    @Test func `A character torn over two reads arrives whole`() {
        var decoder = InputDecoder()
        decoder.feed([0xe2, 0x82])
        #expect(decoder.take() == [])
        decoder.feed([0xac])
        #expect(decoder.take() == [.text("€")])
    }

    @Test(
        arguments: [
            ([0xff, 0x41], "\u{fffd}A"), ([0xe2, 0x82, 0x41], "\u{fffd}A"), ([0xc3, 0xc3, 0xa9], "\u{fffd}é"),
            ([0xed, 0xa0, 0x80], "\u{fffd}\u{fffd}\u{fffd}"), ([0xc0, 0xaf], "\u{fffd}\u{fffd}"),
            ([0xf4, 0x90, 0x41], "\u{fffd}\u{fffd}A"),
        ] as [([UInt8], String)])
    func `Broken UTF-8 costs one replacement character and no other`(bytes: [UInt8], text: String) {
        #expect(decode(bytes) == [.text(text)])
    }

    @Test(arguments: [
        "\u{1b}[12;40R", "\u{1b}[?1;2c", "\u{1b}]11;rgb:0000/0000/0000\u{1b}\\", "\u{1b}]0;title\u{07}",
        "\u{1b}P1$r0m\u{1b}\\", "\u{1b}[?2026;2$y", "\u{1b}[4;1$y", "\u{1b}[<0;10;10M", "\u{1b}[I", "\u{1b}[O",
        "\u{1b}[>0;276;0c", "\u{1b}[99~", "\u{1b}[201~", "\u{1b}[1;5P", "\u{1b}_Gi=1;OK\u{1b}\\", "\u{1b}[97;1:3u",
        "\u{1b}[M *+", "\u{1b}[0;10;10M",
    ])
    func `An answer nobody asked for types nothing`(sequence: String) {
        #expect(decode("a\(sequence)b") == [.text("ab")])
    }

    @Test func `A lone ESC is the Escape key only after silence`() {
        var decoder = InputDecoder()
        decoder.feed([0x1b])
        #expect(decoder.pending)
        #expect(decoder.take() == [])
        decoder.flush()
        #expect(!decoder.pending)
        #expect(decoder.take() == [.key(.escape)])
    }

    @Test func `Escape and a control key in one read are two keys`() {
        #expect(decode("\u{1b}\u{11}") == [.key(.escape), .key(.control("q"))])
        #expect(decode("\u{1b}\u{1b}") == [.key(.escape), .key(.escape)])
    }

    @Test func `Enter within a torn sequence is not lost`() {
        #expect(decode("\u{1b}[1\rx") == [.key(.enter), .text("x")])
        #expect(decode("\u{1b}]0;ti\rx") == [.key(.enter), .text("x")])
    }

    @Test func `Silence after a torn sequence gives the keyboard back`() {
        for torn in ["\u{1b}[1;", "\u{1b}]0;ti", "\u{1b}O5", "\u{1b}[[", "\u{1b}P1$"] {
            var decoder = InputDecoder()
            decoder.feed(Array(torn.utf8))
            #expect(decoder.pending)
            decoder.flush()
            decoder.feed(Array("x".utf8))
            #expect(decoder.take() == [.text("x")])
        }
    }

    @Test func `Text reported by kitty or modifyOtherKeys is text`() {
        #expect(decode("\u{1b}[233u") == [.text("é")])
        #expect(decode("\u{1b}[27;2;65~") == [.text("A")])
        #expect(decode("\u{1b}[97;5u") == [.key(.control("a"))])
    }

    @Test func `C1 controls in UTF-8 type nothing`() {
        #expect(decode("a\u{9b}31mb") == [.text("a31mb")])
    }
}

@Suite struct `Bracketed paste` {
    private func paste(_ bytes: [UInt8]) -> [Heard] {
        decode(Array("\u{1b}[200~".utf8) + bytes + Array("\u{1b}[201~".utf8))
    }

    @Test func `Line ends become LF, tabs stay, other controls are gone`() {
        let pasted = paste(Array("a\r\nb\rc\nd\te\u{1b}[31mf\u{07}\u{9b}\u{7f}g é".utf8))
        #expect(pasted == [.paste("a\nb\nc\nd\te[31mfg é")])
    }

    @Test func `Its end may be torn anywhere and look-alikes are content`() {
        let bytes = Array("x\u{1b}[200~een\u{1b}[20\u{1b}[20twee\u{1b}[201~y".utf8)
        for split in 0...bytes.count {
            var decoder = InputDecoder()
            decoder.feed(Array(bytes[..<split]))
            var inputs = decoder.take()
            decoder.feed(Array(bytes[split...]))
            inputs += decoder.take()
            #expect(inputs == [.text("x"), .paste("een[20[20twee"), .text("y")])
        }
    }

    @Test func `Broken UTF-8 in it is repaired`() {
        #expect(paste([0x61, 0xff, 0x62]) == [.paste("a\u{fffd}b")])
    }

    @Test func `One above the bound is refused whole and says how long it was`() {
        #expect(paste(Array(repeating: 0x61, count: 1_000_000)) == [.paste(String(repeating: "a", count: 1_000_000))])
        #expect(paste(Array(repeating: 0x61, count: 1_000_001)) == [.pasteTooLong(bytes: 1_000_001)])
    }

    @Test func `A lost end does not swallow the keyboard for ever`() {
        var decoder = InputDecoder()
        decoder.feed(Array("\u{1b}[200~tekst".utf8))
        #expect((decoder.patience ?? 0) > 1_000, "a slow line must not cut a paste")
        decoder.flush()
        decoder.feed(Array("k".utf8))
        #expect(decoder.take() == [.paste("tekst"), .text("k")])
    }
}
