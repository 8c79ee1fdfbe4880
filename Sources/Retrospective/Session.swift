// SPDX-License-Identifier: Apache-2.0

/// One evaluation session: the document of whoever leads it and those of everybody who writes in it.
///
/// `apply` is the only way to change it: an event is accepted whole or refused, and time and identifiers come in with it.
package struct Session: Equatable, Sendable {
    package private(set) var record: SessionRecord
    package private(set) var participants: [Identifier<Participant>: Participant]
    package private(set) var scribes: [Identifier<Scribe>: Scribe]

    package init(record: SessionRecord, participants: [Participant] = [], scribes: [Scribe] = []) {
        self.record = record
        self.participants = Dictionary(participants.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.scribes = Dictionary(scribes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Changes the session, or refuses and leaves it as it was.
    /// - Returns: the one document that changed.
    @discardableResult
    package mutating func apply(_ event: Event) throws(Refusal) -> DocumentName {
        switch event {
        case .record(let event):
            try applyToRecord(event)
            return .record
        case .participant(let id, let event):
            try applyToParticipant(id, event)
            return .participant(id)
        case .scribe(let id, let event):
            try applyToScribe(id, event)
            return .scribe(id)
        }
    }

    private mutating func applyToRecord(_ event: RecordEvent) throws(Refusal) {
        var changed = record
        try changed.apply(event, in: self)
        if event.bringsWords, changed.isFull, !record.isFull { throw .sessionFull(limit: Limits.documentBytes) }
        record = changed
    }

    private mutating func applyToParticipant(
        _ id: Identifier<Participant>, _ event: ParticipantEvent
    ) throws(Refusal) {
        if case .added(let number, let details) = event {
            participants[id] = try newParticipant(id, number: number, details: details)
            return
        }
        guard var changed = participants[id] else { throw .unknownParticipant }
        if case .removed(let target) = event {
            try checkRemoval(of: changed, into: target)
            participants[id] = nil
            return
        }
        try checkReferences(of: event)
        try changed.apply(event)
        if event.bringsWords { try changed.checkSize() }
        participants[id] = changed
    }

    private mutating func applyToScribe(_ id: Identifier<Scribe>, _ event: ScribeEvent) throws(Refusal) {
        if case .started = event {
            guard scribes[id] == nil else { throw .taken }
            scribes[id] = Scribe(id: id)
            return
        }
        guard var changed = scribes[id] else { throw .unknownScribe }
        if case .noteWritten(let note, _) = event {
            guard record.prompts.contains(where: { $0.id == note.prompt }) else { throw .unknownPrompt }
            // Somebody may have been merged since their words were noted: those can still be written on.
            let isNoted = changed.notes.contains { $0.id == note.id && $0.speaker == note.speaker }
            if !isNoted, let speaker = note.speaker, participants[speaker] == nil { throw .unknownParticipant }
        }
        try changed.apply(event)
        if case .noteWritten = event { try changed.checkSize() }
        scribes[id] = changed
    }

    private func newParticipant(
        _ id: Identifier<Participant>, number: Int, details: Participant.Details
    ) throws(Refusal) -> Participant {
        guard participants[id] == nil, number > 0 else { throw .taken }
        try check(details)
        return Participant(id: id, number: number, details: details)
    }

    private func checkReferences(of event: ParticipantEvent) throws(Refusal) {
        switch event {
        case .described(let details):
            try check(details)
        case .answerWritten(let writing):
            guard record.prompts.contains(where: { $0.id == writing.prompt }) else { throw .unknownPrompt }
        case .added, .consentGiven, .consentTakenBack, .answerLeft, .answerAttributed, .answerWithdrawn, .cardTakenOut,
            .answerCorrected, .answersReceived, .choicesReceived, .turnWished, .seatClosed, .seatReopened, .removed:
            break
        case .voted(let ballot):
            try check(ballot)
        case .rated:
            guard record.course?.closing.closedAt == nil else { throw .sessionClosed }
        case .marked(let answers):
            let disclosure = Disclosure(of: self)
            guard disclosure.asksMarks else { throw .notOpen }
            guard answers.allSatisfy(disclosure.openable.contains) else { throw .unknownAnswer }
        }
    }

    private func check(_ ballot: Ballot?) throws(Refusal) {
        guard let ballot else { return }
        guard let vote = record.course?.vote, vote.way == .seats, vote.closedAt == nil else { throw .notOpen }
        let themes = Set(record.course?.themes.map(\.id) ?? [])
        guard ballot.dots.keys.allSatisfy(themes.contains) else { throw .unknownTheme }
        guard ballot.dots.values.reduce(0, +) <= vote.budget else { throw .tooManyDots(budget: vote.budget) }
    }

    private func checkRemoval(
        of participant: Participant, into target: Identifier<Participant>?
    ) throws(Refusal) {
        guard let target else {
            let hasChosen = participant.ballot != nil || participant.rating != nil || participant.marked != nil
            guard !hasChosen, !participant.answers.contains(where: \.counts) else { throw .holdsWords }
            return
        }
        guard let receiver = participants[target], target != participant.id else { throw .unknownParticipant }
        let received = Set(receiver.answers.map(\.id))
        guard participant.answers.allSatisfy({ !$0.counts || received.contains($0.id) }) else { throw .holdsWords }
    }

    private func check(_ details: Participant.Details) throws(Refusal) {
        guard !details.name.allSatisfy(\.isWhitespace) else { throw .nameMissing }
        for line in [details.name, details.role ?? "", details.unit ?? ""] where line.count > Limits.lineCharacters {
            throw .lineTooLong(limit: Limits.lineCharacters)
        }
        guard let organisation = details.organisation else { return }
        guard record.organisations.contains(where: { $0.id == organisation }) else { throw .unknownOrganisation }
    }
}

extension Session {
    /// Takes over what another process wrote; nil says that the document is gone.
    package mutating func replace(_ id: Identifier<Participant>, with participant: Participant?) {
        participants[id] = participant
    }

    /// Takes over what another process wrote; nil says that the document is gone.
    package mutating func replace(_ id: Identifier<Scribe>, with scribe: Scribe?) {
        scribes[id] = scribe
    }

    /// Takes over what the process that leads the session wrote.
    package mutating func replace(_ record: SessionRecord) {
        self.record = record
    }
}
