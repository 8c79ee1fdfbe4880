// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// The session before: it is only read, and what became of its agreements is kept in the session that follows it.
extension Desk {
    /// Takes along what the session before agreed, and what it agreed since that was done last.
    /// - Returns: what is wrong when that session is not there and nothing was taken along before.
    mutating func takeUpLastTime() -> Trouble? {
        guard let open, open.isLeading, let name = open.session.record.details.follows else { return nil }
        let record = open.session.record
        guard let earlier = earlierRecord(name) else { return record.lastTime == nil ? .noSuchSession(name) : nil }
        let newer = LastTime(of: earlier, named: name)
        let lastTime = record.lastTime?.completed(by: newer) ?? newer
        guard lastTime != record.course?.lastTime else { return nil }
        return apply([.record(.course(.lastTime(lastTime)))]).map { .refused($0) }
    }

    /// Says which session this one follows, nil for none, and takes along what was agreed there.
    mutating func follow(_ name: String?, in record: SessionRecord) -> [Follow] {
        guard name != record.details.follows else { return [] }
        var lastTime: LastTime?
        if let name {
            guard let earlier = earlierRecord(name) else { return [say(.noSuchSession(name))] }
            lastTime = LastTime(of: earlier, named: name)
        }
        var details = record.details
        details.follows = name
        let course = record.course ?? .usual(for: record.prompts)
        var forward: [Event] = [.record(.detailsChanged(details)), .record(.course(.lastTime(lastTime)))]
        if record.course == nil {
            // Written down with the first act, so that another version of the usual agenda changes nothing afterwards.
            forward.insert(.record(.course(.agenda(course.agenda, minutes: course.minutes))), at: 0)
        }
        let backward: [Event] = [
            .record(.course(.lastTime(course.lastTime))), .record(.detailsChanged(record.details)),
        ]
        return perform(ActHistory.Act(name: .lastTime, forward: forward, backward: backward))
    }

    /// Shows whether the earlier agreements changed anything, or hides it again.
    mutating func revealChanges(_ reveals: Bool, in record: SessionRecord) -> [Follow] {
        guard var lastTime = record.lastTime else { return [] }
        lastTime.revealedAt = reveals ? surroundings.now() : nil
        return changeCourse(.lastTime(lastTime), as: .lastTime, in: record)
    }

    /// The sessions beside this one, of the same day or before it, the newest first.
    func earlierSessions() -> [Follow] {
        guard let open, let root = try? SessionsRoot.open(open.store.folder.path + "/.."),
            let names = try? root.listing().sessions
        else { return [say(.earlierSessions([]))] }
        let own = open.store.folder.name
        let records = names.reduce(into: [String: SessionRecord]()) { records, name in
            guard name.text != own else { return }
            records[name.text] = record(in: try? root.folder.subfolder(name))
        }
        let follows = records.compactMapValues(\.details.follows)
        // One that follows this one, be it over others, would make a circle.
        let sessions = records.filter { !SessionHistory.chain(of: $0.key, along: follows).contains(own) }
            .map { name, record in
                EarlierSession(
                    id: name, title: record.details.title, date: record.details.date,
                    agreements: record.course?.agreements.count ?? 0)
            }
        let day = open.session.record.details.date
        let before = sessions.filter { $0.date <= day }
        return [say(.earlierSessions(before.sorted { ($0.date, $0.id) > ($1.date, $1.id) }))]
    }

    /// What came of the sessions of the folder.
    func sessionHistory() -> [Follow] {
        let names = root.flatMap { try? $0.listing().sessions } ?? []
        let parts = names.compactMap { name -> SessionHistory.Part? in
            guard let folder = try? root?.folder.subfolder(name), let store = try? SessionStore.open(folder),
                let loaded = try? store.load()
            else { return nil }
            return Disclosure(of: loaded.session).historyPart(named: name.text)
        }
        return [say(.sessionHistory(SessionHistory(parts)))]
    }

    private func earlierRecord(_ name: String) -> SessionRecord? {
        guard let open, name != open.store.folder.name else { return nil }
        return record(in: try? SessionsRoot.session(followedFrom: open.store.folder, named: name))
    }

    private func record(in folder: Folder?) -> SessionRecord? {
        // The words of people are not needed, and there may be many sessions.
        guard let folder, let store = try? SessionStore.open(folder),
            case .record(let record) = store.reread(SessionsRoot.sessionDocument.text)
        else { return nil }
        return record
    }
}
