// SPDX-License-Identifier: Apache-2.0
import Fault
import Glibc
import SessionFiles
import Synchronization
import Testing

/// Changes that others make in a session folder are seen in time.
@Suite
struct FolderWatchTests {
    /// Waits for reports without sleeping.
    private final class Reports: Sendable {
        private let ends: [Int32]
        private let seen = Mutex(FolderChanges())

        init() {
            var ends: [Int32] = [-1, -1]
            _ = unsafe pipe(&ends)
            self.ends = ends
        }

        deinit { for end in ends { _ = close(end) } }

        func add(_ changes: FolderChanges) {
            seen.withLock { seen in
                seen.names.formUnion(changes.names)
                seen.isEverything = seen.isEverything || changes.isEverything
                seen.whereabouts = changes.whereabouts
            }
            _ = unsafe write(ends[1], [1], 1)
        }

        /// Waits until a report satisfies the condition, at most so many milliseconds.
        func wait(_ most: Int, for condition: (FolderChanges) -> Bool) -> Bool {
            let end = ContinuousClock.now + .milliseconds(most)
            while !condition(seen.withLock { $0 }) {
                guard ContinuousClock.now < end else { return false }
                var waited = [pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)]
                if unsafe poll(&waited, 1, 50) > 0 {
                    var byte: [UInt8] = [0]
                    _ = unsafe read(ends[0], &byte, 1)
                }
            }
            return true
        }
    }

    private static let paces = [
        FolderWatch.Pace(), FolderWatch.Pace(polling: 50, ignoresAnnouncements: true),
    ]

    private func session() throws -> TemporaryFolder {
        let place = try TemporaryFolder(collects: false)
        try place.makeFolder("session")
        for name in ["participants", "scribes", ".room"] { try place.makeFolder("session/" + name) }
        return place
    }

    @Test(arguments: paces.indices)
    func `a saved, a new and a removed document are reported by name`(pace: Int) throws {
        let place = try session()
        try place.put("1", at: "session/session.json")
        let folder = try Folder.open(place.path + "/session")
        let people = try folder.subfolder(FileName(fixed: "participants"))
        let reports = Reports()
        let watch = try FolderWatch(folder, pace: Self.paces[pace]) { reports.add($0) }
        defer { watch.stop() }
        #expect(watch.isAnnounced == (pace == 0))
        try AtomicReplace(in: folder).replace(SessionsRoot.sessionDocument, with: Array("22".utf8))
        #expect(reports.wait(30_000) { $0.names == ["session.json"] })
        try AtomicReplace(in: people).create(FileName(fixed: "p-1.json"), with: Array("x".utf8))
        #expect(reports.wait(30_000) { $0.names == ["session.json", "participants/p-1.json"] })
        try place.put("in place", at: "session/scribes/s-1.json")
        #expect(reports.wait(30_000) { $0.names.contains("scribes/s-1.json") })
        try place.remove("session/participants/p-1.json")
        try place.put("text", at: "session/.room/p-1.draft")
        try AtomicReplace(in: folder).replace(FileName(fixed: "room.json"), with: Array("{}".utf8))
        #expect(reports.wait(30_000) { $0.names.contains("room.json") })
        #expect(reports.wait(0) { $0.names.allSatisfy { !$0.hasSuffix(".draft") && !$0.hasSuffix(".tmp") } })
    }

    @Test(arguments: paces.indices)
    func `what this process writes itself is not reported, what others write is`(pace: Int) throws {
        let place = try session()
        let folder = try Folder.open(place.path + "/session")
        let people = try folder.subfolder(FileName(fixed: "participants"))
        let reports = Reports()
        let isOwn: @Sendable (String) -> Bool = { $0 == "participants/p-1.json" }
        let watch = try FolderWatch(folder, pace: Self.paces[pace], isOwn: isOwn) { reports.add($0) }
        defer { watch.stop() }
        try AtomicReplace(in: people).replace(FileName(fixed: "p-1.json"), with: Array("own".utf8))
        try AtomicReplace(in: people).replace(FileName(fixed: "p-2.json"), with: Array("theirs".utf8))
        #expect(reports.wait(30_000) { $0.names.contains("participants/p-2.json") })
        #expect(reports.wait(0) { $0.names == ["participants/p-2.json"] })
    }

    @Test func `a lock that is let go is reported`() throws {
        let place = try session()
        let folder = try Folder.open(place.path + "/session")
        let room = try folder.subfolder(FileName(fixed: ".room"))
        let outcome = try DocumentLock.tryAcquire(FileName(fixed: "p-1"), in: room)
        guard case .acquired(let lock) = outcome else {
            Issue.record("nobody holds it")
            return
        }
        let reports = Reports()
        let watch = try FolderWatch(folder) { reports.add($0) }
        defer { watch.stop() }
        lock.release()
        #expect(reports.wait(30_000) { $0.names == [".room/p-1.lock"] })
    }

    @Test func `a folder that appears later is watched too`() throws {
        let place = try TemporaryFolder(collects: false)
        let folder = try place.folder()
        let reports = Reports()
        let watch = try FolderWatch(folder) { reports.add($0) }
        defer { watch.stop() }
        let people = try folder.makeSubfolder(FileName(fixed: "participants"))
        #expect(reports.wait(30_000) { $0.isEverything })
        try AtomicReplace(in: people).replace(FileName(fixed: "p-1.json"), with: Array("x".utf8))
        #expect(reports.wait(30_000) { $0.names.contains("participants/p-1.json") })
    }

    @Test func `a session folder that is moved or removed is told`() throws {
        let place = try session()
        let reports = Reports()
        let watch = try FolderWatch(try Folder.open(place.path + "/session")) { reports.add($0) }
        try place.move("session", to: "elsewhere")
        #expect(reports.wait(30_000) { $0.whereabouts == .moved })
        for name in ["participants", "scribes", ".room", ""] { try place.removeFolder("elsewhere/" + name) }
        #expect(reports.wait(30_000) { $0.whereabouts == .removed })
        watch.stop()
    }

    @Test func `after stopping nothing is reported any more`() throws {
        let place = try session()
        let reports = Reports()
        let watch = try FolderWatch(try Folder.open(place.path + "/session")) { reports.add($0) }
        watch.stop()
        try place.put("1", at: "session/session.json")
        #expect(!reports.wait(100) { !$0.isEmpty })
    }
}
