// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Testing

@Suite struct ParsingTests {
    // MARK: - Days

    @Test(arguments: ["2024-02-29", "2000-02-29", "1970-01-01", "0001-01-01", "9999-12-31", "2026-11-24"])
    func `a day that exists is read and written back the same`(text: String) {
        #expect(CalendarDate(text)?.description == text)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-4-23", "24-04-2024", "0000-01-01",
        "2024-04-23 ", "2024-04-23T", "٢٠٢٤-٠٤-٢٣", "", "2024/04/23", "+024-04-23",
    ])
    func `what is no day is refused`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func `every day of four centuries follows the one before it`() throws {
        var last = try #require(CalendarDate("1899-12-31"))
        for days in (last.daysSince1970 + 1)...(last.daysSince1970 + 146_097) {
            let date = CalendarDate(daysSince1970: days)
            #expect(date.daysSince1970 == days)
            #expect(CalendarDate(year: date.year, month: date.month, day: date.day) == date)
            #expect(last < date)
            last = date
        }
    }

    @Test func `a Tuesday is a Tuesday`() {
        #expect(CalendarDate("2024-04-23")?.weekday == 1)
        #expect(CalendarDate("1969-12-29")?.weekday == 0)
        #expect(CalendarDate("2000-01-02")?.weekday == 6)
    }

    // MARK: - Times

    @Test(arguments: ["2026-11-24T14:32:05+01:00", "1969-12-31T23:59:59-11:30", "2024-02-29T00:00:00+00:00"])
    func `a time with its zone is read and written back the same`(text: String) {
        #expect(Moment(text)?.description == text)
    }

    @Test func `Z is universal time`() {
        #expect(Moment("2026-11-24T14:32:05Z")?.seconds == Moment("2026-11-24T15:32:05+01:00")?.seconds)
    }

    @Test(arguments: [
        "2026-11-24T24:00:00Z", "2026-11-24T14:60:00Z", "2026-11-24T14:32:60Z", "2026-11-24 14:32:05Z",
        "2026-11-24T14:32:05", "2026-11-24T14:32:05z", "2026-11-24T14:32:05+0100", "2026-11-24T14:32:05+01:60",
        "2026-02-30T14:32:05Z", "2026-11-24T14:32:05.5Z", "", "2026-11-24T14:32:05~01:00", "é026-11-24T14:32:0Z",
    ])
    func `what is no time with a zone is refused`(text: String) {
        #expect(Moment(text) == nil)
    }

    @Test func `the clock and the day are those of the zone`() {
        let moment = Moment("2026-11-24T23:30:00Z").map { Moment(seconds: $0.seconds, offsetMinutes: 60) }
        #expect(moment?.clock == "00:30")
        #expect(moment?.date.description == "2026-11-25")
        #expect(Moment(seconds: -1, offsetMinutes: 0).clock == "23:59")
        #expect(Moment(seconds: -1, offsetMinutes: 0).date.description == "1969-12-31")
    }

    @Test(arguments: Seeds.some(5)) func `every time comes back from its text`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let moment = Moment(
                seconds: Int.random(in: -30_000_000_000...200_000_000_000, using: &generator),
                offsetMinutes: Int.random(in: -839...839, using: &generator))
            #expect(Moment(moment.description) == moment)
        }
    }

    // MARK: - Identifiers

    @Test(arguments: ["p-7f3a9c21", "process", "a", "a-b-c-1"]) func `an identifier is a plain word`(word: String) {
        #expect(Identifier<Participant>(word)?.word == word)
    }

    @Test(arguments: [
        "", "P-1", "1a", "-a", "a b", "a/b", "../a", "a.json", "é", "a\u{0}", "ａ",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ])
    func `what could be a path, a name or something else is no identifier`(word: String) {
        #expect(Identifier<Participant>(word) == nil)
    }

    @Test(arguments: [0, 1, 0x7F3A_9C21, UInt32.max]) func `random identifiers are valid and of one length`(
        random: UInt32
    ) {
        let identifier = Identifier<Participant>(letter: "p", random: random)
        #expect(identifier.word.count == 10)
        #expect(Identifier<Participant>(identifier.word) == identifier)
    }
}
