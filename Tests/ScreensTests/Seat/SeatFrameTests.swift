// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import Testing

@Suite struct SeatFrameTests {
    /// The language and size of each picture.
    private static let shapes: [(Language, String, Size)] = [
        (.dutch, "nl-80x24", Size(columns: 80, rows: 24)), (.dutch, "nl-40x12", Size(columns: 40, rows: 12)),
        (.dutch, "nl-132x43", Size(columns: 132, rows: 43)), (.english, "en-80x24", Size(columns: 80, rows: 24)),
    ]

    @Test(arguments: SeatState.allCases) func `the seat looks as it was approved`(state: SeatState) throws {
        for (language, name, size) in Self.shapes {
            var pilot = state.pilot(language)
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "seat-\(state.rawValue)-\(name)")
        }
    }

    @Test(arguments: SeatState.allCases) func `the seat is sound at every size`(state: SeatState) {
        for language in Language.allCases { state.pilot(language).expectSoundAtEverySize() }
    }
}
