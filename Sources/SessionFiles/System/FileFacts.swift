// SPDX-License-Identifier: Apache-2.0

/// Which file this is, whatever its name: the pair that stays the same when a file is renamed.
package struct FileIdentity: Hashable, Sendable {
    package let device: UInt64
    package let inode: UInt64

    package init(device: UInt64, inode: UInt64) {
        self.device = device
        self.inode = inode
    }
}

/// What the system knows about a file without reading it.
package struct FileFacts: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case regular, folder, symbolicLink, other
    }

    package let identity: FileIdentity
    package let kind: Kind
    /// In bytes.
    package let size: Int
    /// Permission bits only, such as 0o600.
    package let permissions: UInt32
    /// The user who owns the file.
    package let owner: UInt32
    /// Nanoseconds since 1970 of the last change of the content.
    package let modified: Int64

    package init(
        identity: FileIdentity, kind: Kind, size: Int, permissions: UInt32, owner: UInt32, modified: Int64
    ) {
        self.identity = identity
        self.kind = kind
        self.size = size
        self.permissions = permissions
        self.owner = owner
        self.modified = modified
    }

    /// Whether people other than the owner may read or change it.
    package var isOpenToOthers: Bool { permissions & 0o077 != 0 }
}
