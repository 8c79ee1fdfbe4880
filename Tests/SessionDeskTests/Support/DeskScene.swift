// SPDX-License-Identifier: Apache-2.0

import Fault
import FoundationEssentials
import Glibc
import Retrospective
import SessionDesk
import SessionFiles

/// A sessions folder with one session and some people in it, and the desks that work in it.
final class DeskScene {
    let place: TemporaryFolder
    let root: SessionsRoot
    /// The name of the session's folder.
    let session: String
    let people: [Identifier<Participant>]
    /// A place for exports and one for rescued words.
    let elsewhere: TemporaryFolder
    let fileSystem: any FileSystem

    static let names = ["Ans", "Bo", "Cor"]
    static let when = Moment(seconds: 1_795_600_000, offsetMinutes: 60)

    /// - Parameters:
    ///   - fileSystem: Where all of it is.
    ///   - isExample: Whether the session is a shipped example.
    init(
        on fileSystem: any FileSystem = POSIXFileSystem(), isExample: Bool = false, code: String? = nil
    ) throws {
        self.fileSystem = fileSystem
        place = try TemporaryFolder()
        elsewhere = try TemporaryFolder()
        root = try SessionsRoot.open(place.path, on: fileSystem)
        var record = SessionRecord(
            details: SessionDetails(
                title: "Brug", date: Self.when.date, purpose: "leren", responsible: "Ria", language: .dutch),
            prompts: Template.lookingBack(in: .dutch))
        record.codeHash = code.flatMap { FacilitatorCode.hash($0) }
        let store = try root.create(record)
        session = store.folder.name
        people = (0..<Self.names.count).compactMap { Identifier("p-\($0)") }
        for (index, id) in people.enumerated() {
            let person = Participant(id: id, number: index + 1, details: .init(name: Self.names[index]))
            try DeskScene.write(person, in: store)
        }
        if isExample {
            record.example = true
            _ = try store.load()
            try requireHeld(store.hold(.record))
            try store.save(.record(record))
            store.letGo(.record)
        }
    }

    /// Another place with the files as they are now: what the next start finds after `kill -9`.
    /// - Parameter people: How many documents of people there are; as many as at first when nil.
    init(afterKillOf scene: DeskScene, people count: Int? = nil) throws {
        fileSystem = scene.fileSystem
        place = try TemporaryFolder()
        elsewhere = try TemporaryFolder()
        try DeskScene.copy(scene.place.path, to: place.path, people: count ?? scene.people.count)
        root = try SessionsRoot.open(place.path, on: fileSystem)
        session = scene.session
        people = scene.people
    }

    /// Copies again when a document was replaced just while its folder was read, which hides it from a copy, not from a
    /// program.
    private static func copy(_ path: String, to other: String, people: Int) throws {
        for attempt in 1... {
            try FileManager.default.removeItem(atPath: other)
            do {
                try FileManager.default.copyItem(atPath: path, toPath: other)
                let names = try FileManager.default.subpathsOfDirectory(atPath: other)
                let documents = names.filter { $0.contains("/participants/p-") && $0.hasSuffix(".json") }
                if documents.count >= people || attempt == 50 { return }
            } catch {
                guard attempt < 50 else { throw error }
            }
        }
    }

    private static func write(_ person: Participant, in store: SessionStore) throws {
        try requireHeld(store.hold(.participant(person.id)))
        try store.save(.participant(person))
        store.letGo(.participant(person.id))
    }

    var path: String { place.path + "/" + session }
    var folder: Folder { get throws { try Folder.open(path, on: fileSystem) } }

    /// The session as it stands on the disk.
    func stored() throws -> LoadedSession { try SessionStore.open(try folder).load() }

    func person(_ index: Int) throws -> Participant? { try stored().session.participants[people[index]] }

    /// The words of somebody's answers on the disk.
    func texts(of index: Int) throws -> [String] { try person(index)?.answers.map(\.text) ?? [] }

    /// The names in a subfolder of the session, hidden ones too.
    func names(in subfolder: String = "participants") throws -> [String] {
        try Folder.open(path + "/" + subfolder).listing().names.map(\.text)
    }

    /// Every file of the session folder that holds these words.
    func files(holding words: String) throws -> [String] {
        let enumerator = try FileManager.default.subpathsOfDirectory(atPath: path)
        return enumerator.filter { name in
            guard let bytes = try? Data(contentsOf: URL(filePath: path + "/" + name)) else { return false }
            return String(decoding: bytes, as: UTF8.self).contains(words)
        }
    }
}

/// A document could not be held while the scene was set up.
struct NotHeld: Error {}

private func requireHeld(_ hold: SessionStore.Hold) throws {
    guard hold == .held else { throw NotHeld() }
}

extension DeskScene {
    /// Writes somebody's document as a program does that knows nothing of locks.
    func overwrite(_ person: Participant, revision: Int) throws {
        let place = try TemporaryFolder()
        let store = try SessionStore.open(try place.folder())
        try requireHeld(try store.hold(.participant(person.id)))
        for _ in 1...revision { try store.save(.participant(person)) }
        let name = "participants/\(person.id.word).json"
        try FileManager.default.removeItem(atPath: path + "/" + name)
        try FileManager.default.copyItem(atPath: place.path + "/" + name, toPath: path + "/" + name)
    }
}
