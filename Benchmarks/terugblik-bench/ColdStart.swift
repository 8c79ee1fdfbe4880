// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Glibc
import PseudoTerminal
import SessionFiles

/// From starting the process until its first frame stands on the terminal.
enum ColdStart {
    /// - Parameters:
    ///   - program: The release build of the program.
    ///   - floor: An empty ncurses program.
    static func print(program: String, floor: String) throws {
        let session = try SampleSession(people: 12, answersEach: 1)
        let seat = ["walk", session.store.folder.path, "--seat", "1", "--lang", "en"]
        let console = ["open", session.store.folder.path, "--lang", "en"]
        let floor = try starts(of: floor, [], until: "ready", in: session.path)
        let row = Table.Floor(name: "empty ncurses program", p50: floor.p50)
        Table.printRow(
            "cold start to the seat's first frame", try starts(of: program, seat, until: "[ Help ]", in: session.path),
            floor: row)
        Table.printRow(
            "cold start to the console's first frame",
            try starts(of: program, console, until: "[ ", in: session.path), floor: row)
    }

    private static func starts(
        of program: String, _ arguments: [String], until words: String, in home: String
    ) throws -> Figures {
        let environment = ProgramOnTerminal.standard.merging(["HOME": home]) { $1 }
        var samples: [Duration] = []
        for round in 0..<33 {
            let start = ContinuousClock.now
            let running = try ProgramOnTerminal(program, arguments, environment: environment, directory: home)
            try running.until(shows: words)
            if round >= 3 { samples.append(start.duration(to: .now)) }
            running.signal(SIGKILL)
            _ = try running.ending()
        }
        return Figures(samples)
    }
}
