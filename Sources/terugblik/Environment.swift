// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The environment of the process.
enum Environment {
    /// A variable that is set and not empty.
    static func value(_ name: String) -> String? {
        guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
        return unsafe String(cString: value)
    }

    /// A folder of the XDG Base Directory Specification for this program, such as `~/.local/share/terugblik`.
    static func folder(_ variable: String, or fallback: String) -> String {
        if let folder = value(variable), folder.hasPrefix("/") { return folder + "/terugblik" }
        return (value("HOME") ?? "/tmp") + "/" + fallback + "/terugblik"
    }

    /// Makes a folder for files that need not outlive a power cut; nothing waits for the disk.
    static func makeFolder(_ path: String) {
        var end = path.startIndex
        while end < path.endIndex {
            end = path[path.index(after: end)...].firstIndex(of: "/") ?? path.endIndex
            // One that is there already is fine; one that cannot be made shows when a file in it is opened.
            _ = unsafe mkdir(String(path[..<end]), 0o700)
        }
    }

    /// The words of the command that opens a text; empty when there is none.
    static var editorCommand: [String] {
        let command = value("VISUAL") ?? value("EDITOR") ?? ""
        return command.split(separator: " ").map(String.init)
    }

    static var currentFolder: String {
        guard let path = unsafe getcwd(nil, 0) else { return "." }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }
}
