// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import SessionFiles
import Wording

/// `terugblik show`: one session in figures; never anybody's words.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a session: its details, people, how much was written and what came of it.",
        usage: """
            terugblik show 2024-04-23
            terugblik show 2024-04-23 --json
            """)

    @OptionGroup var options: CommonOptions
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String
    @Flag(help: "As JSON, for programs.") var json = false

    func run() throws {
        let folder = try options.session(session)
        let loaded = try options.load(try SessionStore.open(folder))
        let shown = ShownSession(folder.name, Disclosure(of: loaded.session))
        try StandardOutput.write(json ? try JSONOutput.text(shown) : shown.text(options.wording), options.words)
    }
}

/// The answer of `show`.
private struct ShownSession: Encodable {
    struct Person: Encodable {
        let number: Int
        /// Told apart from namesakes.
        let name: String
        let organisation: String?
        let role: String?
        let presence: Presence
        let consent: Attribution?
        let answers: [Int]
        let notes: Int
        /// Just the name, where the organisation stands beside it.
        let bareName: String

        private enum CodingKeys: CodingKey { case number, name, organisation, role, presence, consent, answers, notes }
    }

    struct Question: Encodable {
        let id: String
        let label: String
        let question: String
        let answered: Int
        let answers: Int
    }

    let schema = 1
    let id: String
    let example: Bool
    let details: SessionDetails
    let organisations: [Organisation]
    let prompts: [Question]
    let people: [Person]
    let notes: Int
    let quotableWithName: Int
    let outcome: ShownOutcome

    init(_ id: String, _ disclosure: Disclosure) {
        let view = disclosure.facilitatorView
        let summary = disclosure.summary
        self.id = id
        example = view.isExample
        details = view.details
        organisations = view.organisations
        prompts = view.prompts.enumerated().map { index, prompt in
            Question(
                id: prompt.id.word, label: prompt.label, question: prompt.question, answered: view.answered[index],
                answers: summary.answers[index])
        }
        people = disclosure.peopleView.people.map {
            Person(
                number: $0.number, name: $0.name, organisation: $0.organisation, role: $0.details.role,
                presence: $0.presence, consent: $0.consent, answers: $0.answers, notes: $0.notes,
                bareName: $0.details.name)
        }
        notes = view.notes
        quotableWithName = view.quotableWithName
        outcome = ShownOutcome(disclosure.outcomeFigures)
    }

    func text(_ wording: Wording) -> String {
        let words = wording.command
        var lines = [
            example ? "\(details.title) (\(words.example))" : details.title, wording.dates.written(details.date),
        ]
        if !details.place.isEmpty { lines.append("\(words.place): \(details.place)") }
        if !organisations.isEmpty {
            lines.append("\(words.organisations): " + organisations.map(\.name).joined(separator: ", "))
        }
        if let follows = details.follows { lines.append(wording.history.follows(follows)) }
        lines.append("")
        lines += prompts.map { "\($0.question)  \(words.answers($0.answers))" }
        lines.append(words.notes(notes))
        lines.append(words.quotable(quotableWithName, people.count))
        lines.append("")
        lines += outcome.lines(wording)
        lines.append(words.people(people.count))
        lines += people.map(line)
        return lines.map { TerminalSafe.text(String($0.map { $0.isNewline ? " " : $0 })) + "\n" }.joined()
    }

    /// `7  Anna Bos (docent, HAN) · Proces 2, Resultaten 1, Inzichten 0`
    private func line(_ person: Person) -> String {
        let about = [person.role, person.organisation].compactMap(\.self).joined(separator: ", ")
        let counts = zip(prompts, person.answers).map { "\($0.label) \($1)" }.joined(separator: ", ")
        let number = String(repeating: " ", count: max(0, 3 - "\(person.number)".count)) + "\(person.number)"
        return "\(number)  \(person.bareName)\(about.isEmpty ? "" : " (\(about))") · \(counts)"
    }
}
