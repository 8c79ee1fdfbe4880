// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Screens
import SessionFiles

/// `terugblik open`: the console of one session.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Lead a session: the console.", usage: "terugblik open 2024-04-23")

    @OptionGroup var options: CommonOptions
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String

    func run() throws {
        let folder = try options.session(session)
        var composition = try Composition(options, root: options.rootIfThere)
        let name = options.isPath(session) ? folder.path : folder.name
        try composition.run(TerugblikProgram(.lead(name), language: options.language))
    }
}
