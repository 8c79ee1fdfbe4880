// SPDX-License-Identifier: Apache-2.0

import CCharacterWidth

/// The screen of a terminal emulator, as far as ncurses makes use of one under TERM=xterm-256color or tmux-256color.
///
/// It keeps text and attributes per cell, the cursor and the modes. What it does not know is listed in `unknown`.
package struct VirtualTerminal {
    /// How a cell looks; colours are not kept.
    package struct Look: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let bold = Look(rawValue: 1)
        package static let dim = Look(rawValue: 2)
        package static let underlined = Look(rawValue: 4)
        package static let reversed = Look(rawValue: 8)
    }

    /// One column of one row; the right half of a wide character has empty text.
    package struct Position: Equatable, Sendable {
        package var text: String = " "
        package var look: Look = []
    }

    package private(set) var rows: Int
    package private(set) var columns: Int
    package internal(set) var row = 0
    package internal(set) var column = 0
    package internal(set) var isCursorVisible = true
    package internal(set) var isAlternateScreen = false
    package internal(set) var isBracketedPaste = false
    /// Whether presses of the mouse are reported (1000), and in numbers of any size (1006).
    package internal(set) var reportsMouse = false
    package internal(set) var reportsMouseInNumbers = false
    /// Sequences that were received and not understood.
    package internal(set) var unknown: [String] = []

    var cells: [[Position]]
    var look: Look = []
    /// The scrolling region, first and last row.
    var region: ClosedRange<Int>
    /// The last column was written: the next character wraps.
    var wrapsNext = false
    var automaticMargin = true
    var lastPrinted: Unicode.Scalar = " "
    var state = ParserState.ground
    var sequence = ""
    private var partial: [UInt8] = []

    enum ParserState { case ground, escape, control, charset, string, stringEscape }

    package init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        region = 0...rows - 1
        cells = Array(repeating: Array(repeating: Position(), count: columns), count: rows)
    }

    /// Changes the size as an emulator does: the text stays at the top left.
    package mutating func resize(rows: Int, columns: Int) {
        cells = (0..<rows).map { row in
            (0..<columns).map { column in
                row < self.rows && column < self.columns ? cells[row][column] : Position()
            }
        }
        self.rows = rows
        self.columns = columns
        region = 0...rows - 1
        row = min(row, rows - 1)
        column = min(column, columns - 1)
        wrapsNext = false
    }

    /// Draws what a program wrote.
    package mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if byte < 0x80 {
                step(Unicode.Scalar(byte))
            } else {
                if byte >= 0xc0 { partial = [] }
                partial.append(byte)
                guard let lead = partial.first, partial.count == (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2) else {
                    continue
                }
                for scalar in String(decoding: partial, as: UTF8.self).unicodeScalars { step(scalar) }
                partial = []
            }
        }
    }
}

extension VirtualTerminal {
    /// The text of a row without the blanks at its end.
    package func line(_ row: Int) -> String {
        let text = cells[row].map(\.text).joined()
        return String(text.reversed().drop { $0 == " " }.reversed())
    }

    /// The whole screen, one line per row.
    package var text: String { (0..<rows).map(line).joined(separator: "\n") }

    package func contains(_ words: String) -> Bool { text.contains(words) }

    /// What stands in one column.
    package func position(row: Int, column: Int) -> Position { cells[row][column] }

    /// All text drawn with these attributes, row by row: the button with the focus is `texts(in: .reversed)`.
    package func texts(in look: Look) -> [String] {
        cells.flatMap { row in
            row.split { !$0.look.isSuperset(of: look) }.map { $0.map(\.text).joined() }
        }
    }
}
