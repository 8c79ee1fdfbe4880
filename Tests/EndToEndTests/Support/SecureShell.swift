// SPDX-License-Identifier: Apache-2.0

import Fault
import FoundationEssentials
import Glibc
import PseudoTerminal

/// An sshd of its own on the loopback, with its own keys and settings, that lets in one key with one line of
/// `authorized_keys`.
final class SecureShell {
    private let place: TemporaryFolder
    private let server: ChildProcess
    let port: UInt16

    private static let daemons: [String] = ["/usr/sbin/sshd", "/usr/bin/sshd", "/usr/local/sbin/sshd"]
    static let daemon = daemons.first { unsafe access($0, X_OK) == 0 }
    static let client = ChildProcess.installed("ssh")
    static let isInstalled = daemon != nil && client != nil && ChildProcess.installed("ssh-agent") != nil
    /// Nothing of it is waited for longer.
    private static let mostSeconds = 20

    /// - Parameter options: What stands before the key in `authorized_keys`.
    init(_ options: String) throws {
        place = try TemporaryFolder()
        port = try Self.freePort()
        try Self.run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", place.path + "/host"])
        try Self.run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", place.path + "/person"])
        try place.put(options + " " + place.text(of: "person.pub"), at: "keys")
        // The settings of a system that knows nothing of Terugblik: what it forbids, the line in the keys must forbid.
        try place.put(
            """
            ListenAddress 127.0.0.1
            Port \(port)
            HostKey \(place.path)/host
            AuthorizedKeysFile \(place.path)/keys
            AllowTcpForwarding yes
            AllowAgentForwarding yes
            Subsystem sftp internal-sftp
            UsePAM no
            StrictModes no
            PasswordAuthentication no
            KbdInteractiveAuthentication no
            PidFile none

            """, at: "config")
        // Where the daemon of a system without one drops its rights; only root needs it and can make it.
        if geteuid() == 0 { _ = unsafe mkdir("/run/sshd", 0o755) }
        server = try ChildProcess(Self.daemon ?? "", ["-D", "-f", place.path + "/config", "-E", place.path + "/log"])
        let end = ContinuousClock.now + .seconds(10)
        while !Self.listens(at: port) {
            guard ContinuousClock.now < end else { throw NotListening(log: (try? place.text(of: "log")) ?? "") }
            _ = poll(nil, 0, 10)
        }
    }

    /// The daemon did not come up.
    struct NotListening: Error { let log: String }

    /// The arguments with which somebody comes in.
    func arguments(_ more: String...) -> [String] {
        [
            "-F", "none", "-i", place.path + "/person", "-p", "\(port)", "-o", "IdentitiesOnly=yes",
            "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
        ] + more
    }

    /// Comes in without a terminal. - Returns: what was said on both outputs, and the exit code.
    func talk(_ more: String...) throws -> (output: String, code: Int32) {
        try Self.run("ssh", arguments() + more)
    }

    @discardableResult
    private static func run(_ program: String, _ arguments: [String]) throws -> (output: String, code: Int32) {
        let script = "exec timeout -k 1 \(mostSeconds) \"$@\" 2>&1"
        let child = try ChildProcess("/bin/sh", ["-c", script, "sh", program] + arguments)
        child.closeInput()
        let said = child.readLines().map { $0.filter { $0 != "\r" } + "\n" }.joined()
        return (said, child.wait())
    }

    // MARK: - The loopback

    /// A port nobody has now.
    static func freePort() throws -> UInt16 {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = loopback(0)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = unsafe withUnsafeMutablePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe bind(socket, address, size) == 0 ? getsockname(socket, address, &size) : -1
            }
        }
        guard code == 0 else { throw NotListening(log: "no free port") }
        return UInt16(bigEndian: address.sin_port)
    }

    private static func loopback(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    /// Whether somebody answers there.
    static func listens(at port: UInt16) -> Bool { firstBytes(from: port) != nil }

    /// What comes at once from whoever listens there; nil when nobody does.
    static func firstBytes(from port: UInt16) -> String? {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var patience = timeval(tv_sec: mostSeconds, tv_usec: 0)
        _ = unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = loopback(port)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = unsafe withUnsafePointer(to: &address) { address in
            unsafe address.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe connect(socket, $0, size) }
        }
        guard code == 0 else { return nil }
        var bytes = [UInt8](repeating: 0, count: 200)
        let count = unsafe recv(socket, &bytes, bytes.count, 0)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
