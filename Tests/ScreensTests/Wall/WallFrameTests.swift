// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import Testing

@Suite struct WallFrameTests {
    @Test(arguments: [WallState.writing, .welcome, .opened, .result]) func `the wall looks as it was approved`(
        state: WallState
    ) throws {
        for (language, name, size) in Shapes.usual {
            var pilot = state.pilot(language)
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "wall-\(state.rawValue)-\(name)")
        }
    }

    @Test(arguments: WallState.allCases) func `every step has its picture`(state: WallState) throws {
        for (name, size) in [("80x24", Size(columns: 80, rows: 24)), ("40x12", Size(columns: 40, rows: 12))] {
            var pilot = state.pilot(.dutch)
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "wall-\(state.rawValue)-nl-\(name)")
        }
    }

    @Test func `a projector gets letters as large as they can be`() throws {
        var pilot = WallState.writing.pilot(.dutch)
        pilot.resize(to: Size(columns: 200, rows: 60))
        try expectFrame(pilot.canvas, "wall-writing-nl-200x60")
    }

    @Test(arguments: WallState.allCases) func `the wall is sound at every size`(state: WallState) {
        for language in Language.allCases {
            state.pilot(language).expectSoundAtEverySize(wayOut: FrameChecks.keyNames + ["q:"])
        }
    }
}
