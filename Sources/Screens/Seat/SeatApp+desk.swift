// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TextEditing
import Wording

extension SeatApp {
    /// Hears the desk.
    mutating func hear(_ message: DeskMessage) -> [Effect] {
        switch message {
        case .door(let door):
            return show(door)
        case .seat(let view):
            guard let before = self.view else { return [] }
            self.view = view
            if case .writing = place { layOut() }
            if case .voting = place { return refreshVoting() }
            if case .rating = place { return refreshRating() }
            if case .marking = place { return refreshMarking() }
            if case .consent = place, view.consent != nil { return write(prompt: 0, answer: nil) }
            return follow(prompts: before.prompts)
        case .seatTaken(let view, let recovered):
            return sit(view, recovered: recovered)
        case .seatRefused(let refusal):
            return refuse(refusal)
        case .seatRecalled:
            return recall()
        case .ballotKept(let participant):
            return ballotKept(participant)
        case .ratingKept(let participant, let isGiven):
            return ratingKept(participant, isGiven: isGiven)
        case .marksKept(let participant, let answers):
            return marksKept(participant, answers)
        case .kept(let moment):
            keptAt = moment
            // Everything is kept where the folder is now; that it moved stays news until it is back.
            if trouble != .folderMoved { trouble = nil }
            return []
        case .keptAgain:
            trouble = nil
            rescuedTo = nil
            notice = wording.trouble.savedAgain
            return []
        case .trouble(let trouble):
            self.trouble = trouble
            return []
        case .rescued(let path):
            rescuedTo = path
            return []
        case .setAside(let path):
            notice = wording.trouble.setAside(path)
            return []
        case .codeAccepted, .codeWrong:
            return hearCode(isRight: message == .codeAccepted)
        // Everything else that happens at the desk is not for a seat.
        default: return []
        }
    }

    private mutating func show(_ door: SeatDoor) -> [Effect] {
        self.door = door
        if case .voting(let screen) = place, screen.origin == nil { return refreshVoting() }
        if case .rating(let screen) = place, screen.origin == nil { return refreshRating() }
        if case .marking(let screen) = place, screen.origin == nil { return refreshMarking() }
        // A seat that was recalled goes on by itself when its document is free.
        guard case .waiting = place, interrupted == nil else { return [] }
        switch mode {
        case .passedRound:
            place = .door(DoorScreen())
            return []
        case .fixed(let participant):
            let person = door.people.first { $0.id == participant }
            guard let person, person.hasWords, !person.isClosed, door.hasCode else {
                return [.seat(.sitDown(participant))]
            }
            let cover = CoverScreen(reason: .idle(participant, name: person.name), isPassedRound: false)
            let gate = GateScreen(purpose: .sitDown(participant, name: person.name), hasCode: true)
            place = .gate(gate, behind: .cover(cover))
            return []
        }
    }

    private mutating func sit(_ view: SeatView, recovered: Identifier<Answer>?) -> [Effect] {
        defer { interrupted = nil }
        self.view = view
        guard view.consent != nil else {
            place = .consent(ConsentScreen())
            return []
        }
        if let recovered, let answer = view.answers.first(where: { $0.id == recovered }) {
            // After a cover nothing was lost that would have to be found back.
            if interrupted == nil { notice = wording.seat.recovered }
            return write(prompt: index(of: answer.prompt, in: view), answer: recovered)
        }
        switch interrupted {
        case .review:
            place = .review(ReviewScreen())
            return []
        case .writing(let prompt):
            return write(prompt: min(prompt, view.prompts.count - 1), answer: nil)
        case .consent, nil:
            if let prompt = firstUnanswered(in: view) { return write(prompt: prompt, answer: nil) }
            place = .review(ReviewScreen())
            return []
        }
    }

    /// Whoever leads changed the prompts: the editor stays with its own, and when that one is gone its words go along to
    /// the one that is there now.
    private mutating func follow(prompts before: [Prompt]) -> [Effect] {
        guard case .writing(var screen) = place, let view else { return [] }
        let prompt = screen.value.prompt
        guard before.indices.contains(prompt) else { return [] }
        if let index = view.prompts.firstIndex(where: { $0.id == before[prompt].id }) {
            screen.value.prompt = index
            place = .writing(screen)
            layOut()
            return []
        }
        let editor = screen.value.editor
        let effects = write(prompt: min(prompt, view.prompts.count - 1), answer: nil)
        notice = wording.seat.promptGone(!editor.isBlank)
        guard !editor.isBlank, case .writing(var next) = place else { return effects }
        let text = editor.text
        next.value.editor = TextEditor(text: text, limit: .answer)
        place = .writing(next)
        layOut()
        return effects + [.writing(.draft(text))]
    }

    /// The facilitator needs the document for a moment; the seat goes on by itself afterwards.
    private mutating func recall() -> [Effect] {
        notice = wording.seat.recalled
        interrupted = resumption
        view = nil
        place = .waiting
        return [.cancelTimer(Self.minute)]
    }

    private func index(of prompt: Identifier<Prompt>, in view: SeatView) -> Int {
        view.prompts.firstIndex { $0.id == prompt } ?? 0
    }

    /// The first prompt without an answer; nil when all have one.
    private func firstUnanswered(in view: SeatView) -> Int? {
        view.prompts.firstIndex { view.answers(to: $0.id).isEmpty }
    }

    private mutating func refuse(_ refusal: SeatRefusal) -> [Effect] {
        switch refusal {
        case .closed: notice = wording.seat.closedSeat
        case .taken: notice = wording.seat.seatTakenElsewhere
        case .unknown: notice = wording.seat.seatUnknown
        case .readOnly: notice = wording.seat.seatReadOnly
        }
        if case .fixed = mode, let sentence = notice {
            notice = nil
            place = .cover(CoverScreen(reason: .refused(sentence), isPassedRound: false))
        } else if case .waiting = place, refusal != .taken {
            interrupted = nil
            return [.seat(.door)]
        }
        return []
    }

    private mutating func hearCode(isRight: Bool) -> [Effect] {
        guard case .gate(var screen, let behind) = place else { return [] }
        if isRight { return take(.gateOpened(screen.purpose)) }
        screen.codeWasWrong()
        place = .gate(screen, behind: behind)
        return []
    }
}
