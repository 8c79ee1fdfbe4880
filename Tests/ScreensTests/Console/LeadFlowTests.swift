// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// Whoever leads, from keys to files.
@Suite struct LeadFlowTests {
    private let programs: SessionPrograms

    init() throws {
        programs = try SessionPrograms()
    }

    private func leading(answering isShared: Bool? = false) throws -> ProgramPilot {
        try programs.lead(isShared: isShared)
    }

    private func person(_ name: String, _ pilot: ProgramPilot) throws -> Participant {
        try #require(try pilot.session(programs.name).participants.values.first { $0.details.name == name })
    }

    /// Somebody sits down elsewhere and answers the first prompt.
    private func writing(_ person: String, _ text: String) throws -> ProgramPilot {
        var seat = try programs.walk()
        seat.push(person)
        seat.push("Met mijn naam")
        seat.type(text)
        return seat
    }

    /// Lets two programs hear what the other wrote, until something holds.
    private func hearEachOther(
        _ first: ProgramPilot, _ second: ProgramPilot, sourceLocation: SourceLocation = #_sourceLocation,
        until holds: () -> Bool
    ) {
        let end = ContinuousClock.now + .seconds(20)
        while !holds() {
            guard ContinuousClock.now < end else {
                Issue.record("waited in vain:\n\(first.picture)\n\(second.picture)", sourceLocation: sourceLocation)
                return
            }
            first.hear(.wake(.resized))
            second.hear(.wake(.resized))
        }
    }

    @Test func `it is asked once whether the group sees the screen`() throws {
        var pilot = try leading(answering: nil)
        pilot.expect(shows: "Ziet de groep dit scherm?")
        pilot.push("Nee, alleen ik")
        pilot.expect(shows: "Nog niet gehoord (4): Sanne Bakker")
        #expect(try pilot.session(programs.name).record.groupSeesScreen == false)
        pilot.ask(.home(.leave))

        var again = try leading(answering: nil)
        again.expect(shows: "Sanne Bakker")
        again.type("g")
        again.push("Ja, de groep kijkt mee")
        again.expect(hides: "Sanne Bakker")
        again.expect(shows: "nog niet gehoord: 4")
    }

    @Test func `on a shared screen names are shown only after asking once more`() throws {
        var pilot = try leading(answering: true)
        pilot.type("m")
        pilot.expect(shows: "Toch namen tonen?")
        pilot.expect(hides: "Mo Yıldız")
        pilot.push("Ja, toon namen")
        pilot.expect(shows: "Mo Yıldız")
        pilot.press(.escape)
        pilot.expect(hides: "Mo Yıldız")
    }

    @Test func `people are added one by one, and undo says what it took back`() throws {
        var pilot = try leading()
        pilot.type("m")
        pilot.type("a")
        pilot.type("Noor Haddad\nHAN\n")
        pilot.push("Bewaar")
        #expect(try person("Noor Haddad", pilot).number == 5)
        pilot.type("u")
        pilot.expect(shows: "Ongedaan gemaakt: mensen toegevoegd.")
        #expect(try pilot.session(programs.name).participants.count == 4)
        pilot.type("r")
        pilot.expect(shows: "Opnieuw gedaan: mensen toegevoegd.")
        #expect(try pilot.session(programs.name).participants.count == 5)
    }

    @Test func `adding is not taken back once somebody of them wrote, and then not in part either`() throws {
        var pilot = try leading()
        pilot.ask(.lead(.act(.addPeople([PastedPerson(name: "Noor"), PastedPerson(name: "Bas")]))))
        let seat = try writing("Bas", "Iets.")
        seat.ask(.home(.leave))
        pilot.ask(.collectMail)
        pilot.type("u")
        pilot.expect(shows: "heeft al iets geschreven")
        #expect(try pilot.session(programs.name).participants.count == 6)
    }

