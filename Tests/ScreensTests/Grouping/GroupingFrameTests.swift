// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import Testing

@Suite struct GroupingFrameTests {
    private static let shapes: [(Language, String, Size)] = [
        (.dutch, "nl-80x24", Size(columns: 80, rows: 24)), (.dutch, "nl-40x12", Size(columns: 40, rows: 12)),
        (.dutch, "nl-132x43", Size(columns: 132, rows: 43)), (.english, "en-80x24", Size(columns: 80, rows: 24)),
    ]

    @Test(arguments: GroupingState.allCases) func `grouping looks as it was approved`(state: GroupingState) throws {
        for (language, name, size) in Self.shapes where state.frames.contains(name) {
            var pilot = state.scene(language).pilot
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "grouping-\(state.rawValue)-\(name)")
        }
    }

    @Test(arguments: [GroupingState.one, .list, .themes, .typed])
    func `the pages of grouping are sound at every size`(state: GroupingState) {
        state.scene(.dutch).pilot.expectSoundAtEverySize()
    }

    @Test(arguments: GroupingState.allCases) func `grouping is sound at usual and odd sizes`(state: GroupingState) {
        let sizes = [(40, 12), (41, 13), (57, 17), (60, 18), (80, 24), (109, 30), (132, 43), (300, 12), (500, 200)]
        for language in Language.allCases {
            var pilot = state.scene(language).pilot
            for (columns, rows) in sizes {
                pilot.resize(to: Size(columns: columns, rows: rows))
                expectSound(pilot.canvas)
            }
        }
    }
}
