// SPDX-License-Identifier: Apache-2.0

/// Reads the members of an object, and takes note of which were asked for.
struct JSONMemberReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let tree: JSONTree
    let object: Int

    var codingPath: [any CodingKey] { tree.path(to: object) }
    var allKeys: [Key] { tree.keys(of: object).compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { tree.member(key.stringValue, of: object) != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try reader(key).decodeNil() }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try reader(key).decode(type) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try reader(key).decode(type) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try reader(key).decode(type) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try reader(key).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try reader(key).decode(type) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try reader(key).decode(type) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try reader(key).decode(type) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try reader(key).decode(type) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try reader(key).decode(type) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try reader(key).decode(type) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try reader(key).decode(type) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try reader(key).decode(type) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try reader(key).decode(type) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try reader(key).decode(type) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try Value(from: reader(key))
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
        try readerIfPresent(key)?.decode(type)
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try readerIfPresent(key).map { try Value(from: $0) }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try reader(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try reader(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder {
        try tree.take(JSONKey.super.stringValue, of: object).map { JSONReader(tree: tree, node: $0) }
            ?? missing(JSONKey.super)
    }

    func superDecoder(forKey key: Key) throws -> any Decoder { try reader(key) }

    private func reader(_ key: Key) throws -> JSONReader {
        guard let value = tree.take(key.stringValue, of: object) else { return try missing(key) }
        return JSONReader(tree: tree, node: value)
    }

    /// Nil when the member is missing or null.
    private func readerIfPresent(_ key: Key) -> JSONReader? {
        guard let value = tree.take(key.stringValue, of: object), tree[value].kind != .null else { return nil }
        return JSONReader(tree: tree, node: value)
    }

    private func missing(_ key: any CodingKey) throws -> JSONReader {
        let context = DecodingError.Context(
            codingPath: codingPath, debugDescription: "\(key.stringValue) is missing")
        throw DecodingError.keyNotFound(key, context)
    }
}
