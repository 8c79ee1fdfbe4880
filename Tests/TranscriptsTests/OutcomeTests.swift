// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Testing
import Transcripts

@Suite struct OutcomeTests {
    @Test(arguments: TranscriptFormat.allCases)
    func `dots and ratings stand in no format before they are shown`(format: TranscriptFormat) throws {
        var made = try SessionUnderWay(title: "Proef")
        let theme = Theme(id: Identifier(letter: "t", random: 1), name: "Samen")
        try made.course(.themes([theme]))
        try made.course(.vote(Vote(way: .counted, budget: 3, openedAt: made.now(), totals: [theme.id: 7654])))
        try made.course(.closing(Closing(summary: "Klaar", ratings: [0, 0, 0, 0, 8765])))
        let text = format.write(made.selection(.internal))
        #expect(text.contains("Samen") && !text.contains("7654") && !text.contains("8765"))
        try made.course(
            .vote(
                Vote(way: .counted, budget: 3, openedAt: made.now(), revealedAt: made.now(), totals: [theme.id: 7654])))
        try made.course(
            .closing(Closing(summary: "Klaar", ratings: [0, 0, 0, 0, 8765], ratingsRevealedAt: made.now())))
        let shown = format.write(made.selection(.internal))
        #expect(shown.contains("7654") && shown.contains("8765"))
    }

    @Test(arguments: TranscriptFormat.allCases)
    func `the moments of the group stand in every format, in the order of their years`(format: TranscriptFormat) throws
    {
        var made = try SessionUnderWay(title: "Proef")
        let told = [("", "zonder jaar"), ("najaar 2022", "later"), ("2020", "eerst: de start")]
        try made.course(.milestones(told.map { Milestone(year: $0, text: $1) }))
        let text = format.write(made.selection(.public))
        let places = try ["2020", "de start", "najaar 2022", "later", "zonder jaar"].map {
            try #require(text.firstRange(of: $0)?.lowerBound)
        }
        if format == .csv {
            #expect(text.contains("milestone"))
        } else {
            #expect(places[0] < places[2] && places[2] < places[4])
        }
        var closed = try SessionUnderWay(title: "Proef") { $0.ceiling = .withheld }
        try closed.course(.milestones([Milestone(year: "2020", text: "GEHEIM")]))
        #expect(!format.write(closed.selection(.internal)).contains("GEHEIM"))
    }

    @Test func `four ratings are shown to nobody, five are`() throws {
        var made = try SessionUnderWay(title: "Proef")
        for number in 1...4 {
            let person = try made.person(UInt32(number), "Mens \(number)", consent: .name)
            try made.apply(.participant(person, .rated(4)))
        }
        try made.course(.closing(Closing(ratingsRevealedAt: made.now())))
        #expect(made.selection(.internal).outcome.closing.ratings.isEmpty)
        try made.apply(.participant(try made.person(5, "Mens 5", consent: nil), .rated(2)))
        #expect(made.selection(.public).outcome.closing.ratings == [0, 1, 0, 4, 0])
    }

    @Test(arguments: TranscriptFormat.allCases)
    func `what became of the agreements of the time before stands in every format, and nobody of then by name`(
        format: TranscriptFormat
    ) throws {
        var made = try SessionUnderWay(title: "Proef") { $0.follows = "2023-eerder" }
        _ = try made.organisation("HAN")
        let agreements = [
            Agreement(id: Identifier(letter: "w", random: 1), what: "Elkaar bellen", who: "HAN", state: .done),
            Agreement(id: Identifier(letter: "w", random: 2), what: "Samen op pad", who: "Zebedeus"),
        ]
        var lastTime = LastTime(
            session: "2023-eerder", title: "Vorig jaar", date: try #require(CalendarDate("2023-04-23")),
            agreements: agreements, changes: [1, 2, 7654])
        try made.course(.lastTime(lastTime))
        let text = format.write(made.selection(.internal))
        #expect(text.contains("Elkaar bellen") && text.contains("Samen op pad") && text.contains("HAN"))
        #expect(!text.contains("Zebedeus") && !text.contains("7654"))
        lastTime.revealedAt = made.now()
        try made.course(.lastTime(lastTime))
        #expect(format.write(made.selection(.public)).contains("7654"))
    }

