// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc

/// What the system tells of running processes.
enum ProcessTable {
    /// Those whose words hold all of these.
    static func running(_ words: String...) -> [Int32] {
        all.filter { id in
            let line = text("/proc/\(id)/cmdline")
            return line.hasSuffix("\0") && words.allSatisfy(line.contains)
        }
    }

    /// Waits, and not for ever, until none of these is left.
    static func ends(within limit: Duration, _ processes: () -> [Int32]) -> Bool {
        let end = ContinuousClock.now + limit
        while !processes().isEmpty {
            guard ContinuousClock.now < end else { return false }
            _ = poll(nil, 0, 20)
        }
        return true
    }

    static func children(of process: Int32) -> [Int32] {
        all.filter { text("/proc/\($0)/stat").split(separator: ")").last?.split(separator: " ")[1] == "\(process)" }
    }

    /// The variables a process was started with.
    static func environment(of process: Int32) -> [String] {
        text("/proc/\(process)/environ").split(separator: "\0").map(String.init)
    }

    private static var all: [Int32] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).compactMap { Int32($0) }
    }

    private static func text(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
