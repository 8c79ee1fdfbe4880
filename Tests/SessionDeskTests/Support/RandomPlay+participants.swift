// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import Testing

@testable import SessionDesk

/// What participants and the scribe do.
extension RandomPlay {
    private static let words = [
        "Samen eten hielp.", "De planning was te krap.", "We keken in elkaars keuken.",
        "Overleg op dinsdag werkte. Kort.",
        "Ouders merken nog weinig.", "één\ntwee", "Graag door!",
    ]

    /// Something somebody does at the seat.
    func participate() throws {
        guard let open = seat.desk.open, let seated = open.seated, let person = open.session.participants[seated] else {
            return try sitDown()
        }
        let own = person.answers.filter(\.counts)
        switch Int.random(in: 0..<12, using: &random) {
        case 0..<4:
            let answer = chance(3) ? pick(own) : nil
            guard let prompt = answer?.prompt ?? pick(open.session.record.prompts)?.id else { return }
            try performAtSeat(
                .writing(.open(.answer(prompt, answer?.id))), .writing(.draft(word)), .writing(.leave),
                told: "\(seated) writes")
        case 4:
            guard let prompt = pick(open.session.record.prompts)?.id else { return }
            // The editor stays open, as of somebody who is still thinking.
            try performAtSeat(
                .writing(.open(.answer(prompt, nil))), .writing(.draft(word)), told: "\(seated) is writing")
        case 5:
            guard let answer = pick(own) else { return }
            let attribution = pick(Attribution.allCases) ?? .name
            try performAtSeat(.seat(.attribute(answer.id, attribution)), told: "\(seated) attributes \(attribution)")
        case 6:
            guard let answer = pick(own) else { return }
            try performAtSeat(.seat(.withdraw(answer.id)), told: "\(seated) withdraws \(answer.id)")
        case 7..<9: try vote(as: seated)
        case 9:
            let attribution = pick(Attribution.allCases) ?? .name
            try performAtSeat(.seat(.consent(attribution, text: "goed")), told: "\(seated) agrees to \(attribution)")
        default:
            let closes = chance(3)
            try performAtSeat(.seat(.standUp(closes: closes)), told: "\(seated) stands up, closes \(closes)")
        }
    }

    private func sitDown() throws {
        guard let person = pick(try session.participants.keys.sorted()) else { return }
        try performAtSeat(.seat(.sitDown(person)), told: "\(person) sits down")
        guard seat.desk.open?.seated == person, try session.participants[person]?.consent == nil else { return }
        try performAtSeat(.seat(.consent(.name, text: "goed")), told: "\(person) agrees")
    }

    /// Dots, now and then more than there are.
    private func vote(as person: Identifier<Participant>) throws {
        guard let course = try session.record.course, let vote = course.vote else { return }
        var dots: [Identifier<Theme>: Int] = [:]
        for theme in course.themes where chance(2) {
            dots[theme.id] = Int.random(in: 1...max(1, vote.budget), using: &random)
        }
        try performAtSeat(.seat(.vote(person, dots)), told: "\(person) gives \(dots.count) themes dots")
    }

    /// Something the scribe writes down.
    func note() throws {
        let session = try session
        guard let prompt = pick(session.record.prompts)?.id else { return }
        let earlier = scribe.desk.open?.scribe.flatMap { session.scribes[$0] }?.notes ?? []
        if chance(4), let note = pick(earlier) {
            return try performAsScribe(.scribe(.removeNote(note.id)), told: "the scribe strikes \(note.id)")
        }
        let speaker = chance(3) ? nil : pick(session.participants.keys.sorted())
        let provenance: Provenance = chance(2) ? .scribeVerbatim : .scribeSummary
        try performAsScribe(
            .writing(.open(.note(speaker, prompt, provenance, nil))), .writing(.draft(word)), .writing(.leave),
            told: "the scribe notes what \(speaker?.word ?? "the group") said")
    }

    var word: String { (pick(Self.words) ?? "") + " \(Int.random(in: 0..<1000, using: &random))" }
}
