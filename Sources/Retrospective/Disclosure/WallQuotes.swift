// SPDX-License-Identifier: Apache-2.0

/// Answers as the group may read them; what its writer keeps in the room, and whatever lacks consent, is none.
struct WallQuotes {
    private let disclosure: Disclosure
    private let speakers: Speakers
    private let writers: [Identifier<Answer>: Participant]

    /// Who is named anywhere counts everywhere: a group sees one answer after the other, and adds them up.
    init(_ disclosure: Disclosure) {
        self.disclosure = disclosure
        speakers = Speakers(of: disclosure.contributions.filter { $0.attribution != .withheld }, in: disclosure)
        writers = disclosure.people.reduce(into: [:]) { writers, person in
            for answer in person.answers { writers[answer.id] = person }
        }
    }

    /// - Parameter part: nil for the whole answer.
    /// - Returns: nil for what must not be shown, or is not there any more.
    func quote(_ id: Identifier<Answer>, part: Theme.Part? = nil) -> WallView.Quote? {
        guard let writer = writers[id], let answer = writer.answer(id), answer.counts else { return nil }
        let contribution = Contribution(
            answer, by: writer, attribution: disclosure.attribution(of: answer, by: writer))
        guard contribution.attribution != .withheld else { return nil }
        return WallView.Quote(
            answer: id, text: Self.text(of: answer, part), speaker: speakers.speaker(of: contribution))
    }

    func quote(_ member: Theme.Member) -> WallView.Quote? { quote(member.answer, part: member.part) }

    private static func text(of answer: Answer, _ part: Theme.Part?) -> String {
        let scalars = Array(answer.text.unicodeScalars)
        guard let part, part.wording == answer.revisions.count, part.start >= 0, part.start < part.end,
            part.end <= scalars.count
        else { return answer.text }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[part.start..<part.end])
        return String(text)
    }
}
