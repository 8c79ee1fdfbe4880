// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import PseudoTerminal
import Testing

@testable import CursesTerminal

/// Random pictures through ncurses onto an emulated screen: what stands there must be the picture.
///
/// One at a time: ncurses and the signal handlers belong to the process.
@Suite(.serialized) struct `Random pictures` {
    @Test(arguments: ["xterm-256color", "tmux-256color", "linux"])
    func `The screen shows each picture exactly`(terminalName: String) throws {
        var random = SeededGenerator(seed: 7)
        for round in 0..<6 {
            let size = Size(
                columns: round == 0 ? 80 : Int.random(in: 1...40, using: &random),
                rows: round == 0 ? 24 : Int.random(in: 1...12, using: &random))
            let terminal = try PseudoTerminal(size: size)
            try paintFrames(60, on: terminal, named: terminalName, size: size, &random)
        }
    }

    @Test func `A picture that finds no room is painted when there is`() throws {
        let terminal = try PseudoTerminal()
        var driver = try CursesTerminal.open(
            name: "xterm-256color", input: terminal.slave, output: terminal.slave, noColor: true, guardedBy: nil)
        terminal.fill()
        var canvas = Canvas(size: driver.size)
        canvas.cursor = Point(column: 7, row: 3)
        driver.present(canvas)
        terminal.drain()
        #expect(driver.wait(milliseconds: 1_000, mail: -1) == [])
        terminal.drain()
        #expect(terminal.screen.row == 3 && terminal.screen.column == 7)
        driver.close()
    }

    private func paintFrames(
        _ count: Int, on terminal: PseudoTerminal, named name: String, size: Size, _ random: inout SeededGenerator
    ) throws {
        var driver = try CursesTerminal.open(
            name: name, input: terminal.slave, output: terminal.slave, noColor: false, guardedBy: nil)
        var cells = Array(repeating: Cell.blank, count: size.columns * size.rows)
        for frame in 0..<count {
            change(&cells, size: size, &random)
            let cursor = Point(
                column: Int.random(in: 0..<size.columns, using: &random),
                row: Int.random(in: 0..<size.rows, using: &random))
            driver.present(rows: Picture.rows(of: cells, size: size), cursor: cursor)
            terminal.drain()
            let expected = Picture.text(of: cells, size: size)
            try #require(terminal.screen.text == expected, "frame \(frame) of \(size)")
            try #require(terminal.screen.row == cursor.row && terminal.screen.column == cursor.column)
            try #require(terminal.screen.unknown.isEmpty)
        }
        driver.close()
        terminal.drain()
        #expect(!terminal.screen.isAlternateScreen && !terminal.screen.isBracketedPaste)
    }

    /// Writes runs of random characters at random places, sometimes a whole row further down or up.
    private func change(_ cells: inout [Cell], size: Size, _ random: inout SeededGenerator) {
        if Int.random(in: 0..<5, using: &random) == 0, size.rows > 2 {
            let moved = Array(cells.dropFirst(size.columns)) + Array(repeating: Cell.blank, count: size.columns)
            cells =
                Bool.random(using: &random) ? moved : Array(cells.suffix(size.columns) + cells.dropLast(size.columns))
        }
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let row = Int.random(in: 0..<size.rows, using: &random)
            let role = Role.allCases.randomElement(using: &random) ?? .plain
            var column = Int.random(in: 0..<size.columns, using: &random)
            for _ in 0..<Int.random(in: 1...12, using: &random) where column < size.columns {
                column = put(randomCell(role, &random), at: column, row, size, &cells)
            }
        }
    }

    private func put(_ cell: Cell, at column: Int, _ row: Int, _ size: Size, _ cells: inout [Cell]) -> Int {
        let start = row * size.columns
        cells[start + column] = cell
        guard cell.width == 2, column + 1 < size.columns else { return column + 1 }
        cells[start + column + 1] = .continuation(role: cell.role)
        return column + 2
    }

    private func randomCell(_ role: Role, _ random: inout SeededGenerator) -> Cell {
        switch Int.random(in: 0..<10, using: &random) {
        case 0...2:
            Cell(base: [0x4e2d, 0x6587, 0xac00, 0x1f600].randomElement(using: &random) ?? 0x4e2d, width: 2, role: role)
        case 3: Cell(base: 0x65, marks: SIMD4(0x301, 0, 0, 0), role: role)
        case 4: Cell(base: 0xfffd, role: role)
        case 5: Cell(base: 0x20, role: role)
        default: Cell(base: UInt32.random(in: 0x61...0x7a, using: &random), role: role)
        }
    }
}

/// What a screen shows of cells, by the rules for wide characters: whole, or blank.
enum Picture {
    static func rows(of cells: [Cell], size: Size) -> [[Cell]] {
        (0..<size.rows).map { Array(cells[$0 * size.columns..<($0 + 1) * size.columns]) }
    }

    static func text(of cells: [Cell], size: Size) -> String {
        (0..<size.rows).map { row in
            line(Array(cells[row * size.columns..<(row + 1) * size.columns]), isLast: row == size.rows - 1)
        }.joined(separator: "\n")
    }

    private static func line(_ cells: [Cell], isLast: Bool) -> String {
        var text = ""
        var column = 0
        while column < cells.count {
            let cell = cells[column]
            let isWhole = cell.width == 2 && column + 1 < cells.count && cells[column + 1].width == 0
            let isSafe = !isLast || column + 1 < cells.count - 3
            if cell.width == 1 || (isWhole && isSafe) {
                text.unicodeScalars.append(Unicode.Scalar(cell.base) ?? " ")
                for index in 0..<4 where cell.marks[index] != 0 {
                    text.unicodeScalars.append(Unicode.Scalar(cell.marks[index]) ?? " ")
                }
            } else {
                text += " "
            }
            column += isWhole && isSafe ? 2 : 1
        }
        while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
        return text
    }
}
