// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import FoundationEssentials
import Glibc
import PseudoTerminal
import Retrospective
import SessionFiles
import Testing

/// A sessions folder with one session, and the real program in it.
final class Room {
    let home: TemporaryFolder
    /// The sessions folder.
    let sessions: String
    let session: String
    let people: [Identifier<Participant>]

    static let question = "Hoe is het proces verlopen?"

    /// - Parameters:
    ///   - names: Who takes part; everybody has agreed to be named.
    ///   - sessions: Where the sessions folder is; in a private home when left out.
    init(_ names: [String] = ["Ans", "Bo"], code: String? = nil, sessions: String? = nil) throws {
        home = try TemporaryFolder()
        if sessions == nil { try home.makeFolder("Sessions") }
        self.sessions = sessions ?? home.path + "/Sessions"
        let when = Moment(seconds: 1_795_600_000, offsetMinutes: 60)
        var record = SessionRecord(
            details: SessionDetails(title: "Brug", date: when.date, language: .dutch),
            prompts: Template.lookingBack(in: .dutch))
        record.codeHash = code.flatMap { FacilitatorCode.hash($0) }
        let store = try SessionsRoot.open(self.sessions).create(record)
        session = store.folder.name
        people = names.indices.compactMap { Identifier("p-\($0)") }
        for (index, id) in people.enumerated() {
            var person = Participant(id: id, number: index + 1, details: .init(name: names[index]))
            person.consent = Consent(attribution: .name, text: "goed", at: when, way: .typed)
            _ = try store.hold(.participant(id))
            try store.save(.participant(person))
            store.letGo(.participant(id))
        }
    }

    var path: String { sessions + "/" + session }

    /// The settings of a computer on which the program was never used.
    func environment(_ changes: [String: String] = [:]) -> [String: String] {
        ProgramOnTerminal.standard
            .merging(["HOME": home.path, "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]) { $1 }
            .merging(changes) { $1 }
    }

    /// - Parameter other: Another sessions folder than its own.
    func start(
        _ arguments: [String], environment changes: [String: String] = [:],
        size: Size = Size(columns: 80, rows: 24), ignoresHangUp: Bool = false, sessions other: String? = nil
    ) throws -> ProgramOnTerminal {
        try ProgramOnTerminal(
            Products.path(of: "terugblik"), arguments + ["--sessions", other ?? sessions, "--lang", "nl"],
            environment: environment(changes), size: size, directory: home.path, ignoresHangUp: ignoresHangUp)
    }

    /// Somebody at a seat of their own, about to write.
    func seat(
        _ person: Int = 0, environment changes: [String: String] = [:], size: Size = Size(columns: 80, rows: 24),
        ignoresHangUp: Bool = false
    ) throws -> ProgramOnTerminal {
        let program = try start(
            ["walk", session, "--seat", "\(person + 1)"], environment: changes, size: size,
            ignoresHangUp: ignoresHangUp)
        try program.until(shows: Self.question)
        return program
    }

    /// Everybody at one seat, at the names.
    func passedRound(_ changes: [String: String] = [:]) throws -> ProgramOnTerminal {
        let program = try start(["walk", session], environment: changes)
        try program.until(shows: "Wie ben je?")
        return program
    }

    // MARK: - What is on the disk

    func stored() throws -> Session { try SessionStore.open(try Folder.open(path)).load().session }

    func person(_ index: Int) throws -> Participant? { try stored().participants[people[index]] }

    func texts(of index: Int = 0) throws -> [String] { try person(index)?.answers.map(\.text) ?? [] }

    /// Everything of somebody's answers, the draft file included.
    func words(of index: Int = 0) throws -> [String] {
        let store = try SessionStore.open(try Folder.open(path))
        let person = try store.load().session.participants[people[index]]
        var texts = Dictionary(person?.answers.map { ($0.id.word, $0.text) } ?? [], uniquingKeysWith: { $1 })
        for line in store.draftLines(of: .participant(people[index])) where line.sequence > person?.sequence ?? 0 {
            texts[line.answer] = line.text
        }
        return texts.values.sorted()
    }
}

extension ProgramOnTerminal {
    /// Waits until something that is not on the screen is so.
    func wait(_ what: String, within limit: Duration = .seconds(30), _ isSo: () throws -> Bool) throws {
        var failure: (any Error)?
        try until(what, within: limit) { _ in
            do { return try isSo() } catch {
                failure = error
                return true
            }
        }
        if let failure { throw failure }
    }
}

extension VirtualTerminal {
    /// Everything on the screen without the blanks, so that wrapped text is in one piece.
    var compact: String { text.filter { !$0.isWhitespace } }

    /// The same, with a line break where the screen has an empty line, so that no text seems to go on below it.
    var compactBlocks: String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.filter { !$0.isWhitespace } }
        return lines.map { $0.isEmpty ? "\n" : String($0) }.joined()
    }
}
