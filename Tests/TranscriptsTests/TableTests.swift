// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Testing
import Transcripts

/// At which table something was written or said, where that tells nobody's name.
@Suite struct TableTests {
    private static let large: Identifier<SharingTable> = Identifier(letter: "t", random: 1)
    private static let small: Identifier<SharingTable> = Identifier(letter: "t", random: 2)

    /// Everybody wrote at the large table, one each by name, by role, and without a name; both tables said something.
    private static func made() throws -> SessionUnderWay {
        var made = try SessionUnderWay(title: "Proef")
        let levels: [(String, Attribution)] = [("Anna", .name), ("Bert", .function), ("Carla", .unnamed)]
        var people: [Identifier<Participant>] = []
        for (index, (name, consent)) in levels.enumerated() {
            let person = try made.person(UInt32(index + 1), name, role: "rol\(index)", consent: consent)
            people.append(person)
            let writing = AnswerWriting(
                answer: Identifier(letter: "a", random: UInt32(index)), prompt: try made.prompt("process"),
                text: "Woorden van \(index)", at: made.now(), provenance: .typed, base: 0, sequence: index + 1,
                table: large)
            try made.apply(.participant(person, .answerWritten(writing)))
        }
        let others = try ["Dirk", "Els"].enumerated().map { index, name in
            try made.person(UInt32(index + 10), name, consent: .name)
        }
        try made.course(
            .tables([
                SharingTable(id: large, name: "Bij het raam", members: people),
                SharingTable(id: small, name: "In de gang", members: others),
            ]))
        let scribe: Identifier<Scribe> = Identifier(letter: "s", random: 9)
        try made.apply(.scribe(scribe, .started))
        for (index, table) in [large, small].enumerated() {
            let note = Note(
                id: Identifier(letter: "n", random: UInt32(90 + index)), speaker: nil,
                prompt: try made.prompt("process"),
                text: "Samen \(index)", at: made.now(), provenance: .scribeSummary, table: table)
            try made.apply(.scribe(scribe, .noteWritten(note, sequence: index + 1)))
        }
        return made
    }

    @Test(arguments: ExportProfile.allCases)
    func `it is told beside a name and what a large enough table said, and beside nothing else`(
        profile: ExportProfile
    ) throws {
        let turns = try Self.made().selection(profile).sections.flatMap(\.turns)
        let tables = Dictionary(turns.map { ($0.text, $0.table) }, uniquingKeysWith: { first, _ in first })
        #expect(tables["Woorden van 0"] == "Bij het raam")
        #expect(tables["Woorden van 1"] == .some(nil) && tables["Woorden van 2"] == .some(nil))
        #expect(tables["Samen 0"] == "Bij het raam")
        #expect(tables["Samen 1"] == .some(nil))
    }

    @Test(arguments: TranscriptFormat.allCases)
    func `every format tells it so often, and a table that is gone nowhere`(format: TranscriptFormat) throws {
        var made = try Self.made()
        #expect(format.write(made.selection(.public)).split(separator: "Bij het raam").count == 3)
        #expect(!format.write(made.selection(.internal)).contains("In de gang"))
        try made.course(.tables([]))
        #expect(!format.write(made.selection(.internal)).contains("Bij het raam"))
    }
}
