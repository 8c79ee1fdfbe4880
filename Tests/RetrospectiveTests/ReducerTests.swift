// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Testing

/// Every event, accepted and refused: what comes of it.
@Suite struct ReducerTests {
    /// One event in the sample session, and why it is refused; nil when it is accepted.
    struct Row: Sendable, CustomTestStringConvertible {
        let what: String
        let event: Event
        let refusal: Refusal?

        init(_ what: String, _ event: Event, _ refusal: Refusal? = nil) {
            self.what = what
            self.event = event
            self.refusal = refusal
        }

        var testDescription: String { what }
    }

    @Test(arguments: recordRows + participantRows + writingRows + scribeRows)
    func `an event is applied to its one document, or refused and nothing changes`(row: Row) {
        let before = Sample.session()
        var session = before
        do throws(Refusal) {
            let changed = try session.apply(row.event)
            #expect(row.refusal == nil)
            expectUnchanged(session, before, except: changed)
        } catch {
            #expect(error == row.refusal)
            #expect(session == before)
        }
    }

    private func expectUnchanged(_ session: Session, _ before: Session, except changed: DocumentName) {
        if changed != .record { #expect(session.record == before.record) }
        for id in Set(session.participants.keys).union(before.participants.keys) where changed != .participant(id) {
            #expect(session.participants[id] == before.participants[id])
        }
        for id in Set(session.scribes.keys).union(before.scribes.keys) where changed != .scribe(id) {
            #expect(session.scribes[id] == before.scribes[id])
        }
    }

    private static let long = String(repeating: "a", count: Limits.lineCharacters + 1)
    private static let tooLong = String(repeating: "é", count: Limits.answerCharacters + 1)

    private static func details(_ change: (inout SessionDetails) -> Void) -> Event {
        var details = Sample.details
        change(&details)
        return .record(.detailsChanged(details))
    }

    private static func prompts(_ change: (inout [Prompt]) -> Void) -> Event {
        var prompts = Sample.prompts
        change(&prompts)
        return .record(.promptsChanged(prompts))
    }

    private static func ruling(
        _ id: String, _ participant: Identifier<Participant>, _ answer: Identifier<Answer>?, _ attribution: Attribution
    ) -> Event {
        .record(
            .rulingMade(
                Ruling(
                    id: Sample.id(id), participant: participant, answer: answer, attribution: attribution,
                    at: Sample.now)))
    }

    private static func request(_ id: String, _ participant: Identifier<Participant>, _ act: Request.Act) -> Event {
        .record(.requestMade(Request(id: Sample.id(id), participant: participant, act: act, at: Sample.now)))
    }

    static let recordRows: [Row] = [
        Row("another title", details { $0.title = "Terugblik" }),
        Row("a title of blanks", details { $0.title = "  \n" }, .titleMissing),
        Row("a title too long", details { $0.title = long }, .lineTooLong(limit: 200)),
        Row("a place too long", details { $0.place = long }, .lineTooLong(limit: 200)),
        Row("another question", prompts { $0[0].question = "Hoe ging het?" }),
        Row("a third prompt", prompts { $0.append(Prompt(id: Sample.id("more"), label: "Meer", question: "En?")) }),
        Row("no prompts", prompts { $0 = [] }, .promptMissing),
        Row("an empty question", prompts { $0[1].question = " " }, .promptMissing),
        Row("two prompts of one name", prompts { $0[1].id = Sample.process }, .taken),
        Row("without the prompt that has answers and notes", prompts { $0.removeFirst() }, .inUse),
        Row("without the prompt of a closed seat", prompts { $0.removeLast() }, .inUse),
        Row("without an unused organisation", .record(.organisationsChanged([.init(id: Sample.han, name: "HAN")]))),
        Row("without an organisation in use", .record(.organisationsChanged([])), .inUse),
        Row(
            "two organisations of one name",
            .record(.organisationsChanged([.init(id: Sample.han, name: "A"), .init(id: Sample.han, name: "B")])),
            .taken),
        Row(
            "an organisation without a name", .record(.organisationsChanged([.init(id: Sample.han, name: " ")])),
            .nameMissing),
        Row("somebody left", .record(.presenceChanged(Sample.new, .left))),
        Row("nobody left", .record(.presenceChanged(Sample.nobody, .left)), .unknownParticipant),
        Row("the screen is shared", .record(.screenShared(true))),
        Row("a code", .record(.codeChanged(hash: "x"))),
        Row("a stricter ruling", ruling("r-two", Sample.writer, Sample.first, .withheld)),
        Row("a ruling over a person", ruling("r-two", Sample.new, nil, .unnamed)),
        Row("a ruling more open than chosen", ruling("r-two", Sample.closed, Sample.done, .name), .notStricter),
        Row("a ruling on nobody", ruling("r-two", Sample.nobody, nil, .unnamed), .unknownParticipant),
        Row("a ruling on no answer", ruling("r-two", Sample.new, Sample.first, .unnamed), .unknownAnswer),
        Row("a ruling twice", ruling("r-one", Sample.writer, nil, .unnamed), .taken),
        Row("a ruling lifted", .record(.rulingLifted(Sample.id("r-one")))),
        Row("no ruling lifted", .record(.rulingLifted(Sample.id("r-two"))), .unknownRuling),
        Row("a request", request("q-two", Sample.writer, .withdraw(answer: Sample.first))),
        Row("a request twice", request("q-one", Sample.writer, .reopen), .taken),
        Row("a request to nobody", request("q-two", Sample.nobody, .reopen), .unknownParticipant),
        Row("a merge with oneself", request("q-two", Sample.writer, .merge(into: Sample.writer)), .samePerson),
        Row("a merge into nobody", request("q-two", Sample.writer, .merge(into: Sample.nobody)), .unknownParticipant),
        Row("a request settled", .record(.requestSettled(Sample.id("q-one")))),
        Row("no request settled", .record(.requestSettled(Sample.id("q-two"))), .unknownRequest),
        Row(
            "an intent twice",
            .record(
                .intentOpened(
                    Intent(id: Sample.id("i-one"), act: .merge(from: Sample.new, into: Sample.writer), at: Sample.now)
                )), .taken),
        Row("an intent struck", .record(.intentStruck(Sample.id("i-one")))),
        Row("no intent struck", .record(.intentStruck(Sample.id("i-two"))), .unknownIntent),
    ]

    private static func person(_ event: ParticipantEvent, _ id: Identifier<Participant> = Sample.writer) -> Event {
        .participant(id, event)
    }

    static let participantRows: [Row] = [
        Row("somebody added", person(.added(number: 4, details: .init(name: "Jan")), Sample.nobody)),
        Row("somebody added twice", person(.added(number: 4, details: .init(name: "Jan"))), .taken),
        Row("a number below one", person(.added(number: 0, details: .init(name: "Jan")), Sample.nobody), .taken),
        Row("no name", person(.added(number: 4, details: .init(name: "  ")), Sample.nobody), .nameMissing),
        Row(
            "a name too long", person(.added(number: 4, details: .init(name: long)), Sample.nobody),
            .lineTooLong(limit: 200)),
        Row("a role too long", person(.described(.init(name: "Mo", role: long))), .lineTooLong(limit: 200)),
        Row(
            "an organisation nobody knows", person(.described(.init(name: "Mo", organisation: Sample.id("o-x")))),
            .unknownOrganisation),
        Row("another name", person(.described(.init(name: "Mo Y.")))),
        Row("nobody described", person(.described(.init(name: "Mo")), Sample.nobody), .unknownParticipant),
        Row("consent", person(.consentGiven(Sample.consent(.withheld)))),
        Row("another attribution", person(.answerAttributed(Sample.first, .withheld))),
        Row("attribution of no answer", person(.answerAttributed(Sample.done, .name)), .unknownAnswer),
        Row("attribution of a withdrawn answer", person(.answerAttributed(Sample.taken, .name)), .withdrawn),
        Row("an answer withdrawn", person(.answerWithdrawn(Sample.first, at: Sample.later))),
        Row("an answer withdrawn twice", person(.answerWithdrawn(Sample.taken, at: Sample.later)), .withdrawn),
        Row(
            "a correction",
            person(.answerCorrected(Sample.first, text: "de keuken", reason: "tikfout", at: Sample.later))),
        Row(
            "an empty correction", person(.answerCorrected(Sample.first, text: " ", reason: "", at: Sample.later)),
            .emptyText),
        Row(
            "a correction of withdrawn words",
            person(.answerCorrected(Sample.taken, text: "x", reason: "", at: Sample.later)), .withdrawn),
        Row(
            "a correction too long",
            person(.answerCorrected(Sample.first, text: tooLong, reason: "", at: Sample.later)),
            .textTooLong(characters: 100_001, bytes: 200_002)),
        Row("answers received", person(.answersReceived([Sample.answer(Sample.done, Sample.results, "opleiding")]))),
        Row(
            "more answers than there may be",
            person(.answersReceived((0..<199).map { Sample.answer(Sample.id("b-\($0)"), Sample.process, "x") })),
            .tooManyAnswers(limit: 200)),
        Row("handed over", person(.seatClosed(at: Sample.later))),
        Row("opened again", person(.seatReopened, Sample.closed)),
        Row("somebody without words removed", person(.removed(mergedInto: nil), Sample.new)),
        Row("somebody with words removed", person(.removed(mergedInto: nil)), .holdsWords),
        Row(
            "removed before the words were received", person(.removed(mergedInto: Sample.closed)), .holdsWords),
        Row("merged into nobody", person(.removed(mergedInto: Sample.nobody)), .unknownParticipant),
        Row("merged into oneself", person(.removed(mergedInto: Sample.writer)), .unknownParticipant),
    ]

    static let writingRows: [Row] = [
        Row("a new answer", person(.answerWritten(Sample.writing(Sample.id("a-new"), "nieuw")))),
        Row("an answer written on", person(.answerWritten(Sample.writing(Sample.first, "de keuken", base: 1)))),
        Row("the wording begun is replaced", person(.answerWritten(Sample.writing(Sample.first, "x", base: 0)))),
        Row(
            "an answer that moved on", person(.answerWritten(Sample.writing(Sample.first, "x", base: 3))), .movedOn),
        Row("withdrawn words", person(.answerWritten(Sample.writing(Sample.taken, "x"))), .withdrawn),
        Row(
            "an answer to no prompt", person(.answerWritten(Sample.writing(Sample.first, "x", to: Sample.id("x")))),
            .unknownPrompt),
        Row(
            "an answer to another prompt than it was begun for",
            person(.answerWritten(Sample.writing(Sample.first, "x", to: Sample.results, base: 1))), .unknownPrompt),
        Row(
            "an answer that went away", person(.answerWritten(Sample.writing(Sample.id("a-new"), "x", base: 2))),
            .unknownAnswer),
        Row(
            "a text too long", person(.answerWritten(Sample.writing(Sample.id("a-new"), tooLong))),
            .textTooLong(characters: 100_001, bytes: 200_002)),
        Row(
            "at a closed seat", person(.answerWritten(Sample.writing(Sample.id("a-new"), "x")), Sample.closed),
            .seatClosed),
        Row(
            "a paper card of a closed seat",
            person(.answerWritten(Sample.writing(Sample.id("a-new"), "x", provenance: .paper)), Sample.closed)),
        Row("an editor left", person(.answerLeft(Sample.first))),
        Row("an editor of nothing left", person(.answerLeft(Sample.id("a-new")))),
    ]

    private static func noted(
        _ id: String, speaker: Identifier<Participant>? = nil, prompt: Identifier<Prompt> = Sample.process,
        text: String = "gezegd"
    ) -> Event {
        let note = Note(
            id: Sample.id(id), speaker: speaker, prompt: prompt, text: text, at: Sample.later,
            provenance: .scribeSummary)
        return .scribe(Sample.scribe, .noteWritten(note, sequence: 4))
    }

    static let scribeRows: [Row] = [
        Row("another scribe", .scribe(Sample.id("s-two"), .started)),
        Row("a scribe twice", .scribe(Sample.scribe, .started), .taken),
        Row("a note of no scribe", .scribe(Sample.id("s-two"), .noteRemoved(Sample.note)), .unknownScribe),
        Row("a note of the group", noted("n-two")),
        Row("other words for a note", noted("n-one", speaker: Sample.writer, text: "anders")),
        Row("a note of nobody", noted("n-two", speaker: Sample.nobody), .unknownParticipant),
        Row("a note to no prompt", noted("n-two", prompt: Sample.id("x")), .unknownPrompt),
        Row("a note too long", noted("n-two", text: tooLong), .textTooLong(characters: 100_001, bytes: 200_002)),
        Row("a note removed", .scribe(Sample.scribe, .noteRemoved(Sample.note))),
        Row("no note removed", .scribe(Sample.scribe, .noteRemoved(Sample.id("n-two"))), .unknownNote),
    ]
}
