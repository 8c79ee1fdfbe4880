// SPDX-License-Identifier: Apache-2.0

/// The simplest editor there can be: one string and a place in it, nothing remembered, nothing cut into paragraphs.
struct ReferenceEditor: Equatable {
    private(set) var text: String
    /// In UTF-8, on the boundary of a character.
    private(set) var cursor: Int

    init(_ text: String) {
        self.text = text
        cursor = text.utf8.count
    }

    private var index: String.Index { text.utf8.index(text.startIndex, offsetBy: cursor) }

    private func offset(_ index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }

    var left: Int { cursor == 0 ? 0 : offset(text.index(before: index)) }
    var right: Int { cursor == text.utf8.count ? cursor : offset(text.index(after: index)) }

    mutating func move(to place: Int) { cursor = place }

    mutating func insert(_ inserted: String) {
        replace(cursor..<cursor, with: inserted)
    }

    mutating func delete(_ range: Range<Int>) {
        replace(range, with: "")
    }

    private mutating func replace(_ range: Range<Int>, with new: String) {
        let bytes = Array(text.utf8)
        let start = bytes[..<range.lowerBound]
        text = String(decoding: start + new.utf8 + bytes[range.upperBound...], as: UTF8.self)
        cursor = start.count + new.utf8.count
        // What was joined to the character before it belongs to that character.
        var boundary = 0
        for character in text where boundary < cursor { boundary += character.utf8.count }
        cursor = boundary
    }
}
