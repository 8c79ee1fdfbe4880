// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// Answers a mistyped command with the one that was probably meant.
enum Suggestion {
    private static var names: [String] {
        Terugblik.configuration.subcommands.map { $0._commandName } + ["help"]
    }

    /// The sentence for a first word that is no command; nil when the arguments may be parsed.
    static func complaint(about arguments: [String]) -> String? {
        guard let word = arguments.first, !word.hasPrefix("-"), !names.contains(word) else { return nil }
        let nearest = names.min { distance(word, $0) < distance(word, $1) } ?? "help"
        let meant = distance(word, nearest) <= 2 ? " Did you mean '\(nearest)'?" : ""
        return "terugblik: there is no command '\(word)'.\(meant) See 'terugblik --help'."
    }

    /// Letters to change, add or leave out (Levenshtein).
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let change = diagonal + (letter == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(change, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
