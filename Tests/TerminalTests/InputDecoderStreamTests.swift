// SPDX-License-Identifier: Apache-2.0

import TerminalPort
import Testing

@Suite struct `Input decoder on streams` {
    @Test func `A stream cut in two anywhere gives the same input`() {
        let text = """
            één 中👩‍💻\u{1b}[A\u{1b}OB\u{1b}[1;5D\u{1b}[3~\u{7f}\r\u{1b}é\u{1b}\u{1b}[C\u{1b}[[C\u{1b}]0;t\u{1b}\\x\
            \u{1b}[200~a\r\nb é\u{1b}[201~y\u{1b}[27;2;13~\u{1b}[97u\t\u{1b}[12;40Rz\u{1b}P1$r\u{1b}\\q\u{1b}\r\u{1b}[3^\
            \u{1b}[<0;12;7Mm\u{1b}[<0;12;7m\u{1b}[<64;1;1M\u{1b}[<0;99999999999999999999;1Mn\u{1b}[M !!o
            """
        let oldPress: [UInt8] = [0x1b, 0x5b, 0x4d, 0x20, 0xff, 0xc3, 0x70]
        let broken: [UInt8] = [0xff, 0xe2, 0x82, 0x41, 0xc3, 0x1b, 0x62, 0xed, 0xa0, 0x80, 0x21]
        let stream = Array(text.utf8) + oldPress + broken
        var whole = InputDecoder(hearsPointer: true)
        whole.feed(stream)
        let expected = merged(whole.take())
        #expect(expected.count > 15)
        for split in 0...stream.count {
            var decoder = InputDecoder(hearsPointer: true)
            decoder.feed(Array(stream[..<split]))
            decoder.feed(Array(stream[split...]))
            #expect(merged(decoder.take()) == expected, "split at \(split)")
        }
    }

    @Test func `Random streams never trap, and the keyboard works afterwards`() {
        var random = SeededGenerator(seed: 20_240_423)
        for _ in 0..<20_000 {
            var decoder = InputDecoder(hearsPointer: Bool.random(using: &random))
            for _ in 0..<Int.random(in: 1...4, using: &random) { decoder.feed(randomBytes(&random)) }
            decoder.flush()
            _ = decoder.take()
            #expect(!decoder.pending)
            decoder.feed(Array("k".utf8))
            #expect(decoder.take() == [.text("k")])
        }
    }

    @Test func `A paste of 100 KB is one input`() {
        let line = "Wat hebben we bereikt? Één ding: samen leren. 中\n"
        let text = String(repeating: line, count: 2_000)
        var decoder = InputDecoder()
        let bytes = Array("\u{1b}[200~\(text)\u{1b}[201~".utf8)
        for start in stride(from: 0, to: bytes.count, by: 4_095) {
            decoder.feed(Array(bytes[start..<min(bytes.count, start + 4_095)]))
        }
        #expect(decoder.take() == [.paste(text)])
    }

    /// Bytes that terminals' sequences are made of are drawn far more often than others.
    private func randomBytes(_ random: inout SeededGenerator) -> [UInt8] {
        let usual = Array("\u{1b}\u{1b}\u{1b}[[O]P;;:0123456789~^$@uABCHFR?<M<0;1m<64;2M200~201~\r\u{07}\\a".utf8)
        return (0..<Int.random(in: 0...24, using: &random)).map { _ in
            Bool.random(using: &random)
                ? UInt8.random(in: 0...255, using: &random) : (usual.randomElement(using: &random) ?? 0x20)
        }
    }

    private func merged(_ all: [Heard]) -> [Heard] {
        all.reduce(into: []) { result, heard in
            if case .input(.text(let more)) = heard, case .input(.text(let text)) = result.last {
                result[result.count - 1] = .text(text + more)
            } else {
                result.append(heard)
            }
        }
    }
}

/// SplitMix64: the same numbers for the same seed, everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
