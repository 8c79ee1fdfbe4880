// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// The heart of the seat: one prompt, large; below it what this person writes, and their earlier answers.
struct WritingScreen: Equatable, Sendable {
    enum Choice: Equatable, Sendable {
        case another, next, previous, probe, attribution, earlier, withdraw, help, handOver, vote, rate, mark
    }

    enum Focus: Equatable, Sendable {
        case text
        case earlier(Int)
        case buttons(Int)
    }

    /// A question or page laid over the editor.
    enum Overlay: Equatable, Sendable {
        case attribution(Int)
        case withdraw(Identifier<Answer>, Int)
        case help
    }

    /// What decides, beside the session, where the parts of the screen are.
    struct Outline: Equatable, Sendable {
        let focus: Focus
        let overlay: Overlay?
        let probe: Int
        let attribution: Attribution
        let message: String?
    }

    var outline: Outline {
        Outline(focus: focus, overlay: overlay, probe: probe, attribution: attribution, message: message)
    }

    /// The place of the prompt among the session's prompts.
    var prompt: Int
    /// The earlier answer in the editor; nil for a new one.
    let answer: Identifier<Answer>?
    var editor: TextEditor
    var attribution: Attribution
    var focus: Focus = .text
    var overlay: Overlay?
    var probe = 0
    var minutesLeft: Int?
    /// One line about what just happened, such as a paste that was too long.
    var message: String?

    init(prompt: Int, answer: SeatAnswer?, view: SeatView) {
        self.prompt = prompt
        self.answer = answer?.id
        editor = TextEditor(text: answer?.text ?? "", limit: .answer)
        attribution = answer?.chosen ?? view.consent ?? .withheld
        minutesLeft = view.prompts[prompt].minutes
    }

    mutating func update(_ input: Input, view: SeatView, wording: Wording) -> ([Effect], SeatStep) {
        message = nil
        switch overlay {
        case .attribution(let chosen):
            return (chooseAttribution(input, chosen), .stay)
        case .withdraw(let answer, let chosen):
            return answerWithdrawal(input, answer, chosen, wording.seat)
        case .help:
            overlay = nil
            return ([], .stay)
        case nil:
            return hear(input, view, wording)
        }
    }

    private mutating func hear(_ input: Input, _ view: SeatView, _ wording: Wording) -> ([Effect], SeatStep) {
        if let choice = Self.shortcut(input) { return press(choice, view, wording.seat) }
        switch focus {
        case .text:
            return (type(input, wording), .stay)
        case .earlier(let index):
            return chooseEarlier(input, index, view)
        case .buttons(let index):
            return chooseButton(input, index, view, wording)
        }
    }

    /// Keys for those who know them; each is a button as well.
    private static func shortcut(_ input: Input) -> Choice? {
        switch input {
        case .key(.function(1)): .help
        case .key(.function(10)), .key(.control("d")): .next
        default: nil
        }
    }

    private mutating func type(_ input: Input, _ wording: Wording) -> [Effect] {
        switch input {
        case .key(.tab):
            focus = .buttons(0)
            return []
        case .key(.backTab):
            focus = .buttons(Int.max)
            return []
        case .key(.control("c")), .key(.control("v")), .key(.control("x")), .key(.control("a")), .key(.control("s")):
            message = wording.seat.copyPasteHint
            return []
        case .pasteTooLong:
            message = wording.seat.pasteTooLong
            return []
        case .key, .text, .paste:
            return edit(input, wording)
        }
    }

    private mutating func edit(_ input: Input, _ wording: Wording) -> [Effect] {
        switch editor.hear(input) {
        case .changed:
            return [.writing(.draft(editor.text))]
        case .refused:
            if case .paste = input { message = wording.seat.pasteTooLong } else { message = wording.seat.textTooLong }
            return []
        case .moved, .ignored:
            return []
        }
    }

