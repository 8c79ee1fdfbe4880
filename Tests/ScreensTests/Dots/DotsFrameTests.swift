// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

/// What the dots look like on the console.
@Suite struct DotsFrameTests {
    enum State: String, CaseIterable, Sendable {
        case without, beginning, open, counting, hidden, closing, revealed, counted, why

        func pilot(_ language: Language) -> Pilot<FacilitatorApp> {
            var pilot = ConsoleScene.pilot(session(language), language)
            for input in [Input.text(".")] + keys { pilot.hear(.input(input)) }
            return pilot
        }

        private func session(_ language: Language) -> Session {
            switch self {
            case .without: DotsScene.session(language, way: nil, hasThemes: false)
            case .beginning: DotsScene.session(language, way: nil)
            case .open, .closing: DotsScene.session(language, voted: 7)
            case .counting: DotsScene.session(language, way: .counted, counts: [12, 4], sharesScreen: false)
            case .hidden: DotsScene.session(language, way: .counted, counts: [12, 4], phase: .closed)
            case .revealed, .why: DotsScene.session(language, voted: 10, phase: .revealed)
            case .counted:
                DotsScene.session(language, way: .counted, counts: [12, 4, 9, 9, 0, 1, 2, 3], phase: .revealed)
            }
        }

        private var keys: [Input] {
            switch self {
            case .without, .beginning, .open: []
            case .counting, .hidden, .counted: [.key(.tab), .key(.down)]
            case .closing: [.text("s")]
            case .revealed: [.key(.tab)]
            case .why: [.key(.tab), .key(.enter)]
            }
        }

        var frames: [String] {
            switch self {
            case .beginning, .revealed, .counting: ["nl-80x24", "nl-40x12", "nl-132x43", "en-80x24"]
            default: ["nl-80x24"]
            }
        }
    }

    @Test(arguments: State.allCases) func `the dots look as they were approved`(state: State) throws {
        for (language, name, size) in Shapes.usual where state.frames.contains(name) {
            var pilot = state.pilot(language)
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "dots-\(state.rawValue)-\(name)")
        }
    }

    @Test(arguments: State.allCases) func `the dots are sound at usual and odd sizes`(state: State) {
        for language in Language.allCases {
            var pilot = state.pilot(language)
            for (columns, rows) in [(40, 12), (41, 13), (57, 17), (60, 18), (80, 24), (132, 43), (300, 12)] {
                pilot.resize(to: Size(columns: columns, rows: rows))
                expectSound(pilot.canvas)
            }
        }
    }
}
