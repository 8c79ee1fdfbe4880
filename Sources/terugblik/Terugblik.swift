// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import Retrospective
import Wording

/// The command line of the program.
@main
struct Terugblik: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terugblik",
        abstract: "Lead an evaluation session in the terminal: look back together in three prompts.",
        usage: """
            terugblik                                   home: your sessions
            terugblik new --title "Vier jaar samen"     make a session
            terugblik open 2024-04-23                   lead it
            terugblik walk 2024-04-23                   let people write, one after another
            terugblik note 2024-04-23                   note what is said
            terugblik wall 2024-04-23                   show the group what it may see
            terugblik export 2024-04-23 -o -            the transcript, as Markdown
            """,
        discussion: "A SESSION is the name of its folder, a beginning only it has, or a path.",
        version: Version.current,
        subcommands: [
            HomeCommand.self, OpenCommand.self, WalkCommand.self, NoteCommand.self, WallCommand.self, NewCommand.self,
            PeopleCommand.self, TemplatesCommand.self, ListCommand.self, ShowCommand.self, HistoryCommand.self,
            ExportCommand.self,
            PrintCommand.self,
            CheckCommand.self,
        ],
        defaultSubcommand: HomeCommand.self)

    static func main() {
        umask(0o077)
        StandardStreams.prepare()
        let arguments = Suggestion.commandFirst(Array(CommandLine.arguments.dropFirst()))
        let wording = Wording.of(Preferences.language(asked: language(in: arguments)) ?? .dutch)
        if let complaint = Suggestion.complaint(about: arguments, wording.command) {
            StandardError.write(complaint)
            Glibc.exit(ExitCode.validationFailure.rawValue)
        }
        do {
            var command = try PlainArguments(arguments)?.command ?? parseAsRoot(arguments)
            try command.run()
        } catch let code as ExitCode {
            // Everything was said already.
            Glibc.exit(code.rawValue)
        } catch {
            let complaint = ParsingComplaint(message(for: error), wording.parsing)
            if exitCode(for: error) == .validationFailure, let text = complaint.text(fullMessage(for: error)) {
                StandardError.write(text)
                Glibc.exit(ExitCode.validationFailure.rawValue)
            }
            exit(withError: error)
        }
    }

    /// The language asked for among arguments that may not be understood as a whole.
    private static func language(in arguments: [String]) -> Language? {
        for (index, word) in arguments.enumerated() where word.hasPrefix("--lang") {
            if word == "--lang", index + 1 < arguments.count { return Language(argument: arguments[index + 1]) }
            if word.hasPrefix("--lang=") { return Language(argument: String(word.dropFirst("--lang=".count))) }
        }
        return nil
    }
}

/// The version of the program.
enum Version {
    static let current = "0.1.0"
}
