// SPDX-License-Identifier: Apache-2.0

/// What a scribe works with: people to choose from, prompts, and their own notes.
package struct ScribeView: Equatable, Sendable {
    package let title: String
    package let date: CalendarDate
    package let language: Language
    package let prompts: [Prompt]
    package let speakers: [Speaker]
    /// This scribe's own notes, in the order they were noted.
    package let notes: [Note]

    /// The speakers a typed number, initials or a part of a name can mean; the exact ones come alone.
    package func speakers(for word: String) -> [Speaker] { speakers.matching(word) }
}

extension Disclosure {
    /// - Parameter scribe: Whose notes are shown; nil for none.
    package func scribeView(of scribe: Identifier<Scribe>?) -> ScribeView {
        let record = session.record
        return ScribeView(
            title: record.details.title, date: record.details.date, language: record.details.language,
            prompts: record.prompts, speakers: speakers,
            notes: scribe.flatMap { session.scribes[$0]?.notes } ?? [])
    }
}
