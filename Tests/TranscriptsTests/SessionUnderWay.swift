// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Testing
import Transcripts

/// A session under construction, every step through `Session.apply`.
struct SessionUnderWay {
    private(set) var session: Session
    private var lastAnswer: UInt32 = 0
    private(set) var minute = 0

    init(_ session: Session) { self.session = session }

    init(title: String, details change: (inout SessionDetails) -> Void = { _ in }) throws {
        let date = try #require(CalendarDate("2024-04-23"))
        var details = SessionDetails(title: title, date: date, language: .dutch)
        change(&details)
        session = Session(record: SessionRecord(details: details, prompts: Template.lookingBack(in: details.language)))
    }

    /// Each step is a minute later than the one before.
    mutating func now() -> Moment {
        minute += 1
        return Moment(seconds: 1_713_877_200 + minute * 60, offsetMinutes: 120)
    }

    mutating func apply(_ event: Event) throws { try session.apply(event) }

    func prompt(_ word: String) throws -> Identifier<Prompt> { try #require(Identifier<Prompt>(word)) }

    mutating func organisation(_ name: String, units: [String] = []) throws -> Identifier<Organisation> {
        let count = session.record.organisations.count
        let id = Identifier<Organisation>(letter: "o", random: UInt32(count))
        let all = session.record.organisations + [Organisation(id: id, name: name, units: units)]
        try apply(.record(.organisationsChanged(all)))
        return id
    }

    mutating func person(
        _ random: UInt32, _ name: String, role: String? = nil, _ organisation: Identifier<Organisation>? = nil,
        unit: String? = nil, number: Int? = nil, consent: Attribution?
    ) throws -> Identifier<Participant> {
        let id = Identifier<Participant>(letter: "p", random: random)
        let details = Participant.Details(name: name, role: role, organisation: organisation, unit: unit)
        let number = number ?? session.participants.count + 1
        try apply(.participant(id, .added(number: number, details: details)))
        if let consent {
            let given = Consent(attribution: consent, text: "kaart", at: now(), way: .typed)
            try apply(.participant(id, .consentGiven(given)))
        }
        return id
    }

    @discardableResult
    mutating func answer(
        _ person: Identifier<Participant>, _ prompt: String, _ text: String, _ provenance: Provenance = .typed,
        attribution: Attribution? = nil
    ) throws -> Identifier<Answer> {
        lastAnswer += 1
        let id = Identifier<Answer>(letter: "a", random: 0xA000_0000 + lastAnswer)
        let writing = AnswerWriting(
            answer: id, prompt: try self.prompt(prompt), text: text, at: now(), provenance: provenance, base: 0,
            sequence: Int(lastAnswer))
        try apply(.participant(person, .answerWritten(writing)))
        if let attribution { try apply(.participant(person, .answerAttributed(id, attribution))) }
        return id
    }

    mutating func note(
        _ speaker: Identifier<Participant>?, _ prompt: String, _ text: String, _ provenance: Provenance
    ) throws {
        let scribe = Identifier<Scribe>(letter: "s", random: 0x51)
        if session.scribes[scribe] == nil { try apply(.scribe(scribe, .started)) }
        lastAnswer += 1
        let note = Note(
            id: Identifier(letter: "n", random: 0xB000_0000 + lastAnswer), speaker: speaker,
            prompt: try self.prompt(prompt), text: text, at: now(), provenance: provenance)
        try apply(.scribe(scribe, .noteWritten(note, sequence: Int(lastAnswer))))
    }

    mutating func rule(
        _ person: Identifier<Participant>, _ answer: Identifier<Answer>? = nil, _ attribution: Attribution
    ) throws {
        lastAnswer += 1
        let ruling = Ruling(
            id: Identifier(letter: "r", random: lastAnswer), participant: person, answer: answer,
            attribution: attribution, at: now())
        try apply(.record(.rulingMade(ruling)))
    }

    mutating func course(_ change: CourseChange) throws { try apply(.record(.course(change))) }

    /// What nobody outside the program ever reads.
    var identifiers: [String] {
        session.participants.keys.map(\.word) + session.scribes.keys.map(\.word)
            + session.participants.values.flatMap(\.answers).map(\.id.word)
            + session.scribes.values.flatMap(\.notes).map(\.id.word) + session.record.rulings.map(\.id.word)
            + (session.record.course?.agreements.map(\.id.word) ?? [])
    }

    func selection(_ profile: ExportProfile) -> TranscriptSelection {
        Disclosure(of: session).transcriptSelection(profile: profile)
    }
}

let made = Moment(seconds: 1_713_880_920, offsetMinutes: 120)

extension TranscriptFormat {
    func write(_ selection: TranscriptSelection, excel: Bool = false) -> String {
        write(selection, options: TranscriptOptions(madeAt: made, excel: excel))
    }
}
