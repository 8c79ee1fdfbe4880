// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import SessionFiles
import Wording

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the sessions.", valueName: "folder"))
    var sessions: String?

    @Option(help: ArgumentHelp("The language of the program: nl or en.", valueName: "nl|en"))
    var lang: Language?

    @Flag(help: "No colours; NO_COLOR does the same.")
    var noColor = false

    /// The language of the program; Dutch when nothing tells.
    var language: Language { Preferences.language(asked: lang) ?? .dutch }

    var words: CommandWording { Wording.of(language).command }

    /// Opens the sessions folder: the one asked for, `./Sessions`, or the one in the data folder of this account.
    func root() throws -> SessionsRoot {
        do {
            if let sessions { return try SessionsRoot.open(sessions) }
            if let here = try? SessionsRoot.open("Sessions") { return here }
            return try SessionsRoot.openMakingIt(Environment.folder("XDG_DATA_HOME", or: ".local/share") + "/Sessions")
        } catch {
            StandardError.write(words.noSessionsFolder(sessions ?? "Sessions"))
            throw ExitCode(sessions == nil ? 73 : 66)
        }
    }

    /// Finds a session, or says what is wrong and which one was perhaps meant.
    func session(_ text: String) throws -> Folder {
        let root = text.contains("/") ? nil : try root()
        do throws(SessionNotFound) {
            guard let root else { return try SessionsRoot.session(atPath: text) }
            return try root.resolve(text)
        } catch {
            StandardError.write(sentence(for: error))
            throw ExitCode(66)
        }
    }

    private func sentence(for failure: SessionNotFound) -> String {
        switch failure {
        case .noSuchSession(let text, let nearest):
            words.noSuchSession(text, nearest.map(\.text))
        case .ambiguous(let text, let names): words.ambiguous(text, names.map(\.text))
        case .notASession(let path): words.notASession(path)
        case .unreadable(let failure): "\(failure)"
        }
    }
}

extension Language: ExpressibleByArgument {}