    @Test func `consent on paper is noted for several people at once, and can be taken back`() throws {
        var pilot = try leading()
        pilot.type("m")
        pilot.type("  c")
        pilot.expect(shows: "Toestemming van 2 mensen")
        pilot.push("Met mijn naam")
        pilot.push("Op papier")
        let consent = try person("Sanne de Wit", pilot).consent
        #expect(consent?.attribution == .name)
        #expect(consent?.way == .paper)
        #expect(try person("Mo Yıldız", pilot).consent == nil)
        pilot.type("u")
        pilot.expect(shows: "Ongedaan gemaakt: toestemming opgeschreven.")
        #expect(try person("Sanne de Wit", pilot).consent == nil)
    }

    @Test func `presence is one key, and the same key takes it back`() throws {
        var pilot = try leading()
        pilot.type("mp")
        pilot.expect(shows: "aanwezig")
        #expect(try pilot.session(programs.name).record.presence[person("Sanne Bakker", pilot).id] == .present)
        pilot.type("p")
        #expect(try pilot.session(programs.name).record.presence[person("Sanne Bakker", pilot).id] == .expected)
    }

    @Test func `somebody without words is removed, somebody with words is not`() throws {
        try writing("Sanne Bakker", "Iets.").ask(.home(.leave))
        var pilot = try leading()
        pilot.type("md")
        pilot.expect(shows: "heeft al iets geschreven")
        pilot.press(.down)
        pilot.type("d")
        pilot.push("Haal weg")
        #expect(
            try pilot.session(programs.name).participants.values.map(\.details.name).contains("Sanne de Wit") == false)
    }

    @Test func `words are hidden until they are opened, and corrected with a reason`() throws {
        try writing("Sanne Bakker", "Het ging goet.").ask(.home(.leave))
        var pilot = try leading()
        pilot.type("a")
        pilot.expect(shows: "Sanne Bakker")
        pilot.expect(hides: "goet")
        pilot.type("o")
        pilot.expect(shows: "Het ging goet.")
        pilot.type("c")
        pilot.press(.backspace, .backspace)
        pilot.type("d.")
        pilot.press(.tab)
        pilot.press(.tab)
        pilot.press(.enter)
        pilot.expect(shows: "Vul de reden in.")
        pilot.type("spelling\n")
        pilot.press(.enter)
        pilot.expect(shows: "Het ging goed.")
        pilot.expect(shows: "verbeterd")
        #expect(try person("Sanne Bakker", pilot).answers.first?.revisions.last?.correction == "spelling")
        pilot.type("u")
        pilot.expect(shows: "nog eens te verbeteren")
        #expect(try person("Sanne Bakker", pilot).answers.first?.text == "Het ging goed.")
    }

    @Test func `a correction that was being typed when the program was killed is offered at its answer`() throws {
        try writing("Sanne Bakker", "Het ging goet.").ask(.home(.leave))
        var pilot = try leading()
        pilot.type("ac")
        pilot.press(.backspace, .backspace)
        pilot.type("d, vond ik")
        pilot.press(.tab)
        pilot.type("spel")
        let after = try pilot.folderAfterKill()
        var next = try ProgramPilot(.lead(programs.name), in: after, clock: programs.clock)
        next.expect(shows: "Je was een antwoord aan het verbeteren.")
        next.expect(hides: "vond ik")
        next.type("a")
        next.expect(shows: "verbetering begonnen")
        next.type("c")
        next.expect(shows: "Het ging goed, vond ik")
        next.expect(shows: "> spel")
        next.press(.tab)
        next.type("ling\n")
        next.press(.enter)
        next.expect(shows: "verbeterd")
        next.expect(hides: "verbetering begonnen")
        #expect(
            try next.session(programs.name).participants.values.flatMap(\.answers).map(\.text) == [
                "Het ging goed, vond ik"
            ])
    }

    @Test func `a correction that is left with Escape waits at its answer, and goes only when that is said`() throws {
        try writing("Sanne Bakker", "Het ging goet.").ask(.home(.leave))
        var pilot = try leading()
        pilot.type("aoc")
        pilot.press(.escape)
        pilot.expect(hides: "verbetering begonnen")
        pilot.type("c")
        pilot.press(.backspace, .backspace)
        pilot.type("d, vond ik")
        pilot.press(.tab)
        pilot.type("spel")
        pilot.press(.escape)
        pilot.expect(shows: "verbetering begonnen")
        pilot.expect(shows: "Je was een antwoord aan het verbeteren.")
        #expect(try person("Sanne Bakker", pilot).answers.first?.text == "Het ging goet.")
        pilot.type("c")
        pilot.expect(shows: "Het ging goed, vond ik")
        pilot.expect(shows: "> spel")
        pilot.push("Verbeter niet")
        pilot.expect(hides: "verbetering begonnen")
        pilot.type("c")
        pilot.expect(shows: "Het ging goet.")
    }

    @Test func `an answer is withdrawn only after a question, and its words are gone from the folder`() throws {
        try writing("Sanne Bakker", "Dit moet weg.").ask(.home(.leave))
        var pilot = try leading()
        pilot.type("aw")
        pilot.press(.enter)
        #expect(try person("Sanne Bakker", pilot).answers.first?.text == "Dit moet weg.")
        pilot.type("w")
        pilot.push("Wis de woorden")
        #expect(try person("Sanne Bakker", pilot).answers.first?.isWithdrawn == true)
        pilot.type("u")
        pilot.expect(shows: "Intrekken kan niet terug")
    }

    @Test func `somebody typed twice is merged after both were shown`() throws {
        try writing("Sanne de Wit", "Van de tweede Sanne.").ask(.home(.leave))
        var pilot = try leading()
        pilot.type("m")
        pilot.press(.down)
        pilot.type("m")
        pilot.push("Sanne Bakker")
        pilot.expect(shows: "Verdwijnt: Sanne de Wit")
        pilot.expect(shows: "Blijft: Sanne Bakker")
        pilot.push("Voeg samen")
        pilot.expect(shows: "Sanne de Wit en Sanne Bakker zijn nu één persoon")
        pilot.expect(shows: "antwoord ging mee.")
        let merged = try person("Sanne Bakker", pilot)
        #expect(merged.answers.map(\.text) == ["Van de tweede Sanne."])
        #expect(merged.consent?.attribution == .name)
        #expect(try pilot.session(programs.name).participants.count == 3)
    }

    @Test func `what somebody writes at another seat waits for that seat, and undo drops the wish`() throws {
        let seat = try writing("Sanne Bakker", "Ik schrijf nog.")
        var pilot = try leading()
        pilot.type("me")
        pilot.type(" (KION)")
        pilot.push("Bewaar")
        pilot.expect(shows: "Het verzoek wacht")
        pilot.expect(shows: "Trek verzoek in")
        pilot.type("u")
        pilot.expect(shows: "Ongedaan gemaakt: persoon gewijzigd.")
        pilot.expect(hides: "Trek verzoek in")
        seat.ask(.home(.leave))
        #expect(try person("Sanne Bakker", pilot).answers.map(\.text) == ["Ik schrijf nog."])
    }

    @Test func `whoever gave way for a moment writes on in the same answer`() throws {
        var seat = try writing("Sanne Bakker", "Ik schrijf nog")
        var pilot = try leading()
        pilot.type("me")
        pilot.type(" (KION)")
        pilot.push("Bewaar")
        pilot.expect(shows: "Het verzoek wacht")
        hearEachOther(seat, pilot) { seat.picture.contains("KION") && seat.picture.contains("Ik schrijf nog") }
        seat.type(" door.")
        seat.ask(.home(.leave))
        #expect(try person("Sanne Bakker (KION)", pilot).answers.map(\.text) == ["Ik schrijf nog door."])
    }

    @Test func `the transcript is counted before, never replaced unasked, and its whole path is shown`() throws {
        try writing("Sanne Bakker", "Voor het verslag.").ask(.home(.leave))
        var pilot = try leading()
        pilot.type("e")
        pilot.expect(shows: "1 bijdrage met naam, van 1 persoon")
        pilot.push("Schrijf het bestand")
        pilot.expect(shows: "Het verslag staat hier:")
        pilot.push("Nog een bestand")
        pilot.push("Schrijf het bestand")
        pilot.expect(shows: "Dit bestand is er al:")
        pilot.press(.enter)
        pilot.expect(shows: "Schrijf het verslag")
        #expect(try programs.folder.names().contains { $0.hasSuffix(".md") })
    }

    @Test func `a transcript that cannot be written says so, and nothing else turns red`() throws {
        try writing("Sanne Bakker", "Voor het verslag.").ask(.home(.leave))
        var pilot = try leading()
        pilot.type("e")
        pilot.hear(.desk(.trouble(.folderReadOnly)))
        pilot.expect(shows: "er is geen verslag")
        pilot.press(.escape)
        pilot.expect(hides: "er is geen verslag")
        pilot.expect(hides: "mag niet worden geschreven")
    }

    @Test func `help is one key away on a form too, and what was typed stays`() throws {
        var pilot = try leading()
        pilot.type("ma")
        pilot.type("Noor")
        pilot.press(.function(1))
        pilot.expect(shows: "Bladeren")
        pilot.press(.escape)
        pilot.expect(shows: "Noor")
    }

    @Test func `names left alone for three minutes are covered`() throws {
        var pilot = try leading(answering: true)
        pilot.type("m")
        pilot.push("Ja, toon namen")
        pilot.pass(milliseconds: 179_000)
        pilot.expect(shows: "Mo Yıldız")
        pilot.pass(milliseconds: 2_000)
        pilot.expect(hides: "Mo Yıldız")
        pilot.expect(shows: "het scherm is bedekt")
        pilot.press(.enter)
        pilot.expect(shows: "Mo Yıldız")
    }

    @Test func `a session with a code shows nothing before the code, and stays covered without it`() throws {
        let other = try TemporaryFolder()
        let name = try Scene.makeSession(Scene.newSession(code: "regen"), in: other)
        var pilot = try ProgramPilot(.lead(name), in: other, clock: programs.clock)
        pilot.expect(shows: "Deze sessie heeft een code")
        pilot.expect(hides: "Vier jaar samen")
        pilot.type("zon\n")
        pilot.expect(shows: "Die code klopt niet.")
        pilot.type("regen\n")
        pilot.push("Nee, alleen ik")
        pilot.type("b")
        pilot.expect(hides: "Sanne")
        pilot.press(.enter)
        pilot.press(.escape)
        pilot.expect(shows: "Het scherm is bedekt")
        pilot.type("regen\n")
        pilot.expect(shows: "Sanne")
    }

    @Test func `whoever looks along takes over when the holder is gone`() throws {
        var first: ProgramPilot? = try leading()
        var second = try ProgramPilot(.lead(programs.name), in: programs.folder, clock: programs.clock)
        second.expect(shows: "Iemand anders leidt deze sessie nu.")
        second.type("d")
        second.expect(shows: "Je kijkt alleen mee")
        second.type("t")
        second.expect(shows: "Iemand anders leidt deze sessie nu.")
        first?.ask(.home(.leave))
        first = nil
        second.type("t")
        second.expect(hides: "Iemand anders leidt")
        second.type("d")
        second.expect(shows: "Gegevens van de sessie")
    }

    @Test func `stopping asks, and Enter goes on`() throws {
        var pilot = try leading()
        pilot.press(.escape)
        pilot.expect(shows: "Wil je stoppen?")
        pilot.press(.enter)
        #expect(pilot.exitCode == nil)
        pilot.type("q")
        pilot.push("Sluit het programma")
        #expect(pilot.exitCode == 0)
    }

    @Test func `a command is found by its name, with its language and suspension`() throws {
        var pilot = try leading()
        pilot.type(":english\n")
        pilot.expect(shows: "Console")
        pilot.type(":command line\n")
        #expect(pilot.suspensions == 1)
    }
}
