// SPDX-License-Identifier: Apache-2.0
import Fault
import Foundation
import Retrospective
import SessionFiles
import Testing

/// `people`: a list into a session that is there already.
struct PeopleCommandTests {
    private func store(_ name: String, _ run: CommandRun) throws -> SessionStore {
        let root = try SessionsRoot.open(run.place.path + "/.local/share/terugblik/Sessions")
        return try SessionStore.open(try root.resolve(name))
    }

    private func people(of name: String, _ run: CommandRun) throws -> [String] {
        let session = try store(name, run).load().session
        return session.participants.values.sorted { $0.number < $1.number }.map { person in
            let organisation = session.record.organisations.first { $0.id == person.details.organisation }
            return "\(person.number) \(person.details.name) \(organisation?.name ?? "-")"
        }
    }

    @Test func `people of a file come behind those who are there, and who is there already is passed over`() throws {
        let run = try CommandRun()
        try run.place.put("Anna Bos;HAN\nMo;KION\n", at: "eerst.csv")
        let name = try run.newSession("--people", "eerst.csv")
        try run.place.put("naam,organisatie\nanna bos,han\nJo Smit,ROC\nEls,HAN\n", at: "later.csv")
        let trial = try run("people", name, "later.csv", "--dry-run")
        #expect(trial.code == 0 && trial.output == "Jo Smit · ROC\nEls · HAN\n")
        #expect(trial.talk.contains("Line 2: on the list already.") && trial.talk.contains("Nobody was added yet."))
        #expect(try people(of: name, run) == ["1 Anna Bos HAN", "2 Mo KION"])
        let added = try run("people", name, "later.csv")
        #expect(added.code == 0 && added.output.isEmpty && added.talk.contains("Added: 2 people"))
        let all = ["1 Anna Bos HAN", "2 Mo KION", "3 Jo Smit ROC", "4 Els HAN"]
        #expect(try people(of: name, run) == all)
        #expect(try run("check", name).code == 0)
        // The same file again adds nobody.
        #expect(try run("people", name, "later.csv").code == 0)
        #expect(try people(of: name, run) == all)
    }

    @Test func `a list with a line that is not understood adds nobody`() throws {
        let run = try CommandRun()
        let name = try run.newSession()
        try run.place.put("naam;functie\nAnna;docent\n;coach\nMo;coach;x\n", at: "stuk.csv")
        for arguments in [["stuk.csv"], ["stuk.csv", "--dry-run"]] {
            let broken = try run("\"$@\"", ["people", name] + arguments)
            #expect(broken.code == 65 && broken.output.isEmpty)
            #expect(
                broken.talk.contains("Line 3: there is no name.") && broken.talk.contains("Line 4: too many parts."))
            #expect(broken.talk.contains("Nobody was added."))
        }
        #expect(try run("people", name, "weg.csv").code == 66)
        #expect(try people(of: name, run).isEmpty)
    }

    @Test func `a file of Excel on Windows keeps its letters, and how it was read is said`() throws {
        let run = try CommandRun()
        let name = try run.newSession()
        try run.place.put(
            Array("Naam;Organisatie\r\nZo".utf8) + [0xEB] + Array(" Bos;Caf".utf8) + [0xE9, 0x0D, 0x0A],
            at: "mensen.csv")
        #expect(try run("people", name, "mensen.csv").talk.contains("Read as Windows-1252"))
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in "Naam;Organisatie\nŁucja;HAN\n".utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        try run.place.put(wide, at: "zestien.csv")
        #expect(try run("people", name, "zestien.csv").talk.contains("Read as UTF-16."))
        #expect(try people(of: name, run) == ["1 Zoë Bos Café", "2 Łucja HAN"])
    }

    @Test func `while somebody leads the session, and in an example, nobody is added`() throws {
        let run = try CommandRun()
        let name = try run.newSession()
        try run.place.put("Anna\n", at: "mensen.csv")
        let held = try store(name, run)
        #expect(try held.hold(.record) == .held)
        let led = try run("people", name, "mensen.csv")
        #expect(led.code == 73 && led.talk.contains("The session is being led now."))
        held.letGo(.record)
        #expect(try people(of: name, run).isEmpty)
        let examples = try CommandRun.withExamples()
        try examples.place.put("Anna\n", at: "mensen.csv")
        let example = try examples("people", "practice", "mensen.csv")
        #expect(example.code == 73 && example.talk == "This is an example. Make an own copy first.\n")
        #expect(try examples("check", "practice").code == 0)
        #expect(try examples("show", "practice").output.contains("14 participants"))
    }
}
