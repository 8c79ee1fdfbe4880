// SPDX-License-Identifier: Apache-2.0

import TerminalPort
import Wording

/// What whoever types in cards can do.
enum PaperCommand: Equatable, Sendable {
    case next, other, prompt, previous, consent, remove, print, cover, help, leave
}

extension PaperCommand {
    /// The keys for typing in cards; each is a button as well.
    static func table(_ words: PaperCommandWording) -> CommandTable<PaperCommand> {
        CommandTable([
            row(.next, [.key(.control("d")), .key(.function(10))], words.next, isInFooter: true),
            row(.other, [.key(.function(2))], words.other),
            row(.prompt, [.key(.function(3))], words.prompt, isInFooter: true),
            row(.previous, [.key(.function(4))], words.previous, isInFooter: true),
            row(.consent, [.key(.function(5))], words.consent),
            row(.remove, [], words.remove),
            row(.print, [], words.print),
            row(.cover, [.key(.function(9))], words.cover),
            row(.help, [.key(.function(1))], words.help),
            row(.leave, [], words.leave),
        ])
    }

    private static func row(
        _ command: PaperCommand, _ inputs: [Input], _ phrase: CommandPhrase, isInFooter: Bool = false
    ) -> CommandRow<PaperCommand> {
        CommandRow(command, inputs, phrase: phrase, isInFooter: isInFooter)
    }
}
