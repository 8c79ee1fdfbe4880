// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort

/// One line of text that is being edited.
package struct TextField: Equatable, Sendable {
    package private(set) var text: String
    /// The place of the cursor, in characters.
    private var cursor: Int
    private let limit: Int
    private let isHidden: Bool

    /// - Parameters:
    ///   - limit: In characters; what would pass it is refused.
    ///   - isHidden: Whether asterisks are shown for the characters.
    package init(_ text: String = "", limit: Int, isHidden: Bool = false) {
        self.text = text
        self.limit = limit
        self.isHidden = isHidden
        cursor = text.count
    }

    /// The text without white space around it.
    package var trimmed: String {
        var trimmed = text[...]
        while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
        while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
        return String(trimmed)
    }

    /// Hears what the keyboard sent. - Returns: whether the text or the cursor changed.
    @discardableResult
    package mutating func hear(_ input: Input) -> Bool {
        switch input {
        case .text(let text), .paste(let text): insert(text)
        case .pasteTooLong: false
        case .key(let key): hear(key)
        }
    }

    private mutating func insert(_ typed: String) -> Bool {
        let line = String(TypedText.cleaned(typed).map { $0.isNewline || $0 == "\t" ? " " : $0 })
        var changed = text
        changed.insert(contentsOf: line, at: index(cursor))
        guard !line.isEmpty, changed.count <= limit else { return false }
        cursor += changed.count - text.count
        text = changed
        return true
    }

    private func index(_ place: Int) -> String.Index { text.index(text.startIndex, offsetBy: place) }

    private mutating func hear(_ key: Key) -> Bool {
        switch key {
        case .left: return move(to: cursor - 1)
        case .right: return move(to: cursor + 1)
        case .home: return move(to: 0)
        case .end: return move(to: text.count)
        case .backspace: return delete(from: cursor - 1, to: cursor)
        case .delete: return delete(from: cursor, to: cursor + 1)
        case .deleteWordBack, .control("w"): return delete(from: wordStart, to: cursor)
        case .control("u"): return delete(from: 0, to: cursor)
        case .control("k"): return delete(from: cursor, to: text.count)
        case .wordLeft: return move(to: wordStart)
        case .wordRight, .deleteWordForward, .enter, .tab, .backTab, .escape, .up, .down, .pageUp, .pageDown,
            .documentStart, .documentEnd, .scrollUp, .scrollDown, .function, .control, .alt:
            return false
        }
    }

    private var wordStart: Int {
        var place = cursor
        while place > 0, text[index(place - 1)].isWhitespace { place -= 1 }
        while place > 0, !text[index(place - 1)].isWhitespace { place -= 1 }
        return place
    }

    private mutating func move(to place: Int) -> Bool {
        let place = min(max(0, place), text.count)
        defer { cursor = place }
        return place != cursor
    }

    private mutating func delete(from start: Int, to end: Int) -> Bool {
        let start = max(0, start)
        let end = min(end, text.count)
        guard start < end else { return false }
        text.removeSubrange(index(start)..<index(end))
        cursor = start
        return true
    }

    /// Draws the field on one row, scrolled so that the cursor can be seen, with `…` where there is more.
    /// - Returns: where the cursor stands.
    @discardableResult
    package func draw(in area: Rect, on canvas: inout Canvas, role: Role = .plain) -> Point {
        canvas.mark(.text, in: area)
        let shown = isHidden ? String(repeating: "*", count: text.count) : text
        let columns = area.size.columns
        var start = shown.startIndex
        let end = shown.index(shown.startIndex, offsetBy: min(cursor, shown.count))
        var column = textWidth(shown[start..<end])
        if column >= columns {
            // One column goes to the mark in front.
            while column >= columns - 1, start < end {
                column -= DisplayText.width(of: shown[start])
                start = shown.index(after: start)
            }
            column += 1
            canvas.write("…", at: area.origin, role: role)
        }
        let left = start > shown.startIndex ? 1 : 0
        let origin = Point(column: area.left + left, row: area.top)
        canvas.writeClipped(shown[start...], at: origin, columns: columns - left, role: role)
        return Point(column: area.left + min(column, max(0, columns - 1)), row: area.top)
    }
}
