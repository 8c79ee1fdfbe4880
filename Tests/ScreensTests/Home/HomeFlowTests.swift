// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import SessionFiles
import TerminalPort
import Testing

@Suite struct HomeFlowTests {
    @Test func `a session made at home is there with its people, each organisation once`() throws {
        let folder = try TemporaryFolder()
        let name = try Scene.makeSession(
            Scene.newSession(
                people: [
                    PastedPerson(name: "Sanne", organisation: "KION"), PastedPerson(name: "Mo", organisation: "kion "),
                    PastedPerson(name: "Noor", organisation: "HAN"), PastedPerson(name: "Jo", organisation: "iXperium"),
                ], code: "geheim"),
            in: folder)
        let pilot = try ProgramPilot(.home, in: folder)
        pilot.expect(shows: "Vier jaar samen")
        pilot.expect(shows: "4 deelnemers")
        let session = try pilot.session(name)
        let organisations = session.record.organisations
        #expect(organisations.map(\.name) == ["iXperium", "KION", "HAN"])
        #expect(Set(organisations.map(\.id)).count == 3)
        let byName = Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0.name) })
        let people = session.participants.values.sorted { $0.number < $1.number }
        #expect(
            people.map { $0.details.organisation.flatMap { byName[$0] } } == ["KION", "KION", "HAN", "iXperium"])
        let hash = try #require(session.record.codeHash)
        #expect(FacilitatorCode.matches("geheim", hash: hash))
    }

    @Test func `the first start asks for the language once, and goes on in it`() throws {
        var program = TerugblikProgram(.home, language: nil)
        #expect(program.begin().isEmpty)
        let size = Size(columns: 80, rows: 24)
        #expect(program.view(in: size).picture.contains("Welke taal wil je gebruiken?"))
        expectSoundAtEverySize { program.view(in: $0) }
        try expectFrame(program.view(in: Size(columns: 40, rows: 12)), "language-40x12")
        _ = program.update(.input(.key(.down)))
        let effects = program.update(.input(.key(.enter)))
        #expect(effects == [.rememberLanguage(.english), .home(.list)])
        _ = program.update(.desk(.sessions(HomeScene.listing())))
        #expect(program.view(in: size).picture.contains("Your sessions"))
    }

    @Test func `a session that cannot be led leads home, with a sentence`() throws {
        let folder = try TemporaryFolder()
        _ = try Scene.makeSession(in: folder)
        let pilot = try ProgramPilot(.lead("nergens"), in: folder)
        pilot.expect(shows: "! Er is geen sessie met de naam nergens.")
        pilot.expect(shows: "Vier jaar samen")
    }

    @Test func `a transcript of an example is made of the example itself, and leading it then makes a copy`() throws {
        let folder = try TemporaryFolder()
        let root = try SessionsRoot.open(folder.path)
        let new = Scene.newSession()
        let store = try root.create(SessionRecord(example: true, details: new.details, prompts: new.prompts))
        let before = try folder.names()
        let inside = try store.folder.listing().names
        var pilot = try ProgramPilot(.home, in: folder)
        pilot.push("Verslag maken")
        pilot.push("Schrijf het bestand")
        let added = Set(try folder.names()).subtracting(before)
        #expect(added.count == 1)
        #expect(added.first?.hasSuffix(".md") == true)
        #expect(try store.folder.listing().names == inside)
        pilot.press(.escape)
        pilot.push("Leid deze sessie")
        pilot.expect(shows: "Dit is je eigen kopie")
        #expect(try store.folder.listing().names == inside)
        #expect(try !pilot.session(store.folder.name + "-eigen").record.example)
    }

    @Test func `opening an example leads an own copy, and says so`() throws {
        let folder = try TemporaryFolder()
        let root = try SessionsRoot.open(folder.path)
        let new = Scene.newSession()
        let example = try root.create(SessionRecord(example: true, details: new.details, prompts: new.prompts))
        var pilot = try ProgramPilot(.home, in: folder)
        pilot.press(.enter)
        pilot.press(.enter)
        pilot.expect(shows: "kopie")
        #expect(try pilot.session(example.folder.name).record.example)
        #expect(try !pilot.session(example.folder.name + "-eigen").record.example)
    }

    @Test func `purpose and responsible person are asked on the way to the first transcript`() throws {
        let folder = try TemporaryFolder()
        var new = Scene.newSession()
        new.details.purpose = ""
        _ = try Scene.makeSession(new, in: folder)
        var pilot = try ProgramPilot(.home, in: folder)
        pilot.press(.function(3))
        pilot.press(.enter)
        pilot.expect(shows: "Vul het in voordat je woorden naar buiten gaan.")
        pilot.press(.enter, .enter, .enter)
        pilot.expect(hides: "Vul het in")
    }

    @Test func `many sessions are read in portions between frames, all of them in the end`() throws {
        let folder = try TemporaryFolder()
        let root = try SessionsRoot.open(folder.path)
        for number in 1...40 {
            var details = Scene.newSession().details
            details.title = "Sessie \(number)"
            _ = try root.create(SessionRecord(details: details, prompts: Template.lookingBack(in: .dutch)))
        }
        var pilot = try ProgramPilot(.home, in: folder)
        pilot.expect(shows: "Nijmegen · 0 deelnemers")
        pilot.press(.end)
        pilot.expect(shows: "wordt gelezen")
        pilot.pass(milliseconds: 1_000)
        pilot.press(.end)
        pilot.expect(shows: "Nijmegen · 0 deelnemers")
        pilot.expect(hides: "wordt gelezen")
        pilot.press(.documentStart)
        pilot.expect(hides: "wordt gelezen")
    }
}
