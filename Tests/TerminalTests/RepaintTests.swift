// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import PseudoTerminal
import Testing

@Suite struct `A picture lost by the terminal` {
    private let fixture = FixtureProgram()

    @Test func `comes back when the size was another one for a moment only`() throws {
        let program = try fixture.start()
        program.type("blijft")
        try program.until(shows: "blijft")
        for _ in 0..<20 {
            // Both changes at once: the program may see the last size only.
            program.resize(Size(columns: 2, rows: 1))
            program.resize(Size(columns: 80, rows: 24))
            try program.until("the text") { $0.line(0) == "blijft" }
        }
    }
}
