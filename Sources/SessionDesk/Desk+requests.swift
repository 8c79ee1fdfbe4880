// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// Acts on words that another process may hold: asked for in the session's document, done when the holder lets go.
extension Desk {
    /// Answers what is asked in the session's document: as the seat that holds a document, or as whoever leads.
    mutating func answerRequests() -> [Follow] {
        followMerges()
        guard let open else { return [] }
        guard open.isLeading else { return giveWay() }
        strikeMerges()
        hearTurnWishes()
        return actOnRequests()
    }

    // MARK: - At the seat

    private mutating func giveWay() -> [Follow] {
        guard let open else { return [] }
        let asked = peopleAskedFor()
        if let recalled = open.recalled {
            // Free of the request, the document may still be in the hands of whoever asked; its release is heard of.
            let isAway = asked.contains(recalled) || open.store.isHeldElsewhere(.participant(recalled))
            return isAway ? [] : sitDown(recalled)
        }
        guard let seated = open.seated, asked.contains(seated) else { return [] }
        let writing = editor?.answer
        _ = leaveEditor()
        // Whoever sat here writes on in the same answer.
        self.open?.recovered[seated] = writing
        self.open?.seated = nil
        self.open?.recalled = seated
        letGoLater(.participant(seated))
        _ = settle(milliseconds: 800)
        return [say(.seatRecalled)]
    }

    /// Whose documents are asked for now. Who receives the answers of somebody typed twice is not kept waiting while
    /// another program still holds those.
    private func peopleAskedFor() -> Set<Identifier<Participant>> {
        guard let open else { return [] }
        var asked: Set<Identifier<Participant>> = []
        for request in open.session.record.requests {
            asked.insert(request.participant)
            guard case .merge(let into) = request.act else { continue }
            if !open.store.isHeldElsewhere(.participant(request.participant)) { asked.insert(into) }
        }
        return asked
    }

    // MARK: - Leading

    /// Does what was asked for and waited, as far as the documents are free now.
    private mutating func actOnRequests() -> [Follow] {
        guard let open, case let requests = open.session.record.requests, !requests.isEmpty else { return [] }
        var withdrawn: [(Identifier<Answer>, Identifier<Participant>)] = []
        var follows: [Follow] = []
        var merged: [Follow] = []
        var hasActed = false
        for request in requests where request.participant != open.seated {
            guard take(documents(of: request)) else { continue }
            let outcome = outcomeOfMerge(request)
            let refusal = act(request.act, on: request.participant)
            if refusal == nil, let outcome { merged.append(say(.merged(outcome))) }
            if case .withdraw(let answer) = request.act { withdrawn.append((answer, request.participant)) }
            apply([.record(.requestSettled(request.id))])
            for name in documents(of: request) { letGoLater(name) }
            if let refusal { follows.append(say(refusal)) }
            hasActed = true
        }
        guard hasActed else { return [] }
        if !withdrawn.isEmpty, open.queue.finish(milliseconds: 2_000) {
            for (answer, participant) in withdrawn { forgetWords(of: answer, by: participant) }
        }
        _ = settle(milliseconds: 2_000)
        return follows + views() + merged
    }

    private func documents(of request: Request) -> [DocumentName] {
        guard case .merge(let into) = request.act else { return [.participant(request.participant)] }
        return [.participant(request.participant), .participant(into)]
    }

    /// Holds all of the documents, or none.
    mutating func take(_ names: [DocumentName]) -> Bool {
        for (index, name) in names.enumerated() where hold(name) != nil {
            for taken in names.prefix(index) { open?.store.letGo(taken) }
            return false
        }
        return true
    }

    /// Does an act now when nobody else holds the documents, and asks for it otherwise.
    mutating func request(
        _ act: Request.Act, on participant: Identifier<Participant>, as name: ActName
    ) -> [Follow] {
        let request = Request(id: identifier("r"), participant: participant, act: act, at: surroundings.now())
        if let refusal = apply([.record(.requestMade(request))]) { return [say(.refused(refusal))] }
        let follows = actOnRequests()
        let isWaiting = open?.session.record.requests.contains { $0.id == request.id } ?? false
        history.addFinal(name, asked: request.id)
        if let act = history.done.last { remember(.did(act)) }
        return follows + (isWaiting ? [say(.requestWaits)] + views() : []) + [historyMessage]
    }

