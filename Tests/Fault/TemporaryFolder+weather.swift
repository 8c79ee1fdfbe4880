// SPDX-License-Identifier: Apache-2.0
import Glibc

/// What other programs and people do to a folder behind one's back.
extension TemporaryFolder {
    private func check(_ result: Int32) throws {
        guard result == 0 else { throw SetupFailure(code: errno) }
    }

    private func place(_ name: String) -> String { path + "/" + name }

    package func link(_ name: String, to target: String) throws { try check(unsafe symlink(target, place(name))) }

    package func makePipe(_ name: String) throws { try check(unsafe mkfifo(place(name), 0o600)) }

    package func remove(_ name: String) throws { try check(unsafe unlink(place(name))) }

    package func removeFolder(_ name: String) throws { try check(unsafe rmdir(place(name))) }

    package func move(_ name: String, to newName: String) throws {
        try check(unsafe rename(place(name), place(newName)))
    }

    /// An empty name is the folder itself.
    package func permit(_ permissions: UInt32, on name: String = "") throws {
        try check(unsafe chmod(place(name), permissions))
    }
}
