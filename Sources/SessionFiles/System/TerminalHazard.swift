// SPDX-License-Identifier: Apache-2.0

/// Characters that must not stand raw in a file or a file name, because printing them drives or misleads a terminal.
package enum TerminalHazard {
    /// C0, DEL and C1 controls, line and paragraph separators, and every bidi control.
    package static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F: true
        case 0x2028, 0x2029: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The text with each hazard replaced by U+FFFD, for sentences about names that cannot be used.
    package static func visible(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            shown.append(contains(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(shown)
    }
}
