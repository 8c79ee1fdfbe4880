// SPDX-License-Identifier: Apache-2.0

import Fault
import Glibc
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Synchronization
import TerminalPort
import Testing

/// A desk as the loop has one: it performs effects, and a test sees what it says.
final class TestDesk {
    var desk: Desk
    /// What it said, oldest first.
    private(set) var heard: [DeskMessage] = []
    /// The end of the program it asked for.
    private(set) var exitCode: Int32?
    private(set) var collected = 0
    private let mail: Mail

    /// What other threads left, as the loop's mailbox.
    private final class Mail: Sendable {
        let count = Mutex(0)
    }

    /// - Parameters:
    ///   - fileSystem: A file system that may fail; that of the scene when nil.
    ///   - random: The first of the random bits that identifiers are made of.
    init(
        in scene: DeskScene, on fileSystem: (any FileSystem)? = nil, editor: [String] = [],
        runEditor: @escaping @Sendable ([String], String) -> Bool = { _, _ in false },
        random: UInt32 = .random(in: .min ... .max), now: @escaping @Sendable () -> Moment = { DeskScene.when },
        watching: FolderWatch.Pace = .init(sweep: 600_000)
    ) throws {
        let mail = Mail()
        self.mail = mail
        let number = Mutex(random)
        let surroundings = Surroundings(
            now: now,
            random: {
                number.withLock {
                    $0 &+= 1
                    return $0
                }
            }, exportFolder: scene.elsewhere.path,
            rescuePlaces: [scene.elsewhere.path + "/rescued"], editorCommand: editor, runEditor: runEditor,
            watching: watching)
        let inbox = Inbox { mail.count.withLock { $0 += 1 } }
        let root = try SessionsRoot.open(scene.place.path, on: fileSystem ?? scene.fileSystem)
        desk = Desk(root: root, surroundings: surroundings, inbox: inbox)
    }

    deinit { _ = desk.perform(.quit(143)) }

    @discardableResult
    func perform(_ effects: Effect...) -> [DeskMessage] {
        let before = heard.count
        for effect in effects { take(desk.perform(effect)) }
        return Array(heard[before...])
    }

    private func take(_ follows: [Desk.Follow]) {
        for follow in follows {
            switch follow {
            case .message(let message):
                if case .desk(let message) = message { heard.append(message) }
            case .quit(let code): exitCode = code
            case .releaseTerminal(let body):
                if case .desk(let message) = body() { heard.append(message) }
            case .startTimer, .cancelTimer, .suspend, .ring: break
            }
        }
    }

    /// Takes in what other threads left.
    func collect() {
        guard mail.count.withLock({ $0 }) > 0 else { return }
        mail.count.withLock { $0 = 0 }
        collected += 1
        perform(.collectMail)
    }

    /// Takes in mail until something holds; fails when it does not within five seconds.
    func until(_ what: String, within limit: Duration = .seconds(30), _ isSo: () throws -> Bool) throws {
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            collect()
            if try isSo() { return }
            usleep(1_000)
        }
        throw NotSo(what: what, heard: heard.suffix(12).map { "\($0)".prefix(200) }.joined(separator: "\n"))
    }

    struct NotSo: Error, CustomStringConvertible {
        let what: String
        let heard: String
        var description: String { "not so: \(what)\n\(heard)" }
    }

    func says(_ message: DeskMessage) -> Bool { heard.contains(message) }

    func forget() { heard = [] }
}

extension TestDesk {
    /// Joins the session of a scene for its seats.
    func join(_ scene: DeskScene, on fileSystem: (any FileSystem)? = nil) throws {
        _ = try desk.join(try Folder.open(scene.path, on: fileSystem ?? scene.fileSystem))
        perform(.seat(.door))
    }

    func lead(_ scene: DeskScene) { perform(.home(.lead(scene.session))) }

    /// Sits down, with consent.
    func sit(_ person: Identifier<Participant>) {
        perform(.seat(.sitDown(person)), .seat(.consent(.name, text: "goed")))
    }

    /// Begins an answer, or opens one.
    func open(_ prompt: Int = 0, _ answer: Identifier<Answer>? = nil) {
        perform(.writing(.open(.answer(Template.lookingBack(in: .dutch)[prompt].id, answer))))
    }

    func type(_ text: String) { perform(.writing(.draft(text))) }

    /// The time after which a letter is saved is over.
    func pause() { perform(.deskTimer(TimerName("desk-save"))) }

    /// How the last person sat down, and in which answer the editor was open.
    var seat: (view: SeatView, recovered: Identifier<Answer>?)? {
        for case .seatTaken(let view, let recovered) in heard.reversed() { return (view, recovered) }
        return nil
    }
}
