// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// Text from people, made ready for files that people open: safe for a terminal and with one kind of line break.
enum CleanText {
    /// The lines of a text; a text without line breaks is one line.
    static func lines(_ text: String) -> [String] {
        let safe = TerminalSafe.text(withLineFeeds(text))
        let lines = safe.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.map { String(Substring($0)) }
    }

    /// The lines by paragraph: empty lines separate paragraphs, those around the text are gone.
    static func paragraphs(_ text: String) -> [[String]] {
        lines(text).split { $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }.map(Array.init)
    }

    /// The text as one line, with single spaces where lines met.
    static func line(_ text: String) -> String {
        let lines = lines(text)
        let line = lines.count == 1 ? lines[0] : lines.joined(separator: " ")
        let isTidy = lines.count == 1 && !line.utf8.contains(UInt8(ascii: "\t"))
        guard isTidy, line.first?.isWhitespace != true, line.last?.isWhitespace != true else {
            return line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return line
    }

    /// The text with its line breaks kept, all as line feeds.
    static func block(_ text: String) -> String { TerminalSafe.text(withLineFeeds(text)) }

    private static func withLineFeeds(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isOtherBreak) else { return text }
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\n", previous == "\r" {
                previous = scalar
                continue
            }
            result.append(isOtherBreak(scalar) ? "\n" : scalar)
            previous = scalar
        }
        return String(result)
    }

    /// Carriage return, vertical tab, form feed, next line, line and paragraph separator.
    private static func isOtherBreak(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0B...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
