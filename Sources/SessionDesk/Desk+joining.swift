// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    /// Opens a session for seats or for a scribe, without leading it; an example is copied first.
    /// - Parameter table: The table this place stands at, when it is not for the whole group.
    /// - Returns: the folder name of the own copy, when one was made, and what deserves a sentence.
    package mutating func join(
        _ folder: Folder, table: Identifier<SharingTable>? = nil
    ) throws(ReadFailure) -> (copy: String?, troubles: [Trouble]) {
        let joined = try joinGroup(folder)
        open?.table = table
        return joined
    }

    private mutating func joinGroup(_ folder: Folder) throws(ReadFailure) -> (copy: String?, troubles: [Trouble]) {
        let problems = try openSession(folder)
        guard let record = open?.session.record, record.example else {
            open?.store.sweep()
            // Words that were never an answer close a seat to others as much as answers do.
            _ = replayAllDrafts()
            return (nil, problems.map { Trouble($0) })
        }
        _ = close()
        let suffix = record.details.language == .dutch ? "eigen" : "own"
        guard let root, let copy = try? root.copyOfExample(folder, suffix: suffix), let own = try? root.resolve(copy)
        else { throw .denied }
        let copied = try openSession(own)
        return (copy, copied.map { Trouble($0) })
    }

    /// The language of the session that is open.
    package var sessionLanguage: Language? { open?.session.record.details.language }
}
