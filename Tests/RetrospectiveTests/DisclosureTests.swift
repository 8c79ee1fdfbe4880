// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Retrospective

/// Who may see what.
@Suite struct DisclosureTests {
    private let session = Sample.session()

    private func disclosure(_ change: (inout SessionRecord, inout Participant) -> Void = { _, _ in }) -> Disclosure {
        var session = session
        var record = session.record
        if var writer = session.participants[Sample.writer] {
            change(&record, &writer)
            session.replace(record)
            session.replace(Sample.writer, with: writer)
        }
        return Disclosure(of: session)
    }

    // MARK: - Views

    @Test func `a seat sees only the words of whoever sits there`() throws {
        let view = try #require(Disclosure(of: session).seatView(of: Sample.writer))
        #expect(view.answers.map(\.text) == ["keuken"])
        let all = "\(view)"
        #expect(!all.contains("opleiding"))
        #expect(!all.contains("gezegd"))
        #expect(!all.contains("Sanne"))
        #expect(!all.contains("Noor"))
        #expect(Disclosure(of: session).seatView(of: Sample.nobody) == nil)
    }

    @Test func `a withdrawn answer is not on the seat any more`() throws {
        let view = try #require(Disclosure(of: session).seatView(of: Sample.writer))
        #expect(!view.answers.map(\.id).contains(Sample.taken))
    }

    @Test func `what the group may see holds no name, no identifier of a person and no word`() {
        let all = "\(Disclosure(of: session).facilitatorView)"
        for secret in ["Mo", "Sanne", "Noor", "docent", "p-", "keuken", "opleiding", "gezegd"] {
            #expect(!all.contains(secret), "\(secret) is in \(all)")
        }
    }

    @Test func `the door shows names and who is done, and no word`() {
        let door = Disclosure(of: session).seatDoor
        #expect(door.people.map(\.name) == ["Mo Yıldız", "Sanne Bakker", "Noor Smit"])
        #expect(door.people.map(\.isClosed) == [false, true, false])
        #expect(door.people.map(\.hasWords) == [true, true, false])
        let all = "\(door)"
        #expect(!all.contains("keuken") && !all.contains("opleiding"))
    }

    @Test func `the list of people and the scribe's page show nobody's answers`() {
        let all = "\(Disclosure(of: session).peopleView) \(Disclosure(of: session).scribeView(of: nil))"
        #expect(!all.contains("keuken") && !all.contains("opleiding") && !all.contains("gezegd"))
        #expect("\(Disclosure(of: session).scribeView(of: Sample.scribe))".contains("gezegd"))
    }

    @Test func `counts count what holds words`() {
        let view = Disclosure(of: session).facilitatorView
        #expect(view.answered == [1, 1])
        #expect(view.answers == 2)
        #expect(view.people == 3)
        #expect(view.unheard == 1)
        #expect(view.withoutConsent == 1)
    }

    @Test func `people of one name are told apart`() {
        var session = session
        session.replace(
            Sample.new, with: Participant(id: Sample.new, number: 3, details: .init(name: "mo  yıldız")))
        let names = Disclosure(of: session).seatDoor.people.map(\.name)
        #expect(names == ["Mo Yıldız (HAN)", "Sanne Bakker", "mo  yıldız (3)"])
    }

    // MARK: - Attribution

    @Test
    func `consent, the answer's own choice, ruling and ceiling: the strictest counts, without consent none leaves`() {
        let levels = Attribution.allCases
        for consent in levels.map(Optional.some) + [nil] {
            for own in levels.map(Optional.some) + [nil] {
                for ruling in levels.map(Optional.some) + [nil] {
                    for ceiling in levels { check(consent, own, ruling, ceiling) }
                }
            }
        }
    }

