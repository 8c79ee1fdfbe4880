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
            """)

    @OptionGroup var options: CommonOptions
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String

    @Option(help: ArgumentHelp("One fixed person: a name or number.", valueName: "person"))
    var seat: String?

    func run() throws {
        let folder = try options.session(session)
        var composition = try Composition(options, root: options.rootIfThere)
        try composition.join(folder, named: session)
        let mode = try mode(at: composition)
        let language = options.lang ?? composition.desk.sessionLanguage ?? options.language
        try composition.run(TerugblikProgram(.walk(mode), language: language))
    }

    private func mode(at composition: Composition) throws -> SeatApp.Mode {
        guard let seat else { return .passedRound }
        guard let participant = composition.desk.participant(seat) else {
            StandardError.write(options.words.noSuchPerson(seat))
            throw ExitCode(66)
        }
        return .fixed(participant)
    }
}

extension Composition {
    /// Opens a session for seats or a scribe, and says when an own copy was made.
    mutating func join(_ folder: Folder, named name: String) throws {
        do throws(ReadFailure) {
            let (copy, _) = try desk.join(folder)
            if let copy { StandardError.write(options.words.copied(copy)) }
        } catch {
            StandardError.write("\(folder.path) \(error.sentence(options.wording.file))")
            throw ExitCode(65)
        }
    }
}