    @Test(arguments: TranscriptFormat.allCases)
    func `a quote that somebody answered afterwards with no is in no format`(format: TranscriptFormat) throws {
        var made = try SessionUnderWay(title: "Proef")
        let anna = try made.person(1, "Anna Bos", consent: .name)
        let answer = try made.answer(anna, "process", "liever niet")
        let theme = Theme(
            id: Identifier(letter: "t", random: 1), name: "Samen", members: [Theme.Member(answer: answer)])
        try made.course(.themes([theme]))
        let day = try #require(CalendarDate("2024-05-01"))
        func reply(_ verdict: Closing.Verdict) -> Closing.Reply {
            Closing.Reply(answer: answer, verdict: verdict, on: day, way: "per mail")
        }
        try made.course(.closing(Closing(quotes: [answer])))
        #expect(format.write(made.selection(.public)).contains("liever niet"))
        for verdict in [Closing.Verdict.doNotUse, .change] {
            try made.course(.closing(Closing(quotes: [answer], replies: [reply(.agree), reply(verdict)])))
            let text = format.write(made.selection(.internal))
            #expect(!text.contains("liever niet") && !text.contains("Anna Bos"))
        }
        try made.course(.closing(Closing(quotes: [answer], replies: [reply(.doNotUse), reply(.agree)])))
        #expect(format.write(made.selection(.public)).contains("liever niet"))
    }

    @Test func `a theme shows only the part of an answer that was put under it`() throws {
        var made = try SessionUnderWay(title: "Proef")
        let answer = try made.answer(try made.person(1, "Anna", consent: .unnamed), "process", "Eerst dit, dan dat.")
        let part = Theme.Part(wording: 1, start: 11, end: 18)
        let member = Theme.Member(answer: answer, part: part)
        try made.course(.themes([Theme(id: Identifier(letter: "t", random: 1), name: "Dan", members: [member])]))
        #expect(made.selection(.public).outcome.themes[0].turns.map(\.text) == ["dan dat"])
        let moved = Theme.Member(answer: answer, part: Theme.Part(wording: 2, start: 11, end: 18))
        try made.course(.themes([Theme(id: Identifier(letter: "t", random: 1), name: "Dan", members: [moved])]))
        #expect(made.selection(.public).outcome.themes[0].turns.map(\.text) == ["Eerst dit, dan dat."])
    }

    @Test func `a session whose words stay in the room tells nothing of what the group made of them`() throws {
        var made = try SessionUnderWay(title: "Proef") { $0.ceiling = .withheld }
        try made.course(.themes([Theme(id: Identifier(letter: "t", random: 1), name: "Stil", notes: "GEHEIM")]))
        try made.course(.closing(Closing(summary: "GEHEIM")))
        #expect(made.selection(.internal).outcome.isEmpty)
    }

    @Test func `no line about themes, agreements or the closing looks like a speaker in the text`() throws {
        var made = try SessionUnderWay(title: "Proef")
        let answer = try made.answer(try made.person(1, "Anna", consent: .name), "process", "Kortom: goed")
        let theme = Theme(
            id: Identifier(letter: "t", random: 1), name: "Bert: samen", members: [Theme.Member(answer: answer)],
            reasons: "Dus: zo", notes: "Bert: ja\nEn: nee")
        try made.course(.themes([theme]))
        let agreement = Agreement(id: Identifier(letter: "g", random: 1), what: "Wie: doen", who: "Cor: Dirk")
        try made.course(.agreements([agreement]))
        try made.course(
            .closing(Closing(words: ["nu: dan"], summary: "Els: klaar", sharing: "Met: jou", quotes: [answer])))
        let lines = TranscriptFormat.text.write(made.selection(.public)).split(separator: "\n")
        #expect(lines.filter { $0.prefix(63).contains(":") } == ["Anna: Kortom - goed"])
    }
}
