// SPDX-License-Identifier: Apache-2.0

/// What a scribe works with: people to choose from, prompts, and their own notes.
package struct ScribeView: Equatable, Sendable {
    package let title: String
    package let date: CalendarDate
    package let language: Language
    package let prompts: [Prompt]
    package let speakers: [Speaker]
    /// Whose turn it is in the round that goes on; nil when nobody's.
    package let turn: Identifier<Participant>?
    /// The turn at this scribe's table; nil while it has no round of its own.
    package let tableTurn: TableTurn?
    /// This scribe's own notes, in the order they were noted.
    package let notes: [Note]

    /// The speakers a typed number, initials or a part of a name can mean; the exact ones come alone.
    package func speakers(for word: String) -> [Speaker] { speakers.matching(word) }
}

extension Disclosure {
    /// - Parameters:
    ///   - scribe: Whose notes are shown; nil for none.
    ///   - table: The table the scribe sits at: its people come first, and only their turns are told.
    package func scribeView(of scribe: Identifier<Scribe>?, at table: Identifier<SharingTable>? = nil) -> ScribeView {
        let record = session.record
        let all = speakers
        let seated = table.flatMap { members(of: $0) }
        let speakers = seated.map { here in
            all.filter { here.contains($0.id) } + all.filter { !here.contains($0.id) }
        }
        return ScribeView(
            title: record.details.title, date: record.details.date, language: record.details.language,
            prompts: record.prompts, speakers: speakers ?? all,
            turn: speaker(at: table).flatMap { seated?.contains($0) == false ? nil : $0 },
            tableTurn: table.flatMap { tableTurn(at: $0) },
            notes: scribe.flatMap { session.scribes[$0]?.notes } ?? [])
    }
}
