// SPDX-License-Identifier: Apache-2.0

import CellCanvas

/// Where the rows of a paragraph begin on the screen.
///
/// Rows are broken after white space, which hangs over the edge; a word longer than a row is broken inside. All
/// places are offsets in UTF-8.
struct RowBreaks: Equatable, Sendable {
    /// Columns of a row.
    private(set) var width: Int
    /// The first is 0.
    private(set) var starts: [Int]

    init(of text: String, width: Int) {
        self.width = max(1, width)
        starts = [0]
        let scan = RowScan(text, width: self.width)
        while let next = scan.rowEnd(from: starts[starts.count - 1]) { starts.append(next) }
    }

    /// The row that holds a place.
    func row(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// Brings the rows up to date after an edit at a place, which made the text longer by `growth` bytes.
    ///
    /// Starts one row before the edit, for a word may move up, and stops where the old rows fit again.
    mutating func update(for text: String, editedAt offset: Int, growth: Int) {
        let first = max(0, row(of: offset) - 1)
        let old = starts
        let end = offset + max(0, growth)
        starts.removeSubrange((first + 1)...)
        let scan = RowScan(text, width: width)
        while let next = scan.rowEnd(from: starts[starts.count - 1]) {
            starts.append(next)
            guard next > end else { continue }
            let place = Self.firstIndex(atLeast: next - growth, in: old)
            guard place < old.count, old[place] == next - growth, old[place] > offset else { continue }
            starts.append(contentsOf: old[(place + 1)...].lazy.map { $0 + growth })
            return
        }
    }

    private static func firstIndex(atLeast value: Int, in sorted: [Int]) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Walks through a paragraph, character by character, with the columns each takes.
struct RowScan {
    private let text: String
    private let width: Int

    /// Columns between tab stops.
    static let tabStop = 4

    init(_ text: String, width: Int) {
        self.text = text
        self.width = width
    }

    /// Where the row that begins here ends; nil when it is the last.
    func rowEnd(from start: Int) -> Int? {
        var offset = start
        var column = 0
        var wordStart = start
        while let (next, columns, isSpace) = step(at: offset, column: column) {
            if !isSpace, column + columns > width, offset > start {
                return wordStart > start ? wordStart : offset
            }
            offset = next
            column += columns
            if isSpace { wordStart = next }
        }
        return nil
    }

    /// The column of a place in the row that begins at `start`.
    func column(of offset: Int, from start: Int) -> Int {
        var place = start
        var column = 0
        while place < offset, let (next, columns, _) = step(at: place, column: column) {
            place = next
            column += columns
        }
        return column
    }

    /// The place nearest to a column in the row from `start` to `end`.
    func offset(ofColumn wanted: Int, from start: Int, to end: Int) -> Int {
        var place = start
        var column = 0
        while place < end, let (next, columns, _) = step(at: place, column: column), column + columns <= wanted {
            place = next
            column += columns
        }
        return place
    }

    /// One character further; nil at the end of the text.
    func step(at offset: Int, column: Int) -> (next: Int, columns: Int, isSpace: Bool)? {
        let bytes = text.utf8
        let index = bytes.index(bytes.startIndex, offsetBy: offset)
        guard index < bytes.endIndex else { return nil }
        let byte = bytes[index]
        let following = bytes.index(after: index)
        // Nothing joins a tab.
        if byte == UInt8(ascii: "\t") { return (offset + 1, Self.tabStop - column % Self.tabStop, true) }
        if byte < 0x80, following == bytes.endIndex || bytes[following] < 0x80 {
            return (offset + 1, 1, byte == UInt8(ascii: " "))
        }
        let character = text[index]
        let columns = DisplayText.width(of: character)
        return (offset + character.utf8.count, columns, character == " ")
    }
}
