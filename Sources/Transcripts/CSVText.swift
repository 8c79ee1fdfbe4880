// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// Cells of a CSV that a spreadsheet reads as text and never as a formula.
enum CSVText {
    /// Appends a quoted cell; line breaks in it are single line feeds.
    static func append(_ cell: String, to text: inout String) {
        let clean = CleanText.block(cell)
        text += isFormula(clean) ? "\"'" : "\""
        if clean.utf8.contains(UInt8(ascii: "\"")) {
            for part in clean.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).enumerated() {
                if part.offset > 0 { text += "\"\"" }
                text += Substring(part.element)
            }
        } else {
            text += clean
        }
        text += "\""
    }

    /// Whether a spreadsheet might calculate the cell (CWE-1236), or whether it looks as if it had been guarded.
    ///
    /// Such a cell gets an apostrophe in front; taking one away again gives the text as it was.
    static func isFormula(_ cell: String) -> Bool {
        switch cell.unicodeScalars.first(where: { !isPassedOver($0) }) {
        case "=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠", "\t", "\n": true
        default: false
        }
    }

    /// What a spreadsheet may take away before it looks for a formula.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "\u{200B}", "\u{FEFF}": true
        default: scalar.properties.generalCategory == .spaceSeparator
        }
    }
}
