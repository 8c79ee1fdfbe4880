// SPDX-License-Identifier: Apache-2.0

import TerminalPort
import Wording

/// What can be done from home.
enum HomeCommand: Equatable, Sendable, CaseIterable {
    case open, new, export, rehearse, history, rules, language, help, stop

    /// The commands with their keys and sentences; buttons and help follow from it.
    static func table(_ words: HomeWording) -> CommandTable<HomeCommand> {
        CommandTable([
            CommandRow(.open, [.key(.enter)], phrase: CommandPhrase(words.open, words.openHelp)),
            CommandRow(.new, [.key(.function(2))], phrase: CommandPhrase(words.new, words.newHelp)),
            CommandRow(.export, [.key(.function(3))], phrase: CommandPhrase(words.export, words.exportHelp)),
            CommandRow(
                .rehearse, [.key(.function(6))], phrase: CommandPhrase(words.rehearse, words.rehearseHelp)),
            CommandRow(.history, [.key(.function(5))], phrase: CommandPhrase(words.history, words.historyHelp)),
            CommandRow(.rules, [.key(.function(7))], phrase: CommandPhrase(words.rules, words.rulesHelp)),
            CommandRow(.language, [.key(.function(4))], phrase: CommandPhrase(words.otherLanguage, words.languageHelp)),
            CommandRow(.help, [.key(.function(1))], phrase: CommandPhrase(words.help, words.helpHelp)),
            CommandRow(.stop, [.key(.function(10))], phrase: CommandPhrase(words.stop, words.stopHelp)),
        ])
    }
}
