// SPDX-License-Identifier: Apache-2.0
import Glibc

/// The name of a file that is being written: `.<name>.<process>.<random>.tmp`, beside the file it will become.
struct TemporaryName {
    let file: FileName
    let process: Int32

    /// A fresh name for this process; nil when the name would grow too long for the file system.
    static func fresh(for name: FileName) -> FileName? {
        let random = String(UInt32.random(in: .min ... .max), radix: 16)
        return FileName(".\(name.text).\(getpid()).\(random).tmp")
    }

    /// Recognises our own temporary files and nothing else.
    init?(_ name: FileName) {
        let parts = name.text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 5, parts[0].isEmpty, parts[parts.count - 1] == "tmp" else { return nil }
        let random = parts[parts.count - 2]
        guard (1...8).contains(random.utf8.count), random.utf8.allSatisfy(Self.isHexDigit) else { return nil }
        guard let process = Int32(parts[parts.count - 3]), process > 0 else { return nil }
        guard let file = FileName(parts[1..<(parts.count - 3)].joined(separator: ".")) else { return nil }
        self.file = file
        self.process = process
    }

    /// Whether the process that was writing has ended on this computer.
    var isAbandoned: Bool { kill(process, 0) != 0 && errno == ESRCH }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
