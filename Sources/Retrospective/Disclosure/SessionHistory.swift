// SPDX-License-Identifier: Apache-2.0

/// Agreements, ratings and participation over sessions, the oldest first.
package struct SessionHistory: Equatable, Sendable {
    /// What one session adds to it.
    package struct Part: Equatable, Sendable {
        /// The name of its folder.
        package let id: String
        package let title: String
        package let date: CalendarDate
        /// The folder of the session it follows.
        package let follows: String?
        package let isExample: Bool
        package let people: Int
        /// People who wrote an answer.
        package let wrote: Int
        /// Answers that hold words.
        package let answers: Int
        /// With what became of them by the last session that came back to them.
        package fileprivate(set) var agreements: [Agreement]
        package let outcome: OutcomeFigures

        /// How many agreements are in this state by now.
        package func count(_ state: Agreement.State) -> Int { agreements.count { $0.state == state } }
    }

    package let parts: [Part]
    private let groups: [[Part]]

    package init(_ parts: [Part]) {
        let sorted = parts.sorted { ($0.date.description, $0.id) < ($1.date.description, $1.id) }
        // What a later session says counts, as far as it says anything else than that it is still open.
        var states: [Identifier<Agreement>: Agreement.State] = [:]
        for agreement in sorted.flatMap({ $0.outcome.lastTime?.agreements ?? [] }) where agreement.state != .open {
            states[agreement.id] = agreement.state
        }
        self.parts = sorted.map { part in
            var part = part
            for index in part.agreements.indices {
                part.agreements[index].state = states[part.agreements[index].id] ?? part.agreements[index].state
            }
            return part
        }
        groups = Self.groups(of: self.parts)
    }

    /// A session and those it follows, as far as is known which one each of them follows; the newest first.
    package static func chain(of id: String, along follows: [String: String]) -> [String] {
        var chain: [String] = []
        var next: String? = id
        // A circle, which only somebody who writes in the files can make, ends where it began.
        while let present = next, !chain.contains(present) {
            chain.append(present)
            next = follows[present]
        }
        return chain
    }

    // MARK: - Series

    /// Sessions of which each follows another of them, or is followed; the oldest series first.
    package var series: [[Part]] { groups.filter { $0.count > 1 } }

    /// Those that follow none that is there, and that none follows.
    package var alone: [Part] { groups.filter { $0.count == 1 }.flatMap(\.self) }

    /// The sessions that hang together, the oldest first.
    private static func groups(of parts: [Part]) -> [[Part]] {
        var first = Dictionary(parts.map { ($0.id, $0.id) }) { one, _ in one }
        for part in parts {
            guard let follows = part.follows, let one = first[part.id], let other = first[follows], one != other
            else { continue }
            for id in parts.map(\.id) where first[id] == one { first[id] = other }
        }
        var groups: [[Part]] = []
        var places: [String: Int] = [:]
        for part in parts {
            guard let name = first[part.id] else { continue }
            if let place = places[name] {
                groups[place].append(part)
            } else {
                places[name] = groups.count
                groups.append([part])
            }
        }
        return groups
    }
}

extension Disclosure {
    /// - Parameter id: The name of the session's folder.
    package func historyPart(named id: String) -> SessionHistory.Part {
        let record = session.record
        let outcome = outcomeFigures
        let counted = people.map { $0.answers.count(where: \.counts) }
        return SessionHistory.Part(
            id: id, title: record.details.title, date: record.details.date, follows: record.details.follows,
            isExample: record.example, people: counted.count, wrote: counted.count { $0 > 0 },
            answers: counted.reduce(0, +), agreements: outcome.agreements, outcome: outcome)
    }
}
