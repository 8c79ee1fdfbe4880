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
    }

    /// The folders of a session and of those it follows, as far as they are among these; the newest first.
    package static func chain(of id: String, among parts: [Part]) -> [String] {
        var chain: [String] = []
        var next: String? = id
        // A circle, which only somebody who writes in the files can make, ends where it began.
        while let present = next, !chain.contains(present), let part = parts.first(where: { $0.id == present }) {
            chain.append(present)
            next = part.follows
        }
        return chain
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
