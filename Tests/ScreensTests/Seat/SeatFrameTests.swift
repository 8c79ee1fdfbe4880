// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import Testing

@Suite struct SeatFrameTests {
    @Test func `the door, with four names`() throws {
        var pilot = Pilot(SeatApp(mode: .passedRound, language: .dutch))
        pilot.desk(.door(SeatScene.door()))
        try expectFrame(pilot.canvas, "seat-door-nl-80x24")
    }
}
