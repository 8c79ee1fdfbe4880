// SPDX-License-Identifier: Apache-2.0
import Glibc
import Synchronization

/// A program started by a test, with a pipe to its input and from its output, that can be killed at any moment.
package final class ChildProcess {
    package let process: pid_t
    private var input: Int32
    private let output: Int32
    private var unread: [UInt8] = []
    private var hasEnded = false

    package struct StartFailure: Error { package let code: Int32 }

    package init(_ executable: String, _ arguments: [String]) throws {
        (process, input, output) = try Self.starting.withLock { _ in try Self.start(executable, arguments) }
    }

    /// One start at a time, so that no child inherits an end of another one's pipes.
    private static let starting = Mutex(())

    private static func start(_ executable: String, _ arguments: [String]) throws -> (pid_t, Int32, Int32) {
        var toChild: [Int32] = [-1, -1]
        var fromChild: [Int32] = [-1, -1]
        guard unsafe pipe(&toChild) == 0, unsafe pipe(&fromChild) == 0 else { throw StartFailure(code: errno) }
        for end in toChild + fromChild { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
        var started: pid_t = 0
        let words = unsafe ([executable] + arguments).map { unsafe strdup($0) }
        defer {
            for index in unsafe words.indices { unsafe free(words[index]) }
        }
        let code = unsafe posix_spawnp(&started, executable, &actions, nil, words + [nil], environ)
        _ = close(toChild[0])
        _ = close(fromChild[1])
        guard code == 0 else {
            _ = close(toChild[1])
            _ = close(fromChild[0])
            throw StartFailure(code: code)
        }
        return (started, toChild[1], fromChild[0])
    }

    deinit {
        if !hasEnded {
            _ = kill(process, SIGKILL)
            wait()
        }
        closeInput()
        _ = close(output)
    }

    /// The next line of its output; nil at the end.
    ///
    /// A last line without a line end is not a line.
    package func readLine() -> String? {
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: unread[..<end], as: UTF8.self)
                unread.removeSubrange(...end)
                return line
            }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = unsafe read(output, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return nil }
            unread += buffer[..<count]
        }
    }

    package func readLines() -> [String] {
        var lines: [String] = []
        while let line = readLine() { lines.append(line) }
        return lines
    }

    package func killHard() { _ = kill(process, SIGKILL) }

    package func closeInput() {
        if input >= 0 { _ = close(input) }
        input = -1
    }

    /// Waits for the end; the exit code, or the negative number of the signal that ended it.
    @discardableResult
    package func wait() -> Int32 {
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
        hasEnded = true
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : -signal
    }

    /// A program that was built beside the running tests.
    package static func builtProgram(_ name: String) -> String {
        var path = [CChar](repeating: 0, count: 4096)
        let length = unsafe readlink("/proc/self/exe", &path, path.count)
        let own = String(decoding: path.prefix(max(length, 0)).map(UInt8.init(bitPattern:)), as: UTF8.self)
        return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
    }

    /// Where a system program is; nil when it is not installed.
    package static func installed(_ name: String) -> String? {
        let candidates = ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + name }
        return candidates.first { unsafe access($0, X_OK) == 0 }
    }
}
