// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The file that takes what a program with a screen says when it crashes, one for each process.
enum CrashLog {
    private static let beginning = "crash-"
    private static let ending = ".log"

    static func name(of process: pid_t) -> String { "\(beginning)\(process)\(ending)" }

    /// Removes the files of programs that were killed and had nothing to say; those that say something stay, and so do
    /// those of programs that run.
    static func sweep(_ folder: String) {
        guard let listing = unsafe opendir(folder) else { return }
        defer { unsafe closedir(listing) }
        while let found = unsafe readdir(listing) {
            let name = unsafe withUnsafePointer(to: &found.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            guard let process = process(of: name), kill(process, 0) != 0, errno == ESRCH else { continue }
            let path = "\(folder)/\(name)"
            var facts = stat()
            guard unsafe lstat(path, &facts) == 0, facts.st_size == 0, facts.st_mode & S_IFMT == S_IFREG else {
                continue
            }
            // One that cannot be removed is tried again at the next start.
            _ = unsafe unlink(path)
        }
    }

    /// The process whose file this is; nil for any other name.
    private static func process(of name: String) -> pid_t? {
        guard name.hasPrefix(beginning), name.hasSuffix(ending) else { return nil }
        return pid_t(name.dropFirst(beginning.count).dropLast(ending.count)).flatMap { $0 > 0 ? $0 : nil }
    }
}
