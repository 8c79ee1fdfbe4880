// SPDX-License-Identifier: Apache-2.0
import Glibc
import Retrospective

/// A private copy of a session in which everything can be tried, and of which nothing stays.
///
/// It stands in a folder of its own (0700), with whatever is made in it. The folder goes when the rehearsal ends; one
/// whose program was stopped unasked is swept away by the next program that starts.
package final class Rehearsal: Sendable {
    /// The copy.
    package let session: Folder
    /// What holds the copy, and goes as a whole.
    private let folder: Folder
    private let lock: DocumentLock
    private let root: SessionsRoot

    private static let lockName = FileName(fixed: "rehearsal")
    private static let lockFile = FileName(fixed: "rehearsal.lock")

    private init(_ session: Folder, in folder: Folder, _ lock: DocumentLock, root: SessionsRoot) {
        self.session = session
        self.folder = folder
        self.lock = lock
        self.root = root
    }

    deinit { end() }

    /// Copies what was planned of a session, as it was before anybody did anything; the session is only read.
    /// - Parameter places: Absolute paths of folders to try, the best first, made when they are not there.
    package static func begin(of session: Folder, in places: [String]) throws(StoreFailure) -> Rehearsal {
        guard let loaded = try? SessionStore.open(session).load() else { throw .save(.folderGone) }
        var failure = SaveFailure.folderGone
        for root in places.compactMap({ SessionsRoot.ownedPrivately($0) }) {
            do throws(SaveFailure) {
                let (folder, lock) = try makeFolder(in: root)
                do throws(SaveFailure) {
                    let copy = try copy(loaded.session, named: session.name, into: folder)
                    return Rehearsal(copy, in: folder, lock, root: root)
                } catch {
                    remove(folder, lock, from: root)
                    throw error
                }
            } catch {
                failure = error
            }
        }
        throw .save(failure)
    }

    /// A new folder with its lock. One that is swept away before it is locked is no loss: another is made.
    private static func makeFolder(in root: SessionsRoot) throws(SaveFailure) -> (Folder, DocumentLock) {
        for _ in 1...20 {
            let word = String(UInt64.random(in: .min ... .max), radix: 36)
            guard let name = FileName(word) else { continue }
            let folder = try root.folder.makeSubfolder(name)
            guard case .acquired(let lock)? = try? DocumentLock.tryAcquire(lockName, in: folder) else { continue }
            if folder.contains(lockFile) { return (folder, lock) }
        }
        throw .nameTaken
    }

    private static func copy(
        _ session: Session, named name: String, into folder: Folder
    ) throws(SaveFailure) -> Folder {
        guard let name = FileName(name) else { throw .notAFolder }
        let made = try folder.makeSubfolder(name)
        let plan = session.asPlanned
        let people = plan.participants.values.sorted { $0.number < $1.number }
        return try SessionsRoot(folder: folder).write(plan.record, people, into: made).folder
    }

    /// Removes the copy and everything beside it.
    package func end() {
        guard lock.isHeld else { return }
        Self.remove(folder, lock, from: root)
    }

    /// Removes what programs that were stopped unasked left behind, and nothing of those that still run.
    package static func sweep(_ places: [String]) {
        for place in places {
            guard let root = try? SessionsRoot.open(place) else { continue }
            for name in (try? root.folder.listing().names) ?? [] {
                guard let folder = try? root.folder.subfolder(name),
                    case .acquired(let lock)? = try? DocumentLock.tryAcquire(lockName, in: folder)
                else { continue }
                remove(folder, lock, from: root)
            }
        }
    }

    /// Whether a session is such a copy, whoever made it.
    package static func holds(_ session: Folder) -> Bool {
        (try? Folder.open(place(of: session)))?.contains(lockFile) ?? false
    }

    /// The path of what holds the copy, where there is room for files that go with it.
    package static func place(of copy: Folder) -> String { Path.split(copy.path).parent }

    /// The lock goes last: until then nobody else removes the folder.
    private static func remove(_ folder: Folder, _ lock: DocumentLock, from root: SessionsRoot) {
        // Somebody at a seat may write a file between two looks.
        for _ in 1...5 where !folder.empties(besides: lockFile) { continue }
        try? folder.remove(lockFile)
        lock.release()
        _ = unsafe unlinkat(root.folder.descriptor.number, folder.name, AT_REMOVEDIR)
    }
}

extension SessionsRoot {
    /// A folder that is ours alone, made when it is not there; nil when there is none to be had.
    static func ownedPrivately(_ path: String) -> SessionsRoot? {
        guard let root = try? openMakingIt(path),
            let facts = try? root.folder.fileSystem.facts(of: root.folder.descriptor),
            facts.owner == geteuid(), !facts.isOpenToOthers
        else { return nil }
        return root
    }
}

extension Folder {
    /// Removes everything inside, whatever it is; symbolic links are removed and never followed.
    /// - Returns: whether nothing is left besides what stays.
    fileprivate func empties(besides kept: FileName? = nil) -> Bool {
        for name in (try? listing().names) ?? [] where name != kept {
            let isFolder = (try? facts(of: name))?.kind == .folder
            if isFolder { _ = (try? subfolder(name))?.empties() }
            _ = unsafe unlinkat(descriptor.number, name.text, isFolder ? AT_REMOVEDIR : 0)
        }
        return (try? listing().names.allSatisfy { $0 == kept }) ?? true
    }
}
