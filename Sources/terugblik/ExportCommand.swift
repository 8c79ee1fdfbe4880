// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import SessionFiles
import Transcripts
import Wording

/// `terugblik export`: the transcript, as consented.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the transcript: only what people agreed to share.",
        usage: """
            terugblik export 2024-04-23
            terugblik export 2024-04-23 --format html -o verslag.html
            terugblik export 2024-04-23 --format csv --excel -o antwoorden.csv
            terugblik export 2024-04-23 --profile internal -o INTERN.md
            """)

    @OptionGroup var options: CommonOptions
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String
    @Option(help: "markdown, text, html, csv or json.") var format: TranscriptFormat = .markdown
    @Option(help: "public, or internal for the group itself.") var profile: ExportProfile = .public
    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; - for standard output.", valueName: "file"))
    var output = "-"
    @Flag(help: "CSV as spreadsheet programs open it: byte order mark, and semicolons in Dutch.") var excel = false
    @Flag(help: "Replace a file that is there already.") var force = false

    func run() throws {
        let folder = try options.session(session)
        let store: SessionStore
        let loaded: LoadedSession
        do throws(ReadFailure) {
            store = try SessionStore.open(folder)
            loaded = try store.load()
        } catch {
            StandardError.write(options.words.unreadable(session))
            throw ExitCode(65)
        }
        for problem in loaded.problems { StandardError.write("\(problem.file): \(problem.reason)") }
        let selection = Disclosure(of: loaded.session).transcriptSelection(profile: profile)
        if selection.details.purpose.isEmpty || selection.details.responsible.isEmpty {
            StandardError.write(options.words.purposeMissing)
        }
        let now = Clock.now()
        let text = format.write(selection, options: TranscriptOptions(madeAt: now, excel: excel))
        guard output != "-" else { return StandardOutput.write(text) }
        try write(Array(text.utf8), selection, store, at: now)
    }

    private func write(
        _ bytes: [UInt8], _ selection: TranscriptSelection, _ store: SessionStore, at now: Moment
    ) throws {
        let file = try OutputFile(output, words: options.words)
        try file.write(bytes, overwrites: force)
        let export = ExportRecord(
            id: Identifier(letter: "e", random: .random(in: .min ... .max)), at: now, profile: profile,
            fileName: file.name.text, sha256: SHA256.hexDigest(of: bytes), people: selection.people)
        do throws(StoreFailure) {
            try store.record(export)
        } catch {
            StandardError.write(options.words.cannotWrite("exports", "\(error)"))
        }
        StandardError.write(options.words.written(file.path))
    }
}

extension TranscriptFormat: ExpressibleByArgument {}
extension ExportProfile: ExpressibleByArgument {}
