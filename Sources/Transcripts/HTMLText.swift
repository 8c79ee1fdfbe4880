// SPDX-License-Identifier: Apache-2.0

/// Text from people in which HTML finds nothing to interpret.
enum HTMLText {
    /// The text with the five characters that mean something in text or attributes written as references.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { reference($0) != nil }) else { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + text.utf8.count / 8 + 8)
        for byte in text.utf8 {
            if let reference = reference(byte) {
                escaped += reference.utf8
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// The text in an element of its own, so that its direction of reading does not reorder what stands beside it.
    static func isolated(_ text: String) -> String { "<bdi dir=\"auto\">\(escaped(text))</bdi>" }

    private static func reference(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
