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

    @Flag(help: "Buttons, lists and texts hear the mouse; selecting text with it then needs Shift.")
    var mouse = false

    /// What these options are called, and those of them that have a value.
    static let names = namesWithValue + ["no-color", "mouse"]
    static let namesWithValue = ["sessions", "lang"]

    /// The language of the program; Dutch when nothing tells.
    var language: Language { languageIfKnown ?? .dutch }

    /// The language asked for, remembered or of the environment; nil when it must be asked.
    var languageIfKnown: Language? { Preferences.language(asked: lang) }

    var wording: Wording { Wording.of(language) }

    var words: CommandWording { wording.command }

    /// Opens the sessions folder: the one asked for, `./Sessions`, or the one in the data folder of this account.
    /// - Parameter isMade: Whether the one asked for is made when it is not there.
    func root(isMade: Bool = false) throws -> SessionsRoot {
        do {
            return try findRoot(isMade: isMade)
        } catch {
            StandardError.write(words.noSessionsFolder(sessions ?? Self.ownFolder))
            throw ExitCode(sessions == nil || isMade ? 73 : 66)
        }
    }

    /// The sessions folder when it can be opened; for whom a path to one session is enough.
    var rootIfThere: SessionsRoot? { try? findRoot(isMade: false) }

    private func findRoot(isMade: Bool) throws -> SessionsRoot {
        if let sessions { return isMade ? try SessionsRoot.openMakingIt(sessions) : try SessionsRoot.open(sessions) }
        if let here = try? SessionsRoot.open("Sessions") { return here }
        return try SessionsRoot.openMakingIt(Self.ownFolder)
    }

    static var ownFolder: String { Environment.folder("XDG_DATA_HOME", or: ".local/share") + "/Sessions" }

    /// The templates of this account, for whatever folder of sessions.
    static var ownTemplates: String {
        Environment.folder("XDG_DATA_HOME", or: ".local/share") + "/" + TemplateShelf.folderName.text
    }

    /// The sessions of the folder; says which names in it are passed over, and why.
    func listing(of root: SessionsRoot) throws -> SessionsRoot.Listing {
        do throws(ReadFailure) {
            let listing = try root.listing()
            for skipped in listing.skipped {
                switch skipped {
                case .symbolicLink(let name): StandardError.write("\(name.text) \(wording.file.symbolicLink)")
                case .unusableName(let name): StandardError.write("\(name) \(wording.file.unusableName)")
                }
            }
            return listing
        } catch {
            StandardError.write("\(root.folder.path) \(error.sentence(wording.file))")
            throw ExitCode(66)
        }
    }

    /// Whether the word is a path to a session rather than its name.
    func isPath(_ text: String) -> Bool { text.contains("/") || text == "." || text == ".." }

    /// Reads a session for a command that only looks; says what is wrong with it.
    func load(_ store: SessionStore) throws -> LoadedSession {
        do throws(ReadFailure) {
            let loaded = try store.load()
            for problem in loaded.problems { StandardError.write(problem.sentence(wording.file)) }
            return loaded
        } catch {
            StandardError.write("\(store.folder.path)/session.json \(error.sentence(wording.file))")
            throw ExitCode(65)
        }
    }

    /// Finds a session, or says what is wrong and which one was perhaps meant.
    func session(_ text: String) throws -> Folder {
        let root = isPath(text) ? nil : try root()
        do throws(SessionNotFound) {
            guard let root else { return try SessionsRoot.session(atPath: text) }
            return try root.resolve(text)
        } catch {
            if let root, let own = ownCopy(error, in: root) { return own }
            StandardError.write(sentence(for: error))
            throw ExitCode(66)
        }
    }

    /// The own copy of an example, when a beginning means just these two; says which of them it is.
    private func ownCopy(_ failure: SessionNotFound, in root: SessionsRoot) -> Folder? {
        guard case .ambiguous(_, let names) = failure, let own = root.ownCopy(among: names),
            let folder = try? root.folder.subfolder(own)
        else { return nil }
        StandardError.write(words.ownCopyChosen(own.text))
        return folder
    }

    private func sentence(for failure: SessionNotFound) -> String {
        switch failure {
        case .noSuchSession(let text, let nearest):
            words.noSuchSession(text, nearest.map(\.text))
        case .ambiguous(let text, let names): words.ambiguous(text, names.map(\.text))
        case .notASession(let path): words.notASession(path)
        case .unreadable(let failure): "\(sessions ?? "Sessions") \(failure.sentence(wording.file))"
        }
    }
}

extension Language: ExpressibleByArgument {}
