// SPDX-License-Identifier: Apache-2.0
import Fault
import Foundation
import Retrospective
import Testing

@testable import SessionFiles

/// The sessions that come with the program.
struct ShippedSessionTests {
    static let names = ["2024-04-23-kei-innovatienetwerk", "practice-bridge-project"]

    static func load(_ name: String) throws -> LoadedSession {
        let path = Validator.project.appending(path: "Sessions/\(name)").path()
        return try SessionStore.open(try Folder.open(path)).load()
    }

    @Test(arguments: names)
    func `a shipped session is an example without anything to complain about`(name: String) throws {
        let loaded = try Self.load(name)
        #expect(loaded.session.record.example)
        #expect(loaded.problems == [])
        #expect(loaded.readOnly == [])
    }

    /// After a change by hand, `RECORD_EXAMPLES=1` writes them as the program would; it fails, so that it is never left on.
    @Test(arguments: names)
    func `every document of a shipped session stands there as the program writes it`(name: String) throws {
        let folder = Validator.project.appending(path: "Sessions/\(name)")
        let isRecording = ProcessInfo.processInfo.environment["RECORD_EXAMPLES"] == "1"
        for (path, document) in try Self.documents(in: folder) {
            let file = folder.appending(path: path)
            let bytes = [UInt8](try Data(contentsOf: file))
            let revision = try #require(DocumentCoder(format: DocumentFormat.current).topNumber("revision", of: bytes))
            let written = try document.bytes(revision: revision, by: DocumentCoder(format: DocumentFormat.current))
            if isRecording { try Data(written).write(to: file) }
            #expect(written == bytes && !isRecording, "\(path)")
        }
    }

    private static func documents(in folder: URL) throws -> [(path: String, document: StoredDocument)] {
        let session = try load(folder.lastPathComponent).session
        return [("session.json", .record(session.record))]
            + session.participants.values.map { ("participants/\($0.id.word).json", .participant($0)) }
            + session.scribes.values.map { ("scribes/\($0.id.word).json", .scribe($0)) }
    }

    @Test func `shipped sessions are as their schemas say`() throws {
        #expect(try Validator.problems(in: Validator.project.appending(path: "Sessions").path()) == [])
    }

    @Test func `everybody may read the examples without being warned`() throws {
        let place = try TemporaryFolder()
        let copy = place.path + "/" + Self.names[1]
        let original = Validator.project.appending(path: "Sessions/\(Self.names[1])").path()
        try FileManager.default.copyItem(atPath: original, toPath: copy)
        try place.permit(0o755, on: Self.names[1])
        try place.permit(0o644, on: Self.names[1] + "/session.json")
        #expect(try SessionStore.open(try Folder.open(copy)).load().problems == [])
    }

    // MARK: - The session it is modelled on

    @Test func `the published session holds the published words and no others`() throws {
        let session = try Self.load(Self.names[0]).session
        let words = session.participants.values.sorted { $0.number < $1.number }.map { person in
            [person.details.name, person.details.role ?? "–"] + person.answers.flatMap { [$0.prompt.word, $0.text] }
        }
        #expect(
            words == [
                [
                    "Monique Mattheijer", "digicoach", "process",
                    "We waren niet bang om in elkaars keuken te kijken en van elkaar te leren. "
                        + "Dat was een belangrijke factor in het succes van deze samenwerking.",
                ],
                [
                    "Mireille Aarts", "beleidsmedewerker", "results",
                    "Dat wij draagvlak hebben gecreëerd binnen onze organisatie, vind ik echt heel knap. "
                        + "Het zijn heel belangrijke voorwaarden die we toch voor elkaar hebben gekregen. "
                        + "En wat zo’n enorme motor is: het plezier dat het werken met deze materialen oplevert. "
                        + "Die energie was heel typerend voor dit project,",
                ],
                [
                    "Tanja van Grinsven", "specialist Leren met ict", "insights",
                    "Ik noem deze samenwerking vaak als een good practice bij andere organisaties.",
                ],
            ])
        #expect(session.scribes.isEmpty)
        #expect(session.participants.values.allSatisfy { $0.consent?.way == .published })
        #expect(
            session.participants.values.flatMap(\.answers).flatMap(\.revisions).allSatisfy {
                $0.provenance == .published
            })
    }

    @Test func `the published session says what is known and what is not`() throws {
        let session = try Self.load(Self.names[0]).session
        let organisations = session.record.organisations
        #expect(organisations.map(\.name) == ["ROC Nijmegen", "KION", "HAN", "iXperium"])
        #expect(organisations.map(\.units) == [[], [], ["Ad-PEP", "Pedagogiek"], []])
        #expect(
            session.record.subprojects == [
                "Voor- en vroegschoolse opvang", "Leren op locatie", "Inzet van ict in de kinderopvang",
            ])
        #expect(session.participants.values.count { $0.details.organisation == nil } == 1)
        #expect(session.record.prompts.allSatisfy { $0.remark?.contains("keuze van de redactie") == true })
        #expect(session.record.details.dateRemark?.contains("afgeleid") == true)
    }

    // MARK: - The practice session

    @Test func `the practice session has the size and the kinds of a real one`() throws {
        let session = try Self.load(Self.names[1]).session
        let people = session.participants.values
        #expect(
            session.record.organisations.map { organisation in
                people.count { $0.details.organisation == organisation.id }
            } == [5, 5, 3, 1])
        let answers = people.flatMap(\.answers)
        #expect((55...65).contains(answers.count(where: \.counts)))
        #expect(answers.contains(where: \.isWithdrawn) && answers.contains(where: \.isCorrected))
        let provenances =
            answers.flatMap(\.revisions).map(\.provenance) + session.scribes.values.flatMap(\.notes).map(\.provenance)
        #expect(Set(provenances) == Set(Provenance.allCases))
        #expect(Set(people.compactMap(\.consent?.attribution)) == Set(Attribution.allCases))
        #expect(people.contains { $0.consent == nil })
        #expect(Set(session.record.presence.values) == [.present, .left])
        #expect(Set(people.map(\.details.name)).count == people.count - 1, "two share a name")
    }

    @Test(arguments: [
        "é", "ï", "’", "“", "—", "…", "👩‍👧‍👦", "e\u{308}", "\n= ", "\n@ ", "\n- ", "\n\nKortom: ", "https://", "[15:55]",
        "\"; ", "\t",
        "overgangskoffergesprekkenavondvoorbereidingswerkgroepvoorzittersoverleg", "شكرًا", "\u{A0}", "Learn the names",
    ])
    func `the practice session has texts that are hard to show`(piece: String) throws {
        let session = try Self.load(Self.names[1]).session
        let texts =
            session.participants.values.flatMap(\.answers).map(\.text)
            + session.scribes.values.flatMap(\.notes).map(\.text)
        #expect(texts.contains { ("\n" + $0).unicodeScalars.contains(piece.unicodeScalars) })
    }

    @Test func `the practice session has the shortest and a very long answer`() throws {
        let lengths = try Self.load(Self.names[1]).session.participants.values.flatMap(\.answers).map(\.text.count)
        #expect(lengths.contains { $0 == 10 } && lengths.contains { $0 > 2_900 } && lengths.contains(0))
    }
}
