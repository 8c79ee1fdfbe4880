// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Whether an open folder still is where it was opened.
package enum Whereabouts: Hashable, Sendable {
    case inPlace
    /// Something else has its path, or nothing; what is saved now lands in the folder's new place.
    case moved
    /// The folder is removed; nothing can be saved in it any more.
    case removed
}

extension Folder {
    /// Compares the open folder with what stands at its path now; where the disk does not tell, nothing is concluded.
    package func whereabouts() -> Whereabouts {
        do throws(SystemFailure) {
            let mine = try fileSystem.facts(of: descriptor)
            if try fileSystem.facts(atPath: path).identity == mine.identity { return .inPlace }
        } catch {
            guard [ENOENT, ENOTDIR, ELOOP].contains(error.code) else { return .inPlace }
        }
        // A removed folder stays open but takes no names and has lost its own `..`.
        return isRemoved ? .removed : .moved
    }

    /// The system keeps the link count of a removed folder at zero.
    private var isRemoved: Bool {
        var status = stat()
        guard unsafe fstat(descriptor.number, &status) == 0 else { return true }
        return status.st_nlink == 0
    }
}
