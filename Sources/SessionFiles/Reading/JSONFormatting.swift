// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials

/// How values become the bytes of our files.
enum JSONFormatting {
    static func bytes(of value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return escapingHazards(in: [UInt8](try encoder.encode(value))) + [UInt8(ascii: "\n")]
    }

    static func value<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws(ReadFailure) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch let error as DecodingError {
            throw ReadFailure(error)
        } catch {
            throw .unexpected(place: "", reason: "\(error)")
        }
    }

    /// Writes DEL, C1, line separators and bidi controls as `\u…`; outside strings JSON has none of them.
    private static func escapingHazards(in bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 }) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 16)
        var index = 0
        while index < bytes.count {
            let (value, length) = hazard(in: bytes, at: index)
            if let value {
                JSONEscape.appendNumber(value, to: &result)
            } else {
                result.append(bytes[index])
            }
            index += length
        }
        return result
    }

    private static func hazard(in bytes: [UInt8], at index: Int) -> (value: UInt32?, length: Int) {
        switch bytes[index] {
        case 0x7F:
            return (0x7F, 1)
        case 0xC2 where index + 1 < bytes.count, 0xD8 where index + 1 < bytes.count:
            let value = JSONEscape.hazard(bytes[index], bytes[index + 1], 0)
            return (value, value == nil ? 1 : 2)
        case 0xE2 where index + 2 < bytes.count:
            let value = JSONEscape.hazard(bytes[index], bytes[index + 1], bytes[index + 2])
            return (value, value == nil ? 1 : 3)
        default:
            return (nil, 1)
        }
    }
}

extension ReadFailure {
    /// Where in the document the decoder met something else than it expected.
    fileprivate init(_ error: DecodingError) {
        let (context, reason): (DecodingError.Context?, String) =
            switch error {
            case .keyNotFound(let key, let context): (context, "\(key.stringValue) is missing")
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                (context, context.debugDescription)
            @unknown default: (nil, "\(error)")
            }
        let place = (context?.codingPath ?? []).map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }
        self = .unexpected(
            place: TerminalHazard.visible(place.joined(separator: ".")), reason: TerminalHazard.visible(reason)
        )
    }
}
