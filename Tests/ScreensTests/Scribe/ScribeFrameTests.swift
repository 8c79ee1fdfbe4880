// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import Testing

@Suite struct ScribeFrameTests {
    @Test(arguments: [ScribeState.choosing, .writing]) func `the scribe's screen looks as it was approved`(
        state: ScribeState
    ) throws {
        for (language, name, size) in Shapes.usual {
            var pilot = state.pilot(language)
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "scribe-\(state.rawValue)-\(name)")
        }
    }

    @Test(arguments: [ScribeState.empty, .full, .earlier, .notes, .help])
    func `the scribe's screen is whole where there is little room`(state: ScribeState) throws {
        var pilot = state.pilot(.dutch)
        pilot.resize(to: Size(columns: 40, rows: 12))
        try expectFrame(pilot.canvas, "scribe-\(state.rawValue)-nl-40x12")
    }

    @Test(arguments: ScribeState.allCases) func `the scribe's screen is sound at every size`(state: ScribeState) {
        for language in Language.allCases { state.pilot(language).expectSoundAtEverySize() }
    }
}
