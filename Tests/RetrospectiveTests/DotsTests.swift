// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

/// The dots of a group: secret until they are shown, counted right, and never one person's.
@Suite struct DotsTests {
    private static let trust: Identifier<Theme> = Sample.id("t-trust")
    private static let time: Identifier<Theme> = Sample.id("t-time")
    private static let pupils: Identifier<Theme> = Sample.id("t-pupils")
    private static let rooster: Identifier<Theme> = Sample.id("t-rooster")

    private static let themes = [
        Theme(id: trust, name: "Vertrouwen"), Theme(id: time, name: "Tijd"), Theme(id: pupils, name: "Studenten"),
        Theme(id: rooster, name: "Rooster"),
    ]
    private static let opened = Sample.now

    /// A session in which these people voted: their organisation, and their dots on trust, time, pupils and rooster; nil
    /// for whoever did not vote.
    private static func session(
        _ people: [(String, [Int]?)], way: Vote.Way = .seats, revealed: Bool = true,
        _ change: (inout Course) -> Void = { _ in }
    ) -> Session {
        var record = SessionRecord(
            details: Sample.details,
            organisations: ["HAN", "KION", "ROC"].map { Organisation(id: Sample.id("o-" + $0.lowercased()), name: $0) },
            prompts: Sample.prompts)
        var course = Course.usual(for: Sample.prompts)
        course.themes = themes
        course.vote = Vote(way: way, budget: 3, openedAt: opened)
        if revealed {
            course.vote?.closedAt = Sample.later
            course.vote?.revealedAt = Sample.later
        }
        change(&course)
        record.course = course
        let participants = people.enumerated().map { index, person in
            var participant = Participant(
                id: Sample.id("p-\(index)"), number: index + 1,
                details: .init(name: "N\(index)", organisation: Identifier("o-" + person.0.lowercased())))
            participant.ballot = person.1.map { dots in
                Ballot(
                    dots: Dictionary(uniqueKeysWithValues: zip(themes.map(\.id), dots)).filter { $0.value > 0 },
                    at: opened)
            }
            return participant
        }
        return Session(record: record, participants: participants)
    }

    private static let seven: [(String, [Int]?)] = [
        ("HAN", [2, 1, 0, 0]), ("HAN", [1, 1, 1, 0]), ("HAN", [0, 0, 3, 0]), ("KION", [1, 2, 0, 0]),
        ("KION", [0, 0, 0, 0]), ("KION", [1, 0, 1, 0]), ("ROC", nil),
    ]

    @Test func `ballots are added up, the theme with most dots comes first, equal ones share a place`() throws {
        let view = try #require(Disclosure(of: Self.session(Self.seven)).dotsView)
        let result = try #require(view.result)
        // trust 2+1+1+1 = 5, time 1+1+2 = 4, pupils 1+3+1 = 5, rooster 0
        #expect(result.themes.map(\.name) == ["Vertrouwen", "Studenten", "Tijd", "Rooster"])
        #expect(result.themes.map(\.dots) == [5, 5, 4, 0])
        #expect(result.themes.map(\.place) == [1, 1, 3, 4])
        #expect(result.themes.map(\.isTied) == [true, true, false, false])
        #expect(result.dots == 14)
        #expect(result.abstained == 1, "a ballot without dots is an abstention, no ballot is none")
        #expect([view.voters, view.voted] == [7, 6])
    }

    @Test(arguments: [false, true]) func `nothing of a result can be seen before it is shown`(isClosed: Bool) throws {
        let session = Self.session(Self.seven, revealed: false) { $0.vote?.closedAt = isClosed ? Sample.later : nil }
        let view = try #require(Disclosure(of: session).dotsView)
        #expect(view.result == nil)
        #expect(view.phase == (isClosed ? .closed : .open))
        #expect(view.voted == 6)
        #expect(!"\(view)".contains("Vertrouwen"))
    }

    @Test func `dots that were counted in the room are the totals, and nobody's`() throws {
        let session = Self.session([("HAN", nil), ("KION", nil)], way: .counted) {
            $0.vote?.totals = [Self.time: 4, Self.trust: 2, Self.pupils: 4]
        }
        let view = try #require(Disclosure(of: session).dotsView)
        let result = try #require(view.result)
        #expect(result.themes.map(\.dots) == [4, 4, 2, 0])
        #expect(result.themes.map(\.name) == ["Tijd", "Studenten", "Vertrouwen", "Rooster"])
        #expect(result.groups.isEmpty && result.abstained == 0)
        #expect(view.counted == 3)
    }

