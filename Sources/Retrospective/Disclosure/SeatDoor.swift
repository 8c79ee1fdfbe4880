// SPDX-License-Identifier: Apache-2.0

/// What the screen before a seat shows: the session, and the names to choose from.
package struct SeatDoor: Equatable, Sendable {
    package let title: String
    package let date: CalendarDate
    package let language: Language
    package let people: [Person]
    package let organisations: [Organisation]
    package let prompts: [Prompt]
    /// Whether closed seats open with the code of whoever leads the session.
    package let hasCode: Bool
    /// The vote that is open at the seats, without anybody's dots; nil when there is none.
    package let vote: SeatVote?
    /// Whether seats ask now whether it was worth it.
    package let asksRating: Bool
    /// What seats mark answers of now, without anybody's marks; nil while they do not.
    package let marking: SeatMarking?
    /// The turn at the table this seat belongs to; nil while it has no round of its own.
    package let turn: TableTurn?

    /// Somebody who may sit down here.
    package struct Person: Equatable, Sendable {
        package let id: Identifier<Participant>
        package let name: String
        package let organisation: String?
        /// Handed over; only whoever leads the session opens it again.
        package let isClosed: Bool
        /// Something was written here before, so only this person goes on.
        package let hasWords: Bool
        /// Gave dots, or none on purpose, in the vote that is open.
        package let hasVoted: Bool
        /// Said whether it was worth it.
        package let hasRated: Bool
        /// Marked an answer as one of the most important.
        package let hasMarked: Bool
    }
}

extension Disclosure {
    package var seatDoor: SeatDoor { seatDoor(at: nil) }

    /// - Parameter table: The table whose people may sit down here; nil, or a table that is gone, for everybody.
    package func seatDoor(at table: Identifier<SharingTable>?) -> SeatDoor {
        let record = session.record
        let seated = table.flatMap { members(of: $0) }
        let people = people.filter { seated?.contains($0.id) != false }
        let names = NameList(of: self.people, in: self)
        return SeatDoor(
            title: record.details.title, date: record.details.date, language: record.details.language,
            people: people.map {
                SeatDoor.Person(
                    id: $0.id, name: names[$0], organisation: organisationLine(of: $0),
                    isClosed: $0.seatClosedAt != nil,
                    hasWords: $0.answers.contains(where: \.counts), hasVoted: ballot(of: $0) != nil,
                    hasRated: $0.rating != nil, hasMarked: $0.marked != nil)
            },
            organisations: record.organisations, prompts: record.prompts, hasCode: record.codeHash != nil,
            vote: seatVote(of: nil), asksRating: asksRating, marking: seatMarking(of: nil),
            turn: table.flatMap { tableTurn(at: $0) })
    }
}
