// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

@Suite struct ScribeFlowTests {
    private let folder: TemporaryFolder
    private let name: String

    init() throws {
        folder = try TemporaryFolder()
        name = try Scene.makeSession(in: folder)
    }

    private func pilot(clock: TestClock = TestClock()) throws -> ProgramPilot {
        try ProgramPilot(.note, in: folder, joining: name, clock: clock)
    }

    /// Who said what, and how it was noted.
    private struct Noted: Equatable {
        let name: String?
        let text: String
        let kind: Provenance
    }

    private func noted(_ pilot: ProgramPilot) throws -> [Noted] {
        let session = try pilot.session(name)
        return session.scribes.values.flatMap(\.notes).map { note in
            Noted(
                name: note.speaker.flatMap { session.participants[$0]?.details.name }, text: note.text,
                kind: note.provenance)
        }
    }

    @Test func `each speaker's words are kept beside the speaker`() throws {
        var pilot = try pilot()
        pilot.expect(shows: "Wie spreekt er?")
        pilot.type("3\n")
        pilot.expect(shows: "Mo Yıldız · woordelijk · ROC Nijmegen")
        pilot.type("We durfden te vragen.")
        pilot.press(.function(2))
        pilot.type("sdw\n")
        pilot.type("Dat kostte tijd.")
        pilot.press(.function(4))
        pilot.expect(shows: "Sanne de Wit · samengevat · HAN")
        pilot.press(.function(6))
        pilot.type("Maar het leverde wat op.")
        pilot.push("Klaar")
        #expect(pilot.exitCode == 0)
        #expect(
            try noted(pilot) == [
                Noted(name: "Mo Yıldız", text: "We durfden te vragen.", kind: .scribeVerbatim),
                Noted(name: "Sanne de Wit", text: "Dat kostte tijd.", kind: .scribeSummary),
                Noted(name: "Mo Yıldız", text: "Maar het leverde wat op.", kind: .scribeSummary),
            ])
    }

    @Test func `a note that was cut short comes back with its speaker and its kind`() throws {
        let clock = TestClock()
        var killed = try pilot(clock: clock)
        killed.type("3\n")
        killed.press(.function(4))
        killed.type("Niet alles was ")
        // The words after the last save stand in the draft only.
        killed.type("af")
        #expect(try noted(killed).map(\.text) != ["Niet alles was af"])
        var pilot = try ProgramPilot(.note, in: killed.leftBehind(), joining: name, clock: clock)
        pilot.expect(shows: "teruggevonden")
        pilot.expect(shows: "Mo Yıldız · samengevat · ROC Nijmegen")
        pilot.expect(shows: "Niet alles was af")
        pilot.type(".")
        pilot.push("Klaar")
        #expect(
            try noted(pilot) == [Noted(name: "Mo Yıldız", text: "Niet alles was af.", kind: .scribeSummary)])
    }

    @Test func `changing the words of an earlier note leaves its speaker, kind, prompt and time alone`() throws {
        let clock = TestClock()
        var pilot = try pilot(clock: clock)
        pilot.type("3\nEerst dit")
        let before = try #require(try pilot.session(name).scribes.values.first?.notes.first)
        pilot.pass(milliseconds: 60_000)
        pilot.press(.function(3), .function(4), .function(2))
        pilot.type("1\nToen dat.")
        pilot.press(.function(5), .enter)
        pilot.expect(shows: "Mo Yıldız")
        pilot.expect(shows: "je verandert een eerdere notitie")
        pilot.type(".")
        pilot.push("Volgende notitie")
        let after = try #require(try pilot.session(name).scribes.values.first?.notes.first)
        #expect(after.text == "Eerst dit.")
        #expect(after.speaker == before.speaker)
        #expect(after.provenance == .scribeVerbatim)
        #expect(after.prompt == before.prompt)
        #expect(after.at == before.at)
        pilot.expect(shows: "Sanne Bakker · samengevat · KION")
    }

    @Test func `a note of the wrong person goes to the right one`() throws {
        var pilot = try pilot()
        pilot.type("3\nDat zei ik.")
        pilot.press(.function(7))
        pilot.type("1\n")
        pilot.expect(shows: "Dat zei ik.")
        pilot.push("Klaar")
        #expect(try noted(pilot) == [Noted(name: "Sanne Bakker", text: "Dat zei ik.", kind: .scribeVerbatim)])
    }

    @Test func `a note that is taken out leaves no word behind, not even after a sudden stop`() throws {
        let clock = TestClock()
        var killed = try pilot(clock: clock)
        killed.type("3\nGeheim woord")
        killed.push("Haal weg")
        killed.push("Haal weg")
        killed.expect(hides: "Geheim")
        let pilot = try ProgramPilot(.note, in: killed.leftBehind(), joining: name, clock: clock)
        pilot.expect(hides: "Geheim")
        #expect(try noted(pilot).isEmpty)
    }

    @Test func `words of a note that was taken out stand in no file`() throws {
        var pilot = try pilot()
        pilot.type("3\nGeheimpje")
        pilot.pass(milliseconds: 2_000)
        #expect(try !pilot.folder.files(holding: "Geheimpje").isEmpty)
        pilot.push("Haal weg")
        pilot.push("Haal weg")
        #expect(try pilot.folder.files(holding: "Geheimpje").isEmpty)
    }

    @Test func `what somebody typed twice said is said by the other once they are merged`() throws {
        let clock = TestClock()
        var pilot = try pilot(clock: clock)
        pilot.type("4\nDat zei ik.")
        pilot.push("Klaar")
        let people = try pilot.session(name).participants.values
        func person(_ number: Int) throws -> Identifier<Participant> {
            try #require(people.first { $0.number == number }?.id)
        }
        let console = try ProgramPilot(.lead(name), in: folder, clock: clock)
        console.ask(.lead(.act(.merge(from: try person(4), into: try person(3)))))
        let session = try console.session(name)
        #expect(session.participants.count == people.count - 1)
        #expect(session.scribes.values.flatMap(\.notes).map(\.speaker) == [try person(3)])
    }

    @Test func `two scribes write in a document of their own`() throws {
        let clock = TestClock()
        var one = try pilot(clock: clock)
        var other = try pilot(clock: clock)
        one.type("1\nEen.")
        other.type("2\nTwee.")
        one.push("Klaar")
        other.push("Klaar")
        let scribes = try other.session(name).scribes.values
        #expect(scribes.map { $0.notes.map(\.text) }.sorted { $0[0] < $1[0] } == [["Een."], ["Twee."]])
    }

    @Test func `somebody who speaks without being on the list is added on the spot`() throws {
        var pilot = try pilot()
        pilot.type("Fenna\n")
        pilot.expect(shows: "Iemand op de lijst zetten")
        pilot.push("Klaar")
        pilot.expect(shows: "Fenna · woordelijk")
        pilot.expect(shows: "Nog geen toestemming")
        pilot.type("Ik kwam later.")
        pilot.push("Klaar")
        #expect(try noted(pilot) == [Noted(name: "Fenna", text: "Ik kwam later.", kind: .scribeVerbatim)])
    }

    @Test func `the covered screen shows no words`() throws {
        var pilot = try pilot()
        pilot.type("3\nNiet voor de zaal.")
        pilot.press(.function(9))
        pilot.expect(hides: "zaal")
        pilot.expect(hides: "Mo")
        pilot.type("x")
        pilot.expect(hides: "zaal")
        pilot.press(.enter)
        pilot.expect(shows: "Niet voor de zaal.")
    }
}
