// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Testing

/// What people mark at their seats: secret, two at most, counted only where nobody's marks could be found.
@Suite struct MarkingTests {
    /// People with one answer each; the last one's stays in this room.
    private static func session(_ people: Int = 5, isGrouping: Bool = true, isCounted: Bool = false) -> Session {
        var record = SessionRecord(details: Sample.details, prompts: Sample.prompts)
        var course = Course.usual(for: Sample.prompts)
        course.position.step = course.agenda.first { $0.kind == (isGrouping ? .group : .share) }?.id
        course.marksCountedAt = isCounted ? Sample.later : nil
        record.course = course
        let participants = (0..<people).map { index in
            Participant(
                id: person(index), number: index + 1, details: .init(name: "Naam \(index)"),
                consent: Sample.consent(index + 1 == people ? .withheld : .unnamed),
                answers: [Sample.answer(answer(index), Sample.process, "Woorden \(index)")])
        }
        return Session(record: record, participants: participants)
    }

    private static func person(_ index: Int) -> Identifier<Participant> { Sample.id("p-\(index)") }
    private static func answer(_ index: Int) -> Identifier<Answer> { Sample.id("a-\(index)") }

    private static func marked(_ marks: [[Int]], in session: Session) throws -> Session {
        var session = session
        for (index, answers) in marks.enumerated() {
            try session.apply(.participant(person(index), .marked(answers.map(answer))))
        }
        return session
    }

    private static func counted(_ session: Session) throws -> Session {
        var session = session
        try session.apply(.record(.course(.marksCounted(Sample.later))))
        return session
    }

    @Test(arguments: [
        ([0, 1, 2], Refusal.outOfBounds), ([1, 1], .outOfBounds), ([4], .unknownAnswer), ([9], .unknownAnswer),
    ])
    func `more than two, the same twice, and what nobody may read are refused`(_ marks: [Int], _ refusal: Refusal) {
        #expect(throws: refusal) { try Self.marked([marks], in: Self.session()) }
    }

    @Test func `marks are made only while the group reads, and not once they are counted`() throws {
        #expect(throws: Refusal.notOpen) { try Self.marked([[0]], in: Self.session(isGrouping: false)) }
        #expect(throws: Refusal.notOpen) { try Self.marked([[0]], in: Self.session(isCounted: true)) }
        #expect(Disclosure(of: Self.session(isGrouping: false)).seatDoor.marking == nil)
        #expect(Disclosure(of: Self.session(isCounted: true)).seatDoor.marking == nil)
    }

    @Test func `a seat sees what the wall may show and nobody's marks but its own, in an order that tells nothing`()
        throws
    {
        let session = try Self.marked([[1], [1], [1, 2]], in: Self.session())
        let before = try #require(Disclosure(of: Self.session()).seatView(of: Self.person(3))?.marking)
        let view = try #require(Disclosure(of: session).seatView(of: Self.person(3))?.marking)
        #expect(Set(view.answers.map(\.text)) == ["Woorden 0", "Woorden 1", "Woorden 2", "Woorden 3"])
        #expect(view == before, "what others mark changes nothing here")
        #expect(
            Disclosure(of: session).seatView(of: Self.person(2))?.marking?.given == [Self.answer(1), Self.answer(2)])
        #expect(Disclosure(of: session).seatDoor.marking?.given == [])
    }

    @Test func `until it is counted nothing tells which answers were marked, only how many people did`() throws {
        let session = try Self.marked([[1], [1], [1, 2]], in: Self.session())
        let view = Disclosure(of: session).groupingView
        #expect(view.answers == Disclosure(of: Self.session()).groupingView.answers)
        #expect([view.marking.marked, view.marking.people] == [3, 5])
        guard case .group(let grouping) = Disclosure(of: session).wallView.step else {
            Issue.record("the wall is not at grouping")
            return
        }
        #expect([grouping.marked?.done, grouping.marked?.people] == [3, 5])
    }

    @Test func `once counted, what was marked most comes first, and the facilitator's own mark weighs as one`() throws {
        var session = try Self.counted(Self.marked([[1], [1, 2], [3, 2], [2]], in: Self.session()))
        #expect(Disclosure(of: session).groupingView.answers.map(\.marks).prefix(4) == [3, 2, 1, 0])
        #expect(Disclosure(of: session).groupingView.answers.prefix(2).map(\.id) == [Self.answer(2), Self.answer(1)])
        try session.apply(.record(.course(.marked([Self.answer(0), Self.answer(1)]))))
        let view = Disclosure(of: session).groupingView
        #expect(Set(view.answers.prefix(2).map(\.id)) == [Self.answer(2), Self.answer(1)])
        #expect(view.answers.count { !$0.isMarked } == 0)
    }

    @Test func `with fewer than three people nothing is counted: it would tell whose marks they are`() throws {
        let session = try Self.counted(Self.marked([[1], [1, 2]], in: Self.session()))
        #expect(Disclosure(of: session).groupingView.answers.allSatisfy { $0.marks == 0 && !$0.isMarked })
        #expect(Disclosure(of: session).groupingView.marking.isTooSmall)
    }

    @Test func `whoever marked something is not removed by mistake`() throws {
        var session = try Self.marked([[1]], in: Self.session())
        try session.apply(.participant(Self.person(0), .answerWithdrawn(Self.answer(0), at: Sample.later)))
        #expect(throws: Refusal.holdsWords) {
            try session.apply(.participant(Self.person(0), .removed(mergedInto: nil)))
        }
    }
}
