// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

/// Turns of a sharing step: whose it is, who is next, and what passing, leaving and coming late do.
@Suite struct TurnsTests {
    private let people: [Identifier<Participant>] = ["p-a", "p-b", "p-c", "p-d"].map { Sample.id($0) }
    private var turns: Turns { Turns(order: people) }

    private func words(_ commands: Turns.Command..., absent: Set<Int> = []) -> [String] {
        let here = people.indices.filter { !absent.contains($0) }.map { people[$0] }
        var turns: Turns? = turns
        for command in commands { turns = turns?.after(command, people: here) }
        return [turns?.speaker(among: Set(here)), turns?.following(among: Set(here))].compactMap { $0?.word }
    }

    @Test func `everybody has one turn in a round, one after another`() {
        #expect(words() == ["p-a", "p-b"])
        #expect(words(.next) == ["p-b", "p-c"])
        #expect(words(.next, .next, .next) == ["p-d"])
        #expect(words(.next, .next, .next, .next) == [])
    }

    @Test func `whoever left is passed over, also when it was their turn`() {
        #expect(words(absent: [0]) == ["p-b", "p-c"])
        #expect(words(.next, absent: [1, 2]) == ["p-d"])
        #expect(words(.next, .back, absent: [0, 2]) == ["p-b", "p-d"])
        #expect(words(absent: [0, 1, 2, 3]) == [])
    }

    @Test func `going back gives the one before their turn, and takes back that they passed`() {
        let here = people
        let passed = turns.after(.pass, people: here)
        #expect(passed?.passed == [people[0]])
        #expect(passed?.index == 1)
        let back = passed?.after(.back, people: here)
        #expect(back == turns)
        #expect(back?.after(.back, people: here) == turns)
    }

    @Test func `another round has the same order, and nobody has passed in it`() {
        let over = people.reduce(Optional(turns)) { turns, _ in turns?.after(.pass, people: people) }
        let again = over?.after(.again, people: people)
        #expect(again == Turns(order: people, round: 2))
    }

    @Test func `whoever comes late has the last turn`() {
        let late: Identifier<Participant> = Sample.id("p-late")
        #expect(turns.after(.next, people: people + [late])?.order == people + [late])
    }

    @Test func `the order is drawn by lot and holds everybody once`() {
        var seed: UInt32 = 7
        let orders = (0..<20).compactMap { _ in
            Turns.drawn(of: people) {
                seed = seed &* 1_664_525 &+ 1_013_904_223
                return seed >> 8
            }?.order
        }
        #expect(orders.count == 20)
        #expect(orders.allSatisfy { Set($0) == Set(people) && $0.count == people.count })
        #expect(Set(orders).count > 5)
        #expect(Turns.drawn(of: []) { 0 } == nil)
    }
}
