// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import Screens
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
            terugblik export 2024-04-23 --profile internal -o .
            """,
        discussion: """
            A transcript says what the words are for and who answers for them; when that is not filled in yet, \
            --purpose and --responsible fill it in.
            """)

    @OptionGroup var options: CommonOptions
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String
    @Option(help: "markdown, text, html, csv or json.") var format: TranscriptFormat = .markdown
    @Option(help: "public, or internal for the group itself.") var profile: ExportProfile = .public
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write, or the folder to write it in; - for standard output.", valueName: "file")
    )
    var output = "-"
    @Flag(help: "CSV as spreadsheet programs open it: byte order mark, and semicolons in Dutch.") var excel = false
    @Flag(help: "Replace a file that is there already.") var force = false
    @Option(help: "What the words are collected for; kept in the session.") var purpose: String?
    @Option(help: "Who answers for the words, and how to reach them; kept in the session.") var responsible: String?

    func validate() throws {
        if excel, format != .csv { throw ValidationError(options.wording.parsing.excelNeedsCSV) }
    }

    func run() throws {
        let store = try SessionStore.open(try options.session(session))
        let loaded = try options.load(store)
        var session = loaded.session
        try fillIn(&session, store)
        let selection = Disclosure(of: session).transcriptSelection(profile: profile)
        let now = Clock.now()
        let text = format.write(selection, options: TranscriptOptions(madeAt: now, excel: excel))
        if output == "-" {
            try StandardOutput.write(text, options.words)
        } else {
            try write(Array(text.utf8), selection, store, at: now)
        }
        guard !loaded.lacksWords else {
            StandardError.write(options.words.incomplete)
            throw ExitCode(65)
        }
    }

    // MARK: - Purpose and responsible person

    /// Takes over what was given, and refuses when one of the two is still missing.
    private func fillIn(_ session: inout Session, _ store: SessionStore) throws {
        var details = session.record.details
        if let purpose { details.purpose = TypedText.cleaned(purpose) }
        if let responsible { details.responsible = TypedText.line(responsible) }
        guard !details.purpose.allSatisfy(\.isWhitespace), !details.responsible.allSatisfy(\.isWhitespace) else {
            StandardError.write(options.words.purposeMissing)
            throw ExitCode(65)
        }
        guard details != session.record.details else { return }
        do throws(Refusal) {
            try session.apply(.record(.detailsChanged(details)))
        } catch {
            StandardError.write(error.sentence(in: options.wording.trouble.refusal))
            throw ExitCode.validationFailure
        }
        if !session.record.example, !isKept(session.record, in: store) {
            StandardError.write(options.words.onlyInThisTranscript)
        }
    }

    private func isKept(_ record: SessionRecord, in store: SessionStore) -> Bool {
        do {
            guard try store.hold(.record) == .held else { return false }
            defer { store.letGo(.record) }
            try store.save(.record(record))
            return true
        } catch {
            return false
        }
    }

    // MARK: - The file

    private func write(
        _ bytes: [UInt8], _ selection: TranscriptSelection, _ store: SessionStore, at now: Moment
    ) throws {
        let usual = TranscriptFile.name(for: selection, format: format)
        let file = try OutputFile(output, usual: usual, wording: options.wording)
        try file.write(bytes, overwrites: force)
        let export = ExportRecord(
            id: Identifier(letter: "e", random: .random(in: .min ... .max)), at: now, profile: profile,
            fileName: file.name.text, sha256: SHA256.hexDigest(of: bytes), people: selection.people)
        do throws(StoreFailure) {
            try store.record(export)
        } catch {
            StandardError.write("exports/\(export.id).json \(error.sentence(options.wording.file))")
        }
        let mark = Wording.of(selection.details.language).transcript.internalFileMark
        if profile == .internal, !file.name.text.contains(mark) {
            StandardError.write(options.words.internalName(file.name.text, mark))
        }
        StandardError.write(options.words.written(file.path))
    }
}

extension LoadedSession {
    /// Whether somebody's words are not in it because their file cannot be read.
    fileprivate var lacksWords: Bool {
        problems.contains { problem in
            switch problem.reason {
            case .unreadable: true
            case .newerFormat, .unknownMembers, .openToOthers, .conflictCopy, .wrongName: false
            }
        }
    }
}

extension TranscriptFormat: ExpressibleByArgument {}
extension ExportProfile: ExpressibleByArgument {}
