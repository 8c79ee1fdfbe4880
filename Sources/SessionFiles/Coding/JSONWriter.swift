// SPDX-License-Identifier: Apache-2.0

/// Lets a value write itself at one place of a sheet.
struct JSONWriter: Encoder {
    let sheet: JSONSheet
    let place: Int

    /// Empty: nothing is refused for where it stands.
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        sheet.beginObject(at: place)
        return KeyedEncodingContainer(JSONMemberWriter(sheet: sheet, object: place))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        sheet.beginArray(at: place)
        return JSONElementWriter(sheet: sheet, array: place)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONWriter: SingleValueEncodingContainer {
    func encodeNil() { sheet.write(.null, at: place) }
    func encode(_ value: Bool) { sheet.write(.bool(value), at: place) }
    func encode(_ value: String) { sheet.write(.text(value), at: place) }
    func encode(_ value: Double) throws { sheet.write(try .finite(value), at: place) }
    func encode(_ value: Float) throws { sheet.write(try .finite(value), at: place) }
    func encode(_ value: Int) { sheet.write(.integer(value), at: place) }
    func encode(_ value: Int8) { sheet.write(.integer(Int(value)), at: place) }
    func encode(_ value: Int16) { sheet.write(.integer(Int(value)), at: place) }
    func encode(_ value: Int32) { sheet.write(.integer(Int(value)), at: place) }
    func encode(_ value: Int64) { sheet.write(.number(value.description), at: place) }
    func encode(_ value: UInt) { sheet.write(.number(value.description), at: place) }
    func encode(_ value: UInt8) { sheet.write(.integer(Int(value)), at: place) }
    func encode(_ value: UInt16) { sheet.write(.integer(Int(value)), at: place) }
    func encode(_ value: UInt32) { sheet.write(.number(value.description), at: place) }
    func encode(_ value: UInt64) { sheet.write(.number(value.description), at: place) }
    func encode(_ value: some Encodable) throws { try value.encode(to: self) }
}

extension JSONSheet.Content {
    /// A number with a fraction; JSON has no word for infinity and for what is no number.
    static func finite(_ value: some BinaryFloatingPoint & CustomStringConvertible) throws -> Self {
        guard value.isFinite else {
            let context = EncodingError.Context(codingPath: [], debugDescription: "\(value) is no number in JSON")
            throw EncodingError.invalidValue(value, context)
        }
        let text = value.description
        return .number(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
    }
}
