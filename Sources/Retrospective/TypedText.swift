// SPDX-License-Identifier: Apache-2.0

/// What may be in a text that people type or paste.
package enum TypedText {
    /// The text with line ends as LF and without what nobody types: controls, byte order marks, noncharacters, stray
    /// tags. Everything else stays as it was typed; cleaning twice changes nothing.
    package static func cleaned(_ text: String) -> String {
        if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }) { return text }
        var cleaned = String.UnicodeScalarView()
        var before: UInt32 = 0
        for scalar in text.unicodeScalars {
            defer { before = scalar.value }
            switch scalar.value {
            case 0x0A where before == 0x0D: continue
            case 0x0D, 0x85, 0x2028, 0x2029: cleaned.append("\n")
            default:
                if !isRemoved(scalar.value, after: before) { cleaned.append(scalar) }
            }
        }
        return String(cleaned)
    }

    /// The text as one line without space around it, for names and titles.
    package static func line(_ text: String) -> String {
        cleaned(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func isRemoved(_ value: UInt32, after before: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0xFEFF, 0x206A...0x206F, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: true
        case 0xE0000...0xE007F:
            // Tags only make sense after a flag, or after another tag of it.
            before != 0x1F3F4 && !(0xE0020...0xE007E).contains(before)
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
