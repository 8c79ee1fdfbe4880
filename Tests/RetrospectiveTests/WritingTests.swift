// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Testing

/// How the wordings of an answer come and go.
@Suite struct WritingTests {
    private var session = Sample.session()

    private mutating func write(_ text: String, base: Int, _ answer: Identifier<Answer> = Sample.first) throws {
        try session.apply(.participant(Sample.writer, .answerWritten(Sample.writing(answer, text, base: base))))
    }

    private mutating func leave(_ answer: Identifier<Answer> = Sample.first) throws {
        try session.apply(.participant(Sample.writer, .answerLeft(answer)))
    }

    private mutating func correct(_ text: String) throws {
        try session.apply(
            .participant(Sample.writer, .answerCorrected(Sample.first, text: text, reason: "", at: Sample.later)))
    }

    private func texts(_ answer: Identifier<Answer> = Sample.first) -> [String] {
        session.participants[Sample.writer]?.answer(answer)?.revisions.map(\.text) ?? []
    }

    @Test mutating func `letters typed in one sitting are one wording`() throws {
        for text in ["k", "ke", "keu"] { try write(text, base: 1) }
        #expect(texts() == ["keuken", "keu"])
        try leave()
        try write("keuk", base: 2)
        #expect(texts() == ["keuken", "keu", "keuk"])
    }

    @Test mutating func `an editor left without a change leaves no wording`() throws {
        try write("keukens", base: 1)
        try write("keuken", base: 1)
        try leave()
        #expect(texts() == ["keuken"])
    }

    @Test mutating func `an answer begun and emptied again is gone`() throws {
        let answer: Identifier<Answer> = Sample.id("a-new")
        try write("x", base: 0, answer)
        try write("", base: 0, answer)
        try leave(answer)
        #expect(session.participants[Sample.writer]?.answer(answer) == nil)
    }

    @Test mutating func `an earlier answer that is emptied is withdrawn, with all its wordings`() throws {
        try write(" ", base: 1)
        try leave()
        #expect(texts() == [])
        #expect(session.participants[Sample.writer]?.answer(Sample.first)?.isWithdrawn == true)
    }

    @Test mutating func `of many wordings the first and the latest stay, and no letter pushes one out`() throws {
        for number in 1...30 {
            let base = texts().count
            try write("begin \(number)", base: base)
            try write("versie \(number)", base: base)
            #expect(texts().last == "versie \(number)")
            #expect(texts().count <= Limits.revisions)
            try leave()
        }
        #expect(texts().first == "keuken")
        #expect(texts().dropFirst().first != "begin 1")
        let before = texts()
        let base = before.count
        for text in ["a", "ab", "abc"] { try write(text, base: base) }
        #expect(texts() == before + ["abc"])
    }

    @Test mutating func `corrections leave room for the person to write on`() throws {
        for number in 1...25 { try correct("verbeterd \(number)") }
        let before = texts()
        #expect(before.first == "keuken")
        for text in ["a", "ab", "abc"] { try write(text, base: before.count) }
        #expect(texts() == before + ["abc"])
    }

    @Test mutating func `a corrected answer the person writes on is not movedOn silently`() throws {
        try write("mijn tekst", base: 1)
        try correct("verbeterd")
        #expect(throws: Refusal.movedOn) { try write("mijn tekst gaat door", base: 1) }
        #expect(texts().last == "verbeterd")
    }

    @Test mutating func `withdrawn words are nowhere in the session`() throws {
        try write("heel geheim", base: 1)
        try session.apply(.participant(Sample.writer, .answerWithdrawn(Sample.first, at: Sample.later)))
        #expect(!"\(session)".contains("geheim"))
        #expect(!"\(session)".contains("keuken"))
    }

    @Test mutating func `the number of the last draft never goes back`() throws {
        for sequence in [5, 3, 8] {
            let writing = Sample.writing(Sample.first, "x\(sequence)", base: 1, sequence: sequence)
            try session.apply(.participant(Sample.writer, .answerWritten(writing)))
        }
        #expect(session.participants[Sample.writer]?.sequence == 8)
    }

    @Test mutating func `a text that would make the document larger than a reader takes is refused beforehand`() throws
    {
        let most = String(repeating: "🌉", count: Limits.answerCharacters)
        let answers = (1...20).compactMap { number in
            Identifier<Answer>("a-large-\(number)").map {
                let revision = Answer.Revision(text: most, at: Sample.later, provenance: .typed)
                return Answer(id: $0, prompt: Sample.session().record.prompts[0].id, revisions: [revision])
            }
        }
        try session.apply(.participant(Sample.writer, .answersReceived(answers)))
        let before = session
        #expect(throws: Refusal.documentFull(limit: Limits.documentBytes)) {
            try write(most, base: 0, Sample.id("a-new"))
        }
        #expect(session == before)
        try write("kort", base: 0, Sample.id("a-new"))
    }
}
