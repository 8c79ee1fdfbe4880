// SPDX-License-Identifier: Apache-2.0

/// JSON of which nothing is known: what somebody else put in a file, kept as it is when something beside it changes.
package indirect enum JSONContent: Equatable, Sendable {
    case object([String: JSONContent])
    case array([JSONContent])
    case string(String)
    case integer(Int64)
    case number(Double)
    case bool(Bool)
    case null

    /// What is in an object; nothing in anything else.
    package var members: [String: JSONContent] { if case .object(let members) = self { members } else { [:] } }
}

extension JSONContent: Codable {
    package init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let bool = try? value.decode(Bool.self) {
            self = .bool(bool)
        } else if let integer = try? value.decode(Int64.self) {
            self = .integer(integer)
        } else if let text = try? value.decode(String.self) {
            self = .string(text)
        } else if var elements = try? decoder.unkeyedContainer() {
            var array: [JSONContent] = []
            while !elements.isAtEnd { array.append(try elements.decode(JSONContent.self)) }
            self = .array(array)
        } else if let object = try? decoder.container(keyedBy: JSONKey.self) {
            let pairs = try object.allKeys.map { ($0.stringValue, try object.decode(JSONContent.self, forKey: $0)) }
            self = .object(Dictionary(pairs) { one, _ in one })
        } else {
            self = .number(try value.decode(Double.self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let members):
            var object = encoder.container(keyedBy: JSONKey.self)
            for (name, member) in members { try object.encode(member, forKey: JSONKey(stringValue: name)) }
        case .array(let array):
            var elements = encoder.unkeyedContainer()
            for element in array { try elements.encode(element) }
        case .string(let text): try encode(text, to: encoder)
        case .integer(let integer): try encode(integer, to: encoder)
        case .number(let number): try encode(number, to: encoder)
        case .bool(let bool): try encode(bool, to: encoder)
        case .null:
            var value = encoder.singleValueContainer()
            try value.encodeNil()
        }
    }

    private func encode(_ content: some Encodable, to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(content)
    }
}
