// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import Screens
import SessionFiles
import Wording

/// `terugblik history`: agreements, ratings and participation over sessions.
struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show what came of sessions: agreements, ratings, participation.",
        usage: """
            terugblik history
            terugblik history 2026-11-24
            terugblik history --json
            """,
        discussion: "With a session: that one and those it follows. Ratings are only counts, never who gave what.")

    @OptionGroup var options: CommonOptions
    @Argument(help: "Sessions, each with those it follows; all of the folder when left out.") var session: [String] = []
    @Flag(help: "As JSON, for programs.") var json = false

    func run() throws {
        let history = SessionHistory(session.isEmpty ? try allParts() : try chosenParts())
        if json {
            let list = HistoryList(
                sessions: history.parts.map(HistorySession.init), series: history.series.map { $0.map(\.id) })
            return try StandardOutput.write(try JSONOutput.text(list), options.words)
        }
        let lines = HistoryLines(history, columns: 82, options.wording).texts.map { TerminalSafe.text($0) + "\n" }
        try StandardOutput.write(lines.joined(), options.words)
    }

    /// Every session of the folder that can be read; says which cannot.
    private func allParts() throws -> [SessionHistory.Part] {
        let root = try options.root()
        return try options.listing(of: root).sessions.compactMap { name in
            guard let loaded = try? SessionStore.open(try root.folder.subfolder(name)).load() else {
                StandardError.write(TerminalSafe.text(options.words.unreadable(name.text)))
                return nil
            }
            return Disclosure(of: loaded.session).historyPart(named: name.text)
        }
    }

    /// The sessions asked for, and those they follow; says which of these cannot be found.
    private func chosenParts() throws -> [SessionHistory.Part] {
        var parts: [SessionHistory.Part] = []
        for text in session {
            var next: Folder? = try options.session(text)
            while let folder = next, !parts.contains(where: { $0.id == folder.name }) {
                let loaded = try options.load(try SessionStore.open(folder))
                parts.append(Disclosure(of: loaded.session).historyPart(named: folder.name))
                next = loaded.session.record.details.follows.flatMap { earlier($0, than: folder) }
            }
        }
        return parts
    }

    private func earlier(_ name: String, than folder: Folder) -> Folder? {
        if let found = try? SessionsRoot.session(followedFrom: folder, named: name) { return found }
        StandardError.write(TerminalSafe.text(options.wording.history.earlierMissing(name)))
        return nil
    }
}

/// The answer of `history --json`.
private struct HistoryList: Encodable {
    let schema = 1
    let sessions: [HistorySession]
    /// The folders of sessions that hang together, the oldest first; those alone are in none.
    let series: [[String]]
}

/// One session of the history.
private struct HistorySession: Encodable {
    /// The name of its folder.
    let id: String
    let title: String
    let date: CalendarDate
    let follows: String?
    let example: Bool
    let people: Int
    let wrote: Int
    let answers: Int
    let agreements: [ShownAgreement]
    let rated: Int
    /// nil while secret, and where few rated.
    let ratings: [Int]?
    let changes: [Int]?

    init(_ part: SessionHistory.Part) {
        id = part.id
        title = part.title
        date = part.date
        follows = part.follows
        example = part.isExample
        people = part.people
        wrote = part.wrote
        answers = part.answers
        agreements = part.agreements.map(ShownAgreement.init)
        rated = part.outcome.rated
        ratings = part.outcome.ratings.isEmpty ? nil : part.outcome.ratings
        changes = part.outcome.changes.isEmpty ? nil : part.outcome.changes
    }
}
