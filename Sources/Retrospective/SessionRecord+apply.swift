// SPDX-License-Identifier: Apache-2.0

extension SessionRecord {
    /// Changes the record, or refuses; `session` is the whole it is part of, as it was before.
    mutating func apply(_ event: RecordEvent, in session: Session) throws(Refusal) {
        switch event {
        case .detailsChanged(let details):
            try Self.check(details)
            self.details = details
        case .promptsChanged(let prompts):
            try Self.check(prompts, in: session)
            if let course { self.course = try course.adapted(to: prompts, from: self.prompts) }
            self.prompts = prompts
        case .organisationsChanged(let organisations):
            try Self.check(organisations, in: session)
            self.organisations = organisations
        case .presenceChanged(let participant, let presence):
            guard session.participants[participant] != nil else { throw .unknownParticipant }
            self.presence[participant] = presence
        case .screenShared(let shared):
            groupSeesScreen = shared
        case .codeChanged(let hash):
            codeHash = hash
        case .rulingMade(let ruling):
            try add(ruling, in: session)
        case .rulingLifted(let id):
            guard rulings.contains(where: { $0.id == id }) else { throw .unknownRuling }
            rulings.removeAll { $0.id == id }
        case .requestMade(let request):
            try add(request, in: session)
        case .requestSettled(let id):
            guard requests.contains(where: { $0.id == id }) else { throw .unknownRequest }
            requests.removeAll { $0.id == id }
        case .intentOpened(let intent):
            guard !intents.contains(where: { $0.id == intent.id }) else { throw .taken }
            intents.append(intent)
        case .intentStruck(let id):
            guard intents.contains(where: { $0.id == id }) else { throw .unknownIntent }
            intents.removeAll { $0.id == id }
        case .course(let change):
            try apply(change)
        }
    }

    private mutating func add(_ ruling: Ruling, in session: Session) throws(Refusal) {
        guard let participant = session.participants[ruling.participant] else { throw .unknownParticipant }
        guard !rulings.contains(where: { $0.id == ruling.id }) else { throw .taken }
        if let answer = ruling.answer {
            guard let answer = participant.answer(answer) else { throw .unknownAnswer }
            let chosen = answer.attribution ?? participant.consent?.attribution ?? .withheld
            guard chosen.stricter(ruling.attribution) == ruling.attribution else { throw .notStricter }
        }
        rulings.append(ruling)
    }

    private mutating func add(_ request: Request, in session: Session) throws(Refusal) {
        guard session.participants[request.participant] != nil else { throw .unknownParticipant }
        guard !requests.contains(where: { $0.id == request.id }) else { throw .taken }
        if case .merge(let into) = request.act {
            guard into != request.participant else { throw .samePerson }
            guard session.participants[into] != nil else { throw .unknownParticipant }
        }
        requests.append(request)
    }

    private static func check(_ details: SessionDetails) throws(Refusal) {
        guard !details.title.allSatisfy(\.isWhitespace) else { throw .titleMissing }
        for line in [details.title, details.place, details.responsible, details.follows ?? ""]
        where line.count > Limits.lineCharacters {
            throw .lineTooLong(limit: Limits.lineCharacters)
        }
    }

    private static func check(_ prompts: [Prompt], in session: Session) throws(Refusal) {
        guard !prompts.isEmpty, prompts.allSatisfy({ !$0.question.allSatisfy(\.isWhitespace) }) else {
            throw .promptMissing
        }
        let ids = Set(prompts.map(\.id))
        guard ids.count == prompts.count else { throw .taken }
        let used = session.participants.values.lazy.flatMap(\.answers).filter(\.counts).map(\.prompt)
        guard used.allSatisfy(ids.contains) else { throw .inUse }
        guard session.scribes.values.lazy.flatMap(\.notes).map(\.prompt).allSatisfy(ids.contains) else { throw .inUse }
    }

    private static func check(_ organisations: [Organisation], in session: Session) throws(Refusal) {
        let ids = Set(organisations.map(\.id))
        guard ids.count == organisations.count else { throw .taken }
        guard organisations.allSatisfy({ !$0.name.allSatisfy(\.isWhitespace) }) else { throw .nameMissing }
        guard session.participants.values.compactMap(\.details.organisation).allSatisfy(ids.contains) else {
            throw .inUse
        }
    }
}
