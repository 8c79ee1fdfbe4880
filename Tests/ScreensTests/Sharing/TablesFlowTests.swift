// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

/// People divided over tables, from keys to the session's document.
@Suite struct TablesFlowTests {
    private func pilot(_ session: Session, _ language: Language = .dutch) -> Pilot<FacilitatorApp> {
        var pilot = ConsoleScene.pilot(session, language)
        for key in ["y", "t"] {
            pilot.type(key)
            ConsoleScene.tell(&pilot, of: session)
        }
        return pilot
    }

    private func seated() -> Session {
        let plain = ConsoleScene.session(.dutch, sharesScreen: true)
        var record = plain.record
        record.course = Course.usual(for: record.prompts)
        let guests = Disclosure(of: plain).tablesView.people.map(\.guest)
        record.course?.tables = SharingTable.suggested(for: guests) { "Tafel \($0)" }
        record.course?.tables[1].name = "Bij het raam"
        return Session(record: record, participants: Array(plain.participants.values))
    }

    @Test func `the tables look as they were approved`() throws {
        for (language, name, size) in Shapes.usual {
            var pilot = pilot(seated(), language)
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "tables-\(name)")
        }
    }

    @Test func `the page of the tables is sound at every size`() {
        pilot(seated()).expectSoundAtEverySize()
        pilot(ConsoleScene.session(.dutch, sharesScreen: true)).expectSoundAtEverySize()
        var naming = pilot(seated())
        naming.type("n")
        naming.expectSoundAtEverySize()
    }

    @Test func `tables are proposed, somebody moves, a table gets a name, and all of it can be undone`() throws {
        let folder = try TemporaryFolder()
        let name = try Scene.makeSession(in: folder)
        var pilot = try ProgramPilot(.lead(name), in: folder, clock: TestClock(firstRandom: 0x9000))
        pilot.push("Ja, de groep kijkt mee")
        pilot.type("yt")
        pilot.expect(shows: "Deze groep past in één kring.")
        pilot.type("s")
        let people = try pilot.session(name).participants.count
        #expect(try tables(pilot, name).map(\.members.count) == [people])
        pilot.type("2")
        #expect(try tables(pilot, name).map(\.members.count) == [people - 1, 1])
        pilot.type("7")
        pilot.expect(shows: "Die tafel is er niet. Typ 1 tot en met 3.")
        pilot.press(.end)
        pilot.type("n")
        pilot.press(.backspace, times: 10)
        pilot.type("Bij het raam")
        pilot.press(.enter)
        #expect(try tables(pilot, name).map(\.name) == ["Tafel 1", "Bij het raam"])
        pilot.type("uuu")
        #expect(try tables(pilot, name).isEmpty)
    }

    private func tables(_ pilot: ProgramPilot, _ name: String) throws -> [SharingTable] {
        try pilot.session(name).record.course?.tables ?? []
    }
}
