// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective

/// The commands that open the screen, as they are nearly always typed: a session and options with their values.
///
/// The argument parser looks at the types of all commands while the program runs, which takes longer than everything
/// else until the first picture. Whatever is not as plain as this, and every mistake, is left to it.
struct PlainArguments {
    private let name: String
    private var session = ""
    private var seat: String?
    private var table: String?
    private var rehearses = false
    private var options = CommonOptions(sessions: nil, lang: nil, noColor: false)

    /// nil for arguments the argument parser must read.
    init?(_ arguments: [String]) {
        guard let name = arguments.first else { return nil }
        self.name = name
        var rest = arguments.dropFirst()
        while let word = rest.popFirst() {
            let isTaken = word.hasPrefix("-") ? take(word, from: &rest) : session.isEmpty
            guard isTaken else { return nil }
            if !word.hasPrefix("-") { session = word }
        }
        guard !session.isEmpty else { return nil }
    }

    private mutating func take(_ option: String, from rest: inout ArraySlice<String>) -> Bool {
        if option == "--no-color" {
            options.noColor = true
            return true
        }
        if option == "--mouse" {
            options.mouse = true
            return true
        }
        if option == "--rehearse", name == "open" {
            rehearses = true
            return true
        }
        guard let value = rest.popFirst(), !value.hasPrefix("-") else { return false }
        switch option {
        case "--seat" where name == "walk": seat = value
        case "--table" where name == "walk" || name == "note": table = value
        case "--sessions": options.sessions = value
        case "--lang":
            guard let language = Language(argument: value) else { return false }
            options.lang = language
        default: return false
        }
        return true
    }

    /// The command, ready to run; nil for one that is not read here.
    var command: (any ParsableCommand)? {
        switch name {
        case "walk": WalkCommand(options: options, session: session, seat: seat, table: table)
        case "open": OpenCommand(options: options, session: session, rehearse: rehearses)
        case "note": NoteCommand(options: options, session: session, table: table)
        case "wall": WallCommand(options: options, session: session)
        default: nil
        }
    }
}

extension CommonOptions {
    init(sessions: String?, lang: Language?, noColor: Bool) {
        self.init()
        self.sessions = sessions
        self.lang = lang
        self.noColor = noColor
        mouse = false
    }
}

extension WalkCommand {
    init(options: CommonOptions, session: String, seat: String?, table: String?) {
        self.init()
        self.options = options
        self.session = session
        self.seat = seat
        self.table = table
    }
}

extension OpenCommand {
    init(options: CommonOptions, session: String, rehearse: Bool) {
        self.init()
        self.options = options
        self.session = session
        self.rehearse = rehearse
    }
}

extension NoteCommand {
    init(options: CommonOptions, session: String, table: String?) {
        self.init()
        self.options = options
        self.session = session
        self.table = table
    }
}

extension WallCommand {
    init(options: CommonOptions, session: String) {
        self.init()
        self.options = options
        self.session = session
    }
}
