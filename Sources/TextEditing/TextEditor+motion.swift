// SPDX-License-Identifier: Apache-2.0

extension TextEditor {
    /// A way to move the cursor.
    enum Motion: Equatable, Sendable {
        case left, right, wordLeft, wordRight, up, down, rowStart, rowEnd, pageUp, pageDown, scrollUp, scrollDown,
            start, end
    }

    /// Rows of one turn of the wheel.
    private static var scrollRows: Int { 3 }

    mutating func move(_ motion: Motion) -> Outcome {
        let before = cursor
        history.breakRun()
        switch motion {
        case .up: moveRows(-1)
        case .down: moveRows(1)
        case .pageUp: moveRows(-max(1, pageRows - 1))
        case .pageDown: moveRows(max(1, pageRows - 1))
        case .scrollUp: moveRows(-Self.scrollRows)
        case .scrollDown: moveRows(Self.scrollRows)
        case .left, .right, .wordLeft, .wordRight, .rowStart, .rowEnd, .start, .end:
            cursor = place(of: motion)
            wantedColumn = nil
        }
        return cursor == before ? .ignored : .moved
    }

    /// Where a motion along the text leads.
    func place(of motion: Motion) -> Place {
        switch motion {
        case .left: left(of: cursor)
        case .right: right(of: cursor)
        case .wordLeft: wordLeft(of: cursor)
        case .wordRight: wordRight(of: cursor)
        case .rowStart: Place(paragraph: cursor.paragraph, offset: rowStart)
        case .rowEnd: Place(paragraph: cursor.paragraph, offset: rowEnd)
        case .start: Place(paragraph: 0, offset: 0)
        case .end: Place(paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].count)
        case .up, .down, .pageUp, .pageDown, .scrollUp, .scrollDown: cursor
        }
    }

    private func left(of place: Place) -> Place {
        if place.offset > 0 {
            return Place(paragraph: place.paragraph, offset: paragraphs[place.paragraph].offset(before: place.offset))
        }
        guard place.paragraph > 0 else { return place }
        return Place(paragraph: place.paragraph - 1, offset: paragraphs[place.paragraph - 1].count)
    }

    private func right(of place: Place) -> Place {
        if place.offset < paragraphs[place.paragraph].count {
            return Place(paragraph: place.paragraph, offset: paragraphs[place.paragraph].offset(after: place.offset))
        }
        guard place.paragraph + 1 < paragraphs.count else { return place }
        return Place(paragraph: place.paragraph + 1, offset: 0)
    }

    private func wordLeft(of place: Place) -> Place {
        var place = left(of: place)
        while place.offset > 0, !isWord(before: place) { place = left(of: place) }
        while place.offset > 0, isWord(before: place) { place = left(of: place) }
        return place
    }

    private func wordRight(of place: Place) -> Place {
        var place = right(of: place)
        let isEnd = { (place: Place) in place.offset >= self.paragraphs[place.paragraph].count }
        while !isEnd(place), place.offset > 0, isWord(before: place), isWord(at: place) { place = right(of: place) }
        while !isEnd(place), !isWord(at: place) { place = right(of: place) }
        return place
    }

    private func isWord(before place: Place) -> Bool {
        let paragraph = paragraphs[place.paragraph]
        return isWord(paragraph.text[paragraph.text.index(before: paragraph.index(place.offset))])
    }

    private func isWord(at place: Place) -> Bool {
        let paragraph = paragraphs[place.paragraph]
        return isWord(paragraph.text[paragraph.index(place.offset)])
    }

    private func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    // MARK: - By row

    private var rowBounds: (start: Int, end: Int) {
        let paragraph = paragraphs[cursor.paragraph]
        return paragraph.bounds(ofRow: paragraph.breaks.row(of: cursor.offset))
    }

    /// The beginning of the row; pressed there again, the beginning of the paragraph.
    private var rowStart: Int { cursor.offset == rowBounds.start ? 0 : rowBounds.start }

    /// The end of the row; pressed there again, the end of the paragraph.
    private var rowEnd: Int {
        let paragraph = paragraphs[cursor.paragraph]
        let last = lastPlace(inRow: paragraph.breaks.row(of: cursor.offset), of: paragraph)
        return cursor.offset == last ? paragraph.count : last
    }

    /// The last place of a row that is not the first of the next.
    private func lastPlace(inRow row: Int, of paragraph: Paragraph) -> Int {
        let end = paragraph.bounds(ofRow: row).end
        return row + 1 < paragraph.rows ? paragraph.offset(before: end) : end
    }

    private mutating func moveRows(_ count: Int) {
        let paragraph = paragraphs[cursor.paragraph]
        let row = paragraph.breaks.row(of: cursor.offset)
        let scan = RowScan(paragraph.text, width: columns)
        let column = wantedColumn ?? scan.column(of: cursor.offset, from: paragraph.bounds(ofRow: row).start)
        wantedColumn = column
        guard let (index, target) = step(count, rowsFrom: row, of: cursor.paragraph) else {
            cursor = place(of: count < 0 ? .start : .end)
            return
        }
        let found = paragraphs[index]
        let start = found.bounds(ofRow: target).start
        let end = lastPlace(inRow: target, of: found)
        let offset = RowScan(found.text, width: columns).offset(ofColumn: column, from: start, to: end)
        cursor = Place(paragraph: index, offset: offset)
    }

    /// The paragraph and row so many rows away; nil beyond the text.
    private func step(_ count: Int, rowsFrom row: Int, of paragraph: Int) -> (Int, Int)? {
        var index = paragraph
        var row = row + count
        while row < 0 {
            guard index > 0 else { return nil }
            index -= 1
            row += paragraphs[index].rows
        }
        while row >= paragraphs[index].rows {
            guard index + 1 < paragraphs.count else { return nil }
            row -= paragraphs[index].rows
            index += 1
        }
        return (index, row)
    }
}
