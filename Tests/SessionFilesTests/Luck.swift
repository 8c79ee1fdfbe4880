// SPDX-License-Identifier: Apache-2.0

/// Chance that is the same at every run.
struct Luck: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func upTo(_ most: Int) -> Int { Int.random(in: 0...most, using: &self) }
    mutating func happens() -> Bool { Bool.random(using: &self) }

    mutating func text() -> String {
        // Foundation leaves hazards beyond the control characters as they are, so none of those.
        let pieces = [
            "a", "Z", " ", "\"", "\\", "/", "\u{8}", "\u{9}", "\u{A}", "\u{C}", "\u{D}", "\u{0}", "\u{1B}", "\u{1F}",
            "é",
            "e\u{301}", "👍", "\u{FFFD}", "{", "]", ":", ",", "null",
        ]
        return (0..<upTo(6)).map { _ in pieces[upTo(pieces.count - 1)] }.joined()
    }

    mutating func sample() -> JSONCodingTests.Sample {
        var sample = JSONCodingTests.Sample()
        sample.text = text()
        if happens() { sample.perhaps = text() }
        sample.isYes = happens()
        sample.whole = happens() ? upTo(1_000) : .random(in: .min ... .max, using: &self)
        if happens() { sample.small = .random(in: .min ... .max, using: &self) }
        if happens() { sample.large = .random(in: .min ... .max, using: &self) }
        if happens() { sample.negative = .random(in: .min ... .max, using: &self) }
        if happens() { sample.fraction = happens() ? Double(upTo(9)) : .random(in: -1e9...1e9, using: &self) }
        sample.words = (0..<upTo(3)).compactMap { _ in JSONCodingTests.Sample.Word.allCases.randomElement(using: &self)
        }
        sample.acts = (0..<upTo(3)).map { _ in act() }
        for _ in 0..<upTo(3) { sample.table[text()] = (0..<upTo(3)).map { _ in upTo(9) } }
        sample.parts = (0..<upTo(3)).map { _ in part(depth: 3) }
        sample.lists = (0..<upTo(3)).map { _ in (0..<upTo(3)).map { _ in happens() ? happens() : nil } }
        return sample
    }

    private mutating func act() -> JSONCodingTests.Sample.Act {
        switch upTo(2) {
        case 0: .nothing
        case 1: .number(upTo(99))
        default: .both(text: text(), word: happens() ? .two : nil)
        }
    }

    private mutating func part(depth: Int) -> JSONCodingTests.Sample.Part {
        let parts = depth > 0 && happens() ? (0..<upTo(2)).map { _ in part(depth: depth - 1) } : nil
        return JSONCodingTests.Sample.Part(name: text(), parts: parts)
    }

    /// Some bytes changed so that the text often stays JSON: digits, letters of words, whole literals.
    mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<upTo(2) {
            let place = upTo(bytes.count - 1)
            switch bytes[place] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                bytes.replaceSubrange(
                    place...place, with: ["7", "1.5", "null", "2e1", "-3", "true", "[]"][upTo(6)].utf8)
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                bytes[place] = UInt8(ascii: "a") + UInt8(upTo(25))
            case UInt8(ascii: ","): bytes.replaceSubrange(place...place, with: ",\"new\":{},".utf8)
            default: bytes[place] = UInt8(upTo(127))
            }
        }
        return bytes
    }
}
