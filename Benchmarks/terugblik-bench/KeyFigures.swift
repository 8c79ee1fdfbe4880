// SPDX-License-Identifier: Apache-2.0

import CNcurses
import CellCanvas
import PseudoTerminal
import Retrospective
import Screens
import SessionDesk
import SessionFiles
import TerminalPort

/// From a key to its frame inside the loop: screen, draft line on file, picture, ncurses, terminal.
enum KeyFigures {
    private static let keys = 2_000
    private static let warmUp = 100

    static func print() throws {
        let floor = try floorOfKey()
        let lines = (0..<1_000).map { "line \($0) of a text that somebody typed at home and pastes here" }
        let paragraph = String(repeating: "We looked after each other and learned a lot. ", count: 435).prefix(20_000)
        for (name, text) in [
            ("empty text", ""), ("1,000 lines", lines.joined(separator: "\n")),
            ("a paragraph of 20,000 characters", String(paragraph)),
        ] {
            Table.printRow("key to frame, \(name)", try typing(after: text), floor: floor)
        }
    }

    /// Types words behind a text.
    private static func typing(after text: String) throws -> Figures {
        let before: [Input] = text.isEmpty ? [] : [.paste(text)]
        let typed = (0..<(keys + warmUp)).map { index -> Input in
            index % 60 == 59 ? .key(.enter) : .text(index % 7 == 6 ? " " : "abcdefghijklm"[index % 13])
        }
        // In one paragraph nobody presses Enter.
        let isParagraph = !text.isEmpty && !text.contains("\n")
        let inputs = before + typed.map { isParagraph && $0 == .key(.enter) ? .text("x") : $0 }
        let samples = try run(inputs, size: Size(columns: 80, rows: 24))
        return Figures(Array(samples.dropFirst(warmUp + before.count)))
    }

    private static func run(_ inputs: [Input], size: Size) throws -> [Duration] {
        let session = try SampleSession(people: 12, answersEach: 1)
        return try PaintedRun.samples(
            of: inputs, at: .walk(.fixed(session.people[0].id)), in: session, size: size
        ) { desk in
            _ = try desk.join(session.store.folder)
        }
    }

    /// One changed letter through ncurses alone.
    private static func floorOfKey() throws -> Table.Floor {
        let emulator = try PseudoTerminal(size: Size(columns: 80, rows: 24))
        let outcome = unsafe terugblik_screen_open(emulator.slave, emulator.slave, 0, 0, "xterm-256color")
        guard Int(outcome) == terugblik_screen_ok else { throw SampleSession.SetupFailure(code: outcome) }
        terugblik_screen_put(23, 0, 0x78, 0, 0, 0, 0, 1, 0)
        let figures = Figures.of(keys, warmUp: warmUp) { index in
            let (row, column) = (Int32(index / 70 % 20), Int32(index % 70))
            terugblik_screen_put(row, column, UInt32(0x61 + index % 26), 0, 0, 0, 0, 1, 0)
            terugblik_screen_refresh(row, column + 1)
            if index % 100 == 99 { emulator.drain() }
        }
        terugblik_screen_close()
        emulator.drain()
        return Table.Floor(name: "ncurses paints one letter", p50: figures.p50)
    }
}

extension String {
    fileprivate subscript(_ place: Int) -> String { String(self[index(startIndex, offsetBy: place)]) }
}
