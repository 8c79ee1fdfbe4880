// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import FoundationEssentials
import Retrospective
import Screens
import TerminalPort
import Testing

/// The practice session, fourteen people and sixty minutes, led by keys from welcome to closing.
@Suite struct PracticeSessionTests {
    private static let example = "practice-bridge-project"
    private static let name = example + "-eigen"
    private static let themes = ["Kijken", "Tijd", "Lijst", "Koffer", "Ouders", "Overleg", "Leiding", "Later"]

    private let folder: TemporaryFolder
    private let clock = TestClock(firstRandom: 0x9000)

    init() throws {
        folder = try TemporaryFolder()
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized.path
        try FileManager.default.copyItem(
            atPath: "\(root)/Sessions/\(Self.example)", toPath: "\(folder.path)/\(Self.example)")
    }

    /// What the console says in a step, and what the group reads then.
    private struct Step {
        let name: String
        let say: String
        let wall: String
    }

    private static let steps = [
        Step(name: "Welkom en afspraken", say: "Welkom. We kijken samen terug.", wall: "Onze afspraken"),
        Step(name: "Proces: schrijven in stilte", say: "De laptop gaat rond.", wall: "hebben geschreven"),
        Step(name: "Proces: delen in rondes", say: "Vertel om de beurt één punt.", wall: "Eén punt per beurt."),
        Step(name: "Resultaten: schrijven in stilte", say: "De laptop gaat rond.", wall: "hebben geschreven"),
        Step(name: "Resultaten: delen in rondes", say: "Vertel om de beurt één punt.", wall: "Eén punt per beurt."),
        Step(name: "Inzichten: schrijven in stilte", say: "De laptop gaat rond.", wall: "hebben geschreven"),
        Step(name: "Inzichten: delen in rondes", say: "Vertel om de beurt één punt.", wall: "Eén punt per beurt."),
        Step(name: "Groeperen", say: "Wat hoort bij elkaar?", wall: "Wat hoort bij elkaar?"),
        Step(name: "Kiezen met stippen", say: "Kies wat jij het belangrijkst vindt.", wall: "belangrijkst?"),
        Step(name: "Verdiepen", say: "Wat maakte dit mogelijk?", wall: "Verdiepen"),
        Step(name: "Afsluiten", say: "Eén woord: hoe ga je naar huis?", wall: "Afsluiten"),
    ]

    private func session() throws -> Session {
        let pilot = try ProgramPilot(.wall(nil), in: folder, joining: Self.name, clock: clock)
        return try pilot.session(Self.name)
    }

