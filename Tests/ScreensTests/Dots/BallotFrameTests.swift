// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Screens
import TerminalPort
import Testing

/// What giving dots at a seat looks like.
@Suite struct BallotFrameTests {
    enum State: String, CaseIterable, Sendable {
        case door, fresh, given, review

        func pilot(_ language: Language) -> Pilot<SeatApp> {
            let session = DotsScene.session(language, voted: 3)
            let disclosure = Disclosure(of: session)
            var pilot = Pilot(SeatApp(mode: .passedRound, language: language))
            pilot.desk(.door(disclosure.seatDoor))
            switch self {
            case .door: break
            case .fresh, .given:
                for _ in 0..<5 { pilot.press(.down) }
                pilot.press(.enter)
                if self == .given { pilot.press(.enter, .down, .down, .enter) }
            case .review:
                let person = session.participants.values.first { $0.number == 1 }
                if let view = person.flatMap({ disclosure.seatView(of: $0.id) }) {
                    pilot.desk(.seatTaken(view, recovered: nil))
                }
            }
            return pilot
        }
    }

    @Test(arguments: State.allCases) func `giving dots looks as it was approved`(state: State) throws {
        for (language, name, size) in Shapes.usual {
            var pilot = state.pilot(language)
            pilot.resize(to: size)
            try expectFrame(pilot.canvas, "ballot-\(state.rawValue)-\(name)")
        }
    }

    @Test(arguments: State.allCases) func `giving dots is sound at every size`(state: State) {
        state.pilot(.dutch).expectSoundAtEverySize()
    }
}
