// SPDX-License-Identifier: Apache-2.0
import Fault
import Retrospective
import SessionFiles
import Testing

/// A session on the disk in which every member of every document occurs, written by the store.
struct FullSession {
    let place: TemporaryFolder
    let store: SessionStore
    private let at = Moment(seconds: 1_750_000_000, offsetMinutes: -210)

    init() throws {
        place = try TemporaryFolder()
        store = try SessionsRoot.open(place.path).create(Self.record())
        try writePeople()
        try writeScribe()
        try leaveRecord()
        try store.record(
            ExportRecord(
                id: Self.id("e"), at: at, profile: .internal, fileName: "INTERN.md",
                sha256: SHA256.hexDigest(of: Array("verslag".utf8)), people: [Self.id("p")]))
    }

    private static func id<Subject>(_ letter: Unicode.Scalar, _ number: UInt32 = 1) -> Identifier<Subject> {
        Identifier(letter: letter, random: number)
    }

    private static func record() throws -> SessionRecord {
        let date = try #require(CalendarDate("2025-06-15"))
        let details = SessionDetails(
            title: "Proef met \u{9B} en \u{202E}", date: date, dateRemark: "geschat", place: "Ergens",
            purpose: "Proberen",
            responsible: "Jo", retention: date, language: .dutch, wayOfWriting: .ownScreens, expectedPeople: 3,
            ceiling: .function, source: "een krant", follows: "2024-06-15-eerder")
        var prompts = Template.lookingBack(in: .dutch)
        prompts[0].minutes = 8
        prompts[0].remark = "let op"
        return SessionRecord(
            details: details, organisations: [Organisation(id: id("o"), name: "HAN", units: ["Ad-PEP"])],
            subprojects: ["Leren op locatie"], prompts: prompts)
    }

