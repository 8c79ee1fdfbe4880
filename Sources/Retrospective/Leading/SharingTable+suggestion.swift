// SPDX-License-Identifier: Apache-2.0

extension SharingTable {
    /// The most people at one table: with more, a round takes too long.
    package static let largest = 7
    /// Above so many people, tables are proposed.
    package static let oneCircle = 12

    /// Somebody to be given a place: who, and of which organisation.
    package struct Guest: Equatable, Sendable {
        package let id: Identifier<Participant>
        package let organisation: Identifier<Organisation>?

        package init(id: Identifier<Participant>, organisation: Identifier<Organisation>?) {
            self.id = id
            self.organisation = organisation
        }
    }

    /// The people divided over as few tables as hold them, equally large, each organisation spread as evenly as can be.
    /// - Parameter name: What a table with a number is called.
    package static func suggested(for guests: [Guest], named name: (Int) -> String) -> [SharingTable] {
        guard !guests.isEmpty else { return [] }
        let count = (guests.count + largest - 1) / largest
        let sizes = Dictionary(grouping: guests, by: \.organisation).mapValues(\.count)
        // The largest organisation is dealt first, and who belongs together sits next to each other in the row.
        let row = guests.enumerated().sorted { first, second in
            let left = (sizes[first.element.organisation] ?? 0, first.element.organisation?.word ?? "")
            let right = (sizes[second.element.organisation] ?? 0, second.element.organisation?.word ?? "")
            guard left.0 == right.0 else { return left.0 > right.0 }
            return left.1 == right.1 ? first.offset < second.offset : left.1 < right.1
        }
        return (0..<count).compactMap { table in
            let members = row.enumerated().filter { $0.offset % count == table }.map(\.element.element.id)
            return Identifier("t-\(table + 1)").map {
                SharingTable(id: $0, name: name(table + 1), members: members)
            }
        }
    }
}

extension [SharingTable] {
    /// The tables once somebody sits at the one with this place, a new one when it is the next; nobody sits at two.
    package func moving(
        _ person: Identifier<Participant>, toTable index: Int, named name: (Int) -> String
    ) -> [SharingTable]? {
        var tables = self
        if index == count {
            let taken = Set(map(\.id))
            let free = (1...(count + 1)).lazy.compactMap { Identifier<SharingTable>("t-\($0)") }
                .first { !taken.contains($0) }
            guard let free else { return nil }
            tables.append(SharingTable(id: free, name: name(count + 1), members: []))
        }
        guard tables.indices.contains(index) else { return nil }
        for place in tables.indices { tables[place].members.removeAll { $0 == person } }
        tables[index].members.append(person)
        return tables
    }

    /// The table with this name or number; nil when there is none, or more than one has that name.
    package func named(_ word: String) -> SharingTable? {
        let wanted = word.lowercased()
        let found = filter { $0.name.lowercased() == wanted }
        if found.count == 1 { return found[0] }
        guard found.isEmpty, let number = Int(word), indices.contains(number - 1) else { return nil }
        return self[number - 1]
    }
}
