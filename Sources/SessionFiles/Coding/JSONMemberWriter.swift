// SPDX-License-Identifier: Apache-2.0

/// Writes the members of an object.
struct JSONMemberWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let sheet: JSONSheet
    let object: Int

    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { add(.null, key) }
    func encode(_ value: Bool, forKey key: Key) { add(.bool(value), key) }
    func encode(_ value: String, forKey key: Key) { add(.text(value), key) }
    func encode(_ value: Double, forKey key: Key) throws { add(try .finite(value), key) }
    func encode(_ value: Float, forKey key: Key) throws { add(try .finite(value), key) }
    func encode(_ value: Int, forKey key: Key) { add(.integer(value), key) }
    func encode(_ value: Int8, forKey key: Key) { writer(key).encode(value) }
    func encode(_ value: Int16, forKey key: Key) { writer(key).encode(value) }
    func encode(_ value: Int32, forKey key: Key) { writer(key).encode(value) }
    func encode(_ value: Int64, forKey key: Key) { writer(key).encode(value) }
    func encode(_ value: UInt, forKey key: Key) { writer(key).encode(value) }
    func encode(_ value: UInt8, forKey key: Key) { writer(key).encode(value) }
    func encode(_ value: UInt16, forKey key: Key) { writer(key).encode(value) }
    func encode(_ value: UInt32, forKey key: Key) { writer(key).encode(value) }
    func encode(_ value: UInt64, forKey key: Key) { writer(key).encode(value) }
    func encode(_ value: some Encodable, forKey key: Key) throws { try value.encode(to: writer(key)) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        writer(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { writer(key).unkeyedContainer() }

    func superEncoder() -> any Encoder {
        JSONWriter(sheet: sheet, place: sheet.add(to: object, key: JSONKey.super.stringValue))
    }

    func superEncoder(forKey key: Key) -> any Encoder { writer(key) }

    private func writer(_ key: Key) -> JSONWriter {
        JSONWriter(sheet: sheet, place: sheet.add(to: object, key: key.stringValue))
    }

    private func add(_ content: JSONSheet.Content, _ key: Key) {
        _ = sheet.add(to: object, key: key.stringValue, content)
    }
}
