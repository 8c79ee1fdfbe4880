// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Testing

@Suite struct GroupingViewTests {
    private func session(
        _ levels: [Attribution?], opened: Bool = false, lateAnswers: Int = 0, ceiling: Attribution = .name
    ) -> Session {
        var details = Sample.details
        details.ceiling = ceiling
        var record = SessionRecord(details: details, prompts: Sample.prompts)
        var course = Course.usual(for: Sample.prompts)
        let step = course.agenda.first { $0.kind == .group }
        if opened, let step { course.position.timeline = [.init(step: step.id, at: Sample.now)] }
        record.course = course
        let people = levels.enumerated().map { index, level in
            var answers = Sample.prompts.map {
                Sample.answer(Sample.id("a-\(index)-\($0.id.word)"), $0.id, "Woorden \(index)")
            }
            for late in 0..<(index == 0 ? lateAnswers : 0) {
                var answer = Sample.answer(Sample.id("a-late-\(late)"), Sample.process, "Nog iets \(late)")
                answer.revisions[0].at = Sample.later
                answers.append(answer)
            }
            return Participant(
                id: Sample.id("p-\(index)"), number: index + 1, details: .init(name: "Naam \(index)"),
                consent: level.map { Sample.consent($0) }, answers: answers)
        }
        return Session(record: record, participants: people)
    }

    private func view(_ session: Session) -> GroupingView { Disclosure(of: session).groupingView }

    @Test func `words that stay in this room or have no consent are shown to nobody, and counted`() {
        let view = view(session([.name, .function, .unnamed, .withheld, nil]))
        #expect(Set(view.answers.map(\.text)) == ["Woorden 0", "Woorden 1", "Woorden 2"])
        #expect(view.answers.count == 6)
        #expect(view.hidden == 4)
    }

    @Test func `what nobody may see is not waiting for a theme on the console either`() {
        let session = session([.name, .function, .unnamed, .withheld, nil])
        #expect(Disclosure(of: session).facilitatorView.ungrouped == view(session).loose)
    }

    @Test func `a ceiling and a ruling hide words too`() {
        #expect(view(session([.name, .unnamed], ceiling: .withheld)).answers.isEmpty)
        var ruled = session([.name, .name])
        let ruling = Ruling(id: Sample.id("r-1"), participant: Sample.id("p-0"), attribution: .withheld, at: Sample.now)
        _ = try? ruled.apply(.record(.rulingMade(ruling)))
        #expect(view(ruled).answers.map(\.text) == ["Woorden 1", "Woorden 1"])
    }

    @Test func `answers stand by prompt, in an order that tells nothing of who wrote them`() {
        let view = view(session(Array(repeating: .name, count: 20)))
        #expect(view.answers.map(\.number) == Array(1...40))
        #expect(view.answers.prefix(20).allSatisfy { $0.prompt == Sample.process })
        let texts = view.answers.prefix(20).map(\.text)
        #expect(texts != (0..<20).map { "Woorden \($0)" })
        #expect(texts != view.answers.suffix(20).map(\.text))
    }

    @Test func `a number on a slip stays right when words are hidden, taken back, or come late`() {
        let levels: [Attribution?] = Array(repeating: .name, count: 8)
        let before = view(session(levels, opened: true))
        var changed = levels
        changed[3] = .withheld
        let after = view(session(changed, opened: true, lateAnswers: 3))
        for answer in after.answers where !answer.text.hasPrefix("Nog") {
            #expect(before.answer(answer.id)?.number == answer.number)
        }
        #expect(after.answers.suffix(3).allSatisfy { $0.text.hasPrefix("Nog") && $0.number > 16 })
    }

    @Test func `an answer knows its themes, and whether it is in pieces`() throws {
        var session = session([.name, .name])
        let whole: Identifier<Answer> = Sample.id("a-0-process")
        let divided: Identifier<Answer> = Sample.id("a-1-process")
        let part = Theme.Part(wording: 1, start: 0, end: 7)
        let themes = [
            Theme(
                id: Sample.id("t-1"), name: "Een", members: [.init(answer: whole), .init(answer: divided, part: part)]),
            Theme(
                id: Sample.id("t-2"), name: "Twee",
                members: [.init(answer: divided, part: .init(wording: 1, start: 8, end: 9))]),
        ]
        try session.apply(.record(.course(.themes(themes))))
        let view = view(session)
        #expect(view.answer(whole)?.themes == [0])
        #expect(view.answer(whole)?.isDivided == false)
        #expect(view.answer(divided)?.themes == [0, 1])
        #expect(view.answer(divided)?.isDivided == true)
        #expect(view.loose == 2)
        #expect(view.answers(of: 0).count == 2)
    }

    @Test func `names and the words of the prompts make no answers alike`() {
        let view = view(session([.name, .name]))
        #expect(view.commonWords.contains("Hoe is het proces verlopen?"))
        #expect(view.commonWords.contains("Naam 1"))
    }
}
