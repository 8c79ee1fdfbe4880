// SPDX-License-Identifier: Apache-2.0

import Wording

/// What the argument parser says of arguments it does not understand, in the language of the program.
///
/// The parser tells only in English, and its errors are closed: the sentences of the version that is used are read, and
/// one that is not known is left as it is.
struct ParsingComplaint {
    private let message: String
    private let words: ParsingWording

    init(_ message: String, _ words: ParsingWording) {
        self.message = message
        self.words = words
    }

    /// The complaint, the usage, and where more is told; nil for a sentence that is not known.
    /// - Parameter whole: The message with its usage, as the parser would print it.
    func text(_ whole: String) -> String? {
        guard let sentence else { return nil }
        let lines = whole.split(separator: "\n").map(String.init)
        let usage = lines.drop { !$0.hasPrefix("Usage: ") }.prefix { !$0.hasPrefix("  See '") }
        let commands = usage.map { String($0.dropFirst("Usage: ".count)) }
        let indent = String(repeating: " ", count: words.usage.count)
        let shown = commands.enumerated().map { ($0 == 0 ? words.usage : indent) + $1 }
        let help = lines.last { $0.hasPrefix("  See '") }.map { words.more(Self.quoted($0).first ?? "") }
        return ([sentence] + shown + [help].compactMap(\.self)).joined(separator: "\n")
    }

    private var sentence: String? {
        // What a command itself says is in the right language already.
        if message == words.excelNeedsCSV { return message }
        let parts = message.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        let quoted = Self.quoted(message).map { "'\($0)'" }
        guard let first = quoted.first else { return nil }
        switch parts[0] {
        case "Missing expected argument ": return words.missing(first)
        case "Missing value for ": return words.missingValue(first)
        case "Unknown option ":
            return words.unknownOption(first) + (quoted.count > 1 ? " " + words.perhaps(quoted[1]) : "")
        case "The option " where quoted.count == 2: return words.noValueTaken(first, quoted[1])
        case "The value " where quoted.count > 1:
            let choices = quoted.dropFirst(2).joined(separator: ", ")
            return words.unfit(first, quoted[1]) + (choices.isEmpty ? "" : " " + words.oneOf(choices))
        case let start where start.lowercased().contains("unexpected argument"):
            return words.unexpected(quoted.joined(separator: ", "))
        default: return nil
        }
    }

    /// What stands between quotes.
    private static func quoted(_ text: String) -> [String] {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
        return parts.enumerated().filter { !$0.offset.isMultiple(of: 2) && $0.offset < parts.count - 1 }.map(\.element)
    }
}
