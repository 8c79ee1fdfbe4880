// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SessionFiles
import Wording

/// Answers a mistyped command, or a session without one, with what was probably meant.
enum Suggestion {
    private static var names: [String] {
        Terugblik.configuration.subcommands.map { $0._commandName } + ["help"]
    }

    /// The sentence for a first word that is no command; nil when the arguments may be parsed.
    static func complaint(about arguments: [String], _ words: CommandWording) -> String? {
        guard let word = arguments.first, !word.hasPrefix("-"), !names.contains(word) else { return nil }
        let nearest = names.min { distance(word, $0) < distance(word, $1) }
        let command = nearest.flatMap { distance(word, $0) <= 2 ? $0 : nil }
        return words.noSuchCommand(word, command ?? session(word).map { "open \($0)" })
    }

    /// The session whose name was given without a command.
    private static func session(_ word: String) -> String? {
        guard let options = try? CommonOptions.parse([]), let root = options.rootIfThere else { return nil }
        return (try? root.resolve(word))?.name
    }

    /// The arguments with options of every command that stand before the command put behind it.
    static func commandFirst(_ arguments: [String]) -> [String] {
        var rest = arguments[...]
        var before: [String] = []
        while let word = rest.first, word.hasPrefix("--") {
            let name = String(word.dropFirst(2).prefix { $0 != "=" })
            guard CommonOptions.names.contains(name) else { return arguments }
            let takesNext = CommonOptions.namesWithValue.contains(name) && !word.contains("=")
            before += rest.prefix(takesNext ? 2 : 1)
            rest = rest.dropFirst(takesNext ? 2 : 1)
        }
        guard let command = rest.popFirst(), !command.hasPrefix("-") else { return arguments }
        return [command] + before + rest
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
