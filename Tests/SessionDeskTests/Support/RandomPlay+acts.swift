// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens

@testable import SessionDesk

/// What whoever leads does, of every kind, also what will be refused.
extension RandomPlay {
    func randomAct() throws -> LeadEffect {
        let session = try session
        let course = session.record.course ?? .usual(for: session.record.prompts)
        switch Int.random(in: 0..<30, using: &random) {
        case 0..<6: return .act(.step(stepCommand(course)))
        case 6..<13: return .act(.group(groupAct(session, course)))
        case 13..<16: return .act(.vote(voteCommand(course)))
        case 16..<19: return .act(.turns(pick([.begin, .next, .next, .pass, .back, .again, .end]) ?? .next))
        case 19..<23: return .act(courseAct(session, course))
        case 23: return chance(2) ? .closeSession(chance(2)) : .revealRatings(chance(2))
        case 24..<28: return .act(peopleAct(session))
        case 28: return .act(wordsAct(session))
        default: return .act(recordAct(session))
        }
    }

    private func stepCommand(_ course: Course) -> Position.Command {
        let entered = pick(course.agenda).map { Position.Command.enter($0.id) }
        return pick([.next, .next, .next, .previous, .startClock, .pauseClock, .addMinute, entered ?? .next]) ?? .next
    }

    private func voteCommand(_ course: Course) -> Vote.Command {
        let count = pick(course.themes).map { Vote.Command.count($0.id, chance(4) ? nil : 3) }
        let budget = Int.random(in: 1...5, using: &random)
        return pick([
            .open(.seats, budget: budget), .open(.counted, budget: budget), .close, .reveal, .openAgain, .dismiss,
            count ?? .reveal, count ?? .close,
        ]) ?? .reveal
    }

    // MARK: - Themes

