// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import SessionFiles
import Wording

/// `terugblik show`: one session in figures; never anybody's words.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a session: its details, people and how much was written.",
        usage: """
            terugblik show 2024-04-23
            terugblik show 2024-04-23 --json
            """)

    @OptionGroup var options: CommonOptions
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String
    @Flag(help: "As JSON, for programs.") var json = false

    func run() throws {
        let folder = try options.session(session)
        let loaded: LoadedSession
        do throws(ReadFailure) {
            loaded = try SessionStore.open(folder).load()
        } catch {
            StandardError.write(options.words.unreadable(session))
            throw ExitCode(65)
        }
        let shown = ShownSession(folder.name, Disclosure(of: loaded.session))
        StandardOutput.write(json ? try JSONOutput.text(shown) : shown.text(Wording.of(options.language)))
        for problem in loaded.problems { StandardError.write("\(problem.file): \(problem.reason)") }
    }
}

/// The answer of `show`.
private struct ShownSession: Encodable {
    struct Person: Encodable {
        let number: Int
        let name: String
        let organisation: String?
        let role: String?
        let presence: Presence
        let consent: Attribution?
        let answers: [Int]
        let notes: Int
    }

    struct Question: Encodable {
        let id: String
        let question: String
        let answered: Int
        let answers: Int
    }

    let schema = 1
    let id: String
    let details: SessionDetails
    let organisations: [Organisation]
    let prompts: [Question]
    let people: [Person]
    let notes: Int
    let quotableWithName: Int

    init(_ id: String, _ disclosure: Disclosure) {
        let view = disclosure.facilitatorView
        let summary = disclosure.summary
        self.id = id
        details = view.details
        organisations = view.organisations
        prompts = view.prompts.enumerated().map { index, prompt in
            Question(
                id: prompt.id.word, question: prompt.question, answered: view.answered[index],
                answers: summary.answers[index])
        }
        people = disclosure.peopleView.people.map {
            Person(
                number: $0.number, name: $0.name, organisation: $0.organisation, role: $0.details.role,
                presence: $0.presence, consent: $0.consent, answers: $0.answers, notes: $0.notes)
        }
        notes = view.notes
        quotableWithName = view.quotableWithName
    }

    func text(_ wording: Wording) -> String {
        let words = wording.command
        var lines = [details.title, wording.dates.written(details.date)]
        if !details.place.isEmpty { lines.append("\(words.place): \(details.place)") }
        if !organisations.isEmpty {
            lines.append("\(words.organisations): " + organisations.map(\.name).joined(separator: ", "))
        }
        lines.append("")
        lines += prompts.map { "\($0.question)  \($0.answers) \(words.answers)" }
        lines.append("\(notes) \(words.notes)")
        lines.append(words.quotable(quotableWithName, people.count))
        lines.append("")
        lines.append(words.people(people.count))
        lines += people.map { person in
            let about = [person.role, person.organisation].compactMap(\.self).joined(separator: ", ")
            let counts = person.answers.map(String.init).joined(separator: " ")
            return "\(person.number)  \(person.name)\(about.isEmpty ? "" : " (\(about))")  \(counts)"
        }
        return lines.map { TerminalSafe.text(String($0.map { $0.isNewline ? " " : $0 })) + "\n" }.joined()
    }
}
