// SPDX-License-Identifier: Apache-2.0

/// Reads the elements of a list, one after another.
struct JSONElementReader: UnkeyedDecodingContainer {
    private let tree: JSONTree
    private let array: Int
    /// The element to be read next.
    private var node: Int
    private(set) var currentIndex = 0

    init(tree: JSONTree, array: Int) {
        self.tree = tree
        self.array = array
        node = array + 1
    }

    var codingPath: [any CodingKey] { tree.path(to: array) }
    var isAtEnd: Bool { node >= tree.end(of: array) }

    var count: Int? {
        var count = currentIndex
        var rest = node
        while rest < tree.end(of: array) {
            count += 1
            rest = tree.end(of: rest)
        }
        return count
    }

    mutating func decodeNil() throws -> Bool {
        guard try reader(Any?.self).decodeNil() else { return false }
        advance()
        return true
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: String.Type) throws -> String { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Double.Type) throws -> Double { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Float.Type) throws -> Float { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int.Type) throws -> Int { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int8.Type) throws -> Int8 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int16.Type) throws -> Int16 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int32.Type) throws -> Int32 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int64.Type) throws -> Int64 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt.Type) throws -> UInt { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try next(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try next(type) { try $0.decode(type) } }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try next(type) { try Value(from: $0) }
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try next([String: Any].self) { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next([Any].self) { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try next((any Decoder).self) { $0 } }

    /// Reads the next element; one that is refused stays the next.
    private mutating func next<Value>(_ type: Any.Type, _ read: (JSONReader) throws -> Value) throws -> Value {
        let value = try read(reader(type))
        advance()
        return value
    }

    private func reader(_ type: Any.Type) throws -> JSONReader {
        guard !isAtEnd else {
            let context = DecodingError.Context(
                codingPath: codingPath + [JSONKey(currentIndex)], debugDescription: "the list ends here")
            throw DecodingError.valueNotFound(type, context)
        }
        return JSONReader(tree: tree, node: node)
    }

    private mutating func advance() {
        node = tree.end(of: node)
        currentIndex += 1
    }
}
