// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// The seats: one participant after another sits down, chooses how to be named, answers the prompts and hands over.
package struct SeatApp: Equatable, Sendable {
    /// Who may sit here.
    package enum Mode: Equatable, Sendable {
        /// One after another, passed round.
        case passedRound
        /// One fixed person, with no way elsewhere.
        case fixed(Identifier<Participant>)
    }

    /// Where the seat is.
    enum Place: Equatable, Sendable {
        case waiting
        indirect case door(DoorScreen)
        indirect case addition(AdditionScreen)
        indirect case consent(ConsentScreen)
        /// Changed where it lies at every letter.
        case writing(OnHeap<WritingScreen>)
        indirect case review(ReviewScreen)
        indirect case voting(VotingScreen)
        indirect case rating(SeatRatingScreen)
        indirect case marking(MarkingScreen)
        indirect case cover(CoverScreen)
        /// Before words that not everybody may open; what was there before comes back when the gate is closed.
        indirect case gate(GateScreen, behind: Place)
    }

    let mode: Mode
    var place: Place = .waiting
    var language: Language
    /// The language the seats start in; a participant's own choice ends with the seat.
    private let languageAtFirst: Language
    var door: SeatDoor?
    private(set) var seen: OnHeap<SeatView>?
    /// What went wrong and has not been put right.
    var trouble: Trouble?
    /// When everything typed was last on the disk.
    var keptAt: Moment?
    /// Where the words are that could not be kept where they belong.
    var rescuedTo: String?
    /// One line of news: something found back, saving that works again.
    var notice: String?
    /// Where the person went on writing when the seat was covered or recalled.
    var interrupted: CoverScreen.Resumption?
    /// The minutes left of prompts with a time, for whoever sits here.
    private var minutesLeft: [Identifier<Prompt>: Int] = [:]
    /// The size of the terminal, for moving through text by row.
    private(set) var size = Size(columns: 80, rows: 24)
    /// The page that is written on, but for the text.
    var page: OnHeap<WritingPage>?
    /// Whoever leads the session asked to leave the seats.
    package private(set) var isLeft = false

    static let idle = TimerName("seat-idle")
    /// After so long without a key the screen is covered.
    static let idleMilliseconds = 180_000
    /// The most columns a line of text takes, so that it stays easy to read on a wide screen.
    static let measure = 100
    static let minute = TimerName("seat-minute")

    package init(mode: Mode, language: Language) {
        self.mode = mode
        self.language = language
        languageAtFirst = language
    }

    var wording: Wording { .of(language) }

    /// What whoever sits here sees of the session; nil when nobody does.
    var view: SeatView? {
        get { seen?.value }
        set { seen = newValue.map { OnHeap($0) } }
    }

    /// What is asked for when the seats appear.
    package func start() -> [Effect] { [.seat(.door)] }

    package mutating func update(_ message: Message) -> [Effect] {
        if case .input(let input) = message {
            var effects = hear(input)
            effects.append(.startTimer(Self.idle, milliseconds: Self.idleMilliseconds))
            return effects
        }
        defer { keepPage() }
        switch message {
        case .timer(Self.idle):
            return coverIdleSeat()
        case .timer(Self.minute):
            return minutePassed()
        case .resized(let size):
            self.size = size
            layOut()
            return []
        case .input, .timer, .wake, .pointer, .clicked:
            return []
        case .desk(let message):
            return hear(message)
        }
    }

    mutating func take(_ step: SeatStep) -> [Effect] {
        switch step {
        case .stay: return []
        case .effects(let effects): return effects
        case .switchLanguage:
            language = language == .dutch ? .english : .dutch
            return []
        case .add:
            place = .addition(AdditionScreen())
            return []
        case .door: return openDoor()
        case .consent(let attribution):
            return [.seat(.consent(attribution, text: wording.consentCard))]
        case .prompt(let index, let answer): return write(prompt: index, answer: answer)
        case .review:
            place = .review(ReviewScreen())
            return [.writing(.leave), .cancelTimer(Self.minute)]
        case .handOver: return handOver()
        case .voting: return beginVoting()
        case .ballot(let participant): return beginVoting(as: participant)
        case .votingLeft: return leaveVoting()
        case .rating(let handsOver): return beginRating(handsOver: handsOver)
        case .ratingOf(let participant): return beginRating(as: participant)
        case .ratingLeft(let skips): return leaveRating(skips: skips)
        case .marking: return beginMarking()
        case .markingOf(let participant): return beginMarking(as: participant)
        case .markingLeft: return leaveMarking()
        case .gate(let purpose):
            let hasCode = door?.hasCode ?? false
            guard hasCode || isPassedRound else { return open(purpose) }
            place = .gate(GateScreen(purpose: purpose, hasCode: hasCode), behind: place)
            return []
        case .gateClosed:
            if case .gate(_, let behind) = place { place = behind }
            return []
        case .gateOpened(let purpose):
            if case .gate(_, let behind) = place { place = behind }
            return open(purpose)
        }
    }

    /// What lies behind a gate happens.
    private mutating func open(_ purpose: GateScreen.Purpose) -> [Effect] {
        switch purpose {
        case .sitDown(let participant, _), .resume(let participant, _): return [.seat(.sitDown(participant))]
        case .vote(let participant, _): return beginVoting(as: participant)
        case .rate(let participant, _): return beginRating(as: participant)
        case .mark(let participant, _): return beginMarking(as: participant)
        case .reopen(let participant, _): return [.seat(.reopen(participant))]
        case .leave:
            isLeft = true
            return []
        }
    }

    var isPassedRound: Bool { mode == .passedRound }

    /// Goes to the names, from wherever the seat is.
    private mutating func openDoor() -> [Effect] {
        interrupted = nil
        view = nil
        keptAt = nil
        minutesLeft = [:]
        place = .waiting
        return [.seat(.standUp(closes: false)), .seat(.door)]
    }

    mutating func write(prompt index: Int, answer: Identifier<Answer>?) -> [Effect] {
        guard let view, view.prompts.indices.contains(index) else { return [] }
        let opened = answer.flatMap { id in view.answers.first { $0.id == id } }
        let isRunning = if case .writing(let screen) = place { screen.value.prompt == index } else { false }
        var screen = WritingScreen(prompt: index, answer: opened, view: view)
        let prompt = view.prompts[index]
        if let left = minutesLeft[prompt.id], prompt.minutes != nil { screen.minutesLeft = left }
        place = .writing(OnHeap(screen))
        layOut()
        let effects: [Effect] = [.writing(.leave), .writing(.open(.answer(prompt.id, answer)))]
        // Another answer to the same prompt takes no new minutes.
        guard prompt.minutes != nil, !isRunning else { return effects }
        return effects + [.startTimer(Self.minute, milliseconds: 60_000)]
    }

    mutating func handOver() -> [Effect] {
        view = nil
        keptAt = nil
        minutesLeft = [:]
        language = languageAtFirst
        place = .cover(CoverScreen(reason: .handedOver, isPassedRound: isPassedRound))
        return [.writing(.leave), .seat(.standUp(closes: true)), .cancelTimer(Self.minute)]
    }

    /// Covers a seat nobody touched for a while; everything is kept, and the same person can go on.
    private mutating func coverIdleSeat() -> [Effect] {
        if case .voting(let screen) = place, screen.origin == nil { return leaveVoting() }
        if case .rating(let screen) = place, screen.origin == nil { return leaveRating(skips: false) }
        if case .marking(let screen) = place, screen.origin == nil { return leaveMarking() }
        guard let view, resumption != nil else { return [] }
        let reason = CoverScreen.Reason.idle(view.participant, name: view.name)
        interrupted = resumption
        place = .cover(CoverScreen(reason: reason, isPassedRound: isPassedRound))
        self.view = nil
        return [.seat(.standUp(closes: false)), .cancelTimer(Self.minute)]
    }

    /// Where the seat would go on after a cover; nil where nobody sits.
    var resumption: CoverScreen.Resumption? {
        switch place {
        case .writing(let screen): .writing(prompt: screen.value.prompt)
        case .review: .review
        case .voting(let screen): screen.resumption
        case .rating(let screen): screen.resumption
        case .marking(let screen): screen.resumption
        case .consent: .consent
        case .waiting, .door, .addition, .cover, .gate: nil
        }
    }

    private mutating func minutePassed() -> [Effect] {
        guard case .writing(var screen) = place, let before = screen.value.minutesLeft else { return [] }
        let left = max(0, before - 1)
        screen.value.minutesLeft = left
        place = .writing(screen)
        let prompt = screen.value.prompt
        if let view, view.prompts.indices.contains(prompt) { minutesLeft[view.prompts[prompt].id] = left }
        guard left > 0 else { return [] }
        return [.startTimer(Self.minute, milliseconds: 60_000)]
    }
}
