// SPDX-License-Identifier: Apache-2.0
import SessionFiles
import Testing

/// Which bytes are refused before anything decodes them, why, and where.
struct JSONScannerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let malformation: Malformation
        let offset: Int

        init(_ text: String, _ malformation: Malformation, _ offset: Int) {
            self.init(Array(text.utf8), malformation, offset)
        }

        init(_ bytes: [UInt8], _ malformation: Malformation, _ offset: Int) {
            self.bytes = bytes
            self.malformation = malformation
            self.offset = offset
        }

        var testDescription: String { "\(malformation.rawValue): \(String(decoding: bytes.prefix(30), as: UTF8.self))" }
    }

    private static func inString(_ bytes: [UInt8]) -> [UInt8] { [0x5B, 0x22] + bytes + [0x22, 0x5D] }

    static let refused: [Case] = [
        Case("", .empty, 0), Case(" \n\t", .empty, 3), Case([0, 0, 0], .unexpectedByte, 0),
        Case([0xEF, 0xBB, 0xBF, 0x7B, 0x7D], .byteOrderMark, 0), Case([0xFF, 0xFE, 0x7B, 0], .byteOrderMark, 0),
        Case([0xFE, 0xFF, 0, 0x7B], .byteOrderMark, 0), Case([0x7B, 0, 0x7D, 0], .unexpectedByte, 1),
        Case("{", .unexpectedEnd, 1), Case("[1,", .unexpectedEnd, 3), Case(#"{"a""#, .unexpectedEnd, 4),
        Case(#"{"a":"#, .unexpectedEnd, 5), Case(#"["abc"#, .unexpectedEnd, 5), Case(#"["\"#, .unexpectedEnd, 3),
        Case(#"["\u12"#, .unexpectedEnd, 6), Case("{}x", .trailingBytes, 2), Case("{}{}", .trailingBytes, 2),
        Case("[1,]", .trailingComma, 2), Case(#"{"a":1, }"#, .trailingComma, 6), Case("[,1]", .unexpectedByte, 1),
        Case("[1 2]", .unexpectedByte, 3), Case(#"{"a" 1}"#, .unexpectedByte, 5), Case("{1:2}", .unexpectedByte, 1),
        Case("{a:1}", .unexpectedByte, 1), Case("['a']", .unexpectedByte, 1), Case("[1}", .unexpectedByte, 2),
        Case("// c\n{}", .unexpectedByte, 0), Case("[1/**/]", .unexpectedByte, 2), Case("[NaN]", .unexpectedByte, 1),
        Case("[Infinity]", .unexpectedByte, 1), Case("[tru]", .unexpectedByte, 1), Case("[nulL]", .unexpectedByte, 1),
        Case("[01]", .badNumber, 1), Case("[-]", .badNumber, 1), Case("[1.]", .badNumber, 1),
        Case("[.5]", .unexpectedByte, 1),
        Case("[+1]", .unexpectedByte, 1), Case("[1e]", .badNumber, 1), Case("[1e+]", .badNumber, 1),
        Case("[0x10]", .unexpectedByte, 2), Case("[-01]", .badNumber, 1),
        Case("[" + String(repeating: "9", count: 33) + "]", .longNumber, 1),
        Case("[\"a\nb\"]", .controlInString, 3), Case("[\"\u{0}\"]", .controlInString, 2),
        Case("[\"\u{1B}[31m\"]", .controlInString, 2), Case(#"["\x41"]"#, .badEscape, 2),
        Case(#"["\u12G4"]"#, .badEscape, 2),
        Case(#"["\ud800"]"#, .loneSurrogate, 2), Case(#"["\udc00"]"#, .loneSurrogate, 2),
        Case(#"["\ud800\u0041"]"#, .loneSurrogate, 2), Case(#"["\ud800\ud800"]"#, .loneSurrogate, 2),
        Case(inString([0xC3]), .invalidUTF8, 2), Case(inString([0x80]), .invalidUTF8, 2),
        Case(inString([0xC0, 0xAF]), .invalidUTF8, 2), Case(inString([0xE0, 0x80, 0xAF]), .invalidUTF8, 2),
        Case(inString([0xED, 0xA0, 0x80]), .invalidUTF8, 2), Case(inString([0xF4, 0x90, 0x80, 0x80]), .invalidUTF8, 2),
        Case(inString([0xF8, 0x88, 0x80, 0x80, 0x80]), .invalidUTF8, 2), Case(inString([0xE2, 0x82]), .invalidUTF8, 2),
        Case(#"{"a":1,"a":2}"#, .duplicateKey, 7), Case(#"{"a":1,"\u0061":2}"#, .duplicateKey, 7),
        Case(#"[{"b":{"c":1,"d":2,"c":3}}]"#, .duplicateKey, 19),
        Case(#"{"\ud83d\ude00":1,"😀":2}"#, .duplicateKey, 18),
        Case(String(repeating: "[", count: 17), .tooDeep, 16),
        Case(String(repeating: #"{"a":"#, count: 17), .tooDeep, 80),
        Case(String(repeating: "[", count: 1_000_000), .tooDeep, 16),
    ]

    @Test(arguments: refused)
    func `refused with a reason and a place`(_ given: Case) {
        #expect(throws: ReadFailure.malformed(given.malformation, offset: given.offset)) {
            try JSONScanner.check(given.bytes)
        }
    }

    @Test(arguments: [
        "{}", "[]", " [ ] ", "0", "-0", #""""#, "[1e400]", "[1.5E-3]", "[" + String(repeating: "9", count: 32) + "]",
        "[true,false,null]", #"{"a":{"a":{"a":1}}}"#, #"["\ud83d\ude00","\u0000","\/\b\f\n\r\t\"\\"]"#,
        "[\"\u{7F}\u{85}\u{202E}\u{FFFE}\u{10FFFF}\u{D7FF}\u{E000}\"]",
        // Two spellings of é: different keys in a file, however alike in Swift.
        "{\"\u{E9}\":1,\"e\u{301}\":2}",
        String(repeating: "[", count: 16) + String(repeating: "]", count: 16),
    ])
    func `accepted`(_ text: String) throws {
        try JSONScanner.check(Array(text.utf8))
    }

    @Test func `too many members and too many bytes are refused`() {
        let members = (0..<11).map { "\"\($0)\":0" }.joined(separator: ",")
        #expect(throws: ReadFailure.malformed(.tooManyMembers, offset: 61)) {
            try JSONScanner.check(Array("{\(members)}".utf8), limits: JSONLimits(members: 10))
        }
        #expect(throws: ReadFailure.tooLarge(size: 6, limit: 5)) {
            try JSONScanner.check(Array("[1234]".utf8), limits: JSONLimits(size: 5))
        }
    }

    @Test func `a name given twice is found among many members`() throws {
        let members = (0..<9_999).map { "\"key \($0)\":0" }.joined(separator: ",")
        #expect(throws: ReadFailure.self) { try JSONScanner.check(Array("{\(members),\"key 7\":0}".utf8)) }
    }

    @Test func `a cut anywhere in a document is refused`() throws {
        let text = Array(#"{"format":1,"name":"é\u00e9 \ud83d\ude00","list":[1,-2.5e3,{"a":[]},true,null]}"#.utf8)
        try JSONScanner.check(text)
        for length in 0..<text.count {
            #expect(throws: ReadFailure.self) { try JSONScanner.check(Array(text[..<length])) }
        }
    }

    @Test func `random damage is refused or stays strict JSON, and never crashes`() {
        let text = Array(#"{"format":1,"name":"é\u00e9 \ud83d\ude00","list":[1,-2.5e3,{"a":[]},true,null]}"#.utf8)
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<5_000 {
            var damaged = text
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                damaged[Int.random(in: 0..<damaged.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            guard (try? JSONScanner.check(damaged)) != nil else { continue }
            #expect(String(validating: damaged, as: UTF8.self) != nil)
        }
    }
}
