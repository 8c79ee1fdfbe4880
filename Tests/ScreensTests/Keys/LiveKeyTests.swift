// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Testing

@testable import Screens

/// The keys that the reference names are keys the screens hear.
@Suite struct LiveKeyTests {
    @Test(arguments: [LeadState.own, .people, .reading]) func `every key of the console does something`(
        state: LeadState
    ) {
        let start = state.pilot(.dutch)
        let commands = start.app.place.table(in: start.app.scene).rows
        #expect(commands.count > 10)
        for row in commands {
            for input in row.inputs {
                var pilot = start
                _ = pilot.takeEffects()
                pilot.hear(.input(input))
                #expect(
                    pilot.app != start.app || !pilot.takeEffects().isEmpty, "\(input) for \(row.phrase) does nothing")
            }
        }
    }

    @Test(arguments: [Key.function(1), .function(10), .control("d"), .tab]) func `every key of the seat does something`(
        key: Key
    ) {
        let start = SeatScene.seated(SeatScene.session(answers: []))
        var pilot = start
        _ = pilot.takeEffects()
        pilot.press(key)
        #expect(pilot.app != start.app || !pilot.takeEffects().isEmpty)
    }
}
