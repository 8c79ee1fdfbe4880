// SPDX-License-Identifier: Apache-2.0
import Foundation
import SessionFiles
import Testing

/// Values to JSON and back, beside the coder of Foundation: the same bytes, the same values, the same refusals.
struct JSONCodingTests {
    /// A value of every kind a document may hold.
    struct Sample: Codable, Equatable, Sendable {
        enum Word: String, Codable, CaseIterable, Sendable {
            case one, two
            case three = "Three"
        }
        enum Act: Codable, Equatable, Sendable {
            case nothing
            case number(Int)
            case both(text: String, word: Word?)
        }
        struct Part: Codable, Equatable, Sendable {
            var name = ""
            var parts: [Part]?
        }

        var text = ""
        var perhaps: String?
        var isYes = true
        var whole = 0
        var small: UInt8?
        var large: UInt64?
        var negative: Int32?
        var fraction: Double?
        var words: [Word] = []
        var acts: [Act] = []
        var table: [String: [Int]] = [:]
        var parts: [Part] = []
        var lists: [[Bool?]] = []
    }

    /// Any JSON at all.
    indirect enum Anything: Decodable, Equatable {
        case nothing, yes, no
        case whole(Int)
        case fraction(Double)
        case text(String)
        case list([Anything])
        case members([String: Anything])

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                self = .nothing
            } else if let isYes = try? value.decode(Bool.self) {
                self = isYes ? .yes : .no
            } else if let whole = try? value.decode(Int.self) {
                self = .whole(whole)
            } else if let fraction = try? value.decode(Double.self) {
                self = .fraction(fraction)
            } else if let text = try? value.decode(String.self) {
                self = .text(text)
            } else if let list = try? value.decode([Anything].self) {
                self = .list(list)
            } else {
                self = .members(try value.decode([String: Anything].self))
            }
        }
    }

    private static func foundationBytes(of value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(value)) + [0x0A]
    }

    private static func foundationValue<Value: Decodable>(_ type: Value.Type, of bytes: [UInt8]) -> Value? {
        try? JSONDecoder().decode(type, from: Data(bytes))
    }

    private static func ownValue<Value: Decodable>(_ type: Value.Type, of bytes: [UInt8]) -> Value? {
        try? JSONFormatting.value(type, from: bytes)
    }

    @Test func `random values are written byte for byte as before, and come back`() throws {
        var random = Luck(seed: 1)
        for _ in 0..<400 {
            let sample = random.sample()
            let bytes = try JSONFormatting.bytes(of: sample)
            let before = try Self.foundationBytes(of: sample)
            #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: before, as: UTF8.self))
            #expect(try JSONFormatting.value(Sample.self, from: bytes) == sample)
        }
    }

    @Test func `damaged documents are taken or refused as before, with the same values`() throws {
        var random = Luck(seed: 2)
        var taken = 0
        for _ in 0..<3_000 {
            let bytes = random.damaged(try JSONFormatting.bytes(of: random.sample()))
            guard (try? JSONScanner.check(bytes)) != nil else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            let own = Self.ownValue(Sample.self, of: bytes)
            taken += own == nil ? 0 : 1
            #expect(own == Self.foundationValue(Sample.self, of: bytes), "\(text)")
            let anything = Self.ownValue(Anything.self, of: bytes)
            #expect(anything == Self.foundationValue(Anything.self, of: bytes), "\(text)")
        }
        #expect(taken > 100)
    }

    @Test(arguments: [
        "0", "-0", "1.0", "1.5", "-1.0", "1e3", "1E+2", "1e-1", "10e-1", "127", "128", "-128", "-129", "255", "256",
        "9007199254740991.0", "9007199254740993", "9223372036854775807", "9223372036854775808",
        "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "1e400",
        "1e-400",
        "4.9e-324", "0.1", "1.0000000000000001", "123456789012345678901234567890", "null", "true", "\"1\"", "[]", "{}",
    ])
    func `numbers fit or do not fit as before`(_ text: String) {
        let bytes = Array("[\(text)]".utf8)
        func compare<Value: Decodable & Equatable>(_ type: Value.Type) {
            #expect(Self.ownValue([Value].self, of: bytes) == Self.foundationValue([Value].self, of: bytes), "\(type)")
        }
        compare(Int.self)
        compare(Int8.self)
        compare(Int16.self)
        compare(Int32.self)
        compare(Int64.self)
        compare(UInt.self)
        compare(UInt8.self)
        compare(UInt16.self)
        compare(UInt32.self)
        compare(UInt64.self)
        compare(Double.self)
        compare(Float.self)
        compare(Int?.self)
        compare(Bool.self)
        compare(String.self)
    }

    @Test func `a number written with an exponent is a whole one only as far as it is exact`() {
        // Foundation goes further by way of its decimal numbers; no program writes a document so.
        #expect(Self.ownValue([Int].self, of: Array("[1e15]".utf8)) == [1_000_000_000_000_000])
        #expect(Self.ownValue([Int].self, of: Array("[1e17]".utf8)) == nil)
    }

    @Test(arguments: [
        #""\"\\\/\b\f\n\r\t""#, #""\u0000\u001f\u007f\u0080""#, #""\ud83d\ude00\u00e9\uffff""#, #""e\u0301""#,
        #""\u2028""#, #""""#, #""\u0022\u005c""#,
    ])
    func `escapes stand for the same text as before`(_ text: String) throws {
        let bytes = Array("{\"text\":\(text),\(text):[\(text)]}".utf8)
        let own = try JSONFormatting.value(Anything.self, from: bytes)
        #expect(own == Self.foundationValue(Anything.self, of: bytes))
    }

    @Test func `keys are sorted as before`() throws {
        let keys = ["b", "a", "B", "ab", "a b", "", "1", "10", "2", "é", "z", "\"", "\n", "👍", "ß", "aé"]
        let table = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
        #expect(try JSONFormatting.bytes(of: table) == (try Self.foundationBytes(of: table)))
    }

    @Test func `nine thousand keys in the reverse order are found`() throws {
        let members = (0..<9_000).reversed().map { "\"key \($0)\":\($0)" }.joined(separator: ",")
        let table = try JSONFormatting.value([String: Int].self, from: Array("{\(members)}".utf8))
        #expect(table.count == 9_000 && table["key 17"] == 17)
    }

    @Test func `a value that writes two things at one place is refused`() {
        struct Undecided: Encodable {
            func encode(to encoder: any Encoder) throws {
                var list = encoder.unkeyedContainer()
                try list.encode(1)
                var value = encoder.singleValueContainer()
                try value.encode(2)
            }
        }
        struct Silent: Encodable {
            func encode(to encoder: any Encoder) throws {}
        }
        #expect(throws: EncodingError.self) { try JSONFormatting.bytes(of: Undecided()) }
        #expect(throws: EncodingError.self) { try JSONFormatting.bytes(of: Silent()) }
        #expect(throws: EncodingError.self) { try JSONFormatting.bytes(of: [Double.infinity]) }
    }

    @Test func `a superclass and nested containers find their places`() throws {
        class Base: Codable {
            var low = 1
        }
        final class Derived: Base {
            var high = 2
            private enum Keys: String, CodingKey { case high, inner, list }
            override init() { super.init() }
            required init(from decoder: any Decoder) throws {
                let members = try decoder.container(keyedBy: Keys.self)
                high = try members.nestedContainer(keyedBy: Keys.self, forKey: .inner).decode(Int.self, forKey: .high)
                var list = try members.nestedUnkeyedContainer(forKey: .list)
                #expect(list.count == 2)
                var first = try list.nestedUnkeyedContainer()
                high += try first.decode(Int.self)
                try super.init(from: members.superDecoder())
            }
            override func encode(to encoder: any Encoder) throws {
                var members = encoder.container(keyedBy: Keys.self)
                var inner = members.nestedContainer(keyedBy: Keys.self, forKey: .inner)
                try inner.encode(high, forKey: .high)
                var list = members.nestedUnkeyedContainer(forKey: .list)
                var first = list.nestedUnkeyedContainer()
                try first.encode(3)
                try list.encodeNil()
                try super.encode(to: members.superEncoder())
            }
        }
        let bytes = try JSONFormatting.bytes(of: Derived())
        #expect(bytes == (try Self.foundationBytes(of: Derived())))
        let read = try JSONFormatting.value(Derived.self, from: bytes)
        #expect(read.high == 5 && read.low == 1)
    }

    @Test func `members nobody knows are named with their paths, wherever they stand`() throws {
        struct Known: Codable, Sendable {
            struct Inner: Codable, Sendable { var a: Int? }
            var format = 1
            var inner: [Inner] = []
            var table: [String: Inner] = [:]
        }
        let text = """
            {"format":1,"inner":[{"a":1},{"a":null,"b.c":[[{"d":"x\\"y:"}]]}],
            "table":{"q":{"a":2,"\\u0065":0,"n":null}}}
            """
        let read = try DocumentCoder(format: 1).decode(Known.self, from: Array(text.utf8))
        #expect(read.readOnly == .unknownMembers(["inner[].b\\.c", "inner[].b\\.c[][].d", "table.q.e"]))
    }
}
