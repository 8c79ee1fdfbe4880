// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Screens
import SessionFiles

/// `terugblik open`: the console of one session.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Lead a session: the console.",
        usage: """
            terugblik open 2024-04-23
            terugblik open 2024-04-23 --rehearse
            """)

    @OptionGroup var options: CommonOptions
    @Flag(help: "Try it in a copy; nothing of that is kept.") var rehearse = false
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String

    func run() throws {
        let folder = try options.session(session)
        let isPath = options.isPath(session)
        // Beside a session given by its path lies room for an own copy, and that is home then.
        let root = isPath ? try? SessionsRoot.open(folder.path + "/..") : options.rootIfThere
        var composition = try Composition(options, root: root)
        let name = isPath ? folder.path : folder.name
        let program = TerugblikProgram(rehearse ? .rehearse(name) : .lead(name), language: options.languageIfKnown)
        try composition.run(program)
    }
}
