// SPDX-License-Identifier: Apache-2.0

import CCharacterWidth

/// How characters are shown: what terminals disagree on is left out, and nothing that drives a terminal gets through.
package enum DisplayText {
    /// The cells of one character, in the order they are drawn; none for what is not shown.
    ///
    /// A character may take several cells: a joined emoji is drawn as its parts, for terminals and the C library count
    /// those alike, and the joined form they do not.
    static func cells(of character: Character) -> [Cell] {
        var cells: [Cell] = []
        for scalar in character.unicodeScalars { append(scalar, to: &cells) }
        return cells
    }

    /// Columns a character takes.
    package static func width(of character: Character) -> Int {
        if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
        return cells(of: character).reduce(0) { $0 + Int($1.width) }
    }

    private static func append(_ scalar: Unicode.Scalar, to cells: inout [Cell]) {
        let value = scalar.value
        guard !isLeftOut(value) else { return }
        if (0x1F3FB...0x1F3FF).contains(value), !cells.isEmpty { return }
        switch value {
        case 0x00...0x1F, 0x7F, 0x80...0x9F:
            cells.append(Cell(base: replacement))
        case 0x20...0x7E:
            cells.append(Cell(base: value))
        default:
            appendWide(value, to: &cells)
        }
    }

    private static func appendWide(_ value: UInt32, to cells: inout [Cell]) {
        switch terugblik_character_width(value) {
        case 0:
            if cells.isEmpty { cells.append(Cell(base: dottedCircle)) }
            cells[cells.count - 1].addMark(value)
        case 1: cells.append(Cell(base: value))
        case 2: cells.append(Cell(base: value, width: 2))
        default: cells.append(Cell(base: replacement))
        }
    }

    private static let replacement: UInt32 = 0xFFFD
    private static let dottedCircle: UInt32 = 0x25CC

    /// Joiners, bidirectional controls, variation selectors and tags: they take no room, and terminals differ on them.
    private static func isLeftOut(_ value: UInt32) -> Bool {
        switch value {
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x061C, 0xFEFF, 0xFE00...0xFE0F, 0xE0000...0xE01EF,
            0x2028, 0x2029:
            true
        default: false
        }
    }
}

extension Cell {
    /// Adds a combining mark; a cell holds four, more are not drawn.
    mutating func addMark(_ value: UInt32) {
        for index in 0..<4 where marks[index] == 0 {
            marks[index] = value
            return
        }
    }
}

/// Columns a text takes on one line.
package func textWidth(_ text: Substring) -> Int {
    if let columns = PlainText.width(of: text) { return columns }
    return text.reduce(0) { $0 + DisplayText.width(of: $1) }
}

/// Columns a text takes on one line.
package func textWidth(_ text: String) -> Int { textWidth(text[...]) }
