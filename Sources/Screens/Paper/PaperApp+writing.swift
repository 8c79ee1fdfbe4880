// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TerminalPort
import TextEditing
import Wording

extension PaperApp {
    var table: CommandTable<PaperCommand> { PaperCommand.table(wording.paper.commands) }

    /// The buttons while a card is typed in, in the order they are needed.
    var commands: [PaperCommand] {
        var commands: [PaperCommand] = [.next, .other, .prompt]
        if earlierCard != nil { commands.append(.previous) }
        commands.append(.consent)
        if !editor.isBlank { commands.append(.remove) }
        return commands + [.cover, .help, .leave]
    }

    mutating func write(_ input: Input) -> [Effect] {
        if let row = table.row(for: input) { return perform(row.command) }
        switch focus.hear(input, editor: &editor, buttons: commands.count, isLocked: false) {
        case .stay: break
        case .changed: return [.writing(.draft(editor.text))]
        case .press(let index): return perform(commands[index])
        case .full: message = wording.paper.cardFull
        case .pasteTooLong: message = wording.seat.pasteTooLong
        case .reservedKey: message = wording.scribe.reservedKey
        case .locked: break
        }
        return []
    }

    mutating func perform(_ command: PaperCommand) -> [Effect] {
        switch command {
        case .next: return finishCard()
        case .other: place = .choosing(SpeakerChooser(.meant), .other)
        case .prompt: return switchPrompt()
        case .previous: return openEarlier()
        case .consent: changeTick()
        case .remove:
            let words = wording.paper
            place = .removal(Confirmation(words.removeQuestion, no: words.removeNo, yes: words.removeYes))
        case .print: place = .printing(chosen: 0)
        case .cover: place = .covered(behind: place)
        case .help: place = .help(behind: place)
        case .leave:
            departure = .console
            return [.writing(.leave), .scribe(.hide)]
        }
        focus = .text
        return []
    }

    private mutating func switchPrompt() -> [Effect] {
        let count = view?.prompts.count ?? 1
        guard var card else {
            rhythm.switchPrompt(of: count)
            return []
        }
        card.prompt = (card.prompt + 1) % max(1, count)
        if !card.isEarlier { rhythm.begin(at: card.prompt) }
        return move(card)
    }

    /// What somebody chose at a seat, or aloud, is not changed by a card.
    private mutating func changeTick() {
        guard let speaker else { return }
        guard speaker.consent == nil || speaker.consentWay == .paper else {
            message = wording.paper.choseThemselves
            return
        }
        let chosen = speaker.consent.flatMap { Attribution.allCases.firstIndex(of: $0) }
        place = .consent(chosen: chosen ?? Attribution.allCases.count)
    }
}
