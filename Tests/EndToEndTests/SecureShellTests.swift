// SPDX-License-Identifier: Apache-2.0

import Fault
import Glibc
import PseudoTerminal
import Testing

/// The recipe of docs/room.md, played against an sshd that forbids nothing itself.
@Suite(
    .serialized,
    .enabled(if: SecureShell.isInstalled, "takes sshd and ssh: script/bootstrap --for-tests"), .timeLimit(.minutes(2)))
struct `A seat over ssh` {
    /// The seat of Ans, and the way in to it.
    private func way(to room: Room) throws -> SecureShell {
        let words = [
            "/usr/bin/env", "HOME=\(room.home.path)", "LC_ALL=C.UTF-8", "EDITOR=/bin/true",
            Products.path(of: "terugblik"),
            "walk", room.path, "--seat", "1", "--lang", "nl",
        ]
        return try SecureShell("restrict,pty,command=\"\(words.joined(separator: " "))\"")
    }

    private func comeIn(_ shell: SecureShell, _ options: String..., asking: String...) throws -> ProgramOnTerminal {
        let arguments = shell.arguments() + options + ["-tt", "127.0.0.1"] + asking
        return try ProgramOnTerminal(SecureShell.client ?? "", arguments)
    }

    @Test func `takes an answer, whatever other command is asked for`() throws {
        let room = try Room()
        let shell = try way(to: room)
        let program = try comeIn(shell, asking: "id", "-un")
        try program.until(shows: Room.question)
        program.type("Eén café over ssh")
        try program.until(shows: "Eén café over ssh")
        try program.until(shows: "bewaard om")
        #expect(try room.texts() == ["Eén café over ssh"])
        // The lid is closed halfway a word.
        program.type(" en")
        try program.until(shows: "over ssh en")
        program.signal(SIGKILL)
        _ = try program.ending()
        #expect(ProcessTable.ends(within: .seconds(30)) { ProcessTable.running("walk", room.path, "--seat") })
        #expect(try room.words() == ["Eén café over ssh en"])
    }

    @Test func `starts no other program, whatever is pressed`() throws {
        let room = try Room()
        let shell = try way(to: room)
        let program = try comeIn(shell)
        try program.until(shows: Room.question)
        let seats = ProcessTable.running("walk", room.path, "--seat").filter {
            !ProcessTable.environment(of: $0).isEmpty
        }
        let seat = try #require(seats.last)
        for byte in UInt8(1)...26 where ![4, 9].contains(byte) {
            program.send([byte])
            program.terminal.drain(waiting: 3)
            #expect(ProcessTable.children(of: seat).isEmpty, "Ctrl+\(byte)")
        }
        program.type("!sh\r:!sh\r")
        try program.until(shows: ":!sh")
        for key in ["\u{1b}OP", "\u{1b}", "\u{1b}[15~", "\u{1b}[17~", "\u{1b}[21~"] {
            program.type(key)
            program.terminal.drain(waiting: 50)
            #expect(ProcessTable.children(of: seat).isEmpty)
        }
        #expect(ProcessTable.running("walk", room.path, "--seat").contains(seat))
    }

    @Test func `gives no shell, no files and no way on to other machines`() throws {
        let room = try Room()
        let shell = try way(to: room)
        let asked = try shell.talk("-T", "127.0.0.1", "cat", "/etc/passwd")
        #expect(
            asked.code == 1 && asked.output == "Terugblik heeft een terminal nodig. Start het in een terminalvenster.\n"
        )
        let files = try shell.talk("-s", "127.0.0.1", "sftp")
        #expect(files.code == 1 && files.output.isEmpty)
        let back = try SecureShell.freePort()
        let backward = try shell.talk(
            "-N", "-o", "ExitOnForwardFailure=yes", "-R", "\(back):127.0.0.1:\(shell.port)", "127.0.0.1")
        #expect(backward.code != 0 && backward.output.contains("remote port forwarding failed"))

        let forth = try SecureShell.freePort()
        let program = try comeIn(shell, "-L", "\(forth):127.0.0.1:\(shell.port)")
        try program.until(shows: Room.question)
        // What listens there is the ssh of the participant; nothing comes through it.
        #expect(SecureShell.firstBytes(from: shell.port)?.hasPrefix("SSH-") == true)
        #expect(SecureShell.firstBytes(from: forth) == "")
    }

    @Test func `does not get the keys of whoever comes in`() throws {
        let room = try Room()
        let shell = try way(to: room)
        let agent = try #require(ChildProcess.installed("ssh-agent"))
        let arguments = [SecureShell.client ?? ""] + shell.arguments("-A", "-X", "-tt", "127.0.0.1")
        let program = try ProgramOnTerminal(agent, arguments)
        try program.until(shows: Room.question)
        let seat = try #require(ProcessTable.running("walk", room.path, "--seat").last)
        let environment = ProcessTable.environment(of: seat)
        #expect(environment.contains { $0.hasPrefix("SSH_CONNECTION=") })
        #expect(!environment.contains { $0.hasPrefix("SSH_AUTH_SOCK=") || $0.hasPrefix("DISPLAY=") })
    }
}
