// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

@Suite struct WallFlowTests {
    private func shown(_ clock: StepClock, at now: Moment) -> (picture: String, effects: [Effect]) {
        var session = WallState.writing.session(.dutch)
        var record = session.record
        record.course?.position.clock = clock
        session.replace(record)
        var pilot = Pilot(WallApp(.ownTerminal, language: nil))
        _ = pilot.takeEffects()
        pilot.desk(.wall(Disclosure(of: session).wallView, now))
        return (pilot.canvas.picture, pilot.takeEffects())
    }

    private let tick = TimerName("wall-tick")

    @Test(arguments: [
        (300, "nog 5 minuten", 60), (241, "nog 5 minuten", 1), (240, "nog 4 minuten", 60), (61, "nog 2 minuten", 1),
        (60, "nog 60 seconden", 1), (1, "nog 1 seconde", 1),
    ]) func `the time stands in minutes, in seconds only in the last one, and wakes the wall only when it changes`(
        seconds: Int, sentence: String, sleep: Int
    ) {
        let (picture, effects) = shown(StepClock(seconds: seconds, runningSince: Scene.now), at: Scene.now)
        #expect(picture.contains(sentence))
        #expect(effects == [.startTimer(tick, milliseconds: sleep * 1_000)])
    }

    @Test func `at zero it says to finish the sentence, and never how long that was ago`() {
        let clock = StepClock(seconds: 60, spent: 60, runningSince: Scene.now)
        let (first, effects) = shown(clock, at: Scene.now)
        #expect(first.contains("Rond je zin af"))
        #expect(effects == [.cancelTimer(tick)])
        let later = Moment(seconds: Scene.now.seconds + 600, offsetMinutes: 60)
        #expect(shown(clock, at: later).picture == first)
    }

    @Test func `a clock that stands still shows its time and wakes nobody`() {
        let (picture, effects) = shown(StepClock(seconds: 240), at: Scene.now)
        #expect(picture.contains("4 minuten") && !picture.contains("nog 4"))
        #expect(effects == [.cancelTimer(tick)])
    }

    @Test func `the screen is left by a question in which Enter stays, and by no other key`() {
        var pilot = WallState.writing.pilot(.dutch)
        pilot.press(.enter, .tab, .function(10))
        pilot.type("xyz")
        pilot.expect(shows: "nog 4 minuten")
        pilot.type("q")
        pilot.expect(shows: "Dit scherm voor de groep sluiten?")
        pilot.press(.enter)
        pilot.expect(shows: "nog 4 minuten")
        _ = pilot.takeEffects()
        pilot.type("q")
        pilot.press(.tab, .enter)
        #expect(pilot.takeEffects().contains(.wall(.hide)))
    }

    @Test func `a long answer can be read to its end`() {
        var pilot = WallState.long.pilot(.dutch)
        pilot.resize(to: Size(columns: 60, rows: 12))
        #expect(!pilot.canvas.picture.contains("hangt er nog steeds"))
        for _ in 0..<30 { pilot.press(.down) }
        pilot.expect(shows: "hangt er nog steeds")
        pilot.press(.pageUp, .pageUp, .pageUp)
        pilot.expect(shows: "We liepen een dag")
    }

    @Test func `the words of whoever keeps them in the room are never on the wall`() {
        for state in WallState.allCases {
            let view = Disclosure(of: state.session(.dutch)).wallView
            #expect(!"\(view)".contains(WallState.secret))
        }
    }

    @Test func `the console shows the wall in its own terminal, and any key leads back to it`() throws {
        var console = LeadState.own.pilot(.dutch)
        console.type("w")
        console.expect(shows: "terugblik wall")
        console.press(.enter)
        console.expect(shows: "Regiescherm")
    }
}
