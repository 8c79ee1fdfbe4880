// SPDX-License-Identifier: Apache-2.0

/// What a session takes along from the one it follows: a copy of its agreements with what became of them, and whether
/// they changed anything. The earlier session is only read.
package struct LastTime: Equatable, Codable, Sendable {
    /// The folder of the earlier session.
    package var session: String
    package var title: String
    package var date: CalendarDate
    /// Its agreements under their own identifiers, with their state as this session found it.
    package var agreements: [Agreement]
    /// How often "did it change anything?" was answered with 1, 2 and 3, as counted in the room; empty until then.
    package var changes: [Int]
    /// When the answers were shown to the group; nil while they are secret.
    package var revealedAt: Moment?

    package init(
        session: String, title: String, date: CalendarDate, agreements: [Agreement], changes: [Int] = [],
        revealedAt: Moment? = nil
    ) {
        self.session = session
        self.title = title
        self.date = date
        self.agreements = agreements
        self.changes = changes
        self.revealedAt = revealedAt
    }

    /// What a session looks back on that follows this one: its own agreements, and what it had left open itself; what
    /// was dropped stays behind.
    package init(of earlier: SessionRecord, named session: String) {
        let own = earlier.course?.agreements.filter { $0.state != .dropped } ?? []
        let known = Set(own.map(\.id))
        let open = earlier.lastTime?.agreements.filter { $0.state == .open && !known.contains($0.id) } ?? []
        let agreements = (own + open).prefix(Limits.agreements).map { agreement in
            var agreement = agreement
            agreement.theme = nil
            return agreement
        }
        self.init(
            session: session, title: earlier.details.title, date: earlier.details.date, agreements: agreements)
    }

    /// The same with agreements that were made there since; what was said of the others stays.
    package func completed(by newer: LastTime) -> LastTime {
        guard newer.session == session else { return newer }
        var completed = self
        let known = Set(agreements.map(\.id))
        let room = max(0, Limits.agreements - agreements.count)
        completed.agreements += newer.agreements.filter { !known.contains($0.id) }.prefix(room)
        return completed
    }
}

extension SessionRecord {
    /// What was taken along from the session this one follows; nil when it follows none, or when that was never read.
    package var lastTime: LastTime? { course?.lastTime(of: details) }
}

extension Course {
    /// What was taken along from another session than the one these details name does not count.
    package func lastTime(of details: SessionDetails) -> LastTime? {
        guard let lastTime, lastTime.session == details.follows else { return nil }
        return lastTime
    }
}
