// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// A participant's way, from keys to files.
@Suite struct SeatFlowTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A session, and the program at its door.
    private func walk(
        _ new: NewSession = Scene.newSession(), mode: SeatApp.Mode = .passedRound, clock: TestClock = TestClock()
    ) throws -> (ProgramPilot, name: String) {
        let name = try Scene.makeSession(new, in: folder)
        return (try ProgramPilot(.walk(mode), in: folder, joining: name, clock: clock), name)
    }

    private func person(_ name: String, in session: Session) throws -> Participant {
        try #require(session.participants.values.first { $0.details.name == name })
    }

    @Test func `somebody sits down, consents, answers three prompts and hands over`() throws {
        var (pilot, name) = try walk()
        pilot.expect(shows: "Wie ben je?")
        pilot.push("Mo Yıldız")
        pilot.push("Met mijn naam")
        pilot.expect(shows: "Hoe is het proces verlopen?")
        pilot.type("We durfden in elkaars keuken te kijken.")
        pilot.push("Volgende vraag")
        pilot.expect(shows: "Wat hebben we bereikt?")
        pilot.type("Eén opleiding, samen gemaakt 👩‍🏫.")
        pilot.push("Volgende vraag")
        pilot.type("Begin met kennismaken.")
        pilot.push("Naar mijn antwoorden")
        pilot.expect(shows: "We durfden in elkaars keuken")
        pilot.push("Klaar, geef door")
        pilot.expect(shows: "Geef de laptop aan de volgende")
        pilot.expect(hides: "keuken")

        let mo = try person("Mo Yıldız", in: try pilot.session(name))
        #expect(mo.consent?.attribution == .name)
        #expect(
            mo.answers.map(\.text) == [
                "We durfden in elkaars keuken te kijken.", "Eén opleiding, samen gemaakt 👩‍🏫.",
                "Begin met kennismaken.",
            ])
        #expect(mo.seatClosedAt != nil)
    }

    @Test func `the line below the text says how the session will show it, not only what was chosen`() throws {
        var new = Scene.newSession()
        new.details.ceiling = .unnamed
        var (pilot, _) = try walk(new)
        pilot.push("Mo Yıldız")
        pilot.push("Met mijn naam")
        pilot.expect(shows: "zonder je naam")
        pilot.expect(hides: "met je naam")
    }

    @Test func `somebody who is not listed is added, with an organisation from the list`() throws {
        var (pilot, name) = try walk()
        pilot.push("Ik sta er niet bij")
        pilot.type("Noor Smit\nro")
        pilot.press(.down, .enter)
        pilot.type("teamleider\n")
        pilot.push("Klaar")
        pilot.expect(shows: "Welkom, Noor Smit")
        let session = try pilot.session(name)
        let noor = try person("Noor Smit", in: session)
        let organisation = session.record.organisations.first { $0.id == noor.details.organisation }
        #expect(organisation?.name == "ROC Nijmegen")
        #expect(noor.details.role == "teamleider")
        #expect(noor.number == 5)
    }

    @Test func `Enter without reading shares nothing, and the card is kept as it was shown`() throws {
        var (pilot, name) = try walk()
        pilot.push("Mo Yıldız")
        pilot.press(.enter)
        pilot.expect(shows: "blijft in deze ruimte")
        let consent = try #require(try person("Mo Yıldız", in: try pilot.session(name)).consent)
        #expect(consent.attribution == .withheld)
        #expect(consent.way == .typed)
        #expect(consent.at == pilot.clock.now)
        #expect(consent.text.contains("Hoe mogen we je woorden delen?"))
        #expect(consent.text.contains("3  Zonder mijn naam: de gespreksleider ziet wie het is"))
    }

    @Test func `an earlier answer is opened, changed, given another attribution and withdrawn`() throws {
        var (pilot, name) = try walk()
        pilot.push("Mo Yıldız")
        pilot.push("Met mijn naam")
        pilot.type("Het liep soepel.")
        pilot.push("Nog een antwoord")
        pilot.expect(shows: "Je eerdere antwoord")
        pilot.type("Het liep ook eens vast.")
        pilot.push("Eerder antwoord")
        pilot.press(.enter)
        pilot.type(" Meestal.")
        pilot.push("Naam erbij?")
        pilot.push("Zonder mijn naam")
        pilot.expect(shows: "zonder je naam")
        pilot.push("Nog een antwoord")
        var answers = try person("Mo Yıldız", in: try pilot.session(name)).answers
        #expect(answers.map(\.text) == ["Het liep soepel. Meestal.", "Het liep ook eens vast."])
        #expect(answers.map(\.attribution) == [.unnamed, nil])
        #expect(answers[0].revisions.map(\.text) == ["Het liep soepel.", "Het liep soepel. Meestal."])

        pilot.push("Eerder antwoord")
        pilot.press(.down, .enter)
        pilot.expect(shows: "je verandert dit antwoord")
        pilot.push("Trek dit antwoord in")
        pilot.push("Wis mijn woorden")
        pilot.expect(hides: "eens vast")
        answers = try person("Mo Yıldız", in: try pilot.session(name)).answers
        #expect(answers.map(\.isWithdrawn) == [false, true])
        #expect(answers[1].revisions.isEmpty)
    }

    @Test func `letters are on the disk before anything was pressed, and the screen says when`() throws {
        var (pilot, name) = try walk()
        pilot.push("Mo Yıldız")
        pilot.push("Met mijn naam")
        pilot.type("We durfden")
        pilot.pass(milliseconds: 1000)
        pilot.expect(shows: "bewaard om 14:32")
        #expect(try person("Mo Yıldız", in: try pilot.session(name)).answers.map(\.text) == ["We durfden"])
    }

    @Test func `after a crash the text is back in the editor, and writing on is the same answer`() throws {
        let clock = TestClock()
        var (killed, name) = try walk(clock: clock)
        killed.push("Mo Yıldız")
        killed.push("Met mijn naam")
        killed.type("We durfden in elkaars keuken")
        let left = try killed.folderAfterKill()
        var pilot = try ProgramPilot(.walk(.passedRound), in: left, joining: name, clock: clock)
        pilot.expect(hides: "keuken")
        pilot.push("Mo Yıldız")
        pilot.expect(shows: "Iedereen hier kan deze woorden dus openen")
        pilot.push("Ik ben Mo Yıldız")
        pilot.expect(shows: "We durfden in elkaars keuken")
        pilot.expect(shows: "Je laatste tekst is teruggevonden")
        pilot.type(" te kijken.")
        pilot.push("Volgende vraag")
        let answers = try person("Mo Yıldız", in: try pilot.session(name)).answers
        #expect(answers.map(\.text) == ["We durfden in elkaars keuken te kijken."])
    }

    @Test func `a program that is told to end keeps what was typed`() throws {
        var (pilot, name) = try walk()
        pilot.push("Mo Yıldız")
        pilot.push("Met mijn naam")
        pilot.type("Halverwege een z")
        pilot.hear(.wake(.terminated))
        #expect(pilot.exitCode == 143)
        #expect(try person("Mo Yıldız", in: try pilot.session(name)).answers.map(\.text) == ["Halverwege een z"])
    }

    @Test func `a paste beyond the limit is refused whole, with a sentence`() throws {
        var (pilot, name) = try walk()
        pilot.push("Mo Yıldız")
        pilot.push("Met mijn naam")
        pilot.type("Kort.")
        pilot.paste(String(repeating: "é", count: Limits.answerCharacters))
        pilot.expect(shows: "te lang om te plakken")
        pilot.push("Volgende vraag")
        #expect(try person("Mo Yıldız", in: try pilot.session(name)).answers.map(\.text) == ["Kort."])
    }

    @Test func `without consent there is no place to write`() throws {
        var (pilot, name) = try walk()
        pilot.push("Mo Yıldız")
        pilot.type("abc")
        pilot.press(.escape)
        pilot.expect(shows: "Wie ben je?")
        #expect(try person("Mo Yıldız", in: try pilot.session(name)).answers.isEmpty)
    }

    @Test func `a text of only blanks is no answer`() throws {
        var (pilot, name) = try walk()
        pilot.push("Mo Yıldız")
        pilot.push("Met mijn naam")
        pilot.type("  \n \n")
        pilot.push("Volgende vraag")
        #expect(try person("Mo Yıldız", in: try pilot.session(name)).answers.isEmpty)
    }

    @Test func `minutes count down without taking the text away`() throws {
        var new = Scene.newSession()
        new.prompts[0].minutes = 2
        var (pilot, _) = try walk(new)
        pilot.push("Mo Yıldız")
        pilot.push("Met mijn naam")
        pilot.type("Nog bezig")
        pilot.expect(shows: "nog 2 minuten")
        pilot.pass(milliseconds: 60_000)
        pilot.type(".")
        pilot.expect(shows: "nog 1 minuut")
        pilot.pass(milliseconds: 60_000)
        pilot.type(".")
        pilot.expect(shows: "Rond je zin af")
        pilot.expect(shows: "Nog bezig..")
    }

    @Test func `another answer, a look at the next prompt and a cover give no new minutes`() throws {
        var new = Scene.newSession()
        new.prompts[0].minutes = 5
        var (pilot, _) = try walk(new)
        pilot.push("Mo Yıldız")
        pilot.push("Met mijn naam")
        pilot.type("Eerste punt")
        pilot.pass(milliseconds: 50_000)
        pilot.push("Nog een antwoord")
        pilot.pass(milliseconds: 10_000)
        pilot.expect(shows: "nog 4 minuten")
        pilot.push("Volgende vraag")
        pilot.push("Vorige vraag")
        pilot.expect(shows: "nog 4 minuten")
        pilot.pass(milliseconds: 5_000)
        pilot.type("Tweede punt")
        pilot.pass(milliseconds: 180_000)
        pilot.push("Ik ben Mo Yıldız")
        pilot.push("Ik ben Mo Yıldız")
        pilot.expect(shows: "nog 1 minuut")
        pilot.expect(shows: "Tweede punt")
        pilot.push("Ik ben klaar")
        pilot.push("Klaar, geef door")
        pilot.push("Ik ben de volgende")
        pilot.push("Sanne de Wit")
        pilot.push("Met mijn naam")
        pilot.expect(shows: "nog 5 minuten")
    }

    @Test func `a prompt that is taken away or moved while somebody sits at it takes no word along`() throws {
        var (pilot, name) = try walk()
        let console = try ProgramPilot(.lead(name), in: folder)
        let prompts = try pilot.session(name).record.prompts
        pilot.push("Mo Yıldız")
        pilot.push("Met mijn naam")
        pilot.push("Volgende vraag")
        pilot.push("Volgende vraag")
        pilot.expect(shows: prompts[2].question)
        func set(_ prompts: [Prompt]) throws {
            console.ask(.lead(.act(.prompts(prompts))))
            let view = Disclosure(of: try console.session(name)).seatView(
                of: try #require(pilot.participant("Mo Yıldız")))
            pilot.hear(.desk(.seat(try #require(view))))
        }
        try set([prompts[2], prompts[0], prompts[1]])
        pilot.expect(shows: prompts[2].question)
        pilot.expect(shows: "Vraag 1 van 3")
        try set([prompts[0], prompts[1]])
        pilot.expect(shows: prompts[0].question)
        pilot.expect(shows: "De vraag waar je bij was, is weggehaald.")
        pilot.type("Toch iets")
        pilot.expect(shows: "Toch iets")
        #expect(try pilot.session(name).participants.values.flatMap(\.answers).map(\.prompt) == [prompts[0].id])
    }
}