    private mutating func chooseEarlier(_ input: Input, _ index: Int, _ view: SeatView) -> ([Effect], SeatStep) {
        let earlier = earlier(in: view)
        switch input {
        case .key(.enter):
            guard earlier.indices.contains(index) else { return ([], .stay) }
            return ([], .prompt(prompt, earlier[index].id))
        case .key(.tab):
            focus = .buttons(0)
        case .key(.backTab), .key(.escape):
            focus = .text
        case .key(let key):
            let list = ChoiceList(earlier.map { .init($0.text.oneLine) })
            if let next = list.index(after: key, from: index) { focus = .earlier(next) }
        case .text, .paste, .pasteTooLong:
            break
        }
        return ([], .stay)
    }

    private mutating func chooseButton(
        _ input: Input, _ index: Int, _ view: SeatView, _ wording: Wording
    ) -> ([Effect], SeatStep) {
        let buttons = buttons(in: view, wording.seat)
        let index = min(index, buttons.buttons.count - 1)
        switch input {
        case .key(.tab), .key(.backTab), .key(.escape):
            focus = .text
        case .key(.enter), .text(" "):
            guard let choice = buttons.choice(at: index) else { return ([], .stay) }
            return press(choice, view, wording.seat)
        case .key(let key):
            if let next = buttons.index(after: key, from: index) { focus = .buttons(next) }
        case .text, .paste, .pasteTooLong:
            focus = .text
            return (type(input, wording), .stay)
        }
        return ([], .stay)
    }

    private mutating func press(
        _ choice: Choice, _ view: SeatView, _ words: SeatWording
    ) -> ([Effect], SeatStep) {
        switch choice {
        case .another:
            return ([], .prompt(prompt, nil))
        case .next:
            return ([], prompt + 1 < view.prompts.count ? .prompt(prompt + 1, nil) : .review)
        case .previous:
            return ([], .prompt(max(0, prompt - 1), nil))
        case .probe:
            probe = (probe + 1) % max(1, view.prompts[prompt].probes.count)
        case .attribution:
            overlay = .attribution(Attribution.allCases.firstIndex(of: attribution) ?? 0)
        case .earlier:
            focus = .earlier(0)
        case .withdraw:
            if let answer { overlay = .withdraw(answer, 0) }
        case .help:
            overlay = .help
        case .handOver:
            return ([], .review)
        case .vote:
            return ([], .voting)
        case .rate:
            return ([], .rating(handsOver: false))
        case .mark:
            return ([], .marking)
        }
        return ([], .stay)
    }

    /// The answers to this prompt other than the one in the editor.
    func earlier(in view: SeatView) -> [SeatAnswer] {
        view.answers(to: view.prompts[prompt].id).filter { $0.id != answer && $0.id != view.writing }
    }

    func buttons(in view: SeatView, _ words: SeatWording) -> Buttons<Choice> {
        var buttons: [Buttons<Choice>.Button] = [.init(.another, words.anotherAnswer)]
        let isLast = prompt + 1 == view.prompts.count
        buttons.append(.init(.next, isLast ? words.toReview : words.nextPrompt))
        if prompt > 0 { buttons.append(.init(.previous, words.previousPrompt)) }
        buttons.append(.init(.attribution, words.nameWith))
        if !earlier(in: view).isEmpty { buttons.append(.init(.earlier, words.earlierButton)) }
        if answer != nil { buttons.append(.init(.withdraw, words.withdrawThis)) }
        if view.prompts[prompt].probes.count > 1 { buttons.append(.init(.probe, words.otherProbe)) }
        buttons.append(.init(.help, words.help))
        buttons.append(.init(.handOver, words.handOver))
        // The last one, so that no other button moves when the vote begins while somebody chooses one.
        if let vote = view.vote { buttons.append(.init(.vote, words.ballot.label(vote))) }
        if let rating = view.rating {
            buttons.append(.init(.rate, words.rating.label(isGiven: rating.given != nil)))
        }
        if let marking = view.marking {
            buttons.append(.init(.mark, words.marking.label(isGiven: !marking.given.isEmpty)))
        }
        return Buttons(buttons)
    }
}
