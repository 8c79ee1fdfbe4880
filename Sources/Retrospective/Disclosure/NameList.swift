// SPDX-License-Identifier: Apache-2.0

/// Names that can be told apart: people who share a name get their organisation or number behind it.
struct NameList {
    private let names: [Identifier<Participant>: String]

    init(of people: [Participant], in disclosure: Disclosure) {
        let byName = Dictionary(grouping: people, by: { NameList.key($0.details.name) })
        var names: [Identifier<Participant>: String] = [:]
        for namesakes in byName.values {
            for person in namesakes {
                names[person.id] =
                    namesakes.count == 1 ? person.details.name : Self.distinct(person, among: namesakes, disclosure)
            }
        }
        self.names = names
    }

    subscript(_ participant: Participant) -> String { names[participant.id] ?? participant.details.name }

    private static func key(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    private static func distinct(
        _ person: Participant, among namesakes: [Participant], _ disclosure: Disclosure
    ) -> String {
        let name = person.details.name
        guard let organisation = disclosure.organisation(of: person) else { return "\(name) (\(person.number))" }
        let colleagues = namesakes.filter { $0.details.organisation == person.details.organisation }
        return colleagues.count == 1
            ? "\(name) (\(organisation.name))" : "\(name) (\(organisation.name), \(person.number))"
    }
}
