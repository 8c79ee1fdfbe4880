// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SessionFiles
import Wording

/// `terugblik check`: reads sessions strictly and says what is wrong with them.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check the files of sessions; changes nothing.",
        usage: """
            terugblik check
            terugblik check 2024-04-23
            """)

    @OptionGroup var options: CommonOptions
    @Argument(help: "The sessions; all when left out.") var session: [String] = []

    func run() throws {
        var isFine = true
        for folder in try folders() {
            let problems = problems(in: folder)
            for problem in problems { StandardOutput.write("\(folder.name): \(problem)\n") }
            if problems.isEmpty { StandardOutput.write(options.words.isFine(folder.name) + "\n") }
            isFine = isFine && problems.isEmpty
        }
        guard isFine else { throw ExitCode(65) }
    }

    private func folders() throws -> [Folder] {
        guard session.isEmpty else { return try session.map { try options.session($0) } }
        let root = try options.root()
        return try root.listing().sessions.map { try root.folder.subfolder($0) }
    }

    private func problems(in folder: Folder) -> [String] {
        do throws(ReadFailure) {
            return try SessionStore.open(folder).load().problems.map { "\($0.file): \($0.reason)" }
        } catch {
            return ["session.json: \(error)"]
        }
    }
}
