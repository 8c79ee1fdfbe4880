// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import Screens
import SessionDesk
import SessionFiles

/// `terugblik note`: the scribe's screen in a terminal of its own.
struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: "Note what is said, as the scribe.", usage: "terugblik note 2024-04-23")

    @OptionGroup var options: CommonOptions
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String

    @Option(help: ArgumentHelp("A table, by name or number: its people come first.", valueName: "table"))
    var table: String?

    func run() throws {
        let folder = try options.session(session)
        var composition = try Composition(options, root: options.rootIfThere)
        let loaded = try options.load(try SessionStore.open(folder))
        let table = try options.table(table, in: loaded.session)
        try composition.join(folder, isExample: loaded.session.record.example, table: table)
        try composition.run(
            TerugblikProgram(.note, language: options.language, isRehearsal: composition.desk.isRehearsing))
    }
}
