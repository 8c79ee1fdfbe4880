// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Paths a person gives, before a folder is open.
enum Path {
    /// The path with every symbolic link followed; nil, with `errno` set, when something on the way is not there.
    static func resolved(_ path: String) -> String? {
        guard let real = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(real) }
        return unsafe String(validatingCString: real)
    }

    /// The path from the root, as far as it can be told without looking.
    static func absolute(_ path: String) -> String {
        if path.utf8.first == UInt8(ascii: "/") { return path }
        return (resolved(".") ?? "") + "/" + path
    }

    /// What stands before and behind the last slash.
    static func split(_ path: String) -> (parent: String, last: String) {
        let parts = path.split(separator: "/")
        return ("/" + parts.dropLast().joined(separator: "/"), parts.last.map(String.init) ?? "")
    }
}
