// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Testing

/// Rounds of their own at tables, and what a table asks for itself.
@Suite struct TableTurnsTests {
    private static let first: Identifier<SharingTable> = Sample.id("t-1")
    private static let second: Identifier<SharingTable> = Sample.id("t-2")

    private static func person(_ index: Int) -> Identifier<Participant> { Sample.id("p-\(index)") }

    /// Two tables of three; the first one is at its second turn, the second one at its first.
    private static func session(left: Set<Int> = []) -> Session {
        var record = SessionRecord(details: Sample.details, prompts: Sample.prompts)
        var course = Course.usual(for: Sample.prompts)
        course.position.step = course.agenda.first { $0.kind == .share }?.id
        course.tables = [
            SharingTable(id: first, name: "Tafel 1", members: (0..<3).map(person)),
            SharingTable(id: second, name: "Tafel 2", members: (3..<6).map(person)),
        ]
        course = course.changed(by: .tableTurns(first, Turns(order: (0..<3).map(person), index: 1)))
        course = course.changed(by: .tableTurns(second, Turns(order: (3..<6).map(person))))
        record.course = course
        for index in left { record.presence[person(index)] = .left }
        return Session(
            record: record,
            participants: (0..<7).map {
                Participant(id: person($0), number: $0 + 1, details: .init(name: "N\($0)"))
            }, scribes: [Scribe(id: Sample.scribe)])
    }

    private static func turns(_ session: Session, _ table: Identifier<SharingTable> = first) -> Turns? {
        session.record.course?.tableTurns?[table]
    }

    @Test func `the console sees all tables at a glance, and who sits at none`() {
        let view = Disclosure(of: Self.session(left: [2])).sharingView
        #expect(view.isAtTables && view.turns == nil)
        #expect(view.tables.map(\.name) == ["Tafel 1", "Tafel 2"])
        #expect(view.tables.map { $0.round?.speaker?.name } == ["N1", "N3"])
        #expect(view.tables.map { $0.round?.next?.name } == [nil, "N4"])
        #expect(view.withoutTable == 1)
    }

    @Test func `a table's seat and scribe see their own turn and nobody else's, the wall sees them all`() {
        let disclosure = Disclosure(of: Self.session())
        #expect(disclosure.seatDoor(at: Self.first).turn?.speaker == "N1")
        #expect(disclosure.seatDoor(at: Self.first).turn?.next == "N2")
        #expect(disclosure.scribeView(of: nil, at: Self.second).turn == Self.person(3))
        #expect(disclosure.scribeView(of: nil, at: Self.second).tableTurn?.next == "N4")
        #expect(disclosure.seatDoor.turn == nil && disclosure.scribeView(of: nil).turn == nil)
        guard case .share(let sharing) = disclosure.wallView.step else {
            Issue.record("the wall is not at sharing")
            return
        }
        #expect(
            sharing.tables.map { [$0.name, $0.turn.speaker, $0.turn.next] } == [
                ["Tafel 1", "N1", "N2"], ["Tafel 2", "N3", "N4"],
            ])
        #expect(sharing.turn == nil)
    }

    @Test func `a wish goes on one turn, once, whoever is not here is passed over`() throws {
        var session = Self.session(left: [4])
        let present = try #require(Self.turns(session, Self.second))
        let wish = present.wish(of: Self.second, at: Sample.now)
        try session.apply(.scribe(Sample.scribe, .turnWished(wish)))
        #expect(Disclosure(of: session).seatDoor(at: Self.second).turn?.isAsked == true)
        #expect(session.turnWishes == [wish])
        let people = session.peopleHere(at: Self.second)
        #expect(people == [Self.person(3), Self.person(5)])
        let after = try #require(present.after(wish, people: people))
        #expect(after.speaker(among: Set(people)) == Self.person(5))
        #expect(after.after(wish, people: people) == after, "the same wish is heard once")
        try session.apply(.record(.course(.tableTurns(Self.second, after))))
        #expect(Disclosure(of: session).seatDoor(at: Self.second).turn?.isAsked == false)
        let back = try #require(after.after(.back, people: people))
        #expect(back.index == present.index && !back.isNew(wish), "turned back by the facilitator, it stays heard")
        try session.apply(.record(.course(.tableTurns(Self.second, present))))
        #expect(Self.turns(session, Self.second)?.isNew(wish) == false, "also when the act is taken back")
        #expect(
            back.isNew(back.wish(of: Self.second, at: Sample.now)), "another wish in the same second is another one")
    }

    @Test func `once everybody had a turn a wish begins another round in the same order`() throws {
        var turns = Turns(order: [Self.person(0), Self.person(1)], index: 2, passed: [Self.person(0)])
        turns.heardAt = Sample.now
        let people = [Self.person(0), Self.person(1)]
        let next = turns.after(turns.wish(of: Self.first, at: Sample.later), people: people)
        #expect(next?.round == 2 && next?.index == 0 && next?.passed == [] && next?.order == turns.order)
    }

    @Test func `a wish from an earlier round, or from before the round was drawn, moves nobody`() {
        var turns = Turns(order: [Self.person(0), Self.person(1)])
        turns.heardAt = Sample.later
        #expect(!turns.isNew(TurnWish(table: Self.first, round: 1, index: 0, at: Sample.now)))
        #expect(!turns.isNew(TurnWish(table: Self.first, round: 2, index: 0, at: Sample.later)))
    }
}
