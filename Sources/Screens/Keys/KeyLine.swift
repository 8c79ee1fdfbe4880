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

    /// A command of a screen; what has no key is a button, or is chosen by its name.
    init<Command>(_ row: CommandRow<Command>, _ words: KeyWording) {
        let keys = row.keys(words)
        self.init(keys.isEmpty ? words.byName : keys, CommandPhrase(row.phrase, row.explanation))
    }
}

/// What works on every page with buttons.
enum LeadKeys {
    static func everywhere(_ words: KeyWording) -> [KeyLine] {
        [
            KeyLine("Tab", words.tab), KeyLine("← → ↑ ↓", words.arrows), KeyLine("Enter", words.enter),
            KeyLine("PgUp PgDn", words.pages),
        ]
    }
}
