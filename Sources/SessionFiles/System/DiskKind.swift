// SPDX-License-Identifier: Apache-2.0
import Glibc

/// What kind of disk a folder is on, as far as it changes what can be promised.
package enum DiskKind: Hashable, Sendable {
    case local
    /// Changes made elsewhere are not announced, and "saved" depends on a server.
    case network
    /// Gone when the computer stops.
    case memory
    /// A stick or card without a journal.
    case removable

    /// The name the kernel gives to the file system, such as `ext4`.
    init(named name: some StringProtocol) {
        self =
            switch name {
            case "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "afs", "fuse.sshfs", "fuse.rclone",
                "fuse.glusterfs", "virtiofs", "davfs", "fuse.davfs2", "vboxsf":
                .network
            case "tmpfs", "ramfs": .memory
            case "vfat", "exfat", "msdos": .removable
            default: .local
            }
    }
}

extension Folder {
    /// Looks the folder's device up among the mounted ones; local when it is not found there.
    package func diskKind() -> DiskKind {
        guard let device = try? fileSystem.facts(of: descriptor).identity.device,
            let process = try? Folder.open("/proc/self/."),
            let bytes = try? process.readUnsized(FileName(fixed: "mountinfo"), limit: 1 << 20)
        else { return .local }
        return Self.diskKind(ofDevice: device, mounts: String(decoding: bytes, as: UTF8.self))
    }

    /// Finds the device in the text of `/proc/self/mountinfo` (proc(5)): third word, and the first behind ` - `.
    static func diskKind(ofDevice device: UInt64, mounts: String) -> DiskKind {
        let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
        let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
        for line in mounts.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count > 3, words[2] == "\(major):\(minor)", let dash = words.firstIndex(of: "-"),
                dash + 1 < words.count
            else { continue }
            return DiskKind(named: words[dash + 1])
        }
        return .local
    }
}
