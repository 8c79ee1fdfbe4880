// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

/// The scribe follows the turns of the group, but only when they say so.
@Suite struct ScribeTurnTests {
    private let sanne: Identifier<Participant> = Scene.id("p-00000002")

    private func view(_ speaker: Identifier<Participant>?) -> ScribeView {
        let plain = SeatScene.session(.dutch, answers: [])
        var record = plain.record
        record.course = Course.usual(for: record.prompts)
        record.course?.turns = speaker.map { Turns(order: [$0]) }
        let session = Session(
            record: record, participants: Array(plain.participants.values), scribes: [Scribe(id: Scene.id("s-1"))])
        return Disclosure(of: session).scribeView(of: Scene.id("s-1"))
    }

    private func opened(_ pilot: inout Pilot<ScribeApp>) -> WritingPlace? {
        pilot.takeEffects().compactMap { effect in
            if case .writing(.open(let place)) = effect { place } else { nil }
        }.last
    }

    private func start(_ speaker: Identifier<Participant>?) -> Pilot<ScribeApp> {
        var pilot = Pilot(ScribeApp(language: .dutch))
        pilot.desk(.scribe(view(speaker)))
        return pilot
    }

    @Test func `whoever's turn it is can be chosen at once by one key`() throws {
        var pilot = start(sanne)
        pilot.expect(shows: "Aan de beurt: Sanne")
        pilot.press(.function(8))
        guard case .note(let speaker, _, _, nil) = try #require(opened(&pilot)) else {
            Issue.record("no note")
            return
        }
        #expect(speaker == sanne)
    }

    @Test func `when the turn goes on nothing changes under the scribe's hands`() throws {
        var pilot = start(SeatScene.mo)
        pilot.press(.function(8))
        pilot.type("We durfden")
        _ = pilot.takeEffects()
        pilot.desk(.scribe(view(sanne)))
        pilot.type(" te vragen.")
        #expect(opened(&pilot) == nil)
        pilot.expect(shows: "Mo Yıldız · woordelijk")
        pilot.expect(shows: "Aan de beurt: Sanne")
        pilot.press(.function(8))
        guard case .note(let speaker, _, _, nil) = try #require(opened(&pilot)) else {
            Issue.record("no note")
            return
        }
        #expect(speaker == sanne)
    }

    @Test func `the key says so when it is nobody's turn`() {
        var pilot = start(nil)
        pilot.type("1\n")
        pilot.press(.function(8))
        pilot.expect(shows: "Er is nu niemand aan de beurt.")
        pilot.expect(hides: "Aan de beurt:")
    }

    @Test func `the scribe's screen with a turn looks as it was approved`() throws {
        for (language, name, size) in Shapes.usual {
            var pilot = Pilot(ScribeApp(language: language))
            pilot.desk(.scribe(view(sanne)))
            pilot.type("3\n")
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "scribe-turn-\(name)")
        }
    }

    @Test func `the scribe's screen with a turn is sound at every size`() {
        var pilot = start(sanne)
        pilot.expectSoundAtEverySize()
        pilot.type("3\n")
        pilot.expectSoundAtEverySize()
    }
}
