// SPDX-License-Identifier: Apache-2.0

import AppRuntime
import ArgumentParser
import CursesTerminal
import Glibc
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import TerminalPort
import Wording

/// Puts the program together: desk, screens, terminal and loop.
struct Composition {
    let options: CommonOptions
    let mailbox: Mailbox<Message>
    var desk: Desk

    init(_ options: CommonOptions, root: @escaping @autoclosure () -> SessionsRoot?) throws {
        self.options = options
        // Before anything is opened or copied for it.
        try Self.requireTerminal(options.words)
        Rehearsal.sweep(Self.rehearsalPlaces)
        let mailbox = try Mailbox<Message>()
        self.mailbox = mailbox
        let inbox = Inbox { mailbox.post(.desk(.mail)) }
        desk = Desk(root: root(), surroundings: Self.surroundings(options), inbox: inbox)
    }

    private static func surroundings(_ options: CommonOptions) -> Surroundings {
        Surroundings(
            now: Clock.now, random: { UInt32.random(in: .min ... .max) }, settings: Preferences.file,
            exportFolder: Environment.currentFolder, homeFolder: Environment.value("HOME"),
            call: options.call(of:), rescuePlaces: rescuePlaces,
            templatePlaces: [CommonOptions.ownTemplates], rehearsalPlaces: rehearsalPlaces,
            editorCommand: Environment.editorCommand, runEditor: ExternalEditor.run)
    }

    /// Where words go that their session's folder cannot take: the state folder of this account, then memory, which is
    /// no part of a disk that is full.
    private static var rescuePlaces: [String] {
        let state = Environment.folder("XDG_STATE_HOME", or: ".local/state")
        return [state + "/rescued", "/dev/shm/terugblik-\(geteuid())", "/tmp/terugblik-\(geteuid())"]
    }

    /// Where rehearsals are; what is left of them there goes at the next start.
    private static var rehearsalPlaces: [String] {
        let state = Environment.folder("XDG_STATE_HOME", or: ".local/state")
        return [state + "/rehearsals", "/tmp/terugblik-\(geteuid())-rehearsals"]
    }

    /// Opens the terminal and runs the program until it ends.
    mutating func run(_ program: TerugblikProgram) throws {
        var program = program
        if let code = settle(&program) { throw ExitCode(code) }
        var terminal = try openTerminal()
        var loop = EventLoop(program, desk, mailbox: mailbox)
        let code = loop.run(on: &terminal)
        terminal.close()
        sayLoss(of: loop.runner)
        guard code == 0 else { throw ExitCode(code) }
    }

    /// Lets the program hear what it asks for before the first frame, so that it starts with something to show.
    /// - Returns: an exit code when it ended at once.
    private mutating func settle(_ program: inout TerugblikProgram) -> Int32? {
        var effects = program.begin()[...]
        while let effect = effects.popFirst() {
            for consequence in desk.perform(effect) {
                switch consequence {
                case .message(let message): effects += program.update(message)
                case .quit(let code): return code
                case .startTimer, .cancelTimer, .suspend, .ring, .releaseTerminal: break
                }
            }
        }
        return nil
    }

    private static func requireTerminal(_ words: CommandWording) throws {
        let name = Environment.value("TERM") ?? ""
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            StandardError.write(sentence(for: .notATerminal, words))
            throw ExitCode.failure
        }
        guard name != "dumb" else {
            StandardError.write(sentence(for: .dumbTerminal(name: name), words))
            throw ExitCode.failure
        }
    }

    /// Says on the ordinary screen what is not in the folder of its session.
    private func sayLoss(of desk: Desk) {
        switch desk.loss {
        case .rescued(let path): StandardError.write(options.words.rescued(path))
        case .setAside(let path): StandardError.write(options.wording.trouble.setAside(path))
        case .rehearsalOver: StandardError.write(options.words.rehearsalOver)
        case .lost: StandardError.write(options.words.notKept)
        case nil: break
        }
    }

    private func openTerminal() throws -> CursesTerminal {
        let noColor = options.noColor || Environment.value("NO_COLOR") != nil
        let words = options.words
        let logs = Environment.folder("XDG_STATE_HOME", or: ".local/state")
        // Without a folder for it the message of a crash is lost, nothing else.
        Environment.makeFolder(logs)
        CrashLog.sweep(logs)
        let log = "\(logs)/\(CrashLog.name(of: getpid()))"
        do throws(TerminalFailure) {
            return try CursesTerminal.open(
                noColor: noColor, hearsMouse: options.mouse || Preferences.hearsMouse, crashLog: log,
                crashNotice: "\(words.crashed) \(log)\r\n")
        } catch {
            StandardError.write(Self.sentence(for: error, words))
            throw ExitCode.failure
        }
    }

    private static func sentence(for failure: TerminalFailure, _ words: CommandWording) -> String {
        switch failure {
        case .notATerminal, .noDescriptors: words.notATerminal
        case .dumbTerminal(let name): words.dumbTerminal(name)
        case .noDescription(let name): words.unknownTerminal(name)
        case .notUTF8: words.notUTF8
        }
    }
}
