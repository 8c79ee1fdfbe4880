// SPDX-License-Identifier: Apache-2.0

/// What a scribe, or whoever types in paper cards, works with: people to choose from, prompts, and their own notes.
package struct ScribeView: Equatable, Sendable {
    package let title: String
    package let date: CalendarDate
    package let language: Language
    package let prompts: [Prompt]
    package let speakers: [Speaker]
    /// This scribe's own notes, in the order they were noted.
    package let notes: [Note]
    /// Cards typed in so far, per prompt.
    package let cards: [Int]

    /// Somebody whose words are typed in.
    package struct Speaker: Equatable, Sendable {
        package let id: Identifier<Participant>
        package let number: Int
        /// Told apart from namesakes.
        package let name: String
        package let initials: String
        package let organisation: String?
        package let hasConsent: Bool
    }

    /// The speakers a typed number, initials or beginning of a name can mean; the exact ones come alone.
    package func speakers(for word: String) -> [Speaker] {
        let wanted = word.lowercased()
        guard !wanted.isEmpty else { return speakers }
        if let number = Int(wanted) { return speakers.filter { $0.number == number } }
        let exact = speakers.filter { $0.initials.lowercased() == wanted || $0.name.lowercased() == wanted }
        guard exact.isEmpty else { return exact }
        return speakers.filter { $0.name.lowercased().contains(wanted) }
    }
}

extension Disclosure {
    /// - Parameter scribe: Whose notes are shown; nil for somebody who only types in cards.
    package func scribeView(of scribe: Identifier<Scribe>?) -> ScribeView {
        let record = session.record
        let people = people
        let names = NameList(of: people, in: self)
        return ScribeView(
            title: record.details.title, date: record.details.date, language: record.details.language,
            prompts: record.prompts,
            speakers: people.map {
                ScribeView.Speaker(
                    id: $0.id, number: $0.number, name: names[$0], initials: Self.initials($0.details.name),
                    organisation: organisationLine(of: $0), hasConsent: $0.consent != nil)
            },
            notes: scribe.flatMap { session.scribes[$0]?.notes } ?? [],
            cards: record.prompts.map { prompt in people.reduce(0) { $0 + cards(of: $1, to: prompt.id) } })
    }

    private func cards(of participant: Participant, to prompt: Identifier<Prompt>) -> Int {
        participant.answers.count { $0.prompt == prompt && $0.counts && $0.revisions.first?.provenance == .paper }
    }

    /// The first letters of the words of a name.
    private static func initials(_ name: String) -> String {
        String(name.split(whereSeparator: { $0.isWhitespace || $0 == "-" }).compactMap(\.first))
    }
}
