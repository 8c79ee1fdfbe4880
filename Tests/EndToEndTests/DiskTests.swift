// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import FoundationEssentials
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// The disk gives out while somebody types in the real program.
@Suite(.serialized) struct `The disk gives out` {
    @Test(.enabled(if: SmallDisk.isPossible, "mounting a small disk takes root"))
    func `on a full disk a sentence appears, the text stays, and saving goes on once there is room`() throws {
        let disk = try SmallDisk()
        let room = try Room(sessions: disk.path)
        let program = try room.seat()
        program.type("voor")
        try program.wait("saved") { try room.texts() == ["voor"] }
        try disk.fill()
        program.type(" en op de volle schijf")
        try program.until("a sentence") { $0.contains("schijf is vol") }
        #expect(program.screen.contains("voor en op de volle schijf"))
        try program.until("where the words are") { $0.compact.contains("/rescued/") }
        #expect(try room.texts() == ["voor"])
        try disk.empty()
        try program.until("no trouble any more") { !$0.contains("schijf is vol") }
        try program.wait("saved") { try room.texts() == ["voor en op de volle schijf"] }
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
        #expect(!program.screen.contains("rescued"))
    }

    @Test(.enabled(if: SmallDisk.isPossible, "mounting a small disk takes root"))
    func `ended on a full disk, it says in the shell where the words are, and they can be opened there`() throws {
        let disk = try SmallDisk()
        let room = try Room(sessions: disk.path)
        let program = try room.seat()
        program.type("voor")
        try program.wait("saved") { try room.texts() == ["voor"] }
        try disk.fill()
        program.type(" en na")
        try program.until(shows: "voor en na")
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
        #expect(program.isTerminalRestored)
        let rescued = try #require(
            try Folder.open(room.home.path + "/.local/state/terugblik/rescued").listing().names.first)
        #expect(program.screen.compact.contains(rescued.text))
        let path = room.home.path + "/.local/state/terugblik/rescued/" + rescued.text
        let shown = try ChildProcess(
            Products.path(of: "terugblik"), ["show", path, "--json", "--lang", "nl"])
        #expect(shown.readLines().joined().contains("Ans"))
        #expect(shown.wait() == 0)
        let person = try SessionStore.open(try Folder.open(path)).load().session.participants[room.people[0]]
        #expect(person?.answers.map(\.text) == ["voor en na"])
    }

    /// The program as a user who is not root, in a session folder that is theirs.
    private func seatOfNobody(in room: Room) throws -> ProgramOnTerminal {
        let setpriv = try #require(ChildProcess.installed("setpriv"))
        for name in ["", "/Sessions"] { #expect(unsafe chmod(room.home.path + name, 0o755) == 0) }
        let places = try ["."] + FileManager.default.subpathsOfDirectory(atPath: room.path)
        for place in places { #expect(unsafe chown(room.path + "/" + place, 65_534, 65_534) == 0) }
        let identity = ["--reuid=65534", "--regid=65534", "--clear-groups"]
        return try ProgramOnTerminal(
            setpriv,
            identity + [
                Products.path(of: "terugblik"), "walk", room.session, "--sessions", room.sessions, "--lang", "nl",
            ], environment: room.environment(["XDG_STATE_HOME": room.path + "/.room"]))
    }

    private static let canBeNobody = geteuid() == 0 && ChildProcess.installed("setpriv") != nil

    @Test(.enabled(if: canBeNobody, "becoming nobody takes root"))
    func `a folder that becomes read-only is said, and saving goes on when it is writable again`() throws {
        let room = try Room()
        let program = try seatOfNobody(in: room)
        try program.until(shows: "Wie ben je?")
        program.type("Ans\r")
        try program.until(shows: Room.question)
        program.type("voor")
        try program.wait("saved") { try room.texts() == ["voor"] }
        #expect(unsafe chmod(room.path + "/participants", 0o500) == 0)
        program.type(" en na")
        try program.until("a sentence") { $0.contains("geen toegang") }
        #expect(program.screen.contains("voor en na"))
        #expect(unsafe chmod(room.path + "/participants", 0o700) == 0)
        try program.wait("saved") { try room.texts() == ["voor en na"] }
        try program.until("no trouble any more") { !$0.contains("geen toegang") }
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
    }

    @Test(.enabled(if: canBeNobody, "becoming nobody takes root"))
    func `a folder that takes no draft is said to whoever sits down, and their words are kept`() throws {
        let room = try Room()
        let program = try seatOfNobody(in: room)
        try program.until(shows: "Wie ben je?")
        #expect(unsafe chmod(room.path + "/.room", 0o500) == 0)
        program.type("Bo\r")
        try program.until(shows: "geen toegang")
        // There is no draft file, and the document is saved all the same.
        program.type("toch bewaard")
        try program.wait("saved") { try room.texts(of: 1) == ["toch bewaard"] }
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
    }

    @Test func `a folder that is renamed while somebody types keeps everything, and it is said`() throws {
        let room = try Room()
        let program = try room.seat()
        program.type("voor")
        try program.until(shows: "voor")
        #expect(unsafe rename(room.path, room.sessions + "/elders") == 0)
        program.type(" en na")
        try program.until("a sentence") { $0.contains("andere naam") }
        program.signal(SIGTERM)
        #expect(try program.ending() == .exited(143))
        let elsewhere = try SessionStore.open(try Folder.open(room.sessions + "/elders")).load().session
        #expect(elsewhere.participants[room.people[0]]?.answers.map(\.text) == ["voor en na"])
    }

    @Test func `a folder that is removed while somebody types is said, and the words are rescued`() throws {
        let room = try Room()
        let program = try room.seat()
        program.type("voor")
        try program.until(shows: "voor")
        try program.wait("removed") {
            try? FileManager.default.removeItem(atPath: room.path)
            return !FileManager.default.fileExists(atPath: room.path)
        }
        program.type(" en na")
        try program.until("a sentence") { $0.contains("is weg") }
        #expect(program.screen.contains("voor en na"))
        try program.until("where the words are") { $0.compact.contains("/rescued/") }
        program.signal(SIGHUP)
        #expect(try program.ending() == .exited(129))
        let place = room.home.path + "/.local/state/terugblik/rescued"
        let name = try #require(try Folder.open(place).listing().names.first)
        let rescued = try SessionStore.open(try Folder.open(place + "/" + name.text)).load().session
        #expect(rescued.participants[room.people[0]]?.answers.map(\.text) == ["voor en na"])
        #expect(rescued.participants.count == 2)
        #expect(!FileManager.default.fileExists(atPath: room.path))
    }
}

/// A disk in memory of its own, so small that it can be filled.
final class SmallDisk {
    let path: String
    private let place: TemporaryFolder

    static let isPossible = geteuid() == 0 && (try? SmallDisk()) != nil

    struct NotMounted: Error {}

    init() throws {
        place = try TemporaryFolder()
        try place.makeFolder("disk")
        path = place.path + "/disk"
        try Self.run(["mount", "-t", "tmpfs", "-o", "size=256k,mode=0700", "tmpfs", path])
    }

    deinit { try? Self.run(["umount", "-l", path]) }

    private static func run(_ words: [String]) throws {
        let child = try ChildProcess(words[0], Array(words.dropFirst()))
        _ = child.readLines()
        guard child.wait() == 0 else { throw NotMounted() }
    }

    /// Writes until nothing more fits.
    func fill() throws {
        let file = unsafe open(path + "/filler", O_CREAT | O_WRONLY, 0o600)
        defer { _ = close(file) }
        for size in [65_536, 4_096, 1] {
            let block = [UInt8](repeating: 0, count: size)
            while unsafe write(file, block, size) > 0 {}
        }
    }

    func empty() throws { _ = unsafe unlink(path + "/filler") }
}
