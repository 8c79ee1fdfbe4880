// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TerminalPort
import Wording

/// The steps before and around the text: whose card it is, what was ticked, and printing.
extension PaperApp {
    /// The buttons while somebody is chosen.
    static let choosingCommands: [PaperCommand] = [.prompt, .previous, .print, .cover, .help, .leave]

    mutating func choose(_ input: Input, _ chooser: SpeakerChooser, _ choosing: Choosing) -> [Effect] {
        if let row = table.row(for: input), Self.choosingCommands.contains(row.command), choosing == .next {
            return perform(row.command)
        }
        if case .buttons(let index) = focus { return chooseButton(input, index, chooser, choosing) }
        var chooser = chooser
        let step = chooser.update(input, people: view?.people ?? [], words: wording.scribe)
        place = .choosing(chooser, choosing)
        return take(step, choosing)
    }

    private mutating func chooseButton(
        _ input: Input, _ index: Int, _ chooser: SpeakerChooser, _ choosing: Choosing
    ) -> [Effect] {
        switch input {
        case .key(.tab), .key(.backTab), .key(.escape):
            focus = .text
        case .key(.enter), .text(" "):
            return perform(Self.choosingCommands[index])
        case .key(let key):
            let buttons = Buttons(Self.choosingCommands.map { .init($0, "") })
            focus = .buttons(buttons.index(after: key, from: index) ?? index)
        case .text, .paste, .pasteTooLong:
            focus = .text
            return choose(input, chooser, choosing)
        }
        return []
    }

    private mutating func take(_ step: SpeakerChooser.Step, _ choosing: Choosing) -> [Effect] {
        switch step {
        case .stay, .group:
            return []
        case .person(let id):
            return chosen(id, choosing)
        case .newcomer(let name, let number):
            place = .newcomer(NewcomerForm(name: name, number: number), choosing)
            return []
        case .nobody:
            guard choosing == .next, let again = rhythm.again, view?.people.speaker(again) != nil else {
                message = wording.paper.howToStart
                return []
            }
            return chosen(again, .next)
        case .cancelled, .buttons:
            if choosing == .other { place = .writing } else { focus = .buttons(0) }
            return []
        }
    }

    // MARK: - What was ticked

    /// Nothing ticked comes last; it is chosen at first, so that Enter without reading shares nothing.
    func ticks() -> ChoiceList {
        let levels = Attribution.allCases.enumerated().map {
            ChoiceList.Line("\($0 + 1)  " + wording.consent.choice($1))
        }
        return ChoiceList(levels + [ChoiceList.Line("0  " + wording.paper.nothingTicked)])
    }

    /// Hears which choice was ticked on the card; whoever types words instead goes on with them, and nothing is ticked.
    mutating func tick(_ input: Input, _ chosen: Int) -> [Effect] {
        let levels = Attribution.allCases
        switch input {
        case .key(.enter):
            place = .writing
            guard levels.indices.contains(chosen), let card, let language = view?.language else { return [] }
            let text = Wording.of(language).card.consentText
            return [.scribe(.consent(card.participant, levels[chosen], text: text))]
        case .key(.escape):
            place = .writing
        case .key(let key):
            place = .consent(chosen: ticks().index(after: key, from: chosen) ?? chosen)
        case .text(let text):
            guard let number = Int(text), (0...levels.count).contains(number) else { return writeUnticked(input) }
            place = .consent(chosen: number == 0 ? levels.count : number - 1)
        case .paste, .pasteTooLong:
            return writeUnticked(input)
        }
        return []
    }

    private mutating func writeUnticked(_ input: Input) -> [Effect] {
        place = .writing
        return write(input)
    }

    // MARK: - Printing

    enum PrintChoice: Equatable, Sendable { case withoutNames, withNames, back }

    func printButtons() -> Buttons<PrintChoice> {
        let words = wording.paper
        return Buttons([
            .init(.withoutNames, words.printWithoutNames), .init(.withNames, words.printWithNames),
            .init(.back, words.printBack),
        ])
    }

    mutating func choosePrint(_ input: Input, _ chosen: Int) -> [Effect] {
        let buttons = printButtons()
        switch input {
        case .key(.escape):
            chooseNext()
        case .key(.tab):
            place = .printing(chosen: (chosen + 1) % buttons.buttons.count)
        case .key(.enter), .text(" "):
            chooseNext()
            switch buttons.choice(at: chosen) {
            case .withoutNames: return [.lead(.printCards(withNames: false))]
            case .withNames: return [.lead(.printCards(withNames: true))]
            case .back, nil: return []
            }
        case .key(let key):
            place = .printing(chosen: buttons.index(after: key, from: chosen) ?? chosen)
        case .text, .paste, .pasteTooLong:
            break
        }
        return []
    }
}
