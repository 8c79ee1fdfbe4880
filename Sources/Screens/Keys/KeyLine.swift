// SPDX-License-Identifier: Apache-2.0

import Wording

/// One line of the reference of keys: what is pressed, what that is called, and what it does.
package struct KeyLine: Equatable, Sendable {
    package let keys: String
    package let name: String
    package let explanation: String

    init(_ keys: String, _ phrase: CommandPhrase) {
        self.keys = keys
        name = phrase.label
        explanation = phrase.explanation
    }
}

/// The keys of the console, from its commands.
enum LeadKeys {
    static func line(_ row: CommandRow<LeadCommand>, _ words: KeyWording) -> KeyLine {
        let keys = row.keys(words)
        return KeyLine(keys.isEmpty ? words.byName : keys, CommandPhrase(row.phrase, row.explanation))
    }

    /// What works on every page with buttons.
    static func everywhere(_ words: KeyWording) -> [KeyLine] {
        [
            KeyLine("Tab", words.tab), KeyLine("← → ↑ ↓", words.arrows), KeyLine("Enter", words.enter),
            KeyLine("PgUp PgDn", words.pages),
        ]
    }
}