    private func hold(_ name: DocumentName) throws { #expect(try store.hold(name) == .held) }

    private func writePeople() throws {
        let prompt = try #require(Identifier<Prompt>("process"))
        let details = Participant.Details(name: "Anna Bos", role: "docent", organisation: Self.id("o"), unit: "Ad-PEP")
        let first = Answer.Revision(text: "", at: at, provenance: .paper)
        let second = Answer.Revision(
            text: "Één\u{7F}\n\u{2028}\t👩‍👧‍👦 \"\\", at: at, provenance: .typed, correction: "tikfout")
        var anna = Participant(
            id: Self.id("p"), number: 1, details: details,
            consent: Consent(attribution: .unnamed, text: "kaart", at: at, way: .spoken),
            answers: [
                Answer(
                    id: Self.id("a"), prompt: prompt, attribution: .withheld, revisions: [first, second],
                    table: Self.id("g")),
                Answer(id: Self.id("a", 2), prompt: prompt, revisions: [], withdrawnAt: at),
            ], seatClosedAt: at, sequence: 4)
        anna.ballot = Ballot(dots: [Self.id("t"): 2], at: at)
        anna.rating = 4
        anna.marked = [Self.id("a", 3)]
        anna.turnWish = TurnWish(table: Self.id("g"), round: 1, index: 0, at: at)
        try hold(.participant(anna.id))
        try store.save(.participant(anna))
        anna.answers[0].revisions = Array(repeating: second, count: Limits.revisions)
        try store.save(.participant(anna))
        try store.draftFile(of: .participant(anna.id)).append(
            DraftLine(sequence: 5, prompt: "process", answer: "a-1", base: 2, text: "kladje \u{9B}"))
        let bert = Participant(id: Self.id("p", 2), number: 2, details: Participant.Details(name: "Bert"))
        try hold(.participant(bert.id))
        try store.save(.participant(bert))
    }

    private func writeScribe() throws {
        let prompt = try #require(Identifier<Prompt>("results"))
        let note = Note(
            id: Self.id("n"), speaker: Self.id("p"), prompt: prompt, text: "gezegd", at: at, provenance: .scribeSummary,
            table: Self.id("g"))
        try hold(.scribe(Self.id("s")))
        var scribe = Scribe(id: Self.id("s"), notes: [note], sequence: 1)
        scribe.turnWish = TurnWish(table: Self.id("g"), round: 1, index: 0, at: at)
        try store.save(.scribe(scribe))
        try store.draftFile(of: .scribe(Self.id("s"))).append(
            DraftLine(
                sequence: 2, prompt: "results", answer: note.id.word, base: 0, text: "gezegd en",
                provenance: Provenance.scribeSummary.rawValue, speaker: note.speaker?.word))
    }

    private func leaveRecord() throws {
        var record = try store.load().session.record
        record.presence = [Self.id("p"): .present, Self.id("p", 2): .left]
        record.groupSeesScreen = false
        record.codeHash = FacilitatorCode.hash("1234")
        record.rulings = [
            Ruling(id: Self.id("r"), participant: Self.id("p"), answer: Self.id("a"), attribution: .withheld, at: at)
        ]
        let details = Participant.Details(
            name: "Anna B.", role: "coach", organisation: Self.id("o"), unit: "Pedagogiek")
        let acts: [Request.Act] = [
            .correct(answer: Self.id("a"), text: "anders", reason: "beter"), .withdraw(answer: Self.id("a")),
            .merge(into: Self.id("p", 2)), .describe(details: details), .reopen,
        ]
        record.requests = acts.enumerated().map { index, act in
            Request(id: Self.id("q", UInt32(index)), participant: Self.id("p"), act: act, at: at)
        }
        record.intents = [Intent(id: Self.id("i"), act: .merge(from: Self.id("p"), into: Self.id("p", 2)), at: at)]
        record.course = try course(record.prompts)
        try hold(.record)
        try store.save(.record(record))
    }

    /// Every member of how a session is led.
    private func course(_ prompts: [Prompt]) throws -> Course {
        var course = Course.usual(for: prompts)
        let step = try #require(course.agenda.first?.id)
        course.position = Position(
            step: step, clock: StepClock(seconds: 300, spent: 20, runningSince: at),
            timeline: [Position.Mark(step: step, at: at)])
        course.milestones = [Milestone(year: "2020", text: "de start")]
        course.turns = Turns(order: [Self.id("p", 2), Self.id("p")], index: 1, round: 2, passed: [Self.id("p", 2)])
        course.tables = [SharingTable(id: Self.id("g"), name: "Tafel 1", members: [Self.id("p")])]
        var turns = Turns(order: [Self.id("p")], index: 1)
        turns.heardAt = at
        course.tableTurns = [Self.id("g"): turns]
        course.opened = [Self.id("a")]
        course.marked = [Self.id("a")]
        course.marksCountedAt = at
        course.large = Self.id("a")
        course.themes = [
            Theme(
                id: Self.id("t"), name: "Vertrouwen",
                members: [Theme.Member(answer: Self.id("a"), part: Theme.Part(wording: 1, start: 0, end: 3))],
                reasons: "om \u{9B}", notes: "veel")
        ]
        course.vote = Vote(
            way: .counted, budget: 3, openedAt: at, closedAt: at, revealedAt: at, totals: [Self.id("t"): 7])
        course.agreements = [
            Agreement(
                id: Self.id("w"), what: "Elkaar bellen", who: "HAN", by: CalendarDate("2025-09-01"),
                theme: Self.id("t"), state: .done)
        ]
        course.closing = Closing(
            words: ["trots"], summary: "Goed", sharing: "met de subsidiegever", quotes: [Self.id("a")],
            ratings: [0, 0, 1, 5, 8], ratingsRevealedAt: at, closedAt: at,
            replies: [
                Closing.Reply(
                    answer: Self.id("a"), verdict: .change, on: try #require(CalendarDate("2025-06-20")), way: "mail")
            ])
        course.lastTime = LastTime(
            session: "2024-06-15-eerder", title: "Eerder \u{9B}", date: try #require(CalendarDate("2024-06-15")),
            agreements: [
                Agreement(id: Self.id("w", 9), what: "Vaker bellen", who: "", by: CalendarDate("2024-09-01"))
            ], changes: [1, 2, 5], revealedAt: at)
        return course
    }
}
