// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import Wording

/// `terugblik people`: adds the people of a file to a session that is there already.
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Add people from a file to a session: all of them, or nobody.",
        usage: """
            terugblik people 2026-11-24 mensen.csv --dry-run
            terugblik people 2026-11-24 mensen.csv
            """,
        discussion: """
            A list is CSV, or lines with name; organisation; role. Who is on the list of the session already is \
            passed over, so a file can be given again when it has grown.
            """)

    @OptionGroup var options: CommonOptions
    @Argument(help: "The session: a folder name, its beginning, or a path.") var session: String
    @Argument(help: "The list of people.") var file: String
    @Flag(name: [.customLong("dry-run"), .customLong("preview")], help: "Only show how the list is understood.")
    var preview = false

    func run() throws {
        let words = options.wording.people
        let store = try SessionStore.open(try options.session(session))
        let seen = try options.load(store)
        guard !preview else {
            let list = try PeopleFile.read(file, options.wording, present: present(in: seen.session))
            try StandardOutput.write(list.preview.map { TerminalSafe.text($0) + "\n" }.joined(), options.words)
            return StandardError.write(words.wouldAdd(list.understood))
        }
        try hold(store, isExample: seen.session.record.example)
        defer { store.letGo(.record) }
        let session = fresh(store) ?? seen.session
        let list = try PeopleFile.read(file, options.wording, present: present(in: session))
        if !list.people.isEmpty { try add(list.people, to: session, store) }
        StandardError.write(words.added(list.understood))
    }

    /// Everybody on the list of the session, as a list would tell of them.
    private func present(in session: Session) -> [PastedPerson] {
        session.participants.values.map { person in
            let organisation = session.record.organisations.first { $0.id == person.details.organisation }
            return PastedPerson(
                name: person.details.name, organisation: organisation?.name, role: person.details.role,
                unit: person.details.unit)
        }
    }

    /// Whoever leads the session adds people on the console; a list never comes in behind their back.
    private func hold(_ store: SessionStore, isExample: Bool) throws {
        guard !isExample else {
            StandardError.write(options.wording.trouble.refusal.example)
            throw ExitCode(73)
        }
        let hold: SessionStore.Hold
        do throws(SaveFailure) {
            hold = try store.hold(.record)
        } catch {
            StandardError.write("\(store.folder.path) \(error.sentence(options.wording.file))")
            throw ExitCode(73)
        }
        switch hold {
        case .held: return
        case .elsewhere: StandardError.write(options.wording.people.ledNow)
        case .readOnly: StandardError.write("\(store.folder.path) \(options.wording.file.readOnly)")
        }
        throw ExitCode(73)
    }

    /// The session as it is now that nobody else can lead it; it was read before that.
    private func fresh(_ store: SessionStore) -> Session? {
        _ = store.takeOver(.record)
        return try? SessionStore.open(store.folder).load().session
    }

    private func add(_ people: [PastedPerson], to session: Session, _ store: SessionStore) throws {
        var grown = session
        do throws(Refusal) {
            try grown.add(people)
        } catch {
            StandardError.write(error.sentence(in: options.wording.trouble.refusal))
            throw ExitCode(65)
        }
        let new = grown.participants.filter { session.participants[$0.key] == nil }.values
        do throws(StoreFailure) {
            try store.add(new.sorted { $0.number < $1.number }, with: grown.record, before: session.record)
        } catch {
            StandardError.write("\(store.folder.path)/session.json \(error.sentence(options.wording.file))")
            StandardError.write(options.wording.people.nobodyAdded)
            throw ExitCode(73)
        }
    }
}
