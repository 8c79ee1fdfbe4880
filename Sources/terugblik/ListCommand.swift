// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import SessionFiles
import Wording

/// `terugblik list`: the sessions, one a line.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the sessions.",
        usage: """
            terugblik list
            terugblik list --json
            """)

    @OptionGroup var options: CommonOptions
    @Flag(help: "As JSON, for programs.") var json = false

    func run() throws {
        let root = try options.root()
        let listed = try options.listing(of: root).sessions.map { ListedSession($0, in: root) }
        if json {
            try StandardOutput.write(try JSONOutput.text(SessionList(sessions: listed)), options.words)
        } else if listed.isEmpty {
            StandardError.write(options.words.noSessions)
        } else {
            try StandardOutput.write(listed.map { $0.line(options.wording) + "\n" }.joined(), options.words)
        }
    }
}

/// The answer of `list --json`.
private struct SessionList: Encodable {
    let schema = 1
    let sessions: [ListedSession]
}

/// One session in the list.
struct ListedSession: Encodable {
    /// The name of its folder.
    let id: String
    let title: String?
    let date: CalendarDate?
    let place: String?
    let language: Language?
    let example: Bool?
    let people: Int?
    /// Answers that hold words, per prompt.
    let answers: [Int]?
    let notes: Int?
    /// Whether its document can be read.
    let readable: Bool

    init(_ name: FileName, in root: SessionsRoot) {
        let loaded = try? SessionStore.open(try root.folder.subfolder(name)).load()
        let summary = loaded.map { Disclosure(of: $0.session).summary }
        id = name.text
        title = summary?.title
        date = summary?.date
        place = summary?.place
        language = summary?.language
        example = summary?.isExample
        people = summary?.people
        answers = summary?.answers
        notes = summary?.notes
        readable = summary != nil
    }

    func line(_ wording: Wording) -> String {
        guard let title, let date, let people, let answers else {
            return TerminalSafe.text("\(id)  " + wording.command.unreadable(id))
        }
        let parts = [
            wording.dates.short(date), place.flatMap { $0.isEmpty ? nil : $0 }, wording.command.people(people),
            wording.command.answers(answers.reduce(0, +)), example == true ? wording.command.example : nil,
        ]
        let line = "\(id)  \(title) · " + parts.compactMap(\.self).joined(separator: " · ")
        return TerminalSafe.text(String(line.map { $0.isNewline ? " " : $0 }))
    }
}
