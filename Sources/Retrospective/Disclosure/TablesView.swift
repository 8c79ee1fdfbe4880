// SPDX-License-Identifier: Apache-2.0

/// Who sits at which table, for whoever leads: what everybody in the room can see as well.
package struct TablesView: Equatable, Sendable {
    /// Everybody who is here by table, then those without one; each table in the order of its turns.
    package let people: [Person]
    package let tables: [SharingTable]
    /// Whether the group is too large for one circle.
    package let isLarge: Bool

    /// Somebody with a place, or without one.
    package struct Person: Equatable, Sendable {
        package let id: Identifier<Participant>
        /// Told apart from namesakes.
        package let name: String
        package let organisation: String?
        package let guest: SharingTable.Guest
        /// The place of the table among the tables; nil without one.
        package let table: Int?
    }
}

extension Disclosure {
    package var tablesView: TablesView {
        let tables = session.record.course?.tables ?? []
        let names = NameList(of: people, in: self)
        let here = here
        let places = Dictionary(
            tables.enumerated().flatMap { index, table in table.members.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
        let order = Dictionary(
            tables.flatMap { $0.members.enumerated().map { ($0.element, $0.offset) } },
            uniquingKeysWith: { first, _ in first })
        let rows = here.map { person in
            TablesView.Person(
                id: person.id, name: names[person], organisation: organisationLine(of: person),
                guest: SharingTable.Guest(id: person.id, organisation: person.details.organisation),
                table: places[person.id])
        }
        let sorted = rows.enumerated().sorted { first, second in
            let left = (first.element.table ?? .max, order[first.element.id] ?? .max, first.offset)
            let right = (second.element.table ?? .max, order[second.element.id] ?? .max, second.offset)
            return left < right
        }
        return TablesView(
            people: sorted.map(\.element), tables: tables, isLarge: here.count > SharingTable.oneCircle)
    }

    /// Who sits at a table; nil when there is no such table.
    func members(of table: Identifier<SharingTable>) -> Set<Identifier<Participant>>? {
        session.record.course?.tables.first { $0.id == table }.map { Set($0.members) }
    }
}
