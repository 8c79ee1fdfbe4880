// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Testing
import Transcripts

/// Everything that is printed: slips for a real wall, quote sheets, agreements and cards.
@Suite struct SheetLeakTests {
    private static let formats = CardSheet.Format.allCases

    /// Every byte of a sheet in both formats, the names of its files included.
    private func all(_ write: (CardSheet.Format) -> String, _ name: (CardSheet.Format) -> String) -> String {
        Self.formats.map { write($0) + name($0) }.joined(separator: "\n")
    }

    /// No wording from before a correction, and no reason of one, is ever printed.
    private func expectNoHistory(of plan: RandomSession, in text: String) {
        for contribution in plan.contributions {
            for beginning in ["eerst", "tussen", "reden"] { #expect(!text.contains(beginning + contribution.text)) }
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `slips hold every answer the group may see, no other word, and nobody's name or role`(seed: UInt64) throws {
        let plan = RandomSession(seed: seed)
        let made = try plan.session(shuffle: seed &+ 7)
        let view = Disclosure(of: made.session).groupingView
        let text = all({ SlipSheet.write(view, as: $0) }, { SlipSheet.fileName(view, $0) })
        for contribution in plan.contributions {
            let isShown = !contribution.isNote && plan.level(contribution) != .withheld
            #expect(text.contains(contribution.text) == isShown, "\(contribution)")
        }
        expectNoHistory(of: plan, in: text)
        for person in plan.people {
            #expect(!text.contains(person.name), "\(person)")
            if let role = person.role { #expect(!text.contains(role), "\(person)") }
        }
        for word in made.identifiers { #expect(!text.contains(word)) }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `a quote sheet goes only to whoever has words that may be told, with those words alone`(seed: UInt64) throws {
        let plan = RandomSession(seed: seed)
        let made = try plan.session(shuffle: seed &+ 8)
        let sheet = QuoteSheet(Disclosure(of: made.session).quoteSheetView, .quotes)
        let text = all({ sheet.write(as: $0) }, { sheet.fileName($0) })
        let told = plan.contributions.filter { !$0.isNote && plan.level($0) != .withheld }
        for contribution in plan.contributions {
            let isTold = !contribution.isNote && plan.level(contribution) != .withheld
            #expect(text.contains(contribution.text) == isTold, "\(contribution)")
        }
        expectNoHistory(of: plan, in: text)
        let names = Set(told.compactMap(\.person).map { plan.people[$0].name })
        for person in plan.people {
            // Their own sheet has their name; somebody without one is nowhere.
            #expect(text.contains(person.name) == names.contains(person.name), "\(person)")
            if let role = person.role { #expect(!text.contains(role), "\(person)") }
        }
        for word in made.identifiers { #expect(!text.contains(word)) }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `the page of agreements holds no answer, and a name only of whoever is quoted by name`(seed: UInt64) throws {
        let plan = RandomSession(seed: seed)
        let made = try plan.session(shuffle: seed &+ 9)
        let sheet = QuoteSheet(Disclosure(of: made.session).quoteSheetView, .agreements)
        let text = all({ sheet.write(as: $0) }, { sheet.fileName($0) })
        for contribution in plan.contributions { #expect(!text.contains(contribution.text), "\(contribution)") }
        for person in plan.people {
            #expect(text.contains(person.name) == plan.isNamedInAgreements(person.name), "\(person)")
            if let role = person.role { #expect(!text.contains(role), "\(person)") }
        }
        for word in made.identifiers { #expect(!text.contains(word)) }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `cards hold no word of anybody, and names only on the list that was asked for`(seed: UInt64) throws {
        let plan = RandomSession(seed: seed)
        let made = try plan.session(shuffle: seed &+ 10)
        for withNames in [false, true] {
            let view = Disclosure(of: made.session).cardSheetView(withNames: withNames)
            let text = all({ CardSheet.write(view, as: $0) }, { CardSheet.fileName(view, $0) })
            for contribution in plan.contributions { #expect(!text.contains(contribution.text), "\(contribution)") }
            for person in plan.people {
                #expect(text.contains(person.name) == withNames, "\(person)")
                if !withNames, let role = person.role { #expect(!text.contains(role), "\(person)") }
            }
            for word in made.identifiers { #expect(!text.contains(word)) }
        }
    }
}
