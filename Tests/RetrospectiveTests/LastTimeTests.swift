// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Retrospective

/// What a session takes along from the one before, and what came of sessions over time.
struct LastTimeTests {
    private static func agreement(_ number: UInt32, _ state: Agreement.State) -> Agreement {
        Agreement(
            id: Identifier(letter: "w", random: number), what: "Afspraak \(number)", who: "HAN",
            theme: Identifier(letter: "t", random: 1), state: state)
    }

    private static func record(
        _ day: String, follows: String? = nil, _ agreements: [Agreement] = [], lastTime: LastTime? = nil
    ) throws -> SessionRecord {
        let details = SessionDetails(
            title: "Sessie", date: try #require(CalendarDate(day)), language: .dutch, follows: follows)
        var record = SessionRecord(details: details, prompts: Template.lookingBack(in: .dutch))
        record.course = .usual(for: record.prompts)
        record.course?.agreements = agreements
        record.course?.lastTime = lastTime
        return record
    }

    @Test func `what was agreed comes back, what was dropped stays behind, and what was left open comes along again`()
        throws
    {
        let older = LastTime(
            session: "a", title: "A", date: try #require(CalendarDate("2024-01-01")),
            agreements: [Self.agreement(1, .open), Self.agreement(2, .done)])
        let earlier = try Self.record(
            "2025-01-01", follows: "a", [Self.agreement(3, .open), Self.agreement(4, .dropped)], lastTime: older)
        let taken = LastTime(of: earlier, named: "b")
        #expect(taken.agreements.map(\.what) == ["Afspraak 3", "Afspraak 1"])
        #expect(taken.agreements.allSatisfy { $0.theme == nil } && taken.session == "b")
    }

    @Test func `an agreement made there since comes along, and what was said of the others stays`() throws {
        let first = LastTime(of: try Self.record("2025-01-01", [Self.agreement(1, .open)]), named: "b")
        var said = first
        said.agreements[0].state = .done
        let newer = LastTime(
            of: try Self.record("2025-01-01", [Self.agreement(1, .open), Self.agreement(2, .open)]), named: "b")
        #expect(said.completed(by: newer).agreements.map(\.state) == [.done, .open])
        #expect(said.completed(by: first) == said)
    }

    @Test func `what was taken along from another session than the one named does not count`() throws {
        let other = LastTime(session: "x", title: "X", date: try #require(CalendarDate("2024-01-01")), agreements: [])
        #expect(try Self.record("2025-01-01", follows: "a", lastTime: other).lastTime == nil)
        #expect(try Self.record("2025-01-01", lastTime: other).lastTime == nil)
        #expect(try Self.record("2025-01-01", follows: "x", lastTime: other).lastTime == other)
    }

    @Test(arguments: [[1, 2], [0, 0, -1], [1, 1, 1, 1]])
    func `three counts or none are kept of whether it changed anything`(changes: [Int]) throws {
        let record = try Self.record("2025-01-01", follows: "a")
        var session = Session(record: record)
        var lastTime = LastTime(session: "a", title: "A", date: record.details.date, agreements: [], changes: changes)
        #expect(throws: Refusal.outOfBounds) { try session.apply(.record(.course(.lastTime(lastTime)))) }
        #expect(session.record == record)
        lastTime.changes = [0, 2, 4]
        try session.apply(.record(.course(.lastTime(lastTime))))
        #expect(session.record.lastTime?.changes == [0, 2, 4])
    }

    @Test func `whether it changed anything is told once it is shown, and not of a few people`() throws {
        let day = try #require(CalendarDate("2024-01-01"))
        var lastTime = LastTime(session: "a", title: "A", date: day, agreements: [], changes: [1, 1, 2])
        func told() throws -> [Int] {
            let record = try Self.record("2025-01-01", follows: "a", lastTime: lastTime)
            return Disclosure(of: Session(record: record)).outcomeFigures.changes
        }
        lastTime.revealedAt = Moment(seconds: 1, offsetMinutes: 0)
        #expect(try told() == [])
        lastTime.changes = [1, 2, 2]
        #expect(try told() == [1, 2, 2])
        lastTime.revealedAt = nil
        #expect(try told() == [])
    }

    // MARK: - The history

    private static func part(_ id: String, _ record: SessionRecord) -> SessionHistory.Part {
        Disclosure(of: Session(record: record)).historyPart(named: id)
    }

    @Test func `an agreement stands in the history with what became of it later`() throws {
        let first = try Self.record("2024-01-01", [Self.agreement(1, .open), Self.agreement(2, .done)])
        var taken = LastTime(of: first, named: "a")
        taken.agreements[0].state = .dropped
        taken.agreements[1].state = .open
        let second = try Self.record("2025-01-01", follows: "a", lastTime: taken)
        let history = SessionHistory([Self.part("b", second), Self.part("a", first)])
        #expect(history.parts.map(\.id) == ["a", "b"])
        #expect(history.parts[0].agreements.map(\.state) == [.dropped, .done])
    }

    @Test func `ratings of few people, or that are secret, are in no history`() throws {
        var record = try Self.record("2024-01-01")
        record.course?.closing.ratings = [0, 0, 0, 2, 4]
        #expect(Self.part("a", record).outcome.ratings == [])
        record.course?.closing.ratingsRevealedAt = Moment(seconds: 1, offsetMinutes: 0)
        #expect(Self.part("a", record).outcome.ratings == [0, 0, 0, 2, 4])
        record.course?.closing.ratings = [0, 0, 0, 2, 2]
        #expect(Self.part("a", record).outcome.ratings == [] && Self.part("a", record).outcome.rated == 4)
    }
}
