// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Testing

/// A seeded source of random numbers (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// What happens in a random session, before it is decided in which order; every word in it can be recognised.
struct RandomSession {
    var ceiling: Attribution
    var people: [Person] = []
    var contributions: [Contribution] = []

    struct Person {
        var name: String
        var role: String?
        var organisation: Int?
        var consent: Attribution?
        var ruling: Attribution?
    }

    struct Contribution {
        /// nil for the group.
        var person: Int?
        var prompt: String
        var text: String
        var provenance: Provenance
        var isNote: Bool
        var own: Attribution?
        var ruling: Attribution?
        var fate: Fate
    }

    enum Fate: CaseIterable { case stays, withdrawn, corrected, rewrittenAfterwards }

    init(seed: UInt64) {
        var random = Seeded(state: seed)
        let levels: [Attribution?] = [.name, .name, .function, .unnamed, .withheld, nil]
        let ceilings: [Attribution] = [.name, .name, .name, .function, .unnamed, .withheld]
        ceiling = ceilings.randomElement(using: &random) ?? .name
        for index in 0..<Int.random(in: 3...12, using: &random) {
            // Some share a name, some a role.
            let name = Int.random(in: 0..<4, using: &random) == 0 ? "Naamgenoot Vaak" : "Naam\(index)x \(seed)q"
            let roles = ["rol\(index)x\(seed)q", "roldeel\(seed)q", nil]
            people.append(
                Person(
                    name: name, role: roles.randomElement(using: &random) ?? nil,
                    organisation: Bool.random(using: &random) ? Int.random(in: 0..<3, using: &random) : nil,
                    consent: levels.randomElement(using: &random) ?? nil,
                    ruling: Int.random(in: 0..<6, using: &random) == 0 ? .unnamed : nil))
        }
        for index in 0..<Int.random(in: 4...30, using: &random) {
            let isNote = Int.random(in: 0..<4, using: &random) == 0
            let person = isNote && Bool.random(using: &random) ? nil : people.indices.randomElement(using: &random)
            contributions.append(
                Contribution(
                    person: person, prompt: ["process", "results"].randomElement(using: &random) ?? "process",
                    text: "woord\(UInt32.random(in: 0...UInt32.max, using: &random))tekst\(index)e",
                    provenance: (isNote ? [.scribeVerbatim, .scribeSummary] : [.typed, .typed, .paper])
                        .randomElement(using: &random) ?? .typed,
                    isNote: isNote, own: isNote ? nil : (levels + [nil, nil]).randomElement(using: &random) ?? nil,
                    ruling: Int.random(in: 0..<5, using: &random) == 0 ? .withheld : nil,
                    fate: isNote ? .stays : Fate.allCases.randomElement(using: &random) ?? .stays))
        }
    }

    /// The level at which a contribution may be told, by the plain rules and not by the code under test.
    func level(_ contribution: Contribution) -> Attribution {
        guard let index = contribution.person else { return strictest([.unnamed, ceiling]) }
        let person = people[index]
        guard let consent = person.consent, contribution.fate != .withdrawn else { return .withheld }
        let chosen = contribution.own ?? consent
        return strictest([chosen, ceiling, person.ruling, contribution.isNote ? nil : contribution.ruling])
    }

    private func strictest(_ levels: [Attribution?]) -> Attribution {
        let order = Attribution.allCases
        let ranks = levels.compactMap { level in level.flatMap { order.firstIndex(of: $0) } }
        return order[ranks.max() ?? 0]
    }

    /// Carries it out, with identifiers, numbers, times and order of `shuffle`.
    func session(shuffle: UInt64) throws -> SessionUnderWay {
        var random = Seeded(state: shuffle)
        var made = try SessionUnderWay(title: "Proef") { $0.ceiling = ceiling }
        let organisations = try ["Oost", "West", "Midden"].map { try made.organisation($0) }
        let numbers = Array(1...people.count).shuffled(using: &random)
        var ids: [Int: Identifier<Participant>] = [:]
        for index in people.indices.shuffled(using: &random) {
            let person = people[index]
            let id = try made.person(
                UInt32.random(in: 0x1000_0000...UInt32.max, using: &random), person.name, role: person.role,
                person.organisation.map { organisations[$0] }, number: numbers[index], consent: person.consent)
            ids[index] = id
            if let ruling = person.ruling { try made.rule(id, nil, ruling) }
        }
        for contribution in contributions.shuffled(using: &random) {
            try carryOut(contribution, by: contribution.person.flatMap { ids[$0] }, in: &made)
        }
        try gather(&made)
        return made
    }

    /// Puts every answer under a theme and among the quotes, and lets every person promise something.
    private func gather(_ made: inout SessionUnderWay) throws {
        let answers = made.session.participants.values.flatMap(\.answers).sorted { $0.text < $1.text }.map(\.id)
        let themes = (0..<2).map { part in
            Theme(
                id: Identifier(letter: "t", random: UInt32(part)), name: "Thema \(part)",
                members: answers.enumerated().filter { $0.offset % 2 == part }.map { Theme.Member(answer: $0.element) })
        }
        try made.course(.themes(themes))
        try made.course(
            .agreements(
                people.enumerated().map { index, person in
                    Agreement(
                        id: Identifier(letter: "g", random: UInt32(index)), what: "Doen", who: "door \(person.name)")
                }))
        try made.course(.closing(Closing(words: ["ja"], summary: "Klaar", quotes: answers)))
    }

    /// Whether somebody who is quoted with their name by their own choice may stand in an agreement.
    func isNamedInAgreements(_ name: String) -> Bool {
        guard ceiling != .withheld else { return false }
        let bearers = people.filter { $0.name == name }
        return bearers.allSatisfy { strictest([$0.consent ?? .withheld, ceiling, $0.ruling]) == .name }
    }

    private func carryOut(
        _ contribution: Contribution, by person: Identifier<Participant>?, in made: inout SessionUnderWay
    ) throws {
        guard let person, !contribution.isNote else {
            return try made.note(person, contribution.prompt, contribution.text, contribution.provenance)
        }
        let isChanged = contribution.fate == .corrected || contribution.fate == .rewrittenAfterwards
        let first = isChanged ? "eerst\(contribution.text)" : contribution.text
        let answer = try made.answer(
            person, contribution.prompt, first, contribution.provenance, attribution: contribution.own)
        if let ruling = contribution.ruling { try made.rule(person, answer, ruling) }
        switch contribution.fate {
        case .stays: break
        case .withdrawn: try made.apply(.participant(person, .answerWithdrawn(answer, at: made.now())))
        case .corrected:
            try made.apply(.participant(person, correction(of: answer, contribution, contribution.text, made.now())))
        case .rewrittenAfterwards:
            let between = "tussen\(contribution.text)"
            try made.apply(.participant(person, correction(of: answer, contribution, between, made.now())))
            let writing = AnswerWriting(
                answer: answer, prompt: try made.prompt(contribution.prompt), text: contribution.text, at: made.now(),
                provenance: contribution.provenance, base: 2, sequence: 9_999)
            try made.apply(.participant(person, .answerWritten(writing)))
        }
    }

    private func correction(
        of answer: Identifier<Answer>, _ contribution: Contribution, _ text: String, _ at: Moment
    ) -> ParticipantEvent {
        .answerCorrected(answer, text: text, reason: "reden\(contribution.text)", at: at)
    }
}
