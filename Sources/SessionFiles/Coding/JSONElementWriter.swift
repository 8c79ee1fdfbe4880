// SPDX-License-Identifier: Apache-2.0

/// Writes the elements of a list, one after another.
struct JSONElementWriter: UnkeyedEncodingContainer {
    let sheet: JSONSheet
    let array: Int

    var codingPath: [any CodingKey] { [] }
    var count: Int { sheet.count(of: array) }

    func encodeNil() { writer.encodeNil() }
    func encode(_ value: Bool) { writer.encode(value) }
    func encode(_ value: String) { writer.encode(value) }
    func encode(_ value: Double) throws { try writer.encode(value) }
    func encode(_ value: Float) throws { try writer.encode(value) }
    func encode(_ value: Int) { writer.encode(value) }
    func encode(_ value: Int8) { writer.encode(value) }
    func encode(_ value: Int16) { writer.encode(value) }
    func encode(_ value: Int32) { writer.encode(value) }
    func encode(_ value: Int64) { writer.encode(value) }
    func encode(_ value: UInt) { writer.encode(value) }
    func encode(_ value: UInt8) { writer.encode(value) }
    func encode(_ value: UInt16) { writer.encode(value) }
    func encode(_ value: UInt32) { writer.encode(value) }
    func encode(_ value: UInt64) { writer.encode(value) }
    func encode(_ value: some Encodable) throws { try value.encode(to: writer) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        writer.container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { writer.unkeyedContainer() }
    func superEncoder() -> any Encoder { writer }

    /// Writes at a new place behind the others.
    private var writer: JSONWriter { JSONWriter(sheet: sheet, place: sheet.add(to: array)) }
}
