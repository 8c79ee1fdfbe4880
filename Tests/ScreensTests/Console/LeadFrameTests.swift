// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import Testing

@Suite struct LeadFrameTests {
    private static let shapes: [(Language, String, Size)] = [
        (.dutch, "nl-80x24", Size(columns: 80, rows: 24)), (.dutch, "nl-40x12", Size(columns: 40, rows: 12)),
        (.dutch, "nl-132x43", Size(columns: 132, rows: 43)), (.english, "en-80x24", Size(columns: 80, rows: 24)),
    ]

    @Test(arguments: LeadState.allCases) func `the console looks as it was approved`(state: LeadState) throws {
        for (language, name, size) in Self.shapes where state.frames.contains(name) {
            var pilot = state.pilot(language)
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "console-\(state.rawValue)-\(name)")
        }
    }

    @Test(arguments: [LeadState.shared, .own, .people, .reading, .export])
    func `the pages looked at most are sound at every size`(state: LeadState) {
        state.pilot(.dutch).expectSoundAtEverySize()
    }

    @Test(arguments: LeadState.allCases) func `the console is sound at usual and odd sizes`(state: LeadState) {
        let sizes = [(40, 12), (41, 13), (57, 17), (60, 18), (80, 24), (109, 30), (132, 43), (300, 12), (500, 200)]
        for language in Language.allCases {
            var pilot = state.pilot(language)
            for (columns, rows) in sizes {
                pilot.resize(to: Size(columns: columns, rows: rows))
                expectSound(pilot.canvas)
            }
        }
    }
}