    @Test func `dots on a theme that was merged or removed count for no theme, and are told apart`() throws {
        let session = Self.session(Self.seven) { $0.themes.removeAll { $0.id == Self.pupils } }
        let result = try #require(Disclosure(of: session).dotsView?.result)
        #expect(result.themes.map(\.dots) == [5, 4, 0])
        #expect(result.onGoneThemes == 5)
        #expect(result.dots + result.onGoneThemes == 14)
        #expect(result.abstained == 1, "whoever chose a theme that went did not abstain")
    }

    @Test func `ballots of an earlier vote do not count in a new one`() throws {
        let session = Self.session(Self.seven) { $0.vote?.openedAt = Sample.later }
        let view = try #require(Disclosure(of: session).dotsView)
        #expect(view.voted == 0)
        #expect(view.result?.dots == 0)
    }

    @Test func `an organisation is shown apart only when three of it voted`() throws {
        let result = try #require(Disclosure(of: Self.session(Self.seven)).dotsView?.result)
        #expect(result.groups.map(\.group) == [.organisation("HAN"), .organisation("KION")])
        // in the order trust, pupils, time, rooster
        #expect(result.groups.map(\.dots) == [[3, 4, 2, 0], [2, 1, 2, 0]])
    }

    @Test func `a small organisation is not to be found by subtraction either`() throws {
        var people = Self.seven
        people[6] = ("ROC", [0, 0, 0, 3])
        let result = try #require(Disclosure(of: Self.session(people)).dotsView?.result)
        // One of ROC voted: with the smallest other one it would still be four, and HAN stands alone.
        #expect(result.groups.map(\.group) == [.organisation("KION"), .together(2)])
        #expect(result.groups.map(\.people) == [3, 4])
        people[5] = ("KION", nil)
        let fewer = try #require(Disclosure(of: Self.session(people)).dotsView?.result)
        #expect(fewer.groups.map(\.people) == [3, 3], "two of KION and one of ROC together")
        people[4] = ("KION", nil)
        let few = try #require(Disclosure(of: Self.session(people)).dotsView?.result)
        #expect(few.groups.isEmpty)
    }

    @Test(arguments: [
        (1, 12, 1), (2, 12, 1), (4, 12, 1), (5, 12, 2), (8, 12, 3), (8, 4, 4), (12, 12, 4), (30, 12, 8), (2, 3, 1),
        (8, 0, 3),
    ])
    func `the budget is about a third of the themes, one more for few people`(themes: Int, people: Int, budget: Int) {
        #expect(Vote.suggestedBudget(themes: themes, people: people) == budget)
    }

    // MARK: - What can be done

    private func course(_ commands: [Vote.Command]) throws -> Course {
        var course = Course.usual(for: Sample.prompts)
        course.themes = Self.themes
        for (index, command) in commands.enumerated() {
            course.vote = try course.vote(after: command, at: Moment(seconds: 1_000 + index, offsetMinutes: 60))
        }
        return course
    }

    @Test func `a vote is opened, closed, shown, and opened again with what was given`() throws {
        let opened = try course([.open(.seats, budget: 3)])
        #expect(opened.vote?.phase == .open && opened.vote?.isOpenAtSeats == true)
        let closed = try course([.open(.seats, budget: 3), .close])
        #expect(closed.vote?.phase == .closed && closed.vote?.isOpenAtSeats == false)
        let again = try course([.open(.seats, budget: 3), .close, .reveal, .openAgain])
        #expect(again.vote == opened.vote, "the same vote: earlier ballots count on")
        #expect(throws: Refusal.notOpen) { try course([.open(.seats, budget: 3), .close, .close]) }
        #expect(throws: Refusal.notOpen) { try course([.close]) }
        #expect(try course([.open(.seats, budget: 3), .dismiss]).vote == nil)
    }

    @Test func `showing an open vote closes it`() throws {
        let vote = try course([.open(.counted, budget: 2), .reveal]).vote
        #expect(vote?.closedAt != nil && vote?.phase == .revealed)
    }

