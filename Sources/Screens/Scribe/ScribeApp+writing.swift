// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TerminalPort
import TextEditing
import Wording

extension ScribeApp {
    var table: CommandTable<ScribeCommand> { ScribeCommand.table(wording.scribe.commands) }

    /// The buttons, in the order they are needed.
    var commands: [ScribeCommand] {
        var commands: [ScribeCommand] = [.next, .speaker]
        if turnElsewhere != nil { commands.append(.turn) }
        if view?.tableTurn != nil { commands.append(.nextTurn) }
        if former != nil { commands.append(.former) }
        commands += [.kind, .prompt]
        if !otherNotes.isEmpty { commands.append(.notes) }
        commands.append(.reassign)
        if !editor.isBlank { commands.append(.remove) }
        return commands + [.cover, .help, .leave]
    }

    mutating func write(_ input: Input) -> [Effect] {
        if let row = table.row(for: input) { return perform(row.command) }
        switch focus.hear(input, editor: &editor, buttons: commands.count, isLocked: cannotWrite) {
        case .stay: break
        case .changed: return [.writing(.draft(editor.text))]
        case .press(let index): return perform(commands[index])
        case .full: message = wording.scribe.noteFull
        case .pasteTooLong: message = wording.seat.pasteTooLong
        case .reservedKey: message = wording.scribe.reservedKey
        case .locked: message = wording.scribe.cannotWrite
        }
        return []
    }

    private mutating func perform(_ command: ScribeCommand) -> [Effect] {
        switch command {
        case .next: return begin(next.voice)
        case .speaker: place = .choosing(SpeakerChooser(.everybody), .next)
        case .former: return begin(former ?? next.voice)
        case .turn: return beginTurn()
        case .nextTurn:
            guard view?.tableTurn != nil else {
                message = wording.seat.tableTurn.noRound
                return []
            }
            return [.scribe(.nextTurn)]
        case .kind: return switchKind()
        case .prompt: return switchPrompt()
        case .notes: place = .notes(chosen: max(0, otherNotes.count - 1))
        case .reassign: place = .choosing(SpeakerChooser(.everybody), .reassign)
        case .remove:
            let words = wording.scribe
            place = .removal(Confirmation(words.removeQuestion, no: words.removeNo, yes: words.removeYes))
        case .cover: place = .covered
        case .help: place = .help
        case .leave:
            departure = .console
            return [.writing(.leave), .scribe(.hide)]
        }
        return []
    }

    /// Whoever's turn it is, unless the next note is theirs already.
    var turnElsewhere: Identifier<Participant>? {
        guard let turn = view?.turn, turn != next.voice.speaker else { return nil }
        return turn
    }

    /// A note of whoever's turn it is: by this key and never by itself, so that no word changes its speaker.
    private mutating func beginTurn() -> [Effect] {
        guard let turn = view?.turn else {
            message = wording.scribe.noTurn
            return []
        }
        return begin(.person(turn))
    }

    private mutating func switchKind() -> [Effect] {
        guard var writing else { return [] }
        writing.address.kind = writing.address.kind == .scribeVerbatim ? .scribeSummary : .scribeVerbatim
        if !writing.isEarlier { next.kind = writing.address.kind }
        return move(writing)
    }

    /// The session goes on to the next prompt with a new note; an earlier note that is changed goes there itself.
    private mutating func switchPrompt() -> [Effect] {
        guard let count = view?.prompts.count, count > 0, var writing else { return [] }
        guard writing.isEarlier else {
            next.prompt = (next.prompt + 1) % count
            return begin(next.voice)
        }
        writing.address.prompt = (writing.address.prompt + 1) % count
        return move(writing)
    }
}
