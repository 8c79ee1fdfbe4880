// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Prints the figures of a release build as a table; `script/bench` builds and runs it.
@main
enum TerugblikBench {
    static func main() {
        do {
            try measure()
        } catch {
            print("The figures could not be taken: \(error)")
            exit(1)
        }
    }

    private static func measure() throws {
        let program = variable("TERUGBLIK_PROGRAM")
        let floor = variable("TERUGBLIK_FLOOR")
        print(machine() + "\n")
        Table.printHead()
        if wants("start"), let program, let floor { try ColdStart.print(program: program, floor: floor) }
        if wants("follow"), let program { try FollowFigures.print(program: program) }
        if wants("keys") { try KeyFigures.print() }
        if wants("grouping") { try GroupingFigures.print() }
        if wants("frames") { try FrameFigures.print() }
        if wants("files") { try FileFigures.print() }
        print("\nLoad average \(load()) at the end.")
    }

    /// Whether these figures are asked for; all of them are when none is named.
    private static func wants(_ part: String) -> Bool {
        let named = CommandLine.arguments.dropFirst()
        return named.isEmpty || named.contains(part)
    }

    private static func variable(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    private static func machine() -> String {
        var system = utsname()
        unsafe uname(&system)
        let kernel = unsafe withUnsafeBytes(of: &system.release) {
            unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        let model = lines(of: "/proc/cpuinfo").first { $0.hasPrefix("model name") }?.split(separator: ":").last
        let name = String(model ?? "unknown processor").drop { $0 == " " }
        return "\(name), \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores, Linux \(kernel), load average \(load())"
    }

    private static func load() -> String {
        lines(of: "/proc/loadavg").first?.split(separator: " ").first.map(String.init) ?? "unknown"
    }

    private static func lines(of path: String) -> [String] {
        guard let file = unsafe fopen(path, "r") else { return [] }
        defer { unsafe fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = unsafe fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