    /// Takes back what was asked about somebody's words and still waits.
    mutating func dropRequests(on participant: Identifier<Participant>) -> [Follow] {
        let waiting = open?.session.record.requests.filter { $0.participant == participant } ?? []
        apply(waiting.map { .record(.requestSettled($0.id)) })
        return views()
    }

    private mutating func act(_ act: Request.Act, on participant: Identifier<Participant>) -> Trouble? {
        let now = surroundings.now()
        let event: ParticipantEvent
        switch act {
        case .correct(let answer, let text, let reason):
            event = .answerCorrected(answer, text: text, reason: reason, at: now)
        case .withdraw(let answer): event = .answerWithdrawn(answer, at: now)
        case .describe(let details): event = .described(details)
        case .reopen: event = .seatReopened
        case .merge(let into): return merge(participant, into: into)
        }
        return apply([.participant(participant, event)]).map { .refused($0) }
    }

    // MARK: - Merging

    /// Brings the answers of somebody typed twice together, so that being cut short at any point loses nothing.
    private mutating func merge(_ from: Identifier<Participant>, into: Identifier<Participant>) -> Trouble? {
        let intent = Intent(id: identifier("i"), act: .merge(from: from, into: into), at: surroundings.now())
        // Refused before it is begun, so that no intent stays that can never be finished.
        if let refusal = refusal(ofMerging: from, into: into) { return .refused(refusal) }
        if let refusal = apply([.record(.intentOpened(intent))]) { return .refused(refusal) }
        if let trouble = saveNow(.record) { return trouble }
        return finish(intent)
    }

    private func refusal(
        ofMerging from: Identifier<Participant>, into: Identifier<Participant>
    ) -> Refusal? {
        guard let session = open?.session, session.participants[from] != nil else { return .unknownParticipant }
        return refusal(of: [.participant(into, .answersReceived(session.answersToMerge(of: from)))])
    }

    /// Finishes an act over several documents; every step can be done twice.
    private mutating func finish(_ intent: Intent) -> Trouble? {
        guard case .merge(let from, let into) = intent.act else { return nil }
        if let trouble = bringNotes(of: from, to: into) { return trouble }
        if let source = open?.session.participants[from], let target = open?.session.participants[into] {
            let answers = open?.session.answersToMerge(of: from) ?? []
            var events: [Event] = [.participant(into, .answersReceived(answers))]
            if let consent = source.consent, target.consent == nil {
                events.append(.participant(into, .consentGiven(consent)))
            }
            let ballot = open?.session.ballotToMerge(of: from, into: into, at: intent.at)
            if ballot != nil || source.rating != nil || source.marked != nil {
                let received = ParticipantEvent.choicesReceived(ballot, rating: source.rating, marked: source.marked)
                events.append(.participant(into, received))
            }
            if let refusal = apply(events) { return .refused(refusal) }
            if let trouble = saveNow(.participant(into)) { return trouble }
            if let refusal = apply([.participant(from, .removed(mergedInto: into))]) { return .refused(refusal) }
        }
        if open?.session.participants[from] == nil, let trouble = removeDocument(of: from) { return trouble }
        // A scribe's own screen still has to bring its notes.
        guard !hasNotes(of: from) else { return nil }
        return apply([.record(.intentStruck(intent.id))]).map { .refused($0) }
    }

    /// Removes the document of somebody who is not in the session any more.
    mutating func removeDocument(of participant: Identifier<Participant>) -> Trouble? {
        open?.queue.drop(.participant(participant))
        do throws(StoreFailure) {
            try open?.store.remove(.participant(participant))
            return nil
        } catch {
            return Trouble(error)
        }
    }

    /// Finishes what was begun when the program stopped unasked.
    mutating func finishIntents() {
        for intent in open?.session.record.intents ?? [] {
            guard case .merge(let from, let into) = intent.act else { continue }
            guard take([.participant(from), .participant(into)]) else { continue }
            // An intent that cannot be finished stays, and is tried again at the next opening.
            _ = finish(intent)
            for id in [from, into] { letGoLater(.participant(id)) }
        }
        _ = settle(milliseconds: 2_000)
    }
}
