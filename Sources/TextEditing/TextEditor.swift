// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// A text of several paragraphs that is being edited: by grapheme, with soft wrapping, undo and redo.
///
/// Everything typed stays as typed; an insertion that would pass the limit is refused whole.
package struct TextEditor: Equatable, Sendable {
    /// A place between two graphemes.
    struct Place: Equatable, Sendable {
        var paragraph: Int
        /// In UTF-8, from the beginning of the paragraph.
        var offset: Int
    }

    /// What came of an edit.
    package enum Outcome: Equatable, Sendable {
        case changed
        case moved
        case ignored
        /// It would have passed the limit; nothing changed.
        case refused
    }

    var paragraphs: [Paragraph]
    var cursor: Place
    /// The column that moving up and down keeps to.
    var wantedColumn: Int?
    var history = EditHistory()
    let limit: TextLimit
    /// Bytes of the whole text.
    private(set) var bytes: Int
    /// Columns of a row, and rows of the page.
    private(set) var columns = Self.columnsAtFirst
    private(set) var pageRows = 10
    /// The row at the top of the page.
    var topRow = 0

    /// Columns until the first layout.
    private static let columnsAtFirst = 72

    /// A text with the cursor at its end.
    package init(text: String, limit: TextLimit) {
        self.limit = limit
        paragraphs = Self.split(text).map { Paragraph($0, width: Self.columnsAtFirst) }
        bytes = text.utf8.count
        cursor = Place(paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].count)
    }

    static func split(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
    }

    /// The whole text.
    package var text: String {
        guard paragraphs.count > 1 else { return paragraphs[0].text }
        var text = ""
        text.reserveCapacity(bytes)
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { text += "\n" }
            text += paragraph.text
        }
        return text
    }

    package var isEmpty: Bool { bytes == 0 }

    /// Whether there is nothing but white space.
    package var isBlank: Bool { paragraphs.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }

    /// Lays the rows out for a page of this size and keeps the cursor on it.
    package mutating func layout(columns: Int, rows: Int) {
        pageRows = max(1, rows)
        let columns = max(1, columns)
        if columns != self.columns {
            self.columns = columns
            for index in paragraphs.indices { paragraphs[index].layout(width: columns) }
        }
        topRow = visibleTop(rows: pageRows)
    }

    /// Scrolls until the cursor is on the page, which is as large as before.
    package mutating func keepCursorOnPage() { topRow = visibleTop(rows: pageRows) }

    /// The row at the top of a page that shows the cursor.
    func visibleTop(rows: Int) -> Int {
        let row = cursorRow
        return row < topRow ? row : row >= topRow + rows ? row - rows + 1 : topRow
    }

    /// The row of the cursor, counted from the first row of the text.
    var cursorRow: Int {
        paragraphs[..<cursor.paragraph].reduce(0) { $0 + $1.rows }
            + paragraphs[cursor.paragraph].breaks.row(of: cursor.offset)
    }

    /// Puts a text at the cursor.
    mutating func insert(_ text: String, isPaste: Bool) -> Outcome {
        let text = TypedText.cleaned(text)
        guard !text.isEmpty else { return .ignored }
        guard fits(text) else { return .refused }
        replace(from: cursor, to: cursor, with: text, as: isPaste ? .paste : .typing)
        return .changed
    }

    private func fits(_ text: String) -> Bool {
        let total = bytes + text.utf8.count
        guard total > limit.characters else { return true }
        guard total <= limit.bytes else { return false }
        return self.text.count + text.count <= limit.characters
    }

    /// Puts a text in the place of a stretch, remembers how it was, and puts the cursor behind it.
    mutating func replace(from start: Place, to end: Place, with text: String, as kind: EditHistory.Kind) {
        history.begin(
            kind, at: start, endingAt: end, cursor: cursor, text: text, in: paragraphs)
        let removed = byteCount(from: start, to: end)
        cursor = put(text, from: start, to: end)
        history.end(paragraphs: paragraphs.count, cursor: cursor)
        bytes += text.utf8.count - removed
        wantedColumn = nil
    }

    /// Empties the text; undo brings it back.
    package mutating func clear() {
        let start = Place(paragraph: 0, offset: 0)
        let end = Place(paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].count)
        guard start != end else { return }
        history.breakRun()
        replace(from: start, to: end, with: "", as: .paste)
    }

    private func byteCount(from start: Place, to end: Place) -> Int {
        guard start.paragraph < end.paragraph else { return end.offset - start.offset }
        let whole = paragraphs[(start.paragraph + 1)..<end.paragraph].reduce(0) { $0 + $1.count + 1 }
        return paragraphs[start.paragraph].count - start.offset + 1 + whole + end.offset
    }

    private mutating func put(_ text: String, from start: Place, to end: Place) -> Place {
        if start.paragraph == end.paragraph, !text.utf8.contains(UInt8(ascii: "\n")) {
            paragraphs[start.paragraph].replace(start.offset..<end.offset, with: text)
            let offset = paragraphs[start.paragraph].aligned(start.offset + text.utf8.count)
            return Place(paragraph: start.paragraph, offset: offset)
        }
        let first = paragraphs[start.paragraph]
        let last = paragraphs[end.paragraph]
        var parts = Self.split(text)
        let tail = String(last.text[last.index(end.offset)...])
        let place = Place(
            paragraph: start.paragraph + parts.count - 1,
            offset: parts[parts.count - 1].utf8.count + (parts.count == 1 ? start.offset : 0))
        parts[0] = first.text[..<first.index(start.offset)] + parts[0]
        parts[parts.count - 1] += tail
        paragraphs.replaceSubrange(
            start.paragraph...end.paragraph, with: parts.map { Paragraph($0, width: columns) })
        return Place(paragraph: place.paragraph, offset: paragraphs[place.paragraph].aligned(place.offset))
    }

    /// Puts back paragraphs, for undo and redo.
    mutating func restore(_ range: Range<Int>, with texts: [String], cursor: Place) {
        let removed = paragraphs[range].reduce(0) { $0 + $1.count + 1 }
        let added = texts.reduce(0) { $0 + $1.utf8.count + 1 }
        paragraphs.replaceSubrange(range, with: texts.map { Paragraph($0, width: columns) })
        bytes += added - removed
        self.cursor = cursor
        wantedColumn = nil
    }
}
