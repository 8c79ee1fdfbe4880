// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import Testing

@Suite struct SharingFrameTests {
    private static let shapes: [(Language, String, Size)] = [
        (.dutch, "nl-80x24", Size(columns: 80, rows: 24)), (.dutch, "nl-40x12", Size(columns: 40, rows: 12)),
        (.dutch, "nl-132x43", Size(columns: 132, rows: 43)), (.english, "en-80x24", Size(columns: 80, rows: 24)),
    ]

    @Test(arguments: SharingScene.allCases) func `sharing looks as it was approved`(scene: SharingScene) throws {
        for (language, name, size) in Self.shapes where scene.frames.contains(name) {
            var pilot = scene.pilot(language)
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "\(scene.rawValue)-\(name)")
        }
    }

    @Test(arguments: SharingScene.allCases) func `sharing is sound at every size`(scene: SharingScene) {
        scene.pilot(.dutch).expectSoundAtEverySize()
    }

    @Test(arguments: [SharingScene.shared, .balance])
    func `where the group looks along, nobody is shamed and no closed word can be read`(scene: SharingScene) {
        var pilot = scene.pilot(.dutch)
        pilot.resize(to: Size(columns: 132, rows: 60))
        for hidden in ["sloeg over", "Wietske Aukes 0", "✓", "Per persoon", "% van"] { pilot.expect(hides: hidden) }
        pilot.type("..")
        pilot.expect(hides: "We gingen elke eerste dinsdag")
    }
}
