// SPDX-License-Identifier: Apache-2.0

/// What a group goes deeper into and closes with, as far as everybody in the room may read it.
package struct OutcomeView: Equatable, Sendable {
    /// The answers that may be told, as consented, in the order of the prompts.
    package let quotes: [Quote]
    package let themes: [ThemeQuotes]
    /// Names of people and organisations, to be proposed for an agreement.
    package let doers: [String]
    /// How many rated, in the room or at seats.
    package let rated: Int
    /// How often each rating was given; empty while secret, and where few rated.
    package let ratings: [Int]

    package struct Quote: Equatable, Sendable {
        package let answer: Identifier<Answer>
        package let speaker: TranscriptSelection.Speaker
        package let text: String
        /// What its writer said of it afterwards.
        package let reply: Closing.Reply?
    }

    package struct ThemeQuotes: Equatable, Sendable {
        package let theme: Identifier<Theme>
        /// nil while they are secret.
        package let dots: Int?
        package let quotes: [Quote]
    }
}

extension Disclosure {
    package var outcomeView: OutcomeView {
        let shown = contributions.filter { $0.answer != nil && $0.attribution != .withheld }
        let speakers = Speakers(of: shown, in: self)
        let course = session.record.course ?? .usual(for: session.record.prompts)
        func quotes(_ contributions: [Contribution]) -> [OutcomeView.Quote] {
            contributions.compactMap { contribution in
                guard let answer = contribution.answer else { return nil }
                return OutcomeView.Quote(
                    answer: answer, speaker: speakers.speaker(of: contribution), text: contribution.text,
                    reply: course.closing.replies.last { $0.answer == answer })
            }
        }
        let byAnswer = Dictionary(grouping: shown) { $0.answer }.compactMapValues(\.first)
        let dots = revealedDots
        return OutcomeView(
            quotes: session.record.prompts.flatMap { prompt in quotes(shown.filter { $0.prompt == prompt.id }) },
            themes: course.themes.map { theme in
                OutcomeView.ThemeQuotes(
                    theme: theme.id, dots: dots.map { $0[theme.id] ?? 0 },
                    quotes: quotes(theme.members.compactMap { byAnswer[$0.answer]?.cut(to: $0.part) }))
            },
            doers: session.record.organisations.map(\.name) + people.map(\.details.name).filter { !$0.isEmpty },
            rated: ratings.reduce(0, +), ratings: shownRatings)
    }
}
