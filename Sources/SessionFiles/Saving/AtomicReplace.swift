// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Replaces or makes a file as a whole, and returns only when the disk has it.
///
/// Temporary file in the same folder, all bytes, fsync, rename, fsync of the folder, fsync of the file again (that of
/// a folder can succeed on a disk that is gone; the second one notices). Whatever fails, the file under the old name
/// is whole, and the next attempt starts anew: an fsync is never repeated on a file where one failed, since the
/// system reports lost bytes once only.
package struct AtomicReplace: Sendable {
    /// More interruptions of one step than this are an error of their own.
    static let mostInterruptions = 100

    private let folder: Folder
    private var files: any FileSystem { folder.fileSystem }

    package init(in folder: Folder) {
        self.folder = folder
    }

    /// Puts the bytes under the name, replacing what stands there.
    package func replace(_ name: FileName, with bytes: [UInt8]) throws(SaveFailure) {
        try save(bytes, as: name) { temporary throws(SystemFailure) in
            try files.rename(temporary, to: name, in: folder.descriptor)
        }
    }

    /// Puts the bytes under a name nobody has; throws `.nameTaken` when somebody has.
    ///
    /// When the disk fails after the name was given, the name is taken back, so that trying again finds it free.
    package func create(_ name: FileName, with bytes: [UInt8]) throws(SaveFailure) {
        var isNamed = false
        do {
            try save(bytes, as: name) { temporary throws(SystemFailure) in
                try giveName(name, to: temporary)
                isNamed = true
            }
        } catch {
            if isNamed { try? files.unlink(name, in: folder.descriptor) }
            throw error
        }
    }

    private func save(
        _ bytes: [UInt8], as name: FileName, naming: (FileName) throws(SystemFailure) -> Void
    ) throws(SaveFailure) {
        guard let temporary = TemporaryName.fresh(for: name) else {
            throw .system(SystemFailure(.create, ENAMETOOLONG))
        }
        do throws(SystemFailure) {
            let file = try open(temporary)
            do throws(SystemFailure) {
                try files.writeAll(bytes, to: file)
                try files.synchronize(file)
                try naming(temporary)
                try files.synchronize(folder.descriptor)
                try files.synchronize(file)
            } catch {
                try? files.close(file)
                throw error
            }
            try close(file)
        } catch {
            // After the rename this name is gone already, and nothing happens here.
            try? files.unlink(temporary, in: folder.descriptor)
            throw SaveFailure(error)
        }
    }

    private func open(_ temporary: FileName) throws(SystemFailure) -> Descriptor {
        var interruptions = 0
        while true {
            do {
                return try files.create(temporary, in: folder.descriptor)
            } catch {
                interruptions += 1
                guard error.code == EINTR, interruptions <= Self.mostInterruptions else { throw error }
            }
        }
    }

    /// On Linux an interrupted close has closed, and the bytes are on the disk by then.
    private func close(_ file: Descriptor) throws(SystemFailure) {
        do { try files.close(file) } catch  where error.code == EINTR { return } catch { throw error }
    }

    /// A second name fails when it is taken, which renaming does not; then the temporary name goes.
    private func giveName(_ name: FileName, to temporary: FileName) throws(SystemFailure) {
        do {
            try files.link(temporary, to: name, in: folder.descriptor)
        } catch  where [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(error.code) {
            // A file system without second names (FAT): look first; the document's lock keeps others out meanwhile.
            try expectAbsence(of: name)
            return try files.rename(temporary, to: name, in: folder.descriptor)
        } catch {
            throw error
        }
        // The document is complete under its own name; a temporary name that stays is swept later.
        try? files.unlink(temporary, in: folder.descriptor)
    }

    private func expectAbsence(of name: FileName) throws(SystemFailure) {
        do {
            _ = try files.facts(of: name, in: folder.descriptor)
        } catch  where error.code == ENOENT {
            return
        } catch {
            throw error
        }
        throw SystemFailure(.link, EEXIST)
    }
}

extension FileSystem {
    /// Writes every byte, going on after interruptions and short writes.
    func writeAll(_ bytes: [UInt8], to file: Descriptor) throws(SystemFailure) {
        var remaining = bytes[...]
        var interruptions = 0
        while !remaining.isEmpty {
            do {
                remaining = remaining.dropFirst(try write(remaining, to: file))
            } catch {
                interruptions += 1
                guard error.code == EINTR, interruptions <= AtomicReplace.mostInterruptions else { throw error }
            }
        }
    }
}
