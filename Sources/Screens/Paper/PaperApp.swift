// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// Paper cards typed in afterwards: a number, a prompt, the words, the next card.
package struct PaperApp: Equatable, Sendable {
    /// The card in the editor.
    struct Card: Equatable, Sendable {
        var participant: Identifier<Participant>
        /// nil until the desk told.
        var answer: Identifier<Answer>?
        /// The place of the prompt among the session's prompts.
        var prompt: Int
        /// Whether it was typed in before and is changed now.
        let isEarlier: Bool
    }

    /// Why somebody is being chosen.
    enum Choosing: Equatable, Sendable {
        case next
        /// The card in the editor is somebody else's.
        case other
    }

    /// Where the screen is.
    enum Place: Equatable, Sendable {
        case waiting
        case choosing(SpeakerChooser, Choosing)
        case newcomer(NewcomerForm, Choosing)
        case consent(chosen: Int)
        case writing
        case removal(Confirmation)
        case printing(chosen: Int)
        case printed([String])
        indirect case help(behind: Place)
        indirect case covered(behind: Place)
    }

    let language: Language
    /// Where it leads, once it is left.
    var departure: Departure?
    var view: PaperView?
    var place: Place = .waiting
    var focus: TypingFocus = .text
    var editor = TextEditor(text: "", limit: .answer)
    var card: Card?
    /// Where the card in the editor comes from, until the desk said that it could go elsewhere.
    var movedFrom: Card?
    var rhythm = CardRhythm()
    /// People of whom the tick was asked.
    var asked: Set<Identifier<Participant>> = []
    /// Words typed for somebody whose document could not be held; they go on the next card.
    var leftover = ""
    var trouble: Trouble?
    var keptAt: Moment?
    var notice: String?
    /// One line about what just happened, over the hint.
    var message: String?
    var size = Size(columns: 80, rows: 24)

    static let idle = TimerName("paper-idle")
    /// After so long without a key the screen is covered, like that of a seat and of the console.
    static let idleMilliseconds = 180_000

    package init(language: Language) { self.language = language }

    package func start() -> [Effect] { [.scribe(.showCards)] }

    var wording: Wording { .of(language) }

    package mutating func update(_ message: Message) -> [Effect] {
        let effects: [Effect]
        switch message {
        case .input(let input):
            let idle = Effect.startTimer(Self.idle, milliseconds: Self.idleMilliseconds)
            effects = hear(input) + (departure == nil ? [idle] : [.cancelTimer(Self.idle)])
        case .resized(let size):
            self.size = size
            effects = []
        case .desk(let message):
            effects = hear(message)
        case .timer(Self.idle):
            coverIdleScreen()
            effects = []
        case .timer, .wake, .pointer, .clicked:
            effects = []
        }
        layOut()
        return effects
    }

    private mutating func hear(_ input: Input) -> [Effect] {
        message = nil
        switch place {
        case .waiting:
            return []
        case .choosing(let chooser, let choosing):
            return choose(input, chooser, choosing)
        case .newcomer(var form, let choosing):
            let step = form.update(input, wording: wording)
            place = .newcomer(form, choosing)
            return take(step, choosing)
        case .consent(let chosen):
            return tick(input, chosen)
        case .writing:
            notice = nil
            return write(input)
        case .removal(var confirmation):
            let step = confirmation.update(input)
            place = .removal(confirmation)
            return take(step)
        case .printing(let chosen):
            return choosePrint(input, chosen)
        case .printed:
            place = .choosing(SpeakerChooser(.meant), .next)
            return []
        case .help(let behind):
            place = behind
            return []
        case .covered(let behind):
            if CoveredScreen.isLifted(by: input) { place = behind }
            return []
        }
    }

    private mutating func coverIdleScreen() {
        switch place {
        case .choosing, .newcomer, .consent, .writing, .removal: place = .covered(behind: place)
        case .waiting, .printing, .printed, .help, .covered: break
        }
    }

    private mutating func take(_ step: NewcomerForm.Step, _ choosing: Choosing) -> [Effect] {
        switch step {
        case .stay:
            return []
        case .back:
            place = .choosing(SpeakerChooser(.meant), choosing)
            return []
        case .add(let name, let organisation, let number):
            return [.scribe(.addPerson(name: name, organisation: organisation, number: number))]
        }
    }

    // MARK: - Cards

    mutating func chosen(_ participant: Identifier<Participant>, _ choosing: Choosing) -> [Effect] {
        switch choosing {
        case .next:
            return open(Card(participant: participant, answer: nil, prompt: rhythm.prompt, isEarlier: false), "")
        case .other:
            guard var card else { return [] }
            card.participant = participant
            return move(card)
        }
    }

    /// Puts a card in the editor; the one that was there is an answer from now on.
    mutating func open(_ card: Card, _ text: String) -> [Effect] {
        guard let target = target(of: card) else { return [] }
        self.card = card
        movedFrom = nil
        notice = nil
        let carried = card.isEarlier ? "" : leftover
        if !card.isEarlier { leftover = "" }
        editor = TextEditor(text: carried.isEmpty ? text : carried, limit: .answer)
        goToText()
        return [.writing(.open(target))] + (carried.isEmpty ? [] : [.writing(.draft(carried))])
    }

    /// The card in the editor goes to somebody else, or to another prompt.
    mutating func move(_ card: Card) -> [Effect] {
        guard let target = target(of: card) else { return [] }
        movedFrom = self.card
        self.card = card
        goToText()
        return [.writing(.move(target))]
    }

    private mutating func goToText() {
        focus = .text
        place = .writing
        guard let speaker, !speaker.hasConsent, asked.insert(speaker.id).inserted else { return }
        place = .consent(chosen: Attribution.allCases.count)
    }

    private func target(of card: Card) -> WritingPlace? {
        guard let prompts = view?.prompts, prompts.indices.contains(card.prompt) else { return nil }
        return .card(card.participant, prompts[card.prompt].id, card.answer)
    }

    /// Whose card is in the editor.
    var speaker: Speaker? { card.flatMap { view?.people.speaker($0.participant) } }

    /// The card before the one in the editor; the last one when none is there.
    var earlierCard: PaperView.Card? {
        guard let cards = view?.cards else { return nil }
        guard let index = cards.firstIndex(where: { $0.answer == card?.answer }) else { return cards.last }
        return index > 0 ? cards[index - 1] : nil
    }

    mutating func openEarlier() -> [Effect] {
        guard let earlier = earlierCard, let view else {
            message = wording.paper.noEarlierCard
            return []
        }
        noteRhythm()
        let prompt = view.prompts.firstIndex { $0.id == earlier.prompt } ?? 0
        let card = Card(participant: earlier.participant, answer: earlier.answer, prompt: prompt, isEarlier: true)
        return open(card, earlier.text)
    }

    /// The card in the editor is done; the next one begins with whose it is.
    mutating func finishCard() -> [Effect] {
        if let speaker, !editor.isBlank { notice = wording.paper.typedIn(speaker.number) }
        noteRhythm()
        chooseNext()
        return [.writing(.leave)]
    }

    mutating func chooseNext() {
        card = nil
        movedFrom = nil
        focus = .text
        editor = TextEditor(text: "", limit: .answer)
        place = .choosing(SpeakerChooser(.meant), .next)
    }

    private mutating func noteRhythm() {
        guard let card, !card.isEarlier, !editor.isBlank else { return }
        rhythm.add(
            CardRhythm.Card(participant: card.participant, prompt: card.prompt), prompts: view?.prompts.count ?? 1)
    }

    private mutating func take(_ step: Confirmation.Step) -> [Effect] {
        switch step {
        case .stay:
            return []
        case .no:
            place = .writing
            return []
        case .yes:
            guard let card, let answer = card.answer else {
                place = .writing
                return []
            }
            if !card.isEarlier { rhythm.begin(at: card.prompt) }
            chooseNext()
            notice = wording.paper.takenOut
            return [.scribe(.removeCard(card.participant, answer))]
        }
    }
}
