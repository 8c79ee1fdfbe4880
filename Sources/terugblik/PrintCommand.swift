// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import SessionFiles
import Transcripts
import Wording

/// `terugblik print`: sheets for people to check their quotes, or one page of agreements.
struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "Write sheets to print: each person's quotes to check, or the agreements.",
        usage: """
            terugblik print 2024-04-23 -o .
            terugblik print 2024-04-23 --agreements
            terugblik print 2024-04-23 --quotes --format html -o citaten.html
            """)

    enum Sheet: EnumerableFlag {
        case quotes
        case agreements
    }

    @OptionGroup var options: CommonOptions
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String
    @Flag(help: "Each person's own quotes to check, or what was agreed.") var sheet: Sheet = .quotes
    @Option(help: "html or txt.") var format: CardSheet.Format = .text
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write, or the folder to write it in; - for standard output.", valueName: "file")
    )
    var output = "-"
    @Flag(help: "Replace a file that is there already.") var force = false

    func run() throws {
        let store = try SessionStore.open(try options.session(session))
        let loaded = try options.load(store)
        let view = Disclosure(of: loaded.session).quoteSheetView
        guard sheet == .quotes ? !view.people.isEmpty : !view.agreements.isEmpty else {
            StandardError.write(options.wording.closing.nothingToPrint)
            throw ExitCode(65)
        }
        let written = QuoteSheet(view, sheet == .quotes ? .quotes : .agreements)
        let text = written.write(as: format)
        guard output != "-" else { return try StandardOutput.write(text, options.words) }
        let file = try OutputFile(output, usual: written.fileName(format), wording: options.wording)
        try file.write(Array(text.utf8), overwrites: force)
        StandardError.write(options.words.written(file.path))
    }
}

extension CardSheet.Format: ExpressibleByArgument {}
