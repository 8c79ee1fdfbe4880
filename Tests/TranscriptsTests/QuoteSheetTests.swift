// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Testing
import Transcripts

@Suite struct QuoteSheetTests {
    @Test(arguments: CardSheet.Format.allCases)
    func `the sheets are the files somebody looked at`(format: CardSheet.Format) throws {
        let view = Disclosure(of: try ExpectedTests.bridge().session).quoteSheetView
        try expectFile("quotes-nl.\(format.rawValue)", QuoteSheet(view, .quotes).write(as: format))
        try expectFile("agreements-nl.\(format.rawValue)", QuoteSheet(view, .agreements).write(as: format))
    }

    @Test(arguments: 0..<30 as Range<UInt64>)
    func `each sheet holds somebody's own words that may be told, and nobody else's`(seed: UInt64) throws {
        let plan = RandomSession(seed: seed)
        let made = try plan.session(shuffle: seed)
        let view = Disclosure(of: made.session).quoteSheetView
        for (index, person) in plan.people.enumerated() where person.name != "Naamgenoot Vaak" {
            let own = plan.contributions.filter { $0.person == index && !$0.isNote && plan.level($0) != .withheld }
            let sheet = view.people.first { $0.name == person.name }
            #expect(Set(sheet?.quotes.map(\.text) ?? []) == Set(own.map(\.text)))
        }
        let all = CardSheet.Format.allCases.map { QuoteSheet(view, .quotes).write(as: $0) }.joined()
        for contribution in plan.contributions where plan.level(contribution) == .withheld {
            #expect(!all.contains(contribution.text))
        }
    }

    @Test func `nothing written by people is code on a sheet`() throws {
        var made = try SessionUnderWay(title: "<b>Proef</b>")
        try made.answer(try made.person(1, "<i>Anna", consent: .name), "process", "<script>alert(1)</script>\u{1B}[2J")
        try made.course(
            .agreements([Agreement(id: Identifier(letter: "g", random: 1), what: "<img src=x>", who: "<u>")]))
        let view = Disclosure(of: made.session).quoteSheetView
        for kind in QuoteSheet.Kind.allCases {
            let page = QuoteSheet(view, kind).write(as: .html)
            for code in ["<b>", "<i>", "<script", "<img", "<u>", "\u{1B}"] { #expect(!page.contains(code)) }
            #expect(!QuoteSheet(view, kind).write(as: .text).contains("\u{1B}"))
        }
    }
}
