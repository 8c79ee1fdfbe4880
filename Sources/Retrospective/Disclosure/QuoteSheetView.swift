// SPDX-License-Identifier: Apache-2.0

/// Each person's own quotes to check, and what was agreed: to be printed as the room empties.
package struct QuoteSheetView: Equatable, Sendable {
    package let title: String
    package let date: CalendarDate
    package let language: Language
    /// Who answers for the words; empty when not filled in.
    package let responsible: String
    /// Everybody whose words may be told, in the order of their numbers.
    package let people: [Person]
    package let agreements: [TranscriptOutcome.Agreement]

    /// One sheet: it goes to this person and to nobody else, so it has their name.
    package struct Person: Equatable, Sendable {
        package let number: Int
        package let name: String
        package let quotes: [Quote]
    }

    package struct Quote: Equatable, Sendable {
        package let prompt: String
        package let text: String
        package let attribution: Attribution
    }
}

extension Disclosure {
    package var quoteSheetView: QuoteSheetView {
        let record = session.record
        let shown = contributions.filter { $0.answer != nil && $0.attribution != .withheld }
        let people = people.compactMap { person -> QuoteSheetView.Person? in
            let own = shown.filter { $0.participant?.id == person.id }
            guard !own.isEmpty else { return nil }
            let quotes = record.prompts.flatMap { prompt in
                own.filter { $0.prompt == prompt.id }.map {
                    QuoteSheetView.Quote(prompt: prompt.question, text: $0.text, attribution: $0.attribution)
                }
            }
            return QuoteSheetView.Person(number: person.number, name: person.details.name, quotes: quotes)
        }
        return QuoteSheetView(
            title: record.details.title, date: record.details.date, language: record.details.language,
            responsible: record.details.responsible, people: people,
            agreements: outcome(of: [], speakers: Speakers(of: shown, in: self), profile: .public).agreements)
    }
}
