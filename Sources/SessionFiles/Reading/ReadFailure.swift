// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Why a file could not be read; the file itself is left as it is.
package enum ReadFailure: Error, Hashable, Sendable, CustomStringConvertible {
    case missing
    /// A symbolic link, a pipe, a device, or a folder where a file should be.
    case notARegularFile
    case notAFolder
    case denied
    case tooManyFiles
    /// In bytes.
    case tooLarge(size: Int, limit: Int)
    /// Not JSON as this program writes it; the offset counts bytes from 0.
    case malformed(Malformation, offset: Int)
    /// No `format` number at the top, so it is not one of our documents.
    case noFormat
    /// Made by a newer version of the program.
    case newerFormat(found: Int, supported: Int)
    /// JSON, but not this document: where in it, and what was expected.
    case unexpected(place: String, reason: String)
    case disk(code: Int32)
    case system(SystemFailure)

    package init(_ failure: SystemFailure) {
        self =
            switch failure.code {
            case ENOENT: .missing
            case ELOOP, ENXIO: .notARegularFile
            case ENOTDIR: .notAFolder
            case EACCES, EPERM: .denied
            case EMFILE, ENFILE: .tooManyFiles
            case EIO, ESTALE: .disk(code: failure.code)
            default: .system(failure)
            }
    }

    /// A sentence for logs and tests; what people see comes from the program's wording.
    package var description: String {
        switch self {
        case .missing: "the file is not there"
        case .notARegularFile: "this is not a regular file"
        case .notAFolder: "this is not a folder"
        case .denied: "reading is not permitted"
        case .tooManyFiles: "too many open files"
        case .tooLarge(let size, let limit): "the file has \(size) bytes; \(limit) is the most"
        case .malformed(let malformation, let offset): "\(malformation.rawValue) at byte \(offset)"
        case .noFormat: "the file does not say which format it has"
        case .newerFormat(let found, let supported): "format \(found) is newer than \(supported)"
        case .unexpected(let place, let reason): "\(place): \(reason)"
        case .disk(let code): "the disk reports an error (\(code))"
        case .system(let failure): "\(failure)"
        }
    }
}

/// In which way a file is not the strict JSON this program reads.
package enum Malformation: String, Hashable, Sendable, CaseIterable {
    case empty = "empty file"
    case byteOrderMark = "byte order mark"
    case invalidUTF8 = "invalid UTF-8"
    case unexpectedByte = "unexpected character"
    case unexpectedEnd = "unexpected end"
    case trailingBytes = "something after the end"
    case trailingComma = "comma before a closing bracket"
    case controlInString = "raw control character in a string"
    case badEscape = "bad escape in a string"
    case loneSurrogate = "half a surrogate pair"
    case badNumber = "bad number"
    case longNumber = "number too long"
    case tooDeep = "nested too deeply"
    case duplicateKey = "the same key twice"
    case tooManyMembers = "too many members"
}
