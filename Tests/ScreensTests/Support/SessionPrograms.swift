// SPDX-License-Identifier: Apache-2.0

import Fault
import FoundationEssentials
import Screens
import Testing

/// A session in a folder of its own, and the programs somebody starts on it.
struct SessionPrograms {
    let folder: TemporaryFolder
    /// The name of the session's folder.
    let name: String
    let clock: TestClock

    init(clock: TestClock = TestClock(firstRandom: 0x9000)) throws {
        self.clock = clock
        folder = try TemporaryFolder()
        name = try Scene.makeSession(in: folder)
    }

    /// The console. - Parameter isShared: What is answered when it asks whether the group looks along; nil for nothing yet.
    func lead(isShared: Bool? = false) throws -> ProgramPilot {
        var pilot = try ProgramPilot(.lead(name), in: folder, clock: clock)
        if let isShared { pilot.push(isShared ? "Ja, de groep kijkt mee" : "Nee, alleen ik") }
        return pilot
    }

    func walk(_ mode: SeatApp.Mode = .passedRound) throws -> ProgramPilot {
        try ProgramPilot(.walk(mode), in: folder, joining: name, clock: clock)
    }
}

extension ProgramPilot {
    /// Hears what others wrote, until a text is on the screen.
    func refresh(until text: String) {
        let deadline = ContinuousClock.now + .seconds(20)
        while !picture.contains(text), ContinuousClock.now < deadline { ask(.collectMail) }
    }
}
