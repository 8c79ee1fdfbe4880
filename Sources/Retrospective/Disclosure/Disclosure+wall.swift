// SPDX-License-Identifier: Apache-2.0

extension Disclosure {
    package var wallView: WallView {
        let record = session.record
        let course = record.course
        return WallView(
            title: record.details.title, date: record.details.date, language: record.details.language,
            step: course.map(wallStep) ?? .before, clock: course?.position.clock)
    }

    private func wallStep(of course: Course) -> WallView.Step {
        guard let step = course.step else { return .before }
        switch step.kind {
        case .welcome: return .welcome(welcome)
        case .backInTime: return .backInTime(years(of: course.milestones))
        case .write: return asked(step.prompt).map { .write(writing($0)) } ?? .before
        case .share:
            return .share(
                WallView.Sharing(
                    asked: asked(step.prompt), turn: turn(in: course), tables: tableTurns(in: course),
                    opened: opened(in: course)))
        case .group: return .group(grouping(in: course))
        case .vote: return .vote(voting(in: course))
        case .deepen: return .deepen(deepening(in: course))
        case .close: return .close(farewell(of: course))
        }
    }

    /// Counts those who are marked as present and whoever did it; while nobody is marked, everybody who did not leave.
    private func progress(_ isDone: (Participant) -> Bool) -> WallView.Progress {
        let here = here
        let isMarked = here.contains { session.record.presence[$0.id] == .present }
        let counted = here.filter { !isMarked || session.record.presence[$0.id] == .present || isDone($0) }
        return WallView.Progress(done: counted.count(where: isDone), people: counted.count)
    }

    private var welcome: WallView.Welcome {
        let details = session.record.details
        return WallView.Welcome(
            purpose: details.purpose, responsible: details.responsible, prompts: session.record.prompts,
            consent: progress { $0.consent != nil }, lastTime: wallLastTime)
    }

    /// The milestones of each year together, in the order of the years.
    private func years(of milestones: [Milestone]) -> [WallView.Year] {
        let milestones = milestones.inOrderOfYear
        var order: [String] = []
        for milestone in milestones where !order.contains(milestone.year) { order.append(milestone.year) }
        return order.map { year in
            WallView.Year(year: year, texts: milestones.filter { $0.year == year }.map(\.text))
        }
    }

    private func asked(_ id: Identifier<Prompt>?) -> WallView.Asked? {
        let prompts = session.record.prompts
        guard let index = prompts.firstIndex(where: { $0.id == id }) else { return nil }
        return WallView.Asked(prompt: prompts[index], number: index + 1, prompts: prompts.count)
    }

    private func writing(_ asked: WallView.Asked) -> WallView.Writing {
        WallView.Writing(asked: asked, answered: progress { !$0.answers(to: asked.prompt.id).isEmpty })
    }

    // MARK: - Sharing

    /// People in the room know each other's names; those who left are passed over.
    private func turn(in course: Course) -> WallView.Turn? {
        guard let turns = course.turns else { return nil }
        let names = NameList(of: people, in: self)
        let coming = turns.order.dropFirst(turns.index).compactMap { session.participants[$0] }
        let here = coming.filter { session.record.presence[$0.id] != .left }.map { names[$0] }
        return WallView.Turn(speaker: here.first, next: here.dropFirst().first, round: turns.round)
    }

    private func tableTurns(in course: Course) -> [WallView.TableTurn] {
        course.tables.compactMap { table in
            tableTurn(at: table.id).map {
                WallView.TableTurn(
                    name: table.name, turn: WallView.Turn(speaker: $0.speaker, next: $0.next, round: $0.round))
            }
        }
    }

    private func opened(in course: Course) -> [WallView.Quote] {
        let quotes = WallQuotes(self)
        return course.opened.reversed().compactMap { quotes.quote($0) }
    }

    // MARK: - Themes

    private func grouping(in course: Course) -> WallView.Grouping {
        let quotes = WallQuotes(self)
        let open = Set(course.opened)
        let grouped = Set(course.themes.flatMap(\.members).map(\.answer))
        let last = course.opened.last.flatMap { grouped.contains($0) ? nil : quotes.quote($0) }
        let present = course.large.flatMap { quotes.quote($0) } ?? last
        let themes = course.themes.map { theme in
            WallView.GroupedTheme(
                name: theme.name, count: theme.members.count,
                quotes: theme.members.filter { open.contains($0.answer) }.compactMap { quotes.quote($0) })
        }
        let isMarked = asksMarks && !markers.isEmpty
        return WallView.Grouping(
            present: present, themes: themes, marked: isMarked ? progress { $0.marked != nil } : nil)
    }

    private func voting(in course: Course) -> WallView.Voting {
        let dots = dotsView
        return WallView.Voting(themes: course.themes.map(\.name), budget: dots?.budget, state: state(of: dots))
    }

    private func state(of dots: DotsView?) -> WallView.Voting.State {
        guard let dots else { return .notOpen }
        switch dots.phase {
        case .open:
            let isCounted = dots.way == .seats
            return .open(isCounted ? WallView.Progress(done: dots.voted, people: dots.voters) : nil)
        case .closed: return .closed
        case .revealed:
            let themes = dots.result?.themes ?? []
            return .revealed(
                themes.map { WallView.Result(theme: $0.name, dots: $0.dots, isTied: $0.isTied) },
                abstained: dots.result?.abstained ?? 0)
        }
    }

    /// The themes with most dots first, once these are known to all; otherwise as they are.
    private func byDots(_ course: Course) -> [Theme] {
        guard let result = dotsView?.result else { return course.themes }
        return result.themes.compactMap { ranked in course.themes.first { $0.id == ranked.id } }
    }

    /// The theme of the answer that was opened last; otherwise the one with most dots.
    private func deepening(in course: Course) -> WallView.Deepening {
        let themes = byDots(course)
        let last = course.opened.last
        let chosen = themes.first { theme in theme.members.contains { $0.answer == last } } ?? themes.first
        let quotes = WallQuotes(self)
        return WallView.Deepening(
            theme: chosen?.name, reasons: chosen?.reasons ?? "",
            quotes: chosen?.members.compactMap { quotes.quote($0) } ?? [],
            agreements: course.agreements.filter { $0.state != .dropped && ($0.theme == chosen?.id || $0.theme == nil) }
        )
    }

    // MARK: - Closing

    private func farewell(of course: Course) -> WallView.Farewell {
        let closing = course.closing
        let quotes = WallQuotes(self)
        return WallView.Farewell(
            words: closing.words, summary: closing.summary, sharing: closing.sharing,
            quotes: closing.quotes.compactMap { quotes.quote($0) },
            agreements: course.agreements.filter { $0.state != .dropped },
            ratings: shownRatings.isEmpty ? nil : shownRatings,
            isClosed: closing.closedAt != nil)
    }
}
