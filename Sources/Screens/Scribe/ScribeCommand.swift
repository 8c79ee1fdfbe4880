// SPDX-License-Identifier: Apache-2.0

import TerminalPort
import Wording

/// What the scribe can do while writing.
enum ScribeCommand: Equatable, Sendable {
    case next, speaker, former, turn, nextTurn, kind, prompt, notes, reassign, remove, cover, help, leave
}

extension ScribeCommand {
    /// The keys of the scribe's screen; each is a button as well.
    static func table(_ words: ScribeCommandWording) -> CommandTable<ScribeCommand> {
        CommandTable([
            row(.next, [.key(.control("d")), .key(.function(10))], words.next, isInFooter: true),
            row(.speaker, [.key(.function(2))], words.speaker, isInFooter: true),
            row(.former, [.key(.function(6))], words.former, isInFooter: true),
            row(.turn, [.key(.function(8))], words.turn),
            row(.nextTurn, [.key(.function(12))], words.nextTurn),
            row(.kind, [.key(.function(4))], words.kind, isInFooter: true),
            row(.prompt, [.key(.function(3))], words.prompt),
            row(.notes, [.key(.function(5))], words.notes),
            row(.reassign, [.key(.function(7))], words.reassign),
            row(.remove, [], words.remove),
            row(.cover, [.key(.function(9))], words.cover),
            row(.help, [.key(.function(1))], words.help),
            row(.leave, [], words.leave),
        ])
    }

    private static func row(
        _ command: ScribeCommand, _ inputs: [Input], _ phrase: CommandPhrase, isInFooter: Bool = false
    ) -> CommandRow<ScribeCommand> {
        CommandRow(command, inputs, phrase: phrase, isInFooter: isInFooter)
    }
}
