// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Wording

/// `terugblik wall`: the screen for the group, in a terminal of its own.
struct WallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wall", abstract: "Show the group what it may see, on a projector.",
        usage: "terugblik wall 2024-04-23")

    @OptionGroup var options: CommonOptions
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String

    func run() throws {
        let folder = try options.session(session)
        var composition = try Composition(options, root: nil)
        do throws(ReadFailure) {
            try composition.desk.watch(folder)
        } catch {
            StandardError.write("\(folder.path)/session.json \(error.sentence(options.wording.file))")
            throw ExitCode(65)
        }
        let language = options.lang ?? composition.desk.sessionLanguage ?? options.language
        try composition.run(
            TerugblikProgram(.wall(options.lang), language: language, isRehearsal: composition.desk.isRehearsing))
    }
}
