// SPDX-License-Identifier: Apache-2.0

/// The records of a list of people: its lines, where a cell between quotes may hold dividers and line ends (RFC 4180).
enum PeopleRecords {
    struct Record: Equatable, Sendable {
        /// The line it begins on, counted from 1.
        let number: Int
        /// A line end inside a cell is a space here.
        let text: String
        /// Whether a quote is opened and never closed.
        let isOpen: Bool
    }

    /// A cell goes on over at most so many lines: beyond that a quote was forgotten.
    private static let mostLines = 20

    /// The records that are not blank.
    static func records(of text: String) -> [Record] {
        // A byte order mark and the line ends of other systems come with files.
        let plain = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        let lines = plain.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        var records: [Record] = []
        var index = 0
        while index < lines.count {
            let count = length(of: lines[index...].prefix(mostLines))
            let text = lines[index...].prefix(count ?? 1).joined(separator: " ")
            if !text.allSatisfy(\.isWhitespace) {
                records.append(Record(number: index + 1, text: text, isOpen: count == nil))
            }
            index += count ?? 1
        }
        return records
    }

    /// How many of the lines the first record takes; nil when its quote is never closed.
    private static func length(of lines: ArraySlice<String>) -> Int? {
        var joined = ""
        for (offset, line) in lines.enumerated() {
            joined += joined.isEmpty ? line : " " + line
            if !scan(joined, dividers: [",", ";", "\t"]).isOpen { return offset + 1 }
        }
        return nil
    }

    /// The cells of a record, without the quotes around them.
    static func cells(of record: String, at divider: Character) -> [String] { scan(record, dividers: [divider]).cells }

    /// Whether the sign stands in the record other than between quotes.
    static func holds(_ sign: Character, in record: String) -> Bool { cells(of: record, at: sign).count > 1 }

    private static func scan(_ record: String, dividers: Set<Character>) -> (cells: [String], isOpen: Bool) {
        var cells = [""]
        var isQuoted = false
        // Two quotes between quotes are one that belongs to the text.
        var hasJustClosed = false
        for character in record {
            switch character {
            case "\"" where isQuoted:
                isQuoted = false
                hasJustClosed = true
                continue
            case "\"" where hasJustClosed:
                cells[cells.count - 1].append("\"")
                isQuoted = true
            // A quote opens a cell only where the cell begins.
            case "\"" where cells[cells.count - 1].allSatisfy(\.isWhitespace):
                cells[cells.count - 1] = ""
                isQuoted = true
            case _ where !isQuoted && dividers.contains(character):
                cells.append("")
            default:
                cells[cells.count - 1].append(character)
            }
            hasJustClosed = false
        }
        return (cells, isQuoted)
    }
}
