// SPDX-License-Identifier: Apache-2.0

import CNcurses
import CellCanvas
import CursesTerminal
import PseudoTerminal
import Retrospective
import Screens
import SessionDesk
import TerminalPort
import TextEditing

/// Whole frames and whole pastes.
enum FrameFigures {
    private static let size = Size(columns: 132, rows: 43)

    static func print() throws {
        try printFrame()
        printPaste()
    }

    /// A screen full of text, drawn and painted over an empty one.
    private static func printFrame() throws {
        let text = String(repeating: "We looked after each other and learned a lot. ", count: 200)
        let editor = TextEditor(text: text, limit: TextLimit(characters: 100_000, bytes: 400_000))
        let emulator = try PseudoTerminal(size: size)
        var terminal = try CursesTerminal.open(
            name: "xterm-256color", input: emulator.slave, output: emulator.slave, noColor: false, guardedBy: nil)
        let area = Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
        var samples: [Duration] = []
        for _ in 0..<220 {
            terminal.present(Canvas(size: size))
            emulator.drain()
            samples.append(
                ContinuousClock().measure {
                    var canvas = Canvas(size: size)
                    canvas.cursor = editor.draw(in: area, on: &canvas)
                    terminal.present(canvas)
                })
            emulator.drain()
        }
        terminal.close()
        Table.printRow("a full frame of 132x43", Figures(Array(samples.dropFirst(20))), floor: try floorOfFrame())
    }

    private static func floorOfFrame() throws -> Table.Floor {
        let emulator = try PseudoTerminal(size: size)
        let outcome = unsafe terugblik_screen_open(emulator.slave, emulator.slave, 0, 0, "xterm-256color")
        guard Int(outcome) == terugblik_screen_ok else { throw SampleSession.SetupFailure(code: outcome) }
        var samples: [Duration] = []
        for round in 0..<220 {
            paint(letter: { _ in 0x20 })
            emulator.drain()
            samples.append(ContinuousClock().measure { paint(letter: { UInt32(0x61 + (round + Int($0)) % 26) }) })
            emulator.drain()
        }
        terugblik_screen_close()
        return Table.Floor(name: "ncurses paints as many letters", p50: Figures(Array(samples.dropFirst(20))).p50)
    }

    private static func paint(letter: (Int32) -> UInt32) {
        for row in 0..<Int32(size.rows) {
            for column in 0..<Int32(size.columns) {
                terugblik_screen_put(row, column, letter(row &+ column), 0, 0, 0, 0, 1, 0)
            }
        }
        terugblik_screen_refresh(0, 0)
    }

    private static func printPaste() {
        let line = "Wat we geleerd hebben: één keer per maand bij elkaar in de keuken kijken.\r"
        let text = String(repeating: line, count: 100_000 / line.utf8.count)
        let bytes = Array("\u{1b}[200~\(text)\u{1b}[201~".utf8)
        let chunks = stride(from: 0, to: bytes.count, by: 4_095).map { Array(bytes[$0..<min($0 + 4_095, bytes.count)]) }
        var inputs = 0
        let figures = Figures.of(200, warmUp: 10) { _ in
            var decoder = InputDecoder()
            for chunk in chunks { decoder.feed(chunk) }
            inputs += decoder.take().count
        }
        let floor = Figures.of(200, warmUp: 10) { _ in
            var copy: [UInt8] = []
            for chunk in chunks { copy += chunk }
            inputs += String(validating: copy, as: UTF8.self) == nil ? 0 : 1
        }
        Table.printRow(
            "decode a paste of 100 KB", figures, floor: .init(name: "copy it and check its UTF-8", p50: floor.p50))
    }
}
