// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

/// What whoever leads sees of a sharing step, with and without the group looking along.
@Suite struct SharingViewTests {
    private let named: Identifier<Participant> = Sample.id("p-named")
    private let unnamed: Identifier<Participant> = Sample.id("p-unnamed")
    private let withheld: Identifier<Participant> = Sample.id("p-withheld")
    private let silent: Identifier<Participant> = Sample.id("p-silent")

    private func session(isShared: Bool, opened: [String] = [], index: Int = 0) -> Session {
        var record = SessionRecord(details: Sample.details, prompts: Sample.prompts)
        record.groupSeesScreen = isShared
        record.course = Course.usual(for: Sample.prompts)
        record.course?.position.step = Sample.id("share-1")
        record.course?.turns = Turns(order: [named, unnamed, withheld, silent], index: index, passed: [unnamed])
        record.course?.opened = opened.map { Sample.id($0) }
        func person(_ id: Identifier<Participant>, _ number: Int, _ attribution: Attribution?, _ answer: String)
            -> Participant
        {
            Participant(
                id: id, number: number, details: .init(name: "Naam \(number)"),
                consent: attribution.map { Sample.consent($0) },
                answers: [Sample.answer(Sample.id(answer), Sample.process, "woorden van \(number)")])
        }
        return Session(
            record: record,
            participants: [
                person(named, 1, .name, "a-z"), person(unnamed, 2, .unnamed, "a-b"),
                person(withheld, 3, .withheld, "a-c"), person(silent, 4, nil, "a-d"),
            ])
    }

    private func view(isShared: Bool, opened: [String] = [], index: Int = 0) -> SharingView {
        Disclosure(of: session(isShared: isShared, opened: opened, index: index)).sharingView
    }

    @Test func `where the group may look along, only the words that are open are there`() {
        let view = view(isShared: true, opened: ["a-b"])
        #expect(view.answers.map(\.text) == [nil, "woorden van 2"])
        #expect(view.closed == 0)
        #expect(view.turns?.passed == [])
    }

    @Test func `on a screen of their own the facilitator reads what may be opened`() {
        let view = view(isShared: false)
        #expect(view.answers.map(\.text) == ["woorden van 1", "woorden van 2"])
        #expect(view.turns?.passed == [unnamed])
    }

    @Test(arguments: [true, false]) func `words that stay with the writer are not offered`(isShared: Bool) {
        let view = view(isShared: isShared, opened: ["a-c", "a-d"])
        #expect(view.answers.map(\.id.word) == ["a-z", "a-b"])
        #expect(view.opened.isEmpty)
        #expect(view.closed == (isShared ? 0 : 2))
    }

    @Test func `the answers under the speaker's name come first`() {
        #expect(view(isShared: false).answers.map(\.isSpeakers) == [true, false])
    }

    @Test func `an answer without a name is not tied to the turn of whoever wrote it`() {
        let view = view(isShared: false, index: 1)
        #expect(view.turns?.speaker?.id == unnamed)
        #expect(view.answers.map(\.isSpeakers) == [false, false])
        #expect(view.answers.map(\.name) == [nil, "Naam 1"])
    }

    @Test func `whoever left has no turn`() throws {
        var session = session(isShared: false)
        try session.apply(.record(.presenceChanged(named, .left)))
        let turns = try #require(Disclosure(of: session).sharingView.turns)
        #expect(turns.speaker?.id == unnamed)
        #expect(turns.order.count == 3)
        #expect(turns.place == 0)
    }
}
