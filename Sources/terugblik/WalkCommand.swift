// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Wording

/// `terugblik walk`: the seats of a session.
struct WalkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "walk", abstract: "Let people write, one after another, or one fixed person.",
        usage: """
            terugblik walk 2024-04-23
            terugblik walk 2024-04-23 --seat 7
            terugblik walk 2024-04-23 --table "Tafel 2"
            """)

    @OptionGroup var options: CommonOptions
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String

    @Option(help: ArgumentHelp("One fixed person: a name or number.", valueName: "person"))
    var seat: String?

    @Option(help: ArgumentHelp("Only the people of this table: its name or number.", valueName: "table"))
    var table: String?

    func run() throws {
        let folder = try options.session(session)
        var composition = try Composition(options, root: options.rootIfThere)
        let loaded = try options.load(try SessionStore.open(folder))
        let mode = try mode(in: loaded.session)
        let table = try options.table(table, in: loaded.session)
        try composition.join(folder, isExample: loaded.session.record.example, table: table)
        let language = options.lang ?? composition.desk.sessionLanguage ?? options.language
        try composition.run(
            TerugblikProgram(.walk(mode), language: language, isRehearsal: composition.desk.isRehearsing))
    }

    /// The person meant by a name, a number or an identifier; told when it is nobody or not clear.
    private func mode(in session: Session) throws -> SeatApp.Mode {
        guard let seat else { return .passedRound }
        if let id = Identifier<Participant>(seat), session.participants[id] != nil { return .fixed(id) }
        let speakers = Disclosure(of: session).scribeView(of: nil).speakers(for: seat)
        guard speakers.count == 1 else {
            StandardError.write(options.words.noSuchPerson(seat))
            throw ExitCode(66)
        }
        return .fixed(speakers[0].id)
    }
}

extension CommonOptions {
    /// The table meant by a name or a number; told when there is no such table.
    func table(_ word: String?, in session: Session) throws -> Identifier<SharingTable>? {
        guard let word else { return nil }
        let tables = session.record.course?.tables ?? []
        guard let table = tables.named(word) else {
            StandardError.write(wording.tables.unknown(word, tables.map(\.name)))
            throw ExitCode(66)
        }
        return table.id
    }
}

extension Composition {
    /// Opens a session for seats or a scribe, and says when an own copy was made.
    mutating func join(_ folder: Folder, isExample: Bool, table: Identifier<SharingTable>? = nil) throws {
        do throws(ReadFailure) {
            let (copy, _) = try desk.join(folder, table: table)
            if let copy { StandardError.write(options.words.copied(copy)) }
        } catch {
            let sentence = "\(folder.path) \(error.sentence(options.wording.file))"
            StandardError.write(isExample ? options.words.noCopy : sentence)
            throw ExitCode(isExample ? 73 : 65)
        }
    }
}
