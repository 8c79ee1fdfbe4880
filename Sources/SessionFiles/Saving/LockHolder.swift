// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Who holds a lock, as far as the lock file says; for a sentence, never for deciding anything.
package struct LockHolder: Codable, Hashable, Sendable {
    package let process: Int32
    /// The name of the computer.
    package let host: String
    /// A random id the computer makes at each start; a lock from before it is nobody's.
    package let boot: String

    package static func current() -> LockHolder {
        LockHolder(process: getpid(), host: hostName(), boot: bootIdentifier())
    }

    /// Whether the holder ran on this computer since its last start.
    package var isOnThisComputer: Bool {
        let here = Self.current()
        return host == here.host && boot == here.boot
    }

    private static func hostName() -> String {
        var name = [CChar](repeating: 0, count: 256)
        guard unsafe gethostname(&name, name.count - 1) == 0 else { return "" }
        let bytes = name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
        return TerminalHazard.visible(String(decoding: bytes, as: UTF8.self))
    }

    private static func bootIdentifier() -> String {
        guard let folder = try? Folder.open("/proc/sys/kernel/random"),
            let bytes = try? folder.readUnsized(FileName(fixed: "boot_id"), limit: 64)
        else { return "" }
        return String(decoding: bytes.prefix { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
    }
}
