// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Testing
import Transcripts
import Wording

@Suite struct LeakTests {
    @Test(arguments: 0..<60 as Range<UInt64>)
    func `no byte of any format holds what somebody did not agree to`(seed: UInt64) throws {
        let plan = RandomSession(seed: seed)
        let made = try plan.session(shuffle: seed &+ 1000)
        for profile in ExportProfile.allCases {
            let selection = made.selection(profile)
            for format in TranscriptFormat.allCases {
                for excel in format == .csv ? [false, true] : [false] {
                    let name = TranscriptFile.name(for: selection, format: format)
                    let text = name + format.write(selection, excel: excel)
                    expectWords(of: plan, in: text, profile)
                    expectPeople(of: plan, in: text)
                    for word in made.identifiers { #expect(!text.contains(word)) }
                }
            }
        }
    }

    /// Every text that may be told is there; no other is, in any wording.
    private func expectWords(of plan: RandomSession, in text: String, _ profile: ExportProfile) {
        for contribution in plan.contributions {
            let level = plan.level(contribution)
            let isNamed = level == .name
            let isNamedCorrection = contribution.fate == .corrected && isNamed
            #expect(text.contains(contribution.text) == (level != .withheld), "\(contribution)")
            let tellsBefore = isNamedCorrection && profile == .internal
            #expect(text.contains("eerst\(contribution.text)") == tellsBefore, "\(contribution)")
            #expect(!text.contains("tussen\(contribution.text)"), "\(contribution)")
            #expect(text.contains("reden\(contribution.text)") == isNamedCorrection, "\(contribution)")
        }
    }

    /// A name only when some words are told with it; a role only when some are told with it or with the name.
    private func expectPeople(of plan: RandomSession, in text: String) {
        let told = plan.contributions.map { (person: $0.person, level: plan.level($0)) }
        func people(_ levels: [Attribution]) -> [RandomSession.Person] {
            told.filter { levels.contains($0.level) }.compactMap(\.person).map { plan.people[$0] }
        }
        let names = Set(people([.name]).map(\.name))
        let roles = Set(people([.name, .function]).compactMap(\.role))
        for person in plan.people {
            let isTold = names.contains(person.name) || plan.isNamedInAgreements(person.name)
            #expect(text.contains(person.name) == isTold, "\(person)")
            if let role = person.role, !roles.contains(role) { #expect(!text.contains(role), "\(person)") }
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `numbers, identifiers, times and order do not change what stands there without a name`(seed: UInt64) throws {
        let plan = RandomSession(seed: seed)
        for profile in ExportProfile.allCases {
            let one = try plan.session(shuffle: 1).selection(profile)
            let other = try plan.session(shuffle: 2).selection(profile)
            #expect(one.sections.map(withoutNames) == other.sections.map(withoutNames))
            #expect(
                one.outcome.themes.map { withoutNames($0.turns) } == other.outcome.themes.map { withoutNames($0.turns) }
            )
            #expect(one.omissions == other.omissions)
            #expect(one.participation == other.participation)
        }
    }

    private func withoutNames(_ section: TranscriptSelection.Section) -> [TranscriptSelection.Turn] {
        withoutNames(section.turns)
    }

    private func withoutNames(_ turns: [TranscriptSelection.Turn]) -> [TranscriptSelection.Turn] {
        turns.filter { turn in
            if case .named = turn.speaker { return false }
            #expect(turn.at == nil && turn.correction?.reason == nil && turn.correction?.before == nil)
            return true
        }
    }

    @Test(arguments: 0..<60 as Range<UInt64>)
    func `somebody who is named is not found by a function of theirs alone`(seed: UInt64) throws {
        let selection = try RandomSession(seed: seed).session(shuffle: 3).selection(.public)
        let alone = Set(selection.attributions.compactMap(\.role)).filter { !$0.hasPrefix("roldeel") }
        for turn in selection.sections.flatMap(\.turns) {
            guard case .function(let role?, _) = turn.speaker else { continue }
            #expect(!alone.contains(role))
        }
    }

    @Test func `the way of writing is not told when it could tell who wrote`() throws {
        var made = try SessionUnderWay(title: "Proef")
        let people = try (1...7).map { try made.person($0, "Mens \($0)", consent: .unnamed) }
        for person in people.prefix(3) { try made.answer(person, "process", "getypt door \(person)") }
        for person in people[3..<5] { try made.answer(person, "process", "papier van \(person)", .paper) }
        #expect(made.selection(.public).sections[0].turns.allSatisfy { $0.provenance == nil })
        try made.answer(people[5], "process", "nog een kaart", .paper)
        #expect(made.selection(.public).sections[0].turns.allSatisfy { $0.provenance != nil })
    }

    @Test func `published words carry no time, which nobody knows`() throws {
        var made = try SessionUnderWay(title: "Proef")
        let anna = try made.person(1, "Anna Bos", consent: .name)
        try made.answer(anna, "process", "uit de krant", .published)
        try made.answer(anna, "process", "zelf getypt")
        #expect(made.selection(.internal).sections[0].turns.map { $0.at == nil } == [true, false])
    }

    @Test func `a namesake whose words stay here leaves no trace`() throws {
        var made = try SessionUnderWay(title: "Proef")
        let anna = try made.person(1, "Anna Bos", consent: .name)
        let other = try made.person(2, "Anna Bos", consent: .withheld)
        try made.answer(anna, "process", "hallo")
        try made.answer(other, "process", "stil")
        #expect(made.selection(.internal).attributions.map(\.name) == ["Anna Bos"])
    }

    @Test(arguments: Language.allCases)
    func `no phrase promises that words are anonymous`(language: Language) throws {
        for profile in ExportProfile.allCases {
            var made = try SessionUnderWay(title: "Proef") { $0.language = language }
            try made.answer(try made.person(1, "Mens", consent: .unnamed), "process", "hallo")
            for format in TranscriptFormat.allCases {
                let text = format.write(made.selection(profile), excel: true).lowercased()
                #expect(!text.contains("anon"))
            }
        }
    }
}
