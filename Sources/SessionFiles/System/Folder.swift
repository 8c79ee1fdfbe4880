// SPDX-License-Identifier: Apache-2.0
import Glibc

/// An open folder, closed when the last user lets go.
///
/// Every file in it is reached through the descriptor, so a folder that is moved or replaced by a symbolic link
/// meanwhile cannot lead a write astray.
package final class Folder: Sendable {
    package let fileSystem: any FileSystem
    package let descriptor: Descriptor
    /// Where the folder was when it was opened; for sentences and for ``whereabouts()``.
    package let path: String

    private init(fileSystem: any FileSystem, descriptor: Descriptor, path: String) {
        self.fileSystem = fileSystem
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        try? fileSystem.close(descriptor)
    }

    /// Opens the folder at a path; its last part must be a folder itself, not a symbolic link to one.
    package static func open(
        _ path: String, on fileSystem: any FileSystem = POSIXFileSystem()
    ) throws(ReadFailure) -> Folder {
        do {
            let descriptor = try fileSystem.openFolder(atPath: path)
            return Folder(fileSystem: fileSystem, descriptor: descriptor, path: path)
        } catch {
            throw ReadFailure(error)
        }
    }

    /// Opens a folder inside this one.
    package func subfolder(_ name: FileName) throws(ReadFailure) -> Folder {
        do { return try open(name) } catch { throw ReadFailure(error) }
    }

    /// Makes a folder (0700) that must not exist yet, so that it survives a power cut, and opens it.
    package func makeSubfolder(_ name: FileName) throws(SaveFailure) -> Folder {
        do {
            try fileSystem.makeFolder(name, in: descriptor)
            try fileSystem.synchronize(descriptor)
            let made = try fileSystem.openFolder(name, in: descriptor)
            return Folder(fileSystem: fileSystem, descriptor: made, path: path + "/" + name.text)
        } catch {
            throw SaveFailure(error)
        }
    }

    /// Opens a folder inside this one and makes it (0700) when it is not there.
    package func subfolderMakingIt(_ name: FileName) throws(SaveFailure) -> Folder {
        do throws(SystemFailure) {
            return try open(name)
        } catch  where error.code == ENOENT {
            // Made below.
        } catch {
            throw SaveFailure(error)
        }
        do {
            return try makeSubfolder(name)
        } catch SaveFailure.nameTaken {
            // Somebody made it between the two calls.
            do { return try open(name) } catch { throw SaveFailure(error) }
        }
    }

    private func open(_ name: FileName) throws(SystemFailure) -> Folder {
        let opened = try fileSystem.openFolder(name, in: descriptor)
        return Folder(fileSystem: fileSystem, descriptor: opened, path: path + "/" + name.text)
    }

    /// Removes a file and makes its absence durable; a file that is not there is not an error.
    package func remove(_ name: FileName) throws(SaveFailure) {
        do {
            try fileSystem.unlink(name, in: descriptor)
            try fileSystem.synchronize(descriptor)
        } catch {
            let failure = SaveFailure(error)
            if failure != .folderGone { throw failure }
        }
    }

    package func listing() throws(ReadFailure) -> FolderListing {
        do { return try fileSystem.list(descriptor) } catch { throw ReadFailure(error) }
    }

    package func facts(of name: FileName) throws(ReadFailure) -> FileFacts {
        do { return try fileSystem.facts(of: name, in: descriptor) } catch { throw ReadFailure(error) }
    }

    package func contains(_ name: FileName) -> Bool { (try? facts(of: name)) != nil }
}
