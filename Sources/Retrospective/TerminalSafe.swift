// SPDX-License-Identifier: Apache-2.0

/// Makes text from people safe for every place where it could drive a terminal.
package enum TerminalSafe {
    /// The text with controls (other than line feed and tab) and bidirectional controls replaced by U+FFFD.
    package static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: drives) else { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { safe.append(drives(scalar) ? "\u{FFFD}" : scalar) }
        return String(safe)
    }

    private static func drives(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
