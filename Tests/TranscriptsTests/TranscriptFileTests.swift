// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Testing
import Transcripts
import Wording

@Suite struct TranscriptFileTests {
    @Test func `the name carries date, title and profile`() throws {
        let made = try SessionUnderWay(title: "KEI-Innovatienetwerk")
        #expect(
            TranscriptFile.name(for: made.selection(.public), format: .markdown)
                == "2024-04-23-kei-innovatienetwerk-openbaar.md")
        #expect(
            TranscriptFile.name(for: made.selection(.internal), format: .csv)
                == "2024-04-23-kei-innovatienetwerk-INTERN.csv")
    }

    @Test(arguments: [
        ("Één jaar 's avonds: façade & co", "een-jaar-s-avonds-facade-co"), ("../../etc/passwd", "etc-passwd"),
        ("Straße øre Æsop", "strasse-ore-aesop"), ("日本語", ""), ("  ", ""), ("-rf *", "rf"),
        ("e\u{301}\u{0}x", "e-x"),
        (String(repeating: "woord ", count: 40), "woord-woord-woord-woord-woord-woord-woord-woord"),
    ])
    func `a title becomes plain letters that are safe in a file name`(title: String, slug: String) {
        #expect(TranscriptFile.slug(title) == slug)
    }

    @Test func `days and times are written out in both languages`() throws {
        let day = try #require(CalendarDate("2024-04-23"))
        #expect(Wording.dutch.dates.written(day) == "dinsdag 23 april 2024")
        #expect(Wording.of(.english).dates.written(day) == "Tuesday 23 April 2024")
        let moment = try #require(Moment("2026-11-24T14:32:05+01:00"))
        #expect(Wording.dutch.dates.written(moment) == "dinsdag 24 november 2026 om 14:32")
        #expect(Wording.english.dates.written(moment) == "Tuesday 24 November 2026 at 14:32")
    }
}
