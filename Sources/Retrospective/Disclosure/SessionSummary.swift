// SPDX-License-Identifier: Apache-2.0

/// A session in one line of a list.
package struct SessionSummary: Equatable, Sendable {
    package let title: String
    package let date: CalendarDate
    package let place: String
    package let language: Language
    package let isExample: Bool
    package let people: Int
    package let prompts: [Prompt]
    /// Answers that hold words, per prompt.
    package let answers: [Int]
    package let notes: Int
}

extension Disclosure {
    package var summary: SessionSummary {
        let record = session.record
        return SessionSummary(
            title: record.details.title, date: record.details.date, place: record.details.place,
            language: record.details.language, isExample: record.example, people: session.participants.count,
            prompts: record.prompts,
            answers: record.prompts.map { prompt in
                session.participants.values.reduce(0) { $0 + $1.answers(to: prompt.id).count }
            },
            notes: session.scribes.values.reduce(0) { $0 + $1.notes.count })
    }
}
