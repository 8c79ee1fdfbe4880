// SPDX-License-Identifier: Apache-2.0

import AppRuntime
import CellCanvas
import Fault
import FoundationEssentials
import Retrospective
import Screens
import SessionFiles
import TerminalPort
import Testing

@testable import SessionDesk

/// The whole program on a temporary sessions folder, without a terminal: from keys to files.
///
/// Effects are performed at once and saving is waited for after each message, so nothing happens by itself; time
/// passes with `pass`.
final class ProgramPilot: Flying {
    private(set) var program: TerugblikProgram
    private(set) var desk: Desk
    /// The sessions folder.
    let folder: TemporaryFolder
    let clock: TestClock
    private(set) var size: Size
    private(set) var exitCode: Int32?
    private(set) var suspensions = 0
    private(set) var rings = 0
    /// When the timers run out, in milliseconds of the clock.
    private var timers: [TimerName: Int] = [:]
    private let mailbox: Mailbox<Message>

    /// Starts the program.
    /// - Parameters:
    ///   - session: The name of the session that is walked through; nil for home or the console.
    ///   - table: The table this place stands at, when it is not for the whole group.
    init(
        _ start: TerugblikProgram.Start, in folder: TemporaryFolder, joining session: String? = nil,
        table: Identifier<SharingTable>? = nil, language: Language = .dutch, size: Size = Size(columns: 80, rows: 24),
        clock: TestClock = TestClock(),
        rules: ConsoleRules? = nil
    ) throws {
        let mailbox = try Mailbox<Message>()
        let root = try SessionsRoot.open(folder.path)
        self.folder = folder
        self.clock = clock
        self.size = size
        self.mailbox = mailbox
        let settings = SettingsFile(in: folder.path + "/.config")
        if let rules { try settings.keep(rules) }
        desk = Desk(
            root: root, surroundings: Self.surroundings(clock, folder, settings),
            inbox: Inbox { mailbox.post(.desk(.mail)) })
        if let session { _ = try desk.join(try root.resolve(session), table: table) }
        program = TerugblikProgram(start, language: language)
        follow(program.begin())
        resize(to: size)
    }

    private static func surroundings(
        _ clock: TestClock, _ folder: TemporaryFolder, _ settings: SettingsFile
    ) -> Surroundings {
        Surroundings(
            now: { clock.now }, random: { clock.nextRandom() }, settings: settings, exportFolder: folder.path,
            editorCommand: [], runEditor: { _, _ in false })
    }

    var canvas: Canvas { program.view(in: size) }

    func hear(_ message: Message) {
        guard exitCode == nil else { return }
        follow(program.update(message))
        settle()
    }

    func resize(to size: Size) {
        self.size = size
        hear(.resized(size))
    }

    /// Asks the desk for something no screen asks for, to set a scene.
    func ask(_ effect: Effect) {
        follow([effect])
        settle()
    }

    /// Changes the program in a way no key does, to set a scene.
    func change(_ body: (inout TerugblikProgram) -> [Effect]) {
        follow(body(&program))
        settle()
    }

    /// Lets time pass; timers run out on the way, in their order.
    func pass(milliseconds: Int) {
        let end = clock.elapsed + milliseconds
        while let (name, due) = timers.min(by: { $0.value < $1.value }), due <= end {
            timers[name] = nil
            clock.pass(to: due)
            hear(.timer(name))
        }
        clock.pass(to: end)
    }

    private func follow(_ effects: [Effect]) {
        var waiting = effects[...]
        while let effect = waiting.popFirst(), exitCode == nil {
            for consequence in desk.perform(effect) {
                switch consequence {
                case .message(let message): waiting += program.update(message)
                case .startTimer(let name, let milliseconds): timers[name] = clock.elapsed + milliseconds
                case .cancelTimer(let name): timers[name] = nil
                case .suspend: suspensions += 1
                case .ring: rings += 1
                case .releaseTerminal(let body): waiting += program.update(body())
                case .quit(let code): exitCode = code
                }
            }
        }
        _ = desk.afterFrame()
    }

    /// Waits until all that was given to the disk is there, and lets the program hear of it.
    private func settle() {
        _ = desk.open?.queue.finish(milliseconds: 10_000)
        for message in mailbox.drain() { follow(program.update(message)) }
    }

    /// The sessions folder as it is at this moment, in a new place: what a program finds after this one was killed.
    func folderAfterKill() throws -> TemporaryFolder {
        let copy = try TemporaryFolder()
        for name in try folder.names() {
            try FileManager.default.copyItem(atPath: "\(folder.path)/\(name)", toPath: "\(copy.path)/\(name)")
        }
        return copy
    }

    /// The participant with this name.
    func participant(_ name: String) -> Identifier<Participant>? {
        desk.open?.session.participants.values.first { $0.details.name == name }?.id
    }

    /// The session as it stands in the files, read as any other program would read it.
    func session(_ name: String) throws -> Session {
        try SessionStore.open(try SessionsRoot.open(folder.path).resolve(name)).load().session
    }
}
