// SPDX-License-Identifier: Apache-2.0

extension Participant {
    /// Changes this person's document, or refuses.
    mutating func apply(_ event: ParticipantEvent) throws(Refusal) {
        switch event {
        case .added:
            throw .taken
        case .described(let details):
            self.details = details
        case .consentGiven(let consent):
            self.consent = consent
        case .consentTakenBack:
            consent = nil
        case .answerWritten(let writing):
            guard seatClosedAt == nil || writing.provenance != .typed else { throw .seatClosed }
            try write(writing)
        case .answerLeft(let id):
            leave(id)
        case .answerAttributed(let id, let attribution):
            try change(id) { $0.attribution = attribution }
        case .answerWithdrawn(let id, let at):
            try change(id) { answer in
                answer.revisions = []
                answer.withdrawnAt = at
            }
        case .cardTakenOut(let id, let at):
            try takeOutCard(id, at: at)
        case .answerCorrected(let id, let text, let reason, let at):
            try correct(id, text: text, reason: reason, at: at)
        case .answersReceived(let received):
            try receive(received)
        case .choicesReceived(let ballot, let rating, let marked):
            self.ballot = ballot ?? self.ballot
            self.rating = self.rating ?? rating
            self.marked = self.marked ?? marked
        case .voted(let ballot):
            guard ballot?.dots.values.allSatisfy({ (1...Limits.dots).contains($0) }) ?? true else { throw .outOfBounds }
            self.ballot = ballot
        case .rated(let rating):
            guard rating.map((1...5).contains) ?? true else { throw .outOfBounds }
            self.rating = rating
        case .marked(let answers):
            guard answers.count <= Limits.markedAnswers, Set(answers).count == answers.count else { throw .outOfBounds }
            marked = answers.isEmpty ? nil : answers
        case .turnWished(let wish):
            turnWish = wish
        case .seatClosed(let at):
            seatClosedAt = at
        case .seatReopened:
            seatClosedAt = nil
        case .removed:
            throw .holdsWords
        }
    }

    private mutating func write(_ writing: AnswerWriting) throws(Refusal) {
        try TextBounds.check(writing.text)
        let revision = Answer.Revision(text: writing.text, at: writing.at, provenance: writing.provenance)
        guard let index = answers.firstIndex(where: { $0.id == writing.answer }) else {
            guard writing.base == 0 else { throw .unknownAnswer }
            guard answers.count < Limits.answersPerParticipant else {
                throw .tooManyAnswers(limit: Limits.answersPerParticipant)
            }
            answers.append(
                Answer(id: writing.answer, prompt: writing.prompt, revisions: [revision], table: writing.table))
            sequence = max(sequence, writing.sequence)
            return
        }
        guard !answers[index].isWithdrawn else { throw .withdrawn }
        guard answers[index].prompt == writing.prompt else { throw .unknownPrompt }
        try answers[index].write(revision, base: writing.base)
        sequence = max(sequence, writing.sequence)
    }

    private mutating func leave(_ id: Identifier<Answer>) {
        guard let index = answers.firstIndex(where: { $0.id == id }), !answers[index].isWithdrawn else { return }
        answers[index].dropUnchangedWording()
        guard !answers[index].counts else { return }
        if answers[index].revisions.count == 1 {
            answers.remove(at: index)
        } else {
            answers[index].withdrawnAt = answers[index].revisions.last?.at
            answers[index].revisions = []
        }
    }

    private mutating func takeOutCard(_ id: Identifier<Answer>, at: Moment) throws(Refusal) {
        let isOnlyFromPaper = answer(id)?.revisions.allSatisfy { $0.provenance == .paper && $0.correction == nil }
        try change(id) { answer in
            answer.revisions = []
            answer.withdrawnAt = at
        }
        if isOnlyFromPaper == true { answers.removeAll { $0.id == id } }
    }

    private mutating func correct(
        _ id: Identifier<Answer>, text: String, reason: String, at: Moment
    ) throws(Refusal) {
        try TextBounds.check(text)
        guard !text.allSatisfy(\.isWhitespace) else { throw .emptyText }
        try change(id) { answer in
            let provenance = answer.revisions.last?.provenance ?? .typed
            answer.append(Answer.Revision(text: text, at: at, provenance: provenance, correction: reason))
            answer.foldWordings()
        }
    }

    private mutating func receive(_ received: [Answer]) throws(Refusal) {
        let present = Set(answers.map(\.id))
        let new = received.filter { !present.contains($0.id) }
        guard answers.count + new.count <= Limits.answersPerParticipant else {
            throw .tooManyAnswers(limit: Limits.answersPerParticipant)
        }
        answers.append(contentsOf: new)
    }

    private mutating func change(
        _ id: Identifier<Answer>, _ body: (inout Answer) -> Void
    ) throws(Refusal) {
        guard let index = answers.firstIndex(where: { $0.id == id }) else { throw .unknownAnswer }
        guard !answers[index].isWithdrawn else { throw .withdrawn }
        body(&answers[index])
    }
}

extension Answer {
    /// Writes on in the wording begun since the editor was opened, or begins it.
    mutating func write(_ revision: Revision, base: Int) throws(Refusal) {
        switch revisions.count {
        case base + 1:
            revisions[base] = revision
        case base:
            guard revisions.last?.text.utf8.elementsEqual(revision.text.utf8) != true else { return }
            append(revision)
        default:
            throw .movedOn
        }
    }

    /// Adds a wording; at the limit the second oldest goes, so that the first and the latest stay.
    mutating func append(_ revision: Revision) {
        foldWordings()
        revisions.append(revision)
    }

    /// Leaves room for the wording that is begun next.
    mutating func foldWordings() {
        if revisions.count >= Limits.revisions { revisions.remove(at: 1) }
    }

    /// Drops a wording that says just what the one before it says, and leaves room for a next one.
    mutating func dropUnchangedWording() {
        defer { foldWordings() }
        guard revisions.count > 1, let last = revisions.last else { return }
        let before = revisions[revisions.count - 2]
        guard last.correction == nil, last.text.utf8.elementsEqual(before.text.utf8) else { return }
        revisions.removeLast()
    }
}
