// SPDX-License-Identifier: Apache-2.0

import CCharacterWidth

extension VirtualTerminal {
    mutating func step(_ scalar: Unicode.Scalar) {
        switch state {
        case .ground: scalar.value < 0x20 || scalar.value == 0x7f ? control(scalar) : print(scalar)
        case .escape: escape(scalar)
        case .charset: state = .ground
        case .control:
            sequence.unicodeScalars.append(scalar)
            if (0x40...0x7e).contains(scalar.value) { endControl(scalar) }
        case .string:
            if scalar == "\u{07}" { state = .ground }
            if scalar == "\u{1b}" { state = .stringEscape }
        case .stringEscape: state = .ground
        }
    }

    private mutating func control(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\u{1b}": state = .escape
        case "\r": move(row, 0)
        case "\n", "\u{0b}", "\u{0c}": lineFeed()
        case "\u{08}": move(row, column - 1)
        case "\t": move(row, min(columns - 1, (column / 8 + 1) * 8))
        case "\0", "\u{07}", "\u{0e}", "\u{0f}": break
        default: unknown.append("control \(scalar.value)")
        }
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        state = .ground
        switch scalar {
        case "[":
            state = .control
            sequence = ""
        case "]", "P", "_", "^": state = .string
        case "(", ")": state = .charset
        case "M": row == region.lowerBound ? scroll(-1) : move(row - 1, column)
        case "D": lineFeed()
        case "=", ">", "7", "8", "c", "\\": break
        default: unknown.append("ESC \(scalar)")
        }
    }

    private mutating func lineFeed() {
        row == region.upperBound ? scroll(1) : move(row + 1, column)
    }

    mutating func move(_ row: Int, _ column: Int) {
        self.row = min(max(row, 0), rows - 1)
        self.column = min(max(column, 0), columns - 1)
        wrapsNext = false
    }

    private var blank: Position { Position(text: " ", look: []) }

    /// Moves the region up by so many lines, down when negative.
    private mutating func scroll(_ lines: Int, from top: Int? = nil) {
        let first = top ?? region.lowerBound
        let count = min(abs(lines), region.upperBound - first + 1)
        let empty = Array(repeating: Array(repeating: blank, count: columns), count: count)
        let last = region.upperBound
        if lines > 0 {
            cells.replaceSubrange(first...last, with: cells[first...last].dropFirst(count) + empty)
        } else {
            cells.replaceSubrange(first...last, with: empty + cells[first...last].dropLast(count))
        }
    }

    mutating func print(_ scalar: Unicode.Scalar) {
        let width = Int(terugblik_character_width(scalar.value))
        guard width > 0 else { return combine(scalar) }
        if (wrapsNext && automaticMargin) || column + width > columns {
            move(row, 0)
            lineFeed()
        }
        breakWide(at: column)
        if width == 2 { breakWide(at: column + 1) }
        cells[row][column] = Position(text: String(scalar), look: look)
        if width == 2 { cells[row][column + 1] = Position(text: "", look: look) }
        lastPrinted = scalar
        wrapsNext = column + width >= columns
        column = min(column + width, columns - 1)
    }

    private mutating func combine(_ scalar: Unicode.Scalar) {
        var target = wrapsNext ? column : column - 1
        if target > 0, cells[row][target].text.isEmpty { target -= 1 }
        if target >= 0 { cells[row][target].text.unicodeScalars.append(scalar) }
    }

    /// Half of a wide character cannot stay: its other half becomes blank.
    private mutating func breakWide(at column: Int) {
        if cells[row][column].text.isEmpty, column > 0 { cells[row][column - 1].text = " " }
        if column + 1 < columns, cells[row][column + 1].text.isEmpty { cells[row][column + 1].text = " " }
    }

    private mutating func endControl(_ final: Unicode.Scalar) {
        state = .ground
        let isPrivate = sequence.hasPrefix("?")
        let numbers = sequence.dropLast().drop { "?>=!".contains($0) }.split(
            separator: ";", omittingEmptySubsequences: false
        )
        .map { Int($0) ?? 0 }
        let first = numbers.first ?? 0
        if isPrivate { return final == "h" || final == "l" ? setModes(numbers, on: final == "h") : () }
        switch final {
        case "H", "f": move(max(first, 1) - 1, max(numbers.count > 1 ? numbers[1] : 1, 1) - 1)
        case "A": move(row - max(first, 1), column)
        case "B": move(row + max(first, 1), column)
        case "C": move(row, column + max(first, 1))
        case "D": move(row, column - max(first, 1))
        case "G": move(row, max(first, 1) - 1)
        case "d": move(max(first, 1) - 1, column)
        case "Z": move(row, max(0, (column - 1) / 8 * 8))
        case "m": setLook(numbers)
        case "J", "K", "X", "P", "@": erase(final, first)
        case "L": scroll(-max(first, 1), from: row)
        case "M": scroll(max(first, 1), from: row)
        case "S": scroll(max(first, 1))
        case "T": scroll(-max(first, 1))
        case "b": for _ in 0..<max(first, 1) { print(lastPrinted) }
        case "r": setRegion(numbers)
        case "t", "l", "h", "p": break
        default: unknown.append("CSI \(sequence)")
        }
    }

    private mutating func setRegion(_ numbers: [Int]) {
        let top = max(numbers.first ?? 1, 1) - 1
        let bottom = (numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], rows) : rows) - 1
        if top < bottom { region = top...bottom }
        move(0, 0)
    }

    private mutating func setModes(_ numbers: [Int], on: Bool) {
        for number in numbers {
            switch number {
            case 7: automaticMargin = on
            case 25: isCursorVisible = on
            case 1049, 47, 1047:
                isAlternateScreen = on
                if on { erase("J", 2) }
            case 2004: isBracketedPaste = on
            case 1000: reportsMouse = on
            case 1006: reportsMouseInNumbers = on
            case 1, 4, 12, 1034, 1048: break
            default: unknown.append("mode \(number)")
            }
        }
    }

    private mutating func setLook(_ numbers: [Int]) {
        for number in numbers.isEmpty ? [0] : numbers {
            switch number {
            case 0: look = []
            case 1: look.insert(.bold)
            case 2: look.insert(.dim)
            case 4: look.insert(.underlined)
            case 7: look.insert(.reversed)
            case 22: look.subtract([.bold, .dim])
            case 24: look.remove(.underlined)
            case 27: look.remove(.reversed)
            default: break
            }
        }
    }

    private mutating func erase(_ kind: Unicode.Scalar, _ count: Int) {
        let amount = min(max(count, 1), columns - column)
        switch (kind, count) {
        case ("J", 0):
            erase("K", 0)
            for below in row + 1..<max(rows, row + 1) { cells[below] = Array(repeating: blank, count: columns) }
        case ("J", 1):
            erase("K", 1)
            for above in 0..<row { cells[above] = Array(repeating: blank, count: columns) }
        case ("J", _): cells = Array(repeating: Array(repeating: blank, count: columns), count: rows)
        case ("K", 0): fill(column..<columns)
        case ("K", 1): fill(0..<column + 1)
        case ("K", _): fill(0..<columns)
        case ("X", _): fill(column..<column + amount)
        case ("P", _):
            cells[row].removeSubrange(column..<column + amount)
            cells[row] += Array(repeating: blank, count: amount)
        default:
            cells[row].insert(contentsOf: Array(repeating: blank, count: amount), at: column)
            cells[row].removeLast(amount)
        }
        wrapsNext = false
    }

    private mutating func fill(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        breakWide(at: range.lowerBound)
        breakWide(at: range.upperBound - 1)
        for index in range { cells[row][index] = blank }
    }
}
