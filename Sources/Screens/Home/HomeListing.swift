// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The sessions folder as home shows it.
package struct HomeListing: Equatable, Sendable {
    /// The newest first, examples last; those that were not read yet, and then those that cannot be read, behind them.
    package let sessions: [HomeSession]
    /// The path of the folder.
    package let folder: String
    package let today: CalendarDate
    /// Whether every session was read; asking on reads more.
    package let isComplete: Bool
    /// Whether the folder itself could be read.
    package let isReadable: Bool

    package init(
        sessions: [HomeSession], folder: String, today: CalendarDate, isComplete: Bool = true, isReadable: Bool = true
    ) {
        self.sessions = sessions
        self.folder = folder
        self.today = today
        self.isComplete = isComplete
        self.isReadable = isReadable
    }
}

extension HomeListing {
    /// The sessions a new one can follow, in the order they are shown.
    var earlier: [EarlierSession] {
        sessions.compactMap { session in
            session.summary.map { EarlierSession(id: session.id, title: $0.title, date: $0.date) }
        }
    }
}
