// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// Reads the sessions folder for home, some sessions at a time, so that many of them do not hold up the first frame.
struct HomeReading {
    /// What was read so far.
    private var read: [HomeSession] = []
    /// Sessions that were not read yet, the next one last.
    private var unread: [FileName]
    let isReadable: Bool

    /// Sessions read in one go.
    private static let portion = 12

    /// - Parameter root: nil reads nothing.
    init(_ root: SessionsRoot?) {
        let names = root.flatMap { try? $0.listing().sessions }
        isReadable = root == nil || names != nil
        // Names begin with the day: the newest are read first.
        unread = (names ?? []).sorted()
    }

    var isComplete: Bool { unread.isEmpty }

    /// The newest first, examples last; behind them those that were not read yet, and those that cannot be read.
    var sessions: [HomeSession] {
        let waiting = unread.reversed().map { HomeSession(id: $0.text, summary: nil, trouble: nil) }
        return read.filter { $0.summary != nil }.sorted(by: Self.precedes) + waiting
            + read.filter { $0.summary == nil }.sorted { $0.id < $1.id }
    }

    mutating func readOn(in root: SessionsRoot?) {
        guard let root else { return }
        for _ in 0..<Self.portion {
            guard let name = unread.popLast() else { return }
            read.append(Self.session(name, in: root))
        }
    }

    private static func session(_ name: FileName, in root: SessionsRoot) -> HomeSession {
        do throws(ReadFailure) {
            let loaded = try SessionStore.open(try root.folder.subfolder(name)).load()
            let trouble = loaded.problems.first.map { Trouble($0) }
            return HomeSession(id: name.text, summary: Disclosure(of: loaded.session).summary, trouble: trouble)
        } catch {
            return HomeSession(id: name.text, summary: nil, trouble: .unreadable(file: name.text))
        }
    }

    private static func precedes(_ left: HomeSession, _ right: HomeSession) -> Bool {
        guard let first = left.summary, let second = right.summary else { return false }
        if first.isExample != second.isExample { return second.isExample }
        return first.date == second.date ? left.id < right.id : first.date > second.date
    }
}
