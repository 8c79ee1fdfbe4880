// SPDX-License-Identifier: Apache-2.0

/// One paragraph of the editor: its text, without a line end, and where its rows begin.
struct Paragraph: Equatable, Sendable {
    private(set) var text: String
    private(set) var breaks: RowBreaks

    init(_ text: String, width: Int) {
        self.text = text
        self.text.makeContiguousUTF8()
        breaks = RowBreaks(of: self.text, width: width)
    }

    /// Bytes of UTF-8.
    var count: Int { text.utf8.count }
    var rows: Int { breaks.starts.count }

    func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }

    func offset(_ index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }

    /// The place as it is, or the end of the character it lies inside.
    func aligned(_ offset: Int) -> Int {
        guard offset > 0, offset < count else { return min(max(0, offset), count) }
        let index = index(offset)
        // From inside a character `index(after:)` leads to its end.
        return String.Index(index, within: text) == nil ? self.offset(text.index(after: index)) : offset
    }

    func offset(after offset: Int) -> Int { offset >= count ? count : self.offset(text.index(after: index(offset))) }

    /// The beginning of the character before a place, or of the one it lies inside.
    func offset(before offset: Int) -> Int {
        guard offset > 0 else { return 0 }
        let index = index(offset)
        let isInside = String.Index(index, within: text) == nil
        return self.offset(text.index(before: isInside ? text.index(after: index) : index))
    }

    /// The first and the past-the-end place of a row.
    func bounds(ofRow row: Int) -> (start: Int, end: Int) {
        (breaks.starts[row], row + 1 < rows ? breaks.starts[row + 1] : count)
    }

    /// Puts a text in the place of a stretch.
    mutating func replace(_ range: Range<Int>, with replacement: String) {
        if range.isEmpty, range.lowerBound == count {
            text += replacement
        } else {
            text.replaceSubrange(index(range.lowerBound)..<index(range.upperBound), with: replacement)
        }
        // A combining mark can change the character before the edit.
        let edited = max(0, offset(before: range.lowerBound))
        breaks.update(for: text, editedAt: edited, growth: replacement.utf8.count - range.count)
    }

    mutating func layout(width: Int) {
        if breaks.width != width { breaks = RowBreaks(of: text, width: width) }
    }
}
