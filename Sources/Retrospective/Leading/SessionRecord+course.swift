// SPDX-License-Identifier: Apache-2.0

extension SessionRecord {
    /// Changes one part of the course, or refuses what does not hold together.
    mutating func apply(_ change: CourseChange) throws(Refusal) {
        let course = (course ?? .usual(for: prompts)).changed(by: change)
        switch change {
        case .agenda(let steps, let minutes): try Self.check(steps, minutes, of: course, prompts)
        case .position(let position): try Self.check(position, of: course)
        case .milestones(let milestones):
            guard milestones.count <= Limits.milestones else { throw .outOfBounds }
            try Self.check(lines: milestones.flatMap { [$0.year, $0.text] })
        // Somebody in them may have been merged or removed since: they are passed over wherever people are shown.
        case .turns(let turns): try Self.check(people: turns?.order ?? [])
        case .tableTurns(_, let turns): try Self.check(people: turns?.order ?? [])
        case .tables(let tables):
            try Self.check(lines: tables.map(\.name))
            try Self.check(people: tables.flatMap(\.members))
        case .opened, .marked, .marksCounted, .large: break
        case .themes(let themes): try Self.check(themes)
        case .vote(let vote): try Self.check(vote)
        case .agreements(let agreements): try Self.check(agreements)
        case .closing(let closing): try Self.check(closing)
        case .lastTime(let lastTime): try Self.check(lastTime)
        }
        self.course = course
    }

    private static func check(
        _ steps: [AgendaStep], _ minutes: Int, of course: Course, _ prompts: [Prompt]
    ) throws(Refusal) {
        let ids = Set(steps.map(\.id))
        guard ids.count == steps.count else { throw .taken }
        guard steps.count <= Limits.steps, (1...Limits.minutes).contains(minutes),
            steps.allSatisfy({ (0...Limits.minutes).contains($0.minutes) })
        else { throw .outOfBounds }
        guard steps.allSatisfy({ step in step.prompt == nil || prompts.contains { $0.id == step.prompt } }) else {
            throw .unknownPrompt
        }
        guard course.position.step.map(ids.contains) ?? true else { throw .inUse }
    }

    private static func check(_ position: Position, of course: Course) throws(Refusal) {
        guard position.step == nil || course.step != nil else { throw .unknownStep }
        guard position.timeline.count <= Limits.marks else { throw .outOfBounds }
    }

    private static func check(people: [Identifier<Participant>]) throws(Refusal) {
        guard Set(people).count == people.count else { throw .taken }
    }

    private static func check(_ themes: [Theme]) throws(Refusal) {
        guard Set(themes.map(\.id)).count == themes.count else { throw .taken }
        guard themes.count <= Limits.themes else { throw .outOfBounds }
        try check(lines: themes.map(\.name))
        guard themes.allSatisfy({ !$0.name.allSatisfy(\.isWhitespace) }) else { throw .nameMissing }
        let members = themes.flatMap(\.members)
        guard Set(members).count == members.count else { throw .taken }
        for text in themes.flatMap({ [$0.reasons, $0.notes] }) { try TextBounds.check(text) }
    }

    private static func check(_ vote: Vote?) throws(Refusal) {
        guard let vote else { return }
        guard (1...Limits.dots).contains(vote.budget), vote.totals.values.allSatisfy({ (0...9_999).contains($0) })
        else { throw .outOfBounds }
    }

    private static func check(_ agreements: [Agreement]) throws(Refusal) {
        guard Set(agreements.map(\.id)).count == agreements.count else { throw .taken }
        guard agreements.count <= Limits.agreements else { throw .outOfBounds }
        guard agreements.allSatisfy({ !$0.what.allSatisfy(\.isWhitespace) }) else { throw .emptyText }
        for agreement in agreements { try TextBounds.check(agreement.what) }
        try check(lines: agreements.map(\.who))
    }

    private static func check(_ closing: Closing) throws(Refusal) {
        guard closing.words.count <= Limits.closingWords, closing.ratings.isEmpty || closing.ratings.count == 5,
            closing.ratings.allSatisfy({ (0...9_999).contains($0) })
        else { throw .outOfBounds }
        try check(lines: closing.words + closing.replies.map(\.way))
        for text in [closing.summary, closing.sharing] { try TextBounds.check(text) }
    }

    private static func check(_ lastTime: LastTime?) throws(Refusal) {
        guard let lastTime else { return }
        guard lastTime.changes.isEmpty || lastTime.changes.count == 3,
            lastTime.changes.allSatisfy({ (0...9_999).contains($0) })
        else { throw .outOfBounds }
        try check(lastTime.agreements)
        try check(lines: [lastTime.session, lastTime.title])
    }

    private static func check(lines: [String]) throws(Refusal) {
        guard lines.allSatisfy({ $0.count <= Limits.lineCharacters }) else {
            throw .lineTooLong(limit: Limits.lineCharacters)
        }
    }
}