    private func course() throws -> Course { try #require(try session().record.course) }

    /// The wall, as another program shows it from the files.
    private func wall() throws -> String {
        var wall = Pilot(WallApp(.ownTerminal, language: nil), size: Size(columns: 100, rows: 32))
        wall.desk(.wall(Disclosure(of: try session()).wallView, clock.now))
        return wall.picture
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 132, rows: 43)])
    func `from welcome to closing each step says what to do, what to say and what comes next`(size: Size) throws {
        var pilot = try ProgramPilot(.lead(Self.example), in: folder, size: size, clock: clock)
        pilot.expect(shows: "De sessie is nog niet begonnen.")
        pilot.type("laa")
        pilot.expect(shows: "van 60 min")
        pilot.press(.escape)
        for (index, step) in Self.steps.enumerated() {
            pilot.type(">")
            pilot.expect(shows: "\(step.name) · nog")
            pilot.expect(shows: step.say)
            let next = Self.steps.indices.contains(index + 1) ? Self.steps[index + 1].name : "Dit is de laatste stap."
            pilot.expect(shows: next)
            let shown = try wall()
            #expect(shown.contains(step.wall), "\(step.name):\n\(shown)")
            #expect(try course().step?.kind == Self.kind(index))
            pilot.type("p")
            pilot.pass(milliseconds: 61_000)
            let left = try course().position.clock?.left(at: clock.now) ?? 0
            pilot.expect(shows: "nog \((left + 59) / 60) minu")
            try play(step.name, &pilot)
            pilot.expect(shows: "\(step.name) · nog")
        }
        pilot.type(">")
        pilot.expect(shows: "Dit is de laatste stap.")
        try checkFiles()
    }

    private static func kind(_ index: Int) -> AgendaStep.Kind {
        [.welcome, .write, .share, .write, .share, .write, .share, .group, .vote, .deepen, .close][index]
    }

    /// What the group does in a step, by keys; the console is on the screen again afterwards.
    private func play(_ step: String, _ pilot: inout ProgramPilot) throws {
        switch step {
        case "Proces: delen in rondes", "Resultaten: delen in rondes", "Inzichten: delen in rondes":
            try share(&pilot)
        case "Proces: schrijven in stilte": try write()
        case "Groeperen": try group(&pilot)
        case "Kiezen met stippen": try choose(&pilot)
        case "Verdiepen": try deepen(&pilot)
        case "Afsluiten": try close(&pilot)
        default: break
        }
    }

    /// Answers until the group has sixty that can be shown.
    private func write() throws {
        let before = try shown()
        for number in before..<60 {
            let seat = try ProgramPilot(.walk(.passedRound), in: folder, joining: Self.name, clock: clock)
            let person = try #require(try session().participants.values.first { $0.details.name == "Tom Verhoeven" })
            let prompt = try #require(try session().record.prompts.first)
            seat.ask(.seat(.reopen(person.id)))
            seat.ask(.writing(.open(.answer(prompt.id, nil))))
            seat.ask(.writing(.draft("Nog een punt, nummer \(number).")))
            seat.ask(.seat(.standUp(closes: false)))
        }
        #expect(try shown() == 60)
    }

    private func shown() throws -> Int { Disclosure(of: try session()).groupingView.answers.count }

    private func share(_ pilot: inout ProgramPilot) throws {
        pilot.type("y")
        pilot.press(.enter)
        let turns = try #require(try course().turns)
        #expect(turns.order.count == 13, "whoever left has no turn")
        let first = try #require(try session().participants[turns.order[0]]?.details.name)
        pilot.expect(shows: String(first.prefix(20)))
        #expect(try wall().contains("Nu: \(first.prefix(20))"))
        pilot.press(.enter, times: 13)
        pilot.expect(shows: "Ronde 1 is klaar")
        pilot.press(.escape)
    }

    /// Sixty answers, one large at a time, get eight themes.
    private func group(_ pilot: inout ProgramPilot) throws {
        pilot.type("o")
        var keys = 1
        for answer in 0..<60 {
            let place = answer / 3
            if answer % 3 == 0, Self.themes.indices.contains(place) {
                pilot.type(Self.themes[place] + "\n")
                keys += Self.themes[place].count + 1
            } else {
                pilot.type("\(answer % min(8, place + 1) + 1)")
                keys += 1
            }
        }
        #expect(keys < 120, "\(keys) keys")
        let view = Disclosure(of: try session()).groupingView
        #expect(view.loose == 0 && view.answers.count == 60)
        #expect(view.themes.map(\.name) == Self.themes)
        pilot.expect(shows: "alles heeft een thema")
        #expect(try wall().contains("Kijken"))
        pilot.press(.escape)
    }

    private func choose(_ pilot: inout ProgramPilot) throws {
        pilot.type(".")
        pilot.type("o")
        for total in [9, 2, 4, 5, 1, 3, 8, 6] { pilot.type("\(total)\n") }
        #expect(try !wall().contains("9 stippen"), "secret until all are shown")
        pilot.press(.tab)
        pilot.type("t")
        #expect(try course().vote?.phase == .revealed)
        let shown = try wall()
        #expect(shown.contains("De uitslag") && shown.contains("9 stippen"), "\(shown)")
        pilot.press(.escape)
    }

    private func deepen(_ pilot: inout ProgramPilot) throws {
        pilot.type("h")
        pilot.press(.enter)
        pilot.expect(shows: "Welke drie dingen maakten dit mogelijk?")
        pilot.type("Elke maand bij elkaar kijken.")
        pilot.press(.escape)
        pilot.type("aEen dag plannen\nBasis")
        pilot.press(.right, .enter)
        pilot.type("1 feb")
        pilot.press(.escape)
        #expect(try wall().contains("Een dag plannen"))
        pilot.press(.escape)
    }

    private func close(_ pilot: inout ProgramPilot) throws {
        pilot.type("f")
        pilot.press(.enter)
        pilot.type("trots\nblij\n")
        pilot.press(.escape)
        #expect(try wall().contains("trots"))
        pilot.type("3")
        pilot.press(.enter, .enter, .escape)
        pilot.type("7")
        pilot.press(.enter)
        pilot.push("Sluit de sessie")
        pilot.expect(shows: "De sessie is gesloten.")
        pilot.press(.escape)
        for _ in 0..<2 where !pilot.picture.contains("Regiescherm") { pilot.press(.escape) }
    }

    private func checkFiles() throws {
        let course = try course()
        #expect(course.minutes == 60 && course.position.timeline.count == Self.steps.count)
        #expect(course.themes.first?.notes == "Elke maand bij elkaar kijken.")
        #expect(course.agreements.map(\.what) == ["Een dag plannen"])
        #expect(course.agreements.first?.who == "Basisschool De Overkant")
        #expect(course.closing.words == ["trots", "blij"] && course.closing.quotes.count == 1)
        #expect(course.closing.closedAt != nil)
        #expect(try session().participants.count == 14)
        let example = try FileManager.default.subpathsOfDirectory(atPath: "\(folder.path)/\(Self.example)")
        #expect(!example.contains { $0.contains(".room/acts") }, "the example stays as it was")
    }
}
