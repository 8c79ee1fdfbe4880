// SPDX-License-Identifier: Apache-2.0
import SessionFiles

/// The files of this computer, without waiting for the disk: for tests in which no power is cut.
package struct UnsyncedFileSystem: FileSystem {
    private let real = POSIXFileSystem()

    package init() {}

    package func synchronize(_ file: Descriptor) throws(SystemFailure) {}

    package func openFolder(atPath path: String) throws(SystemFailure) -> Descriptor {
        try real.openFolder(atPath: path)
    }
    package func openFolder(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        try real.openFolder(name, in: folder)
    }
    package func makeFolder(_ name: FileName, in folder: Descriptor) throws(SystemFailure) {
        try real.makeFolder(name, in: folder)
    }
    package func create(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        try real.create(name, in: folder)
    }
    package func openForReading(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        try real.openForReading(name, in: folder)
    }
    package func openForAppending(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        try real.openForAppending(name, in: folder)
    }
    package func openLock(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor {
        try real.openLock(name, in: folder)
    }
    package func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(SystemFailure) -> Int {
        try real.write(bytes, to: file)
    }
    package func read(upTo count: Int, from file: Descriptor) throws(SystemFailure) -> [UInt8] {
        try real.read(upTo: count, from: file)
    }
    package func truncate(_ file: Descriptor, to size: Int) throws(SystemFailure) {
        try real.truncate(file, to: size)
    }
    package func tryLock(_ file: Descriptor) throws(SystemFailure) -> Bool { try real.tryLock(file) }
    package func close(_ file: Descriptor) throws(SystemFailure) { try real.close(file) }
    package func rename(_ name: FileName, to newName: FileName, in folder: Descriptor) throws(SystemFailure) {
        try real.rename(name, to: newName, in: folder)
    }
    package func link(_ name: FileName, to newName: FileName, in folder: Descriptor) throws(SystemFailure) {
        try real.link(name, to: newName, in: folder)
    }
    package func unlink(_ name: FileName, in folder: Descriptor) throws(SystemFailure) {
        try real.unlink(name, in: folder)
    }
    package func facts(of file: Descriptor) throws(SystemFailure) -> FileFacts { try real.facts(of: file) }
    package func facts(of name: FileName, in folder: Descriptor) throws(SystemFailure) -> FileFacts {
        try real.facts(of: name, in: folder)
    }
    package func facts(atPath path: String) throws(SystemFailure) -> FileFacts { try real.facts(atPath: path) }
    package func list(_ folder: Descriptor) throws(SystemFailure) -> FolderListing { try real.list(folder) }
}
