// SPDX-License-Identifier: Apache-2.0

/// A document as it was read, and whether it may be rewritten.
package struct ReadDocument<Content: Sendable>: Sendable {
    package let content: Content
    /// Nil when the document may be rewritten without dropping anything.
    package let readOnly: ReadOnlyReason?

    package init(content: Content, readOnly: ReadOnlyReason?) {
        self.content = content
        self.readOnly = readOnly
    }
}

/// Turns documents into JSON and back: strict and bounded when reading, the same bytes for the same value when writing.
package struct DocumentCoder: Sendable {
    /// The newest `format` this program knows.
    package let format: Int
    package let limits: JSONLimits

    package init(format: Int, limits: JSONLimits = .document) {
        self.format = format
        self.limits = limits
    }

    /// Pretty-printed JSON with sorted keys and one line end behind it.
    ///
    /// Characters that would drive a terminal are escaped, so that `cat` is safe on the file. Throws `.tooLarge` and
    /// whatever else would keep ``decode(_:from:)`` from reading the bytes.
    package func encode(_ value: some Encodable) throws(SaveFailure) -> [UInt8] {
        let bytes: [UInt8]
        do {
            bytes = try JSONFormatting.bytes(of: value)
        } catch {
            throw .notEncodable("\(error)")
        }
        do {
            try JSONScanner.check(bytes, limits: limits)
        } catch ReadFailure.tooLarge(let size, let limit) {
            throw .tooLarge(size: size, limit: limit)
        } catch {
            throw .notEncodable("\(error)")
        }
        return bytes
    }

    /// Reads a document whose top holds `"format"`, a whole number from 1.
    ///
    /// A newer format is still read when this program's shape fits it, for reading only; otherwise `.newerFormat` is
    /// thrown. Older formats are read as they are; migration is the caller's.
    package func decode<Content: Codable & Sendable>(
        _ type: Content.Type, from bytes: [UInt8]
    ) throws(ReadFailure) -> ReadDocument<Content> {
        let tree = try JSONTree(bytes, limits: limits)
        guard let found = tree.topNumber("format"), found >= 1 else { throw .noFormat }
        guard found <= format else {
            guard let content = try? JSONFormatting.value(type, from: tree) else {
                throw .newerFormat(found: found, supported: format)
            }
            return ReadDocument(content: content, readOnly: .newerFormat(found: found, supported: format))
        }
        let content = try JSONFormatting.value(type, from: tree)
        return ReadDocument(content: content, readOnly: Self.unknownMembers(of: tree))
    }

    /// The `format` of bytes that may be anything; for choosing a migration before decoding.
    package func format(of bytes: [UInt8]) throws(ReadFailure) -> Int {
        guard let found = try JSONTree(bytes, limits: limits).topNumber("format"), found >= 1 else { throw .noFormat }
        return found
    }

    /// The whole number that a member at the top of a document has; nil when there is none.
    package func topNumber(_ key: String, of bytes: [UInt8]) -> Int? {
        (try? JSONTree(bytes, limits: limits))?.topNumber(key)
    }

    /// What writing the content again would lose: members nobody asked for.
    private static func unknownMembers(of tree: JSONTree) -> ReadOnlyReason? {
        let unknown = tree.unknownMembers
        return unknown.isEmpty ? nil : .unknownMembers(Array(unknown.sorted().prefix(5)))
    }
}
