// SPDX-License-Identifier: Apache-2.0

import Fault
import Retrospective
import Screens
import TerminalPort
import Testing

@Suite struct SeatFlowTests {
    @Test func `somebody sits down, consents, answers three prompts and hands over`() throws {
        let folder = try TemporaryFolder()
        let name = try Scene.makeSession(in: folder)
        var pilot = try ProgramPilot(.walk(.passedRound), in: folder, joining: name)
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

        let mo = try #require(try pilot.session(name).participants.values.first { $0.details.name == "Mo Yıldız" })
        #expect(mo.consent?.attribution == .name)
        #expect(
            mo.answers.map(\.text) == [
                "We durfden in elkaars keuken te kijken.", "Eén opleiding, samen gemaakt 👩‍🏫.", "Begin met kennismaken.",
            ])
        #expect(mo.seatClosedAt != nil)
    }
}
