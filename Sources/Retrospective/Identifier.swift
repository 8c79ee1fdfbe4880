// SPDX-License-Identifier: Apache-2.0

/// The identifier of a subject: a random word such as `p-7f3a9c21`, never a name.
///
/// Lower-case ASCII letters, digits and hyphens, starting with a letter, at most 40 characters: safe as a file name and
/// as a dictionary key.
package struct Identifier<Subject>: Hashable, Sendable {
    package let word: String

    /// - Returns: nil when the word is not a valid identifier.
    package init?(_ word: String) {
        guard Self.isValid(word) else { return nil }
        self.word = word
    }

    /// Makes an identifier from a letter for the kind of subject and 32 random bits.
    package init(letter: Unicode.Scalar, random: UInt32) {
        let digits = String(random, radix: 16)
        word = "\(letter)-" + String(repeating: "0", count: 8 - digits.count) + digits
    }

    private static func isValid(_ word: String) -> Bool {
        guard let first = word.utf8.first, word.utf8.count <= 40 else { return false }
        guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
        return word.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
    }
}

extension Identifier: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.word < right.word }
}

extension Identifier: CustomStringConvertible {
    package var description: String { word }
}

extension Identifier: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let word = try container.decode(String.self)
        guard Self.isValid(word) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an identifier")
        }
        self.word = word
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(word)
    }
}

extension Identifier: CodingKeyRepresentable {
    package var codingKey: any CodingKey { IdentifierKey(stringValue: word) }

    package init?(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}

private struct IdentifierKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
