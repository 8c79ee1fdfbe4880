// SPDX-License-Identifier: Apache-2.0
import Fault
import SessionFiles
import Testing

/// What a save asks of the system, seen from outside with strace.
struct SystemCallTests {
    private static let canTrace = ChildProcess.installed("strace") != nil

    private func trace(_ place: TemporaryFolder, _ options: [String], to file: String) throws -> [String] {
        let program = ChildProcess.builtProgram("StoreWriter")
        let words = ["-f", "-qq", "-o", file] + options + [program, "save-once", place.path, "p-1.json", "new"]
        let child = try ChildProcess("strace", words)
        defer { child.wait() }
        return child.readLines()
    }

    private func lines(of file: String, in place: TemporaryFolder) throws -> [String] {
        try place.text(of: file).split(separator: "\n").map(String.init)
    }

    @Test(.enabled(if: canTrace, "strace is not installed"))
    func `a save is on the disk before it is told: fsync, rename, fsync of the folder, fsync, then the word`() throws {
        let place = try TemporaryFolder()
        let log = try TemporaryFolder()
        let options = ["-y", "-e", "trace=openat,write,fsync,renameat,renameat2,close"]
        #expect(try trace(place, options, to: log.path + "/log") == ["saved"])
        let steps = try lines(of: "log", in: log).compactMap { step($0, in: place.path) }
        let expected = [
            "create", "write temporary", "fsync temporary", "rename", "fsync folder", "fsync file", "close file",
            "told",
        ]
        #expect(steps == expected)
    }

    private func step(_ line: String, in path: String) -> String? {
        let isTemporary = line.contains(".tmp>") && !line.contains("/p-1.json>")
        return if line.contains("openat("), line.contains("O_EXCL") { "create" } else if line.contains("rename") {
            "rename"
        } else if line.contains("write(1<") { "told" } else if line.contains("write("), isTemporary {
            "write temporary"
        } else if line.contains("fsync(") {
            isTemporary ? "fsync temporary" : line.contains("/p-1.json>") ? "fsync file" : "fsync folder"
        } else if line.contains("close("), line.contains("/p-1.json>") { "close file" } else { nil }
    }

    @Test(
        .enabled(if: canTrace && Effort.isFull, "takes strace and TERUGBLIK_TEST_ALL=1"))
    func `killed at each system call of a save, the file is the old one or the new one, and told is new`() throws {
        let place = try TemporaryFolder()
        let log = try TemporaryFolder()
        try place.put("old", at: "p-1.json")
        _ = try trace(place, [], to: log.path + "/log")
        var counts: [String: Int] = [:]
        var points: [(call: String, number: Int)] = []
        for line in try lines(of: "log", in: log) {
            guard let word = line.split(separator: "(").first?.split(separator: " ").last else { continue }
            let call = String(word)
            guard call.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }), call != "execve" else { continue }
            counts[call, default: 0] += 1
            points.append((call, counts[call, default: 0]))
        }
        #expect(points.count > 50)
        for point in points {
            try place.put("old", at: "p-1.json")
            let inject = ["-e", "inject=\(point.call):signal=KILL:when=\(point.number)"]
            let told = try trace(place, inject, to: "/dev/null")
            let content = try place.text(of: "p-1.json")
            #expect(told.isEmpty ? ["old", "new"].contains(content) : content == "new", "\(point)")
        }
    }
}
