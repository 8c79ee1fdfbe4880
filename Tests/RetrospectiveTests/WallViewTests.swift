// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

/// What the group may see on its wall.
@Suite struct WallViewTests {
    private func view(_ kind: AgendaStep.Kind, _ change: (inout Course, inout Session) -> Void = { _, _ in })
        -> WallView
    {
        var session = Sample.session()
        var course = Course.usual(for: session.record.prompts)
        course.position.step = course.agenda.first { $0.kind == kind }?.id
        change(&course, &session)
        var record = session.record
        record.course = course
        session.replace(record)
        return Disclosure(of: session).wallView
    }

    @Test(arguments: AgendaStep.Kind.allCases) func `a step by itself shows no name of a person and no word of theirs`(
        kind: AgendaStep.Kind
    ) {
        let all = "\(view(kind))"
        for secret in ["Mo", "Sanne", "Noor", "p-writer", "keuken", "opleiding", "gezegd"] {
            #expect(!all.contains(secret), "\(secret) is in \(all)")
        }
    }

    @Test func `while people write only their number is shown`() {
        #expect(
            view(.write).step
                == .write(
                    WallView.Writing(
                        asked: .init(prompt: Sample.prompts[0], number: 1, prompts: 2),
                        answered: .init(done: 1, people: 3))))
        let marked = view(.write) { _, session in
            var record = session.record
            record.presence = [Sample.new: .present, Sample.closed: .left]
            session.replace(record)
        }
        guard case .write(let writing) = marked.step else { return #expect(Bool(false), "another step") }
        #expect(writing.answered == WallView.Progress(done: 1, people: 2), "who is here, and whoever wrote")
    }

    @Test func `an opened answer is attributed as its writer and the rulings say`() {
        let shared = view(.share) { course, _ in course.opened = [Sample.first, Sample.done, Sample.taken] }
        guard case .share(let sharing) = shared.step else { return #expect(Bool(false), "another step") }
        #expect(sharing.opened.map(\.text) == ["opleiding", "keuken"], "the last one first; a withdrawn one never")
        #expect(sharing.opened.map(\.speaker) == [.unnamed, .function(role: "docent", organisation: "HAN")])
    }

    @Test func `what stays in the room, and what lacks consent, is never shown`() {
        for consent in [nil, Sample.consent(.withheld)] {
            let shared = view(.share) { course, session in
                course.opened = [Sample.first]
                var writer = session.participants[Sample.writer]
                writer?.consent = consent
                session.replace(Sample.writer, with: writer)
            }
            #expect(!"\(shared)".contains("keuken"))
            let grouped = view(.group) { course, session in
                course.large = Sample.first
                var writer = session.participants[Sample.writer]
                writer?.consent = consent
                session.replace(Sample.writer, with: writer)
            }
            #expect(!"\(grouped)".contains("keuken"))
        }
    }

    @Test func `the names of the turns are shown in the step of sharing only, and skip who left`() {
        let turns = Turns(order: [Sample.writer, Sample.closed, Sample.new])
        let shared = view(.share) { course, session in
            course.turns = turns
            var record = session.record
            record.presence[Sample.closed] = .left
            session.replace(record)
        }
        guard case .share(let sharing) = shared.step else { return #expect(Bool(false), "another step") }
        #expect(sharing.turn == WallView.Turn(speaker: "Mo Yıldız", next: "Noor Smit", round: 1))
        #expect(!"\(view(.group) { course, _ in course.turns = turns })".contains("Yıldız"))
    }

    @Test func `dots and ratings are secret until they are shown`() {
        func vote(_ change: (inout Vote) -> Void) -> WallView {
            view(.vote) { course, _ in
                course.themes = [
                    Theme(id: Sample.id("t-1"), name: "Tijd"), Theme(id: Sample.id("t-2"), name: "Bellen"),
                ]
                var vote = Vote(way: .counted, budget: 2, openedAt: Sample.now)
                vote.totals = [Sample.id("t-1"): 37, Sample.id("t-2"): 41]
                change(&vote)
                course.vote = vote
            }
        }
        #expect(!"\(vote { _ in })".contains("37"))
        #expect(!"\(vote { $0.closedAt = Sample.now })".contains("37"))
        guard case .vote(let voting) = vote({ $0.revealedAt = Sample.now }).step else {
            return #expect(Bool(false), "another step")
        }
        #expect(
            voting.state
                == .revealed(
                    [.init(theme: "Bellen", dots: 41, isTied: false), .init(theme: "Tijd", dots: 37, isTied: false)],
                    abstained: 0))
        let rated = view(.close) { course, _ in course.closing.ratings = [1, 2, 3, 4, 55] }
        #expect(!"\(rated)".contains("55"))
    }

    @Test func `a part of an answer under a theme is shown as that part, unless the wording changed`() {
        func quotes(wording: Int) -> [String] {
            let part = Theme.Part(wording: wording, start: 0, end: 4)
            let deepened = view(.deepen) { course, _ in
                course.themes = [
                    Theme(id: Sample.id("t-1"), name: "Tijd", members: [.init(answer: Sample.first, part: part)])
                ]
            }
            guard case .deepen(let deepening) = deepened.step else { return [] }
            return deepening.quotes.map(\.text)
        }
        #expect(quotes(wording: 1) == ["keuk"])
        #expect(quotes(wording: 2) == ["keuken"])
    }
}
