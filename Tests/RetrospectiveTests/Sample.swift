// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// A session in which everything there is stands once.
enum Sample {
    static func id<Subject>(_ word: String) -> Identifier<Subject> {
        Identifier(word) ?? Identifier(letter: "x", random: 0)
    }

    static let process: Identifier<Prompt> = id("process")
    static let results: Identifier<Prompt> = id("results")
    static let han: Identifier<Organisation> = id("o-han")
    static let kion: Identifier<Organisation> = id("o-kion")
    /// Has consented with their name, and wrote an answer; another one was withdrawn.
    static let writer: Identifier<Participant> = id("p-writer")
    /// Answered and handed over.
    static let closed: Identifier<Participant> = id("p-closed")
    /// Has done nothing yet.
    static let new: Identifier<Participant> = id("p-new")
    static let nobody: Identifier<Participant> = id("p-nobody")
    static let first: Identifier<Answer> = id("a-first")
    static let taken: Identifier<Answer> = id("a-taken")
    static let done: Identifier<Answer> = id("a-done")
    static let scribe: Identifier<Scribe> = id("s-one")
    static let note: Identifier<Note> = id("n-one")
    static let now = Moment(seconds: 1_795_527_120, offsetMinutes: 60)
    static let later = Moment(seconds: 1_795_527_200, offsetMinutes: 60)

    static let details = SessionDetails(
        title: "Vier jaar samen", date: CalendarDate(daysSince1970: 20_781), language: .dutch)

    static let prompts = [
        Prompt(id: process, label: "Proces", question: "Hoe is het proces verlopen?"),
        Prompt(id: results, label: "Resultaten", question: "Wat hebben we bereikt?"),
    ]

    static func answer(_ id: Identifier<Answer>, _ prompt: Identifier<Prompt>, _ texts: String...) -> Answer {
        Answer(
            id: id, prompt: prompt,
            revisions: texts.map { Answer.Revision(text: $0, at: now, provenance: .typed) },
            withdrawnAt: texts.isEmpty ? now : nil)
    }

    static func consent(_ attribution: Attribution) -> Consent {
        Consent(attribution: attribution, text: "kaart", at: now, way: .typed)
    }

    static func session() -> Session {
        var record = SessionRecord(
            details: details,
            organisations: [
                Organisation(id: han, name: "HAN", units: []), Organisation(id: kion, name: "KION", units: []),
            ], prompts: prompts)
        record.rulings = [Ruling(id: id("r-one"), participant: writer, attribution: .function, at: now)]
        record.requests = [Request(id: id("q-one"), participant: closed, act: .reopen, at: now)]
        record.intents = [Intent(id: id("i-one"), act: .merge(from: new, into: writer), at: now)]
        return Session(
            record: record,
            participants: [
                Participant(
                    id: writer, number: 1, details: .init(name: "Mo Yıldız", role: "docent", organisation: han),
                    consent: consent(.name), answers: [answer(first, process, "keuken"), answer(taken, process)]),
                Participant(
                    id: closed, number: 2, details: .init(name: "Sanne Bakker"), consent: consent(.unnamed),
                    answers: [answer(done, results, "opleiding")], seatClosedAt: now),
                Participant(id: new, number: 3, details: .init(name: "Noor Smit")),
            ],
            scribes: [
                Scribe(
                    id: scribe,
                    notes: [
                        Note(
                            id: note, speaker: writer, prompt: process, text: "gezegd", at: now,
                            provenance: .scribeVerbatim)
                    ])
            ])
    }

    static func writing(
        _ answer: Identifier<Answer>, _ text: String, to prompt: Identifier<Prompt> = process, base: Int = 0,
        provenance: Provenance = .typed, sequence: Int = 1
    ) -> AnswerWriting {
        AnswerWriting(
            answer: answer, prompt: prompt, text: text, at: later, provenance: provenance, base: base,
            sequence: sequence)
    }
}
