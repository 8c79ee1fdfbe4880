// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import SessionFiles
import Wording

/// `terugblik check`: reads sessions strictly and says what is wrong with them.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the files of sessions; changes nothing. Exit code 65 when something is damaged.",
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
            let told =
                problems.isEmpty ? [options.words.isFine(folder.name)] : problems.map { "\(folder.name): \($0)" }
            let lines = told + remarks(on: folder)
            try StandardOutput.write(lines.map { TerminalSafe.text($0) + "\n" }.joined(), options.words)
            isFine = isFine && problems.isEmpty
        }
        guard isFine else { throw ExitCode(65) }
    }

    private func folders() throws -> [Folder] {
        guard session.isEmpty else { return try session.map { try options.session($0) } }
        let root = try options.root()
        let listing = try options.listing(of: root)
        if listing.sessions.isEmpty { StandardError.write(options.words.noSessions) }
        return listing.sessions.compactMap { try? root.folder.subfolder($0) }
    }

    /// What is no damage, but good to know.
    private func remarks(on folder: Folder) -> [String] {
        let words = options.wording.history
        switch SessionsRoot.remark(on: folder) {
        case .gone(let earlier): return ["\(folder.name): \(words.earlierGone(earlier))"]
        case .circle(let sessions): return ["\(folder.name): \(words.circle(sessions))"]
        case nil: return []
        }
    }

    private func problems(in folder: Folder) -> [String] {
        let words = options.wording.file
        do throws(ReadFailure) {
            return try SessionStore.open(folder).load().problems.map { $0.sentence(words) }
        } catch {
            return [FileProblem(file: "session.json", reason: .unreadable(error)).sentence(words)]
        }
    }
}
