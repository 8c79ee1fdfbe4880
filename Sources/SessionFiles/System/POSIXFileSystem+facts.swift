// SPDX-License-Identifier: Apache-2.0
import Glibc

/// What can be known about files and folders without opening them one by one.
extension POSIXFileSystem {
    package func facts(of file: Descriptor) throws(SystemFailure) -> FileFacts {
        var status = stat()
        try Self.check(unsafe fstat(file.number, &status), .facts)
        return FileFacts(status)
    }

    package func facts(of name: FileName, in folder: Descriptor) throws(SystemFailure) -> FileFacts {
        var status = stat()
        try Self.check(unsafe fstatat(folder.number, name.text, &status, AT_SYMLINK_NOFOLLOW), .facts)
        return FileFacts(status)
    }

    package func facts(atPath path: String) throws(SystemFailure) -> FileFacts {
        var status = stat()
        try Self.check(unsafe lstat(path, &status), .facts)
        return FileFacts(status)
    }

    package func list(_ folder: Descriptor) throws(SystemFailure) -> FolderListing {
        // A folder opened anew has its own reading position, so two listings never disturb each other.
        let own = unsafe openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0 else { throw SystemFailure(.list, errno) }
        guard let stream = unsafe fdopendir(own) else {
            let code = errno
            _ = Glibc.close(own)
            throw SystemFailure(.list, code)
        }
        defer { _ = unsafe closedir(stream) }
        var listing = FolderListing()
        errno = 0
        while let entry = unsafe readdir(stream) {
            unsafe Self.add(entry, to: &listing)
            errno = 0
        }
        guard errno == 0 else { throw SystemFailure(.list, errno) }
        listing.names.sort()
        return listing
    }

    private static func add(_ entry: UnsafeMutablePointer<dirent>, to listing: inout FolderListing) {
        let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe [UInt8]($0.prefix { $0 != 0 }) }
        if bytes == Array(".".utf8) || bytes == Array("..".utf8) { return }
        if let text = String(validating: bytes, as: UTF8.self), let name = FileName(text) {
            listing.names.append(name)
        } else {
            listing.unusable.append(TerminalHazard.visible(String(decoding: bytes, as: UTF8.self)))
        }
    }
}

extension FileFacts {
    fileprivate init(_ status: stat) {
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            case S_IFLNK: .symbolicLink
            default: .other
            }
        self.init(
            identity: FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino)),
            kind: kind,
            size: Int(status.st_size),
            permissions: status.st_mode & 0o7777,
            owner: status.st_uid,
            modified: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
        )
    }
}