    private func check(_ consent: Attribution?, _ own: Attribution?, _ ruling: Attribution?, _ ceiling: Attribution) {
        let disclosure = disclosure { record, writer in
            record.details.ceiling = ceiling
            record.rulings =
                ruling.map {
                    [Ruling(id: Sample.id("r-1"), participant: Sample.writer, attribution: $0, at: Sample.now)]
                } ?? []
            writer.consent = consent.map(Sample.consent)
            writer.answers[0].attribution = own
        }
        guard let writer = disclosure.session.participants[Sample.writer] else { return }
        let ranks = Attribution.allCases
        let wanted: Attribution
        if let consent {
            let all = [own ?? consent, ceiling] + [ruling].compactMap(\.self)
            wanted = ranks[all.compactMap { ranks.firstIndex(of: $0) }.max() ?? 3]
        } else {
            wanted = .withheld
        }
        #expect(disclosure.attribution(of: writer.answers[0], by: writer) == wanted)
    }

    @Test func `a ruling on one answer leaves the others alone`() {
        let disclosure = disclosure { record, writer in
            record.rulings = [
                Ruling(
                    id: Sample.id("r-1"), participant: Sample.writer, answer: Sample.first, attribution: .withheld,
                    at: Sample.now)
            ]
            writer.answers.append(Sample.answer(Sample.id("a-2"), Sample.process, "twee"))
        }
        let texts = disclosure.transcriptSelection(profile: .public).sections.flatMap(\.turns).map(\.text)
        #expect(texts.contains("twee"))
        #expect(!texts.contains("keuken"))
    }

    @Test func `what the scribe noted of somebody leaves as they consented`() {
        let disclosure = disclosure { record, writer in
            record.rulings = []
            writer.consent = nil
        }
        let selection = disclosure.transcriptSelection(profile: .internal)
        #expect(selection.sections.flatMap(\.turns).map(\.text) == ["opleiding"])
        #expect(selection.omissions.contains { $0.reason == .noConsent && $0.count == 2 })
    }

    // MARK: - Small groups

    private func crowd(_ sizes: [Int]) -> Disclosure {
        var session = session
        for id in [Sample.writer, Sample.closed, Sample.new] { session.replace(id, with: nil) }
        for (index, organisation) in [Sample.han, Sample.kion].enumerated() {
            for number in 0..<sizes[index] {
                let id: Identifier<Participant> = Sample.id("p-\(index)\(number)")
                session.replace(
                    id,
                    with: Participant(
                        id: id, number: index * 10 + number + 1,
                        details: .init(name: "Naam \(index)\(number)", organisation: organisation)))
            }
        }
        return Disclosure(of: session)
    }

    @Test func `participation is shown for all organisations of three and more, or for none`() {
        #expect(crowd([3, 4]).transcriptSelection(profile: .internal).participation.map(\.people) == [3, 4])
        #expect(crowd([2, 9]).transcriptSelection(profile: .internal).participation.isEmpty)
        #expect(crowd([3, 0]).transcriptSelection(profile: .internal).participation.map(\.people) == [3])
        #expect(crowd([3, 4]).transcriptSelection(profile: .public).participation.isEmpty)
    }

    @Test func `a function only one named person has does not stand beside their other words`() {
        let disclosure = disclosure { record, writer in
            record.rulings = []
            var second = Sample.answer(Sample.id("a-2"), Sample.results, "zonder naam")
            second.attribution = .function
            writer.answers.append(second)
        }
        let turns = disclosure.transcriptSelection(profile: .public).sections.flatMap(\.turns)
        #expect(turns.first { $0.text == "zonder naam" }?.speaker == .unnamed)
    }

    @Test func `turns without a name carry no time and no way of writing that few used`() {
        let disclosure = disclosure { record, writer in
            record.rulings = []
            writer.answers[0].attribution = .unnamed
            writer.answers[0].revisions[0].provenance = .paper
        }
        let turns = disclosure.transcriptSelection(profile: .internal).sections.flatMap(\.turns)
        let turn = turns.first { $0.text == "keuken" }
        #expect(turn?.at == nil)
        #expect(turn?.provenance == nil)
    }
}
