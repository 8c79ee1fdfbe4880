// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

/// Who is heard, and how much, against tables made by hand.
@Suite struct BalanceTests {
    private typealias Share = BalanceView.Share

    /// Organisation, answers as numbers of words, noted turns.
    private struct Line {
        let organisation: String?
        let answers: [Int]
        let turns: Int
    }

    private func view(
        _ lines: [Line], isShared: Bool, organisations: [String] = ["a", "b", "c"], left: Set<Int> = []
    ) -> BalanceView {
        var record = SessionRecord(
            details: Sample.details,
            organisations: organisations.map { Organisation(id: Sample.id("o-\($0)"), name: $0, units: []) },
            prompts: Sample.prompts)
        record.groupSeesScreen = isShared
        let people = lines.enumerated().map { index, line in
            Participant(
                id: Sample.id("p-\(index)"), number: index + 1,
                details: .init(
                    name: "Naam \(index)", organisation: line.organisation.map { Sample.id("o-\($0)") }),
                answers: line.answers.enumerated().map { number, words in
                    Sample.answer(
                        Sample.id("a-\(index)-\(number)"), Sample.process,
                        Array(repeating: "woord", count: words).joined(separator: " "))
                })
        }
        for index in left { record.presence[people[index].id] = .left }
        let notes = zip(people, lines).flatMap { person, line in
            (0..<line.turns).map {
                Note(
                    id: Sample.id("n-\(person.id.word)-\($0)"), speaker: person.id, prompt: Sample.process,
                    text: "gezegd", at: Sample.now, provenance: .scribeSummary)
            }
        }
        let group = Note(
            id: Sample.id("n-group"), speaker: nil, prompt: Sample.process, text: "samen", at: Sample.now,
            provenance: .scribeSummary)
        let session = Session(
            record: record, participants: people, scribes: [Scribe(id: Sample.scribe, notes: notes + [group])])
        return Disclosure(of: session).balanceView
    }

    /// Four of a, three of b, one of c: c alone would be one person.
    private let eight = [
        Line(organisation: "a", answers: [3, 4], turns: 1), Line(organisation: "a", answers: [], turns: 0),
        Line(organisation: "a", answers: [5], turns: 2), Line(organisation: "a", answers: [], turns: 1),
        Line(organisation: "b", answers: [2], turns: 0), Line(organisation: "b", answers: [], turns: 1),
        Line(organisation: "b", answers: [1, 1], turns: 1), Line(organisation: "c", answers: [10], turns: 0),
    ]

    @Test func `on a screen of their own the facilitator sees every organisation and every person`() {
        let view = view(eight, isShared: false)
        #expect(view.groups.map(\.group) == ["a", "b", "c"].map { .organisation($0) })
        #expect(
            view.groups.map(\.share) == [
                Share(people: 4, heard: 3, answers: 3, words: 12, turns: 4),
                Share(people: 3, heard: 3, answers: 3, words: 4, turns: 2),
                Share(people: 1, heard: 1, answers: 1, words: 10, turns: 0),
            ])
        #expect(view.total == Share(people: 8, heard: 7, answers: 7, words: 26, turns: 6))
        #expect(view.people.map(\.share.words) == [7, 0, 5, 0, 2, 0, 2, 10])
        #expect(view.people[0].share == Share(people: 1, heard: 1, answers: 2, words: 7, turns: 1))
    }

    @Test func `where the group looks along, no row and no difference with the total is about fewer than three`() {
        let view = view(eight, isShared: true)
        // c has one person: it stands together with b, the smallest of the others.
        #expect(view.groups.map(\.group) == [.organisation("a"), .together(2)])
        #expect(
            view.groups.map(\.share) == [
                Share(people: 4, heard: 3, answers: 3, words: 12, turns: 4),
                Share(people: 4, heard: 4, answers: 4, words: 14, turns: 2),
            ])
        #expect(view.total.people == 8)
        #expect(view.people.isEmpty)
    }

    @Test func `whoever left counts nowhere`() {
        let view = view(eight, isShared: false, left: [7])
        #expect(view.total == Share(people: 7, heard: 6, answers: 6, words: 16, turns: 6))
        #expect(view.groups[2].share == Share())
    }

    @Test func `an organisation nobody heard is told, once half of the people are heard`() {
        let silent = eight.dropLast() + [Line(organisation: "c", answers: [], turns: 0)]
        #expect(view(Array(silent), isShared: false).warning == .silent(.organisation("c")))
        let early = [eight[0]] + (1..<8).map { _ in Line(organisation: "b", answers: [], turns: 0) }
        #expect(view(early, isShared: false).warning == nil)
    }

    @Test func `a small silent organisation is not told where the group looks along`() {
        let silent = eight.dropLast() + [Line(organisation: "c", answers: [], turns: 0)]
        #expect(view(Array(silent), isShared: true).warning == .dominant(name: nil, percentage: 33))
    }

    @Test(arguments: [(3, nil), (4, 36)] as [(Int, Int?)])
    func `somebody above thirty percent of the noted turns is told`(turns: Int, told: Int?) {
        // Seven others: of 10 turns three are 30 %, of 11 turns four are 36 %.
        let others = (0..<7).map { _ in Line(organisation: "a", answers: [1], turns: 1) }
        let view = view([Line(organisation: "a", answers: [1], turns: turns)] + others, isShared: false)
        #expect(view.warning == told.map { .dominant(name: "Naam 0", percentage: $0) })
    }

    @Test func `of few turns or few people nothing is said`() {
        let few = (0..<5).map { Line(organisation: "a", answers: [1], turns: $0 == 0 ? 3 : 0) }
        #expect(view(few, isShared: false).warning == nil)
        let three = (0..<3).map { _ in Line(organisation: "a", answers: [1], turns: 2) }
        #expect(view(three, isShared: false).warning == nil)
    }
}
