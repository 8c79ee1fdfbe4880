// SPDX-License-Identifier: Apache-2.0

extension TranscriptOutcome {
    /// What became of the agreements of the session before.
    package struct LastTime: Equatable, Sendable {
        package let title: String
        package let date: CalendarDate
        package let agreements: [Agreement]
        /// How often "did it change anything?" was answered with 1, 2 and 3; empty while secret, and where few answered.
        package let changes: [Int]
    }
}

extension Disclosure {
    /// What became of the agreements of the session before, as far as a transcript may tell it; nil when this session
    /// follows none.
    var transcriptLastTime: TranscriptOutcome.LastTime? {
        session.record.lastTime.map { lastTime in
            TranscriptOutcome.LastTime(
                title: lastTime.title, date: lastTime.date,
                agreements: lastTime.agreements.map { agreement in
                    TranscriptOutcome.Agreement(
                        what: agreement.what, who: earlierDoer(agreement.who), by: agreement.by, theme: nil,
                        state: agreement.state)
                }, changes: shownChanges)
        }
    }

    /// What the group sees of it at the welcome.
    var wallLastTime: WallView.LastTime? {
        session.record.lastTime.map { lastTime in
            WallView.LastTime(
                date: lastTime.date, agreements: lastTime.agreements,
                changes: lastTime.revealedAt == nil ? nil : shownChanges)
        }
    }

    /// Nobody of the earlier session was asked here: only an organisation, and whoever is here and quoted by name, is told.
    private func earlierDoer(_ who: String) -> TranscriptOutcome.Doer {
        guard !who.allSatisfy(\.isWhitespace) else { return .nobody }
        let words = who.lowercased()
        let isOrganisation = session.record.organisations.contains { $0.name.lowercased() == words }
        let isNamed = people.contains { person in
            person.details.name.lowercased() == words
                && limited(person.consent?.attribution ?? .withheld, participant: person.id, answer: nil) == .name
        }
        return isOrganisation || isNamed ? .words(who) : .somebody
    }
}
