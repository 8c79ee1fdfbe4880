// SPDX-License-Identifier: Apache-2.0

/// How much of a folder could be listed under names that are safe to use.
package struct FolderListing: Hashable, Sendable {
    /// Sorted by bytes.
    package var names: [FileName]
    /// Names that are not valid UTF-8 or hold controls, made visible; such files are reported, never opened.
    package var unusable: [String]

    package init(names: [FileName] = [], unusable: [String] = []) {
        self.names = names
        self.unusable = unusable
    }
}

/// The few operations on files that keeping a session needs.
///
/// Every name is looked up inside an open folder, symbolic links are never followed, and nothing blocks on a pipe or a
/// device. One call of the protocol is one system call, so a test can fail each of them; interrupted calls are left to
/// the caller.
package protocol FileSystem: Sendable {
    /// Opens a folder by path; only the last part must not be a symbolic link.
    func openFolder(atPath path: String) throws(SystemFailure) -> Descriptor
    func openFolder(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor
    /// Makes a folder with permissions 0700.
    func makeFolder(_ name: FileName, in folder: Descriptor) throws(SystemFailure)

    /// Makes a new file for writing with permissions 0600; fails with EEXIST when the name is taken.
    func create(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor
    func openForReading(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor
    /// Opens a file so that every write lands at its end; makes it (0600) when it is not there.
    func openForAppending(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor
    /// Opens a file for reading and writing from the beginning; makes it (0600) when it is not there.
    func openLock(_ name: FileName, in folder: Descriptor) throws(SystemFailure) -> Descriptor

    /// Writes the beginning of the bytes and returns how many went out.
    func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(SystemFailure) -> Int
    /// Reads at most `count` bytes; none means the end.
    func read(upTo count: Int, from file: Descriptor) throws(SystemFailure) -> [UInt8]
    /// Waits until the disk has the file or, for a folder, its names.
    func synchronize(_ file: Descriptor) throws(SystemFailure)
    func truncate(_ file: Descriptor, to size: Int) throws(SystemFailure)
    /// Takes the advisory lock at once or returns false; it is freed when the last holder of the descriptor ends.
    func tryLock(_ file: Descriptor) throws(SystemFailure) -> Bool
    /// Closes the descriptor, which is gone afterwards even when an error is reported.
    func close(_ file: Descriptor) throws(SystemFailure)

    /// Gives a file another name in the same folder, replacing what had it.
    func rename(_ name: FileName, to newName: FileName, in folder: Descriptor) throws(SystemFailure)
    /// Gives a file a second name; fails with EEXIST when that name is taken.
    func link(_ name: FileName, to newName: FileName, in folder: Descriptor) throws(SystemFailure)
    func unlink(_ name: FileName, in folder: Descriptor) throws(SystemFailure)

    func facts(of file: Descriptor) throws(SystemFailure) -> FileFacts
    func facts(of name: FileName, in folder: Descriptor) throws(SystemFailure) -> FileFacts
    func facts(atPath path: String) throws(SystemFailure) -> FileFacts
    func list(_ folder: Descriptor) throws(SystemFailure) -> FolderListing
}
