// SPDX-License-Identifier: Apache-2.0
import FoundationEssentials
import Glibc
import Synchronization

/// The right to write one document, held by one process at a time and freed by the system when that process ends.
///
/// An advisory lock on `.room/<name>.lock`. The file stays when the lock is let go: removing it would let two processes
/// each hold "the" lock, on two files that had the same name.
package final class DocumentLock: Sendable {
    private let folder: Folder
    private let held: Mutex<Descriptor?>

    private init(folder: Folder, file: Descriptor) {
        self.folder = folder
        self.held = Mutex(file)
    }

    deinit { release() }

    /// How a try ended.
    package enum Outcome: Sendable {
        case acquired(DocumentLock)
        /// Somebody else has it; who, when the lock file tells.
        case heldByAnother(LockHolder?)
    }

    /// Tries once, without waiting.
    ///
    /// `name` is the document's, such as `p-7f3a9c21`; `room` is the folder `.room`.
    package static func tryAcquire(_ name: FileName, in room: Folder) throws(SaveFailure) -> Outcome {
        let lockName = try fileName(for: name)
        let files = room.fileSystem
        // Closing a file that was open for writing is announced to whoever watches: a try that must fail would wake
        // every process that waits for this lock, and they would try again.
        if isHeldByAnother(name, in: room) { return .heldByAnother(holder(of: name, in: room)) }
        do throws(SystemFailure) {
            let file = try files.openLock(lockName, in: room.descriptor)
            do throws(SystemFailure) {
                guard try files.tryLock(file) else {
                    try? files.close(file)
                    return .heldByAnother(holder(of: name, in: room))
                }
                writeHolder(to: file, on: files)
            } catch {
                try? files.close(file)
                throw error
            }
            return .acquired(DocumentLock(folder: room, file: file))
        } catch {
            throw SaveFailure(error)
        }
    }

    /// Looks whether somebody else has the lock, without writing anything.
    package static func isHeldByAnother(_ name: FileName, in room: Folder) -> Bool {
        let files = room.fileSystem
        guard let lockName = try? fileName(for: name),
            let file = try? files.openForReading(lockName, in: room.descriptor)
        else { return false }
        defer { try? files.close(file) }
        guard let isFree = try? files.tryLock(file) else { return false }
        return !isFree
    }

    /// Who wrote the lock file last; nil when nobody did or the file is not ours.
    ///
    /// That process may have ended.
    package static func holder(of name: FileName, in room: Folder) -> LockHolder? {
        guard let lockName = try? fileName(for: name),
            let bytes = try? room.read(lockName, limit: 4096),
            (try? JSONScanner.check(bytes)) != nil
        else { return nil }
        return try? JSONFormatting.value(LockHolder.self, from: bytes)
    }

    /// Lets go; a second call does nothing.
    package func release() {
        held.withLock { file in
            guard let open = file else { return }
            try? folder.fileSystem.truncate(open, to: 0)
            try? folder.fileSystem.close(open)
            file = nil
        }
    }

    package var isHeld: Bool { held.withLock { $0 != nil } }

    private static func fileName(for name: FileName) throws(SaveFailure) -> FileName {
        guard let lockName = name.appending(".lock") else { throw .system(SystemFailure(.openLock, ENAMETOOLONG)) }
        return lockName
    }

    /// Only the lock counts; on a full disk the name of its holder stays unknown.
    private static func writeHolder(to file: Descriptor, on files: any FileSystem) {
        let bytes = (try? JSONFormatting.bytes(of: LockHolder.current())) ?? []
        try? files.truncate(file, to: 0)
        try? files.writeAll(bytes, to: file)
    }
}
