// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Why something was not saved; the text is still in memory and the old file still stands.
package enum SaveFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The disk, or one's share of it, is full.
    case noSpace
    /// The file system takes no changes at all.
    case readOnly
    /// This user may not write here.
    case denied
    /// The session folder was removed, or moved to another disk.
    case folderGone
    /// What should be a folder is something else, such as a symbolic link.
    case notAFolder
    /// The process or the computer has too many open files.
    case tooManyFiles
    /// The document would pass what a reader accepts (bytes, limit).
    case tooLarge(size: Int, limit: Int)
    /// The system set a limit to the size of files.
    case sizeLimitOfSystem
    /// A new file would have replaced one that is there already.
    case nameTaken
    /// The document on disk is not the one this change was made on: somebody else saved (revisions).
    case movedOn(expected: Int, found: Int)
    /// The document was opened read-only.
    case openedReadOnly(ReadOnlyReason)
    /// The document cannot be written as JSON (where in it).
    case notEncodable(String)
    /// The disk or the connection to it is failing.
    case disk(code: Int32)
    /// Anything else the system said.
    case system(SystemFailure)

    package init(_ failure: SystemFailure) {
        self =
            switch failure.code {
            case ENOSPC, EDQUOT: .noSpace
            case EROFS: .readOnly
            case EACCES, EPERM: .denied
            case ENOENT: .folderGone
            case ENOTDIR, ELOOP: .notAFolder
            case EMFILE, ENFILE: .tooManyFiles
            case EFBIG: .sizeLimitOfSystem
            case EEXIST: .nameTaken
            case EIO, ESTALE, ENXIO: .disk(code: failure.code)
            default: .system(failure)
            }
    }

    /// Whether trying again by itself makes sense; not where a person has to act first or the disk is failing.
    package var isWorthRetrying: Bool {
        switch self {
        case .noSpace, .tooManyFiles, .system: true
        case .readOnly, .denied, .folderGone, .notAFolder, .tooLarge, .sizeLimitOfSystem, .nameTaken, .movedOn,
            .openedReadOnly, .notEncodable, .disk:
            false
        }
    }

    /// A sentence for logs and tests; what people see comes from the program's wording.
    package var description: String {
        switch self {
        case .noSpace: "the disk is full"
        case .readOnly: "the file system is read-only"
        case .denied: "writing is not permitted here"
        case .folderGone: "the folder was removed or moved"
        case .notAFolder: "what should be a folder is not one"
        case .tooManyFiles: "too many open files"
        case .tooLarge(let size, let limit): "the document would have \(size) bytes; \(limit) is the most"
        case .sizeLimitOfSystem: "the system limits the size of files"
        case .nameTaken: "a file with this name is there already"
        case .movedOn(let expected, let found): "revision \(expected) was expected, \(found) is on disk"
        case .openedReadOnly(let reason): "the document is open for reading only: \(reason)"
        case .notEncodable(let place): "the document cannot be written as JSON: \(place)"
        case .disk(let code): "the disk reports an error (\(code))"
        case .system(let failure): "\(failure)"
        }
    }
}