    private func groupAct(_ session: Session, _ course: Course) -> ThemeAct {
        let answers = session.participants.values.flatMap(\.answers).filter(\.counts).sorted { $0.id < $1.id }
        let theme = pick(course.themes)?.id
        let target: ThemeAct.Target = chance(3) ? .named(word) : theme.map { .known($0) } ?? .named("Samen")
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<5: return .fill([.init(target, [.init(answer: pick(answers)?.id ?? Self.nothing())])])
        case 5: return .takeOut(course.themes.flatMap(\.members).filter { _ in chance(3) })
        case 6: return .rename(theme ?? Self.nothing(), chance(5) ? " " : word)
        case 7: return .merge(theme ?? Self.nothing(), into: pick(course.themes)?.id ?? Self.nothing())
        case 8: return .remove(theme ?? Self.nothing())
        default:
            guard let answer = pick(answers), answer.text.unicodeScalars.count > 4 else { return .takeOut([]) }
            let end = answer.text.unicodeScalars.count
            let first = Theme.Part(wording: answer.revisions.count, start: 0, end: end / 2)
            let second = Theme.Part(wording: answer.revisions.count, start: end / 2, end: end)
            return .divide(answer.id, [.init(first, target), .init(second, chance(2) ? nil : .named("Los"))])
        }
    }

    static func id<Subject>(_ word: String) -> Identifier<Subject> {
        Identifier(word) ?? Identifier(letter: "x", random: 0)
    }

    /// What nobody has.
    private static func nothing<Subject>() -> Identifier<Subject> { id("x-nothing") }

    // MARK: - The course

    private func courseAct(_ session: Session, _ course: Course) -> FacilitatorAct {
        let people = session.participants.keys.sorted()
        let answers = session.participants.values.flatMap(\.answers).map(\.id).sorted()
        switch Int.random(in: 0..<9, using: &random) {
        case 0: return agenda(course)
        case 1: return .course(.milestones(course.milestones + [Milestone(year: "2024", text: word)]), .milestones)
        case 2:
            let tables = SharingTable.suggested(for: people.map { .init(id: $0, organisation: nil) }) { "Tafel \($0)" }
            return .course(.tables(chance(3) ? [] : tables), .tables)
        case 3:
            guard let person = pick(people) else { return .screenShared(true) }
            let moved = course.tables.moving(person, toTable: chance(2) ? 0 : course.tables.count) { "Tafel \($0)" }
            return .course(.tables(moved ?? course.tables), .tables)
        case 4 where !course.tables.isEmpty && chance(2):
            let commands: [Turns.Command] = [.begin, .next, .pass, .back, .again, .end]
            return .tableTurns(pick(commands) ?? .next, chance(3) ? nil : pick(course.tables)?.id)
        case 4: return .course(.opened(answers.filter { _ in chance(2) }), .opened)
        case 5:
            let id: Identifier<Agreement> = Identifier(letter: "g", random: UInt32(course.agreements.count))
            let agreement = Agreement(id: id, what: word, who: "iedereen", theme: pick(course.themes)?.id)
            return .course(.agreements(course.agreements + [agreement]), .agreements)
        case 6:
            var closing = course.closing
            closing.words.append(word)
            closing.quotes = answers.filter { _ in chance(3) }
            closing.ratings = chance(2) ? [0, 1, 2, 3, 4] : []
            return .course(.closing(closing), .closing)
        case 7:
            var themes = course.themes
            if !themes.isEmpty { themes[0].reasons = word }
            return .course(.themes(themes), .themes)
        default: return .large(pick(answers) ?? Self.nothing())
        }
    }

    private func agenda(_ course: Course) -> FacilitatorAct {
        var steps = course.agenda
        guard let place = steps.indices.randomElement(using: &random) else { return .screenShared(false) }
        switch Int.random(in: 0..<4, using: &random) {
        case 0: steps[place].isSkipped.toggle()
        case 1: steps[place].minutes += 2
        case 2: steps.swapAt(place, 0)
        default: steps.remove(at: place)
        }
        return .course(.agenda(steps, minutes: course.minutes), .agenda)
    }

    // MARK: - People

    private func peopleAct(_ session: Session) -> FacilitatorAct {
        let people = session.participants.keys.sorted()
        guard let person = pick(people) else { return .addPeople([PastedPerson(name: "Dirk")]) }
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1: return .addPeople([PastedPerson(name: word, organisation: chance(2) ? "KION" : nil)])
        case 2:
            let organisation = pick(session.record.organisations)?.name
            return .describe(person, PastedPerson(name: word, organisation: chance(2) ? organisation : nil))
        case 3: return .remove(person)
        case 4: return .presence(people.filter { _ in chance(2) }, pick(Presence.allCases) ?? .left)
        case 5:
            let way: Consent.Way = chance(2) ? .spoken : .paper
            return .consent([person], pick(Attribution.allCases) ?? .name, text: "goed", way)
        case 6:
            let answer = chance(2) ? pick(session.participants[person]?.answers ?? [])?.id : nil
            return .stricter(person, answer, pick(Attribution.allCases) ?? .withheld)
        default: return .reopenSeat(person)
        }
    }

    /// What must rewrite somebody's words, as its own acts alone may.
    private func wordsAct(_ session: Session) -> FacilitatorAct {
        let people = session.participants.values.sorted { $0.id < $1.id }
        guard let person = pick(people), let other = pick(people) else { return .screenShared(true) }
        let answer = pick(person.answers)?.id ?? Self.nothing()
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return .correct(person.id, answer, text: word, reason: "tikfout")
        case 1: return .withdraw(person.id, answer)
        case 2: return .merge(from: person.id, into: other.id)
        default: return .dropRequests(person.id)
        }
    }

    private func recordAct(_ session: Session) -> FacilitatorAct {
        let record = session.record
        switch Int.random(in: 0..<6, using: &random) {
        case 0:
            var details = record.details
            details.title = chance(4) ? " " : word
            return .details(details)
        case 1:
            let new = Prompt(
                id: Self.id("q-\(Int.random(in: 0..<1000, using: &random))"), label: "Meer", question: "Wat nog?")
            return .prompts(record.prompts + [new])
        case 2: return .prompts(record.prompts.filter { _ in !chance(3) })
        case 3:
            let new = Organisation(id: Self.id("o-\(Int.random(in: 0..<1000, using: &random))"), name: word)
            return .organisations(record.organisations + [new])
        case 4: return .organisations(record.organisations.filter { _ in !chance(2) })
        default: return .screenShared(chance(2))
        }
    }
}
