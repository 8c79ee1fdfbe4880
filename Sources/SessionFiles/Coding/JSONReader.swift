// SPDX-License-Identifier: Apache-2.0

/// Reads values from a JSON tree; one node of it is what is read.
struct JSONReader: Decoder {
    let tree: JSONTree
    let node: Int

    var codingPath: [any CodingKey] { tree.path(to: node) }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try require(.object, for: [String: Any].self)
        return KeyedDecodingContainer(JSONMemberReader(tree: tree, object: node))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try require(.array, for: [Any].self)
        return JSONElementReader(tree: tree, array: node)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension JSONReader: SingleValueDecodingContainer {
    func decodeNil() -> Bool { tree[node].kind == .null }

    func decode(_ type: Bool.Type) throws -> Bool {
        switch tree[node].kind {
        case .yes: return true
        case .no: return false
        default: throw mismatch(type)
        }
    }

    func decode(_ type: String.Type) throws -> String {
        try require(.string, for: type)
        return tree.text(of: node)
    }

    func decode(_ type: Double.Type) throws -> Double { try floating(type) }
    func decode(_ type: Float.Type) throws -> Float { try floating(type) }
    func decode(_ type: Int.Type) throws -> Int { try integer(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }

    private func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
        try require(.number, for: type)
        guard let number = tree.integer(type, at: node) else { throw unfit(type) }
        return number
    }

    private func floating<Number: BinaryFloatingPoint & LosslessStringConvertible>(
        _ type: Number.Type
    ) throws -> Number {
        try require(.number, for: type)
        let text = tree.text(of: node)
        guard let number = Number(text), number.isFinite else { throw unfit(type) }
        // A number that is too small to be told from zero does not fit either.
        let digits = text.utf8.prefix { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
        let isZero = !digits.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
        guard isZero || !number.isZero else { throw unfit(type) }
        return number
    }
}

extension JSONReader {
    private func require(_ kind: JSONNode.Kind, for type: Any.Type) throws {
        guard tree[node].kind == kind else { throw mismatch(type) }
    }

    private func mismatch(_ type: Any.Type) -> DecodingError {
        let kind = tree[node].kind
        let context = DecodingError.Context(
            codingPath: codingPath, debugDescription: "\(type) was expected here, not \(kind.description)")
        return kind == .null ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }

    private func unfit(_ type: Any.Type) -> DecodingError {
        .dataCorrupted(
            DecodingError.Context(
                codingPath: codingPath, debugDescription: "the number \(tree.text(of: node)) does not fit in \(type)"))
    }
}

extension JSONNode.Kind: CustomStringConvertible {
    /// For a sentence in a log or a test.
    var description: String {
        switch self {
        case .object: "an object"
        case .array: "a list"
        case .string: "a text"
        case .number: "a number"
        case .yes, .no: "true or false"
        case .null: "null"
        case .key: "a key"
        }
    }
}
