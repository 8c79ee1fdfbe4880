// SPDX-License-Identifier: Apache-2.0
import Glibc

/// The files of this computer.
package struct POSIXFileSystem: FileSystem {
    package init() {}

    private static let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    private static let fileFlags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK

    package func openFolder(atPath path: String) throws(SystemFailure) -> Descriptor {
        try Self.descriptor(unsafe open(path, Self.folderFlags), .openFolder)
    }

    package func openFolder(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        try Self.descriptor(unsafe openat(folder.number, name.text, Self.folderFlags), .openFolder)
    }

    package func makeFolder(_ name: FileName, in folder: Descriptor) throws(SystemFailure) {
        try Self.check(unsafe mkdirat(folder.number, name.text, 0o700), .makeFolder)
    }

    package func create(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        let flags = O_CREAT | O_EXCL | O_WRONLY | Self.fileFlags
        return try Self.descriptor(unsafe openat(folder.number, name.text, flags, 0o600), .create)
    }

    package func openForReading(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        let flags = O_RDONLY | Self.fileFlags
        return try Self.descriptor(unsafe openat(folder.number, name.text, flags), .openForReading)
    }

    package func openForAppending(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        let flags = O_CREAT | O_RDWR | O_APPEND | Self.fileFlags
        return try Self.descriptor(unsafe openat(folder.number, name.text, flags, 0o600), .openForAppending)
    }

    package func openLock(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        let flags = O_CREAT | O_RDWR | Self.fileFlags
        return try Self.descriptor(unsafe openat(folder.number, name.text, flags, 0o600), .openLock)
    }

    package func rename(_ name: FileName, to newName: FileName, in folder: Descriptor) throws(SystemFailure) {
        try Self.check(unsafe renameat(folder.number, name.text, folder.number, newName.text), .rename)
    }

    package func link(_ name: FileName, to newName: FileName, in folder: Descriptor) throws(SystemFailure) {
        try Self.check(unsafe linkat(folder.number, name.text, folder.number, newName.text, 0), .link)
    }

    package func unlink(_ name: FileName, in folder: Descriptor) throws(SystemFailure) {
        try Self.check(unsafe unlinkat(folder.number, name.text, 0), .unlink)
    }

    /// The new descriptor, or the error of the call that did not make one.
    static func descriptor(_ result: Int32, _ call: SystemCall) throws(SystemFailure) -> Descriptor {
        guard result >= 0 else { throw SystemFailure(call, errno) }
        return Descriptor(number: result)
    }

    static func check(_ result: Int32, _ call: SystemCall) throws(SystemFailure) {
        guard result == 0 else { throw SystemFailure(call, errno) }
    }
}
