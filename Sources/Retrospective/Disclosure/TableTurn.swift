// SPDX-License-Identifier: Apache-2.0

/// The turn at one table, for its own seat and its scribe: what everybody at the table can see.
package struct TableTurn: Equatable, Sendable {
    package let table: Identifier<SharingTable>
    /// What the table is called.
    package let name: String
    /// From 1.
    package let round: Int
    /// nil once everybody had a turn.
    package let speaker: String?
    package let next: String?
    /// Whether the next turn was asked for, and whoever leads has not heard it yet.
    package let isAsked: Bool
}

extension Disclosure {
    /// nil while the table has no round of its own.
    func tableTurn(at table: Identifier<SharingTable>) -> TableTurn? {
        guard let name = session.record.course?.tables.first(where: { $0.id == table })?.name,
            let turns = session.record.course?.tableTurns?[table]
        else { return nil }
        let names = NameList(of: people, in: self)
        let present = hereAt(table)
        return TableTurn(
            table: table, name: name, round: turns.round,
            speaker: turns.speaker(among: present).flatMap { session.participants[$0] }.map { names[$0] },
            next: turns.following(among: present).flatMap { session.participants[$0] }.map { names[$0] },
            isAsked: session.turnWishes.contains { $0.table == table && turns.isNew($0) })
    }

    /// Who sits at a table and has not left.
    func hereAt(_ table: Identifier<SharingTable>) -> Set<Identifier<Participant>> {
        Set(here.map(\.id)).intersection(members(of: table) ?? [])
    }
}

extension Session {
    /// What tables asked for, in an order that is always the same.
    package var turnWishes: [TurnWish] {
        scribes.values.sorted { $0.id < $1.id }.compactMap(\.turnWish)
            + participants.values.sorted { $0.id < $1.id }.compactMap(\.turnWish)
    }

    /// Everybody who sits at a table and has not left, in the order of their numbers.
    package func peopleHere(at table: Identifier<SharingTable>) -> [Identifier<Participant>] {
        let members = Set(record.course?.tables.first { $0.id == table }?.members ?? [])
        return participants.values.filter { members.contains($0.id) && record.presence[$0.id] != .left }
            .sorted { $0.number < $1.number }.map(\.id)
    }
}
