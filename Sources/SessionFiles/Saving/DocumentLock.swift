// SPDX-License-Identifier: Apache-2.0
import Glibc
import Synchronization

/// The right to write one document, held by one process at a time and freed by the system when that process ends.
///
/// An advisory lock on `.room/<name>.lock`. The file stays when the lock is let go: removing it would let two processes
/// each hold "the" lock, on two files that had the same name.
package final class DocumentLock: Sendable {
    private let folder: Folder
    private let held: Mutex<Held?>

    /// Two openings of the lock file: one that only reads carries the lock, the other tells who has it.
    ///
    /// A try that fails has written nothing, so that others are not told of it; closing the second one after the first
    /// tells everybody who watches the folder that the document is free now.
    private struct Held {
        let lock: Descriptor
        let pen: Descriptor?
    }

    private init(folder: Folder, held: Held) {
        self.folder = folder
        self.held = Mutex(held)
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
        do throws(SystemFailure) {
            guard let lock = try locked(lockName, in: room) else { return .heldByAnother(holder(of: name, in: room)) }
            // Only the lock counts; without the pen nobody can read who has it.
            let pen = try? room.fileSystem.openLock(lockName, in: room.descriptor)
            if let pen { writeHolder(to: pen, on: room.fileSystem) }
            return .acquired(DocumentLock(folder: room, held: Held(lock: lock, pen: pen)))
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

    /// The opened lock file with the lock on it; nil when somebody else has it.
    private static func locked(_ name: FileName, in room: Folder) throws(SystemFailure) -> Descriptor? {
        do {
            return try locked(try openForReading(name, in: room), on: room.fileSystem)
        } catch  where error.call == .lock && error.code == EBADF {
            // A network disk locks only what can be written.
            return try locked(try room.fileSystem.openLock(name, in: room.descriptor), on: room.fileSystem)
        } catch {
            throw error
        }
    }

    private static func locked(_ file: Descriptor, on files: any FileSystem) throws(SystemFailure) -> Descriptor? {
        do throws(SystemFailure) {
            if try files.tryLock(file) { return file }
        } catch {
            try? files.close(file)
            throw error
        }
        try? files.close(file)
        return nil
    }

    private static func openForReading(_ name: FileName, in room: Folder) throws(SystemFailure) -> Descriptor {
        let files = room.fileSystem
        do {
            return try files.openForReading(name, in: room.descriptor)
        } catch  where error.code == ENOENT {
            try? files.close(try files.openLock(name, in: room.descriptor))
            return try files.openForReading(name, in: room.descriptor)
        } catch {
            throw error
        }
    }

    /// Who wrote the lock file last; nil when nobody did or the file is not ours.
    ///
    /// That process may have ended.
    package static func holder(of name: FileName, in room: Folder) -> LockHolder? {
        guard let lockName = try? fileName(for: name),
            let bytes = try? room.read(lockName, limit: 4096)
        else { return nil }
        return try? JSONFormatting.value(LockHolder.self, from: bytes)
    }

    /// Lets go; a second call does nothing.
    package func release() {
        held.withLock { held in
            guard let open = held else { return }
            let files = folder.fileSystem
            if let pen = open.pen { try? files.truncate(pen, to: 0) }
            try? files.close(open.lock)
            if let pen = open.pen { try? files.close(pen) }
            held = nil
        }
    }

    package var isHeld: Bool { held.withLock { $0 != nil } }

    private static func fileName(for name: FileName) throws(SaveFailure) -> FileName {
        guard let lockName = name.appending(".lock") else { throw .system(SystemFailure(.openLock, ENAMETOOLONG)) }
        return lockName
    }

    /// On a full disk the name of the holder stays unknown.
    private static func writeHolder(to file: Descriptor, on files: any FileSystem) {
        let bytes = (try? JSONFormatting.bytes(of: LockHolder.current())) ?? []
        try? files.truncate(file, to: 0)
        try? files.writeAll(bytes, to: file)
    }
}
