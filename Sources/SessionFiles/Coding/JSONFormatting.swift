// SPDX-License-Identifier: Apache-2.0

/// How values become the bytes of our files, and come back.
package enum JSONFormatting {
    /// Pretty-printed with sorted keys and one line end behind it; characters that would drive a terminal are escaped.
    package static func bytes(of value: some Encodable) throws -> [UInt8] {
        let sheet = JSONSheet()
        try value.encode(to: JSONWriter(sheet: sheet, place: 0))
        var fault: String?
        if case .nothing = sheet.content(of: 0) { fault = "nothing was written" }
        if sheet.isContradictory { fault = "two things were written at one place" }
        if let fault {
            throw EncodingError.invalidValue(value, EncodingError.Context(codingPath: [], debugDescription: fault))
        }
        return JSONLayout.bytes(of: sheet)
    }

    /// Reads strict JSON within limits.
    package static func value<Value: Decodable>(
        _ type: Value.Type, from bytes: [UInt8], limits: JSONLimits = .document
    ) throws(ReadFailure) -> Value {
        try value(type, from: try JSONTree(bytes, limits: limits))
    }

    static func value<Value: Decodable>(_ type: Value.Type, from tree: JSONTree) throws(ReadFailure) -> Value {
        do {
            return try Value(from: JSONReader(tree: tree, node: 0))
        } catch let error as DecodingError {
            throw ReadFailure(error)
        } catch {
            throw .unexpected(place: "", reason: "\(error)")
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
