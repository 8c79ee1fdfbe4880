// SPDX-License-Identifier: Apache-2.0

/// Why a document that could be read may not be rewritten.
package enum ReadOnlyReason: Hashable, Sendable, CustomStringConvertible {
    /// Made by a newer version of the program.
    case newerFormat(found: Int, supported: Int)
    /// Holds members this version would drop; their paths, at most a handful.
    case unknownMembers([String])

    package var description: String {
        switch self {
        case .newerFormat(let found, let supported): "format \(found) is newer than \(supported)"
        case .unknownMembers(let paths): "unknown members: \(paths.joined(separator: ", "))"
        }
    }
}