    @Test func `dots are counted only for a theme there is, in the room, and not once they are shown`() throws {
        let counted = try course([.open(.counted, budget: 2), .count(Self.time, 4), .count(Self.trust, 1)])
        #expect(counted.vote?.totals == [Self.time: 4, Self.trust: 1])
        #expect(
            try course([.open(.counted, budget: 2), .count(Self.time, 4), .count(Self.time, nil)]).vote?.totals == [:])
        #expect(throws: Refusal.unknownTheme) { try course([.open(.counted, budget: 2), .count(Sample.id("t-x"), 4)]) }
        #expect(throws: Refusal.notOpen) { try course([.open(.seats, budget: 2), .count(Self.time, 4)]) }
        #expect(throws: Refusal.notOpen) { try course([.open(.counted, budget: 2), .reveal, .count(Self.time, 4)]) }
    }

    @Test func `there is no vote without themes`() {
        let course = Course.usual(for: Sample.prompts)
        #expect(throws: Refusal.unknownTheme) { try course.vote(after: .open(.counted, budget: 1), at: Sample.now) }
    }

    // MARK: - Somebody typed twice

    /// The dots of the second person after the first was merged into them, begun so often.
    private static func merged(
        _ first: [Int]?, _ second: [Int]?, times: Int = 1, vote change: (inout Vote) -> Void = { _ in }
    ) throws -> (session: Session, dots: [Int]?) {
        var session = session([("HAN", first), ("HAN", second)], revealed: false) { course in
            if var vote = course.vote {
                change(&vote)
                course.vote = vote
            }
        }
        let (from, into): (Identifier<Participant>, Identifier<Participant>) = (Sample.id("p-0"), Sample.id("p-1"))
        for _ in 0..<times {
            let ballot = session.ballotToMerge(of: from, into: into, at: Sample.later)
            try session.apply(.participant(into, .choicesReceived(ballot, rating: nil, marked: nil)))
        }
        try session.apply(.participant(from, .removed(mergedInto: into)))
        let ballot = session.participants[into]?.ballot
        return (session, ballot.map { ballot in themes.map { ballot.dots[$0.id] ?? 0 } })
    }

    @Test func `dots go along with somebody typed twice, as far as one person has them`() throws {
        #expect(try Self.merged([2, 1, 0, 0], nil).dots == [2, 1, 0, 0])
        #expect(try Self.merged(nil, [0, 1, 0, 0]).dots == [0, 1, 0, 0])
        #expect(try Self.merged([1, 0, 0, 0], [1, 1, 0, 0]).dots == [2, 1, 0, 0])
        // Too many together: those of the one who stays.
        #expect(try Self.merged([2, 0, 0, 0], [1, 1, 0, 0]).dots == [1, 1, 0, 0])
        // Cut short and done again, nothing is added twice.
        #expect(try Self.merged([1, 0, 0, 0], [1, 1, 0, 0], times: 2).dots == [2, 1, 0, 0])
    }

    @Test
    func `a result that stands is the same after a merge, and whoever has too many dots chooses anew when it goes on`()
        throws
    {
        let ended: (inout Vote) -> Void = { vote in
            vote.closedAt = Sample.later
            vote.revealedAt = Sample.later
        }
        var (session, dots) = try Self.merged([2, 1, 0, 0], [2, 0, 1, 0], vote: ended)
        #expect(dots == [4, 1, 1, 0])
        let result = try #require(Disclosure(of: session).dotsView?.result)
        #expect(result.dots == 6)
        var vote = try #require(session.record.course?.vote)
        vote.closedAt = nil
        vote.revealedAt = nil
        try session.apply(.record(.course(.vote(vote))))
        #expect(Disclosure(of: session).dotsView?.voted == 0)
        #expect(Disclosure(of: session).seatView(of: Sample.id("p-1"))?.vote?.hasVoted == false)
    }

    @Test func `a rating and marks go along with somebody typed twice, unless they gave others`() throws {
        var session = Self.session([("HAN", nil), ("HAN", nil)])
        let (from, into): (Identifier<Participant>, Identifier<Participant>) = (Sample.id("p-0"), Sample.id("p-1"))
        try session.apply(.participant(into, .choicesReceived(nil, rating: 4, marked: [Sample.first])))
        #expect(session.participants[into]?.rating == 4)
        try session.apply(.participant(into, .choicesReceived(nil, rating: 2, marked: [Sample.done])))
        #expect(session.participants[into]?.rating == 4)
        #expect(session.participants[into]?.marked == [Sample.first])
        #expect(session.participants[from]?.rating == nil)
    }
}
