// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Wording

/// `terugblik new`: makes a session and prints the name of its folder.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a session; prints the name of its folder.",
        usage: """
            terugblik new --title "Vier jaar samen"
            terugblik new --title "Na de open dag" --template after-action-review
            terugblik new --title "Vier jaar samen" --people mensen.csv
            terugblik new --title "Vijf jaar samen" --follows 2024-04-23
            terugblik new --title "Four years" --date 2026-11-24 --place Nijmegen --language en --organisation HAN
            """)

    @OptionGroup var options: CommonOptions
    @Option(help: "What the session is called.") var title: String
    @Option(help: ArgumentHelp("The day; today when left out.", valueName: "yyyy-mm-dd")) var date: String?
    @Option(help: "Where it is.") var place: String?
    @Option(help: ArgumentHelp("The language of seats and exports.", valueName: "nl|en")) var language: Language?
    @Option(help: "An organisation that takes part; may be given several times.") var organisation: [String] = []
    @Option(help: ArgumentHelp("What it begins with; 'terugblik templates' shows them.", valueName: "name"))
    var template: String?
    @Option(help: ArgumentHelp("A list of people: CSV, or lines with name; organisation; role.", valueName: "file"))
    var people: String?
    @Option(help: ArgumentHelp("The earlier session this one follows: its agreements come back.", valueName: "session"))
    var follows: String?
    @Flag(
        name: [.customLong("preview"), .customLong("dry-run")],
        help: "Only show how the list of people is understood; nothing is made.")
    var preview = false
    @Option(help: "What the words are collected for.") var purpose: String?
    @Option(help: "Who answers for the words, and how to reach them.") var responsible: String?

    func run() throws {
        let list = try people.map { try PeopleFile.read($0, options.wording) }
        if preview { return try show(list) }
        let session = try session(with: list?.people ?? [])
        let store = try create(session, in: try options.root(isMade: true))
        if let list { StandardError.write(options.wording.people.added(list.understood)) }
        StandardError.write(options.words.made(store.folder.name))
        try StandardOutput.write(store.folder.name + "\n", options.words)
    }

    private func show(_ list: PeopleFile?) throws {
        guard let list else {
            StandardError.write(options.wording.people.previewNeedsFile)
            throw ExitCode.validationFailure
        }
        let lines = list.preview.map { TerminalSafe.text($0) + "\n" }
        try StandardOutput.write(lines.joined(), options.words)
        StandardError.write(options.wording.people.previewed(list.understood))
    }

    private func create(_ session: Session, in root: SessionsRoot) throws -> SessionStore {
        do throws(StoreFailure) {
            return try root.create(session.record, people: session.participants.values.sorted { $0.number < $1.number })
        } catch {
            StandardError.write("\(root.folder.path) \(error.sentence(options.wording.file))")
            throw ExitCode(73)
        }
    }

    /// The session as the reducer accepts it.
    private func session(with people: [PastedPerson]) throws -> Session {
        let template = try template.map { try options.template($0) } ?? .shipped(.threePrompts)
        var details = SessionDetails(
            title: TypedText.line(title), date: try day(), place: TypedText.line(place ?? ""),
            responsible: TypedText.line(responsible ?? ""), language: language ?? options.language)
        if case .own(let own) = template { details = own.details(over: details) }
        // What is asked for goes before what the template says.
        if let language { details.language = language }
        if let purpose { details.purpose = TypedText.cleaned(purpose) }
        details.follows = try follows.map(earlier)
        let prompts = template.prompts(in: details.language)
        var record = SessionRecord(details: details, prompts: prompts)
        if case .own(let own) = template { record.course = own.course }
        var session = Session(record: record)
        do throws(Refusal) {
            try session.apply(.record(.detailsChanged(details)))
            try session.apply(.record(.organisationsChanged(organisations)))
            try session.add(people)
            details.expectedPeople = people.count
            if !people.isEmpty { try session.apply(.record(.detailsChanged(details))) }
        } catch {
            StandardError.write(error.sentence(in: options.wording.trouble.refusal))
            throw ExitCode.validationFailure
        }
        return session
    }

    /// Each name once.
    private var organisations: [Organisation] {
        organisation.map(TypedText.line).reduce(into: []) { organisations, name in
            guard !organisations.contains(where: { $0.name == name }) else { return }
            let id = Identifier<Organisation>(letter: "o", random: .random(in: .min ... .max))
            organisations.append(Organisation(id: id, name: name))
        }
    }

    /// The folder of the earlier session; says when it is not there.
    private func earlier(_ text: String) throws -> String {
        guard !options.isPath(text) else {
            StandardError.write(options.wording.history.followsByName(text))
            throw ExitCode.validationFailure
        }
        return try options.session(text).name
    }

    private func day() throws -> CalendarDate {
        guard let date else { return Clock.now().date }
        guard let day = CalendarDate(date) else {
            StandardError.write(options.words.badDate(date))
            throw ExitCode.validationFailure
        }
        return day
    }
}
