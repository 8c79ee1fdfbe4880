// SPDX-License-Identifier: Apache-2.0

/// What whoever types in paper cards works with: people, prompts, and the cards typed in so far.
package struct PaperView: Equatable, Sendable {
    package let title: String
    package let date: CalendarDate
    package let language: Language
    package let prompts: [Prompt]
    package let people: [Speaker]
    /// The cards as they were typed in, the oldest first.
    package let cards: [Card]

    /// One card that was typed in.
    package struct Card: Equatable, Sendable {
        package let participant: Identifier<Participant>
        package let answer: Identifier<Answer>
        package let prompt: Identifier<Prompt>
        package let text: String
    }

    /// Cards typed in so far, per prompt.
    package var counts: [Int] { prompts.map { prompt in cards.count { $0.prompt == prompt.id } } }
}

extension Disclosure {
    package var paperView: PaperView {
        let record = session.record
        return PaperView(
            title: record.details.title, date: record.details.date, language: record.details.language,
            prompts: record.prompts, people: speakers, cards: cards)
    }

    /// Answers that still stand as they were typed in from paper, in the order they were begun.
    private var cards: [PaperView.Card] {
        let answers = people.flatMap { person in person.answers.map { (person.id, $0) } }
        let typed = answers.filter { $1.counts && $1.revisions.last?.provenance == .paper && !$1.isCorrected }
        return typed.sorted { Self.begun($0.1) < Self.begun($1.1) }.map { person, answer in
            PaperView.Card(participant: person, answer: answer.id, prompt: answer.prompt, text: answer.text)
        }
    }

    private static func begun(_ answer: Answer) -> (Int, String) {
        (answer.revisions.first?.at.seconds ?? 0, answer.id.word)
    }
}
