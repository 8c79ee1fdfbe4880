// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Testing

/// Random events, most of them possible: what must hold of every session holds after each.
@Suite struct RandomEventTests {
    @Test(arguments: Seeds.some(30)) func `whatever happens, a session stays whole`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var session = Sample.session()
        for step in 0..<200 {
            let event = Self.event(using: &generator)
            let before = session
            do throws(Refusal) {
                try session.apply(event)
            } catch {
                #expect(session == before, "seed \(seed), step \(step): \(event)")
            }
            let findings = Self.findings(in: session)
            guard findings.isEmpty else {
                Issue.record("seed \(seed), step \(step), \(event): \(findings.joined(separator: "; "))")
                return
            }
        }
    }

    private static func findings(in session: Session) -> [String] {
        var findings: [String] = []
        let prompts = Set(session.record.prompts.map(\.id))
        let organisations = Set(session.record.organisations.map(\.id))
        if session.record.prompts.isEmpty { findings.append("no prompts") }
        for (id, person) in session.participants {
            if person.id != id { findings.append("\(id) is filed as \(person.id)") }
            if person.details.name.allSatisfy(\.isWhitespace) { findings.append("\(id) has no name") }
            if let organisation = person.details.organisation, !organisations.contains(organisation) {
                findings.append("\(id) works nowhere")
            }
            if Set(person.answers.map(\.id)).count != person.answers.count { findings.append("\(id): an answer twice") }
            for answer in person.answers {
                if answer.counts, !prompts.contains(answer.prompt) { findings.append("\(answer.id): no prompt") }
                if answer.isWithdrawn != answer.revisions.isEmpty { findings.append("\(answer.id): half withdrawn") }
                if answer.revisions.count > Limits.revisions { findings.append("\(answer.id): too many wordings") }
            }
        }
        for note in session.scribes.values.flatMap(\.notes) where !prompts.contains(note.prompt) {
            findings.append("\(note.id): no prompt")
        }
        return findings
    }

    private static let people = [Sample.writer, Sample.closed, Sample.new, Sample.nobody]
    private static let answers: [Identifier<Answer>] = [
        Sample.first, Sample.taken, Sample.done, Sample.id("a-1"), Sample.id("a-2"),
    ]

    private static func one<Element>(of elements: [Element], using generator: inout SeededGenerator) -> Element {
        elements[Int.random(in: elements.indices, using: &generator)]
    }

    private static func event(using generator: inout SeededGenerator) -> Event {
        let person = one(of: people, using: &generator)
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: return .record(recordEvent(person, using: &generator))
        case 1: return noteEvent(person, using: &generator)
        default: return .participant(person, participantEvent(person, using: &generator))
        }
    }

    private static func noteEvent(
        _ person: Identifier<Participant>, using generator: inout SeededGenerator
    ) -> Event {
        let id: Identifier<Note> = one(of: [Sample.note, Sample.id("n-2")], using: &generator)
        guard Bool.random(using: &generator) else { return .scribe(Sample.scribe, .noteRemoved(id)) }
        let prompt = one(of: [Sample.process, Sample.results], using: &generator)
        let note = Note(
            id: id, speaker: person, prompt: prompt, text: "x", at: Sample.now, provenance: .scribeSummary)
        return .scribe(Sample.scribe, .noteWritten(note, sequence: 1))
    }

    private static func recordEvent(
        _ person: Identifier<Participant>, using generator: inout SeededGenerator
    ) -> RecordEvent {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: .promptsChanged(Array(Sample.prompts.prefix(Int.random(in: 0...2, using: &generator))))
        case 1: .organisationsChanged([Organisation(id: Sample.han, name: "HAN")])
        case 2: .organisationsChanged([])
        case 3:
            .rulingMade(
                Ruling(
                    id: Identifier(letter: "r", random: UInt32.random(in: 0..<5, using: &generator)),
                    participant: person, answer: one(of: answers, using: &generator),
                    attribution: one(of: Attribution.allCases, using: &generator), at: Sample.now))
        case 4: .presenceChanged(person, .left)
        default:
            .requestMade(
                Request(
                    id: Identifier(letter: "q", random: UInt32.random(in: 0..<5, using: &generator)),
                    participant: person, act: .merge(into: one(of: people, using: &generator)), at: Sample.now))
        }
    }

    private static func participantEvent(
        _ person: Identifier<Participant>, using generator: inout SeededGenerator
    ) -> ParticipantEvent {
        let answer = one(of: answers, using: &generator)
        let text = one(of: ["", " ", "een", "twee", "drie"], using: &generator)
        let prompt = one(of: [Sample.process, Sample.results, Sample.id("none")], using: &generator)
        switch Int.random(in: 0..<16, using: &generator) {
        case 0: return .added(number: Int.random(in: 0...9, using: &generator), details: .init(name: text))
        case 1: return .described(.init(name: text, organisation: Bool.random(using: &generator) ? Sample.han : nil))
        case 2: return .consentGiven(Sample.consent(one(of: Attribution.allCases, using: &generator)))
        case 3: return .answerAttributed(answer, one(of: Attribution.allCases, using: &generator))
        case 4: return .answerWithdrawn(answer, at: Sample.now)
        case 5: return .answerCorrected(answer, text: text, reason: "", at: Sample.now)
        case 6: return .answersReceived([Sample.answer(answer, Sample.process, "ontvangen")])
        case 7: return .seatClosed(at: Sample.now)
        case 8: return .seatReopened
        case 9: return .removed(mergedInto: Bool.random(using: &generator) ? one(of: people, using: &generator) : nil)
        case 10, 11: return .answerLeft(answer)
        default:
            let base = Int.random(in: 0...4, using: &generator)
            let provenance = one(of: [Provenance.typed, .paper], using: &generator)
            return .answerWritten(
                Sample.writing(answer, text, to: prompt, base: base, provenance: provenance, sequence: base))
        }
    }
}
