// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import Testing

@Suite struct PaperFrameTests {
    @Test(arguments: [PaperState.again, .consent, .writing]) func `typing in cards looks as it was approved`(
        state: PaperState
    ) throws {
        for (language, name, size) in Shapes.usual {
            var pilot = state.pilot(language)
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "paper-\(state.rawValue)-\(name)")
        }
    }

    @Test(arguments: [PaperState.choosing, .finding, .empty, .full, .earlier, .help, .printed])
    func `typing in cards is whole where there is little room`(state: PaperState) throws {
        var pilot = state.pilot(.dutch)
        pilot.resize(to: Size(columns: 40, rows: 12))
        try expectFrame(pilot.canvas, "paper-\(state.rawValue)-nl-40x12")
    }

    @Test(arguments: PaperState.allCases) func `typing in cards is sound at every size`(state: PaperState) {
        for language in Language.allCases { state.pilot(language).expectSoundAtEverySize() }
    }
}
