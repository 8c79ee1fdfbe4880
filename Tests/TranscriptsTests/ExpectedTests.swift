// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Testing
import Transcripts

@Suite struct ExpectedTests {
    @Test(arguments: TranscriptFormat.allCases, ExportProfile.allCases)
    func `each format and profile writes the file somebody looked at`(
        format: TranscriptFormat, profile: ExportProfile
    ) throws {
        let selection = try Self.bridge().selection(profile)
        try expectFile("bridge-\(profile.rawValue).\(format.fileExtension)", format.write(selection))
    }

    @Test func `a table for Dutch Excel has semicolons, a byte order mark and headings in words`() throws {
        let selection = try Self.bridge().selection(.public)
        try expectFile("bridge-excel.csv", TranscriptFormat.csv.write(selection, excel: true))
    }

    @Test(arguments: [TranscriptFormat.markdown, .text])
    func `an English session has an English transcript`(format: TranscriptFormat) throws {
        var made = try SessionUnderWay(title: "Looking back on the bridge") { $0.language = .english }
        let ann = try made.person(1, "Ann Lee", role: "coach", consent: .name)
        try made.answer(ann, "process", "We met every week.")
        let selection = made.selection(.internal)
        try expectFile("english.\(format.fileExtension)", format.write(selection))
    }

    @Test(arguments: TranscriptFormat.allCases)
    func `the same words give the same bytes`(format: TranscriptFormat) throws {
        let first = format.write(try Self.bridge().selection(.internal))
        #expect(first == format.write(try Self.bridge().selection(.internal)))
    }

    /// A fictional session with every kind of turn in it.
    static func bridge() throws -> SessionUnderWay {
        var made = try SessionUnderWay(title: "Terugblik: het brugproject") {
            $0.dateRemark = "jaar afgeleid"
            $0.place = "Nijmegen"
            $0.purpose = "Leren van vier jaar samenwerken"
            $0.responsible = "Jo Vos, jo@brug.example"
            $0.source = "https://brug.example/verslag"
        }
        let north = try made.organisation("Noord", units: ["Kust", "Stad"])
        let south = try made.organisation("Zuid")
        let anna = try made.person(0x7f3a_9c21, "Anna Bos", role: "digicoach", north, unit: "Kust", consent: .name)
        let namesake = try made.person(0x7f3a_9c22, "Anna Bos", consent: .name)
        let bert = try made.person(0x7f3a_9c23, "Bert Kuil", role: "docent", south, consent: .function)
        let carla = try made.person(0x7f3a_9c24, "Carla Wit", role: "docent", south, consent: .unnamed)
        let dirk = try made.person(0x7f3a_9c25, "Dirk Stil", south, consent: .withheld)
        let els = try made.person(0x7f3a_9c26, "Els Laat", north, consent: nil)
        let fons = try made.person(0x7f3a_9c27, "Fons Nul", role: "beleidsmedewerker", north, consent: .name)
        let kitchen = try made.answer(anna, "process", "We keken in elkaars keuken.\nDat hielp.\n\nOok later nog.")
        let fixed = try made.answer(namesake, "process", "Kortom: het plan gign goed", .paper)
        try made.apply(
            .participant(
                namesake,
                .answerCorrected(fixed, text: "Kortom: het plan ging goed", reason: "tikfout", at: made.now())))
        let talk = try made.answer(bert, "process", "Te veel *overleg*.")
        let unnamed = try made.answer(carla, "process", "Ik durfde wenig te zeggen")
        try made.apply(
            .participant(
                carla,
                .answerCorrected(unnamed, text: "Ik durfde weinig te zeggen", reason: "Carla vroeg", at: made.now())))
        let secret = try made.answer(dirk, "process", "GEHEIM van Dirk")
        try made.answer(els, "process", "GEHEIM van Els")
        let gone = try made.answer(fons, "process", "GEHEIM van Fons")
        try made.apply(.participant(fons, .answerWithdrawn(gone, at: made.now())))
        try made.note(anna, "results", "Er is nu een plein.", .scribeVerbatim)
        try made.note(nil, "results", "Iedereen knikt bij het woord energie.", .scribeSummary)
        try made.answer(fons, "results", "=SOM(A1:A3) is \"genoeg\"; toch?")
        try end(&made, of: anna, [kitchen, talk, unnamed, secret])
        return made
    }

    /// Themes with dots, agreements and a closing: one of everything, with something secret in each.
    private static func end(
        _ made: inout SessionUnderWay, of person: Identifier<Participant>, _ answers: [Identifier<Answer>]
    ) throws {
        let kitchen = Theme.Member(answer: answers[0], part: Theme.Part(wording: 1, start: 27, end: 38))
        let first = Theme(
            id: Identifier(letter: "t", random: 1), name: "In elkaars keuken: kijken",
            members: [kitchen, Theme.Member(answer: answers[3])], reasons: "Zonder dit was er niets.",
            notes: "Hoe krijg je dit elders voor elkaar: ga langs.\nElke maand.")
        let second = Theme(
            id: Identifier(letter: "t", random: 2), name: "Overleg",
            members: [answers[1], answers[2], answers[3]].dropLast().map { Theme.Member(answer: $0) })
        let alone = Theme(id: Identifier(letter: "t", random: 3), name: "Nog leeg")
        try made.course(.themes([first, second, alone]))
        let vote = Vote(
            way: .counted, budget: 3, openedAt: made.now(), revealedAt: made.now(),
            totals: [first.id: 4, second.id: 9])
        try made.course(.vote(vote))
        try made.course(
            .agreements([
                Agreement(
                    id: Identifier(letter: "g", random: 1), what: "Een dag in elkaars keuken: plannen", who: "Anna Bos",
                    by: CalendarDate("2024-06-01"), theme: first.id),
                Agreement(
                    id: Identifier(letter: "g", random: 2), what: "De notulen delen", who: "Dirk Stil", state: .done),
                Agreement(id: Identifier(letter: "g", random: 3), what: "Een naam bedenken", state: .dropped),
            ]))
        let closing = Closing(
            words: ["trots", "Moe", "blij"], summary: "We gaan door: samen.",
            sharing: "Het verslag, met Noord en Zuid.",
            quotes: [answers[3], answers[0]], ratings: [0, 0, 1, 3, 8], ratingsRevealedAt: made.now())
        try made.course(.closing(closing))
    }
}
