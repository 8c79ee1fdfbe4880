// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import CellCanvas

/// The quick way through plain texts must give what the careful way gives.
struct `Plain texts` {
    private static var plain: [Unicode.Scalar] {
        (0...0x2FFFF as ClosedRange<UInt32>).filter(PlainText.isPlain).compactMap(Unicode.Scalar.init)
    }

    @Test func `Every plain character takes one column and is drawn as itself`() {
        #expect(Self.plain.count > 300)
        for scalar in Self.plain {
            #expect(DisplayText.cells(of: Character(scalar)) == [Cell(base: scalar.value)], "\(scalar.value)")
        }
    }

    @Test func `No two plain characters join into one`() {
        var text = ""
        for first in Self.plain {
            for second in [Self.plain[0], first, Self.plain[Self.plain.count - 1]] {
                text.unicodeScalars.append(contentsOf: [first, second])
            }
        }
        #expect(text.count == text.unicodeScalars.count)
    }

    @Test(arguments: [
        ("Proces · 24 november", 20), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("👩‍👩‍👧", 6), ("", 0), ("a\u{200B}b", 2),
        ("–“x”…", 5),
    ])
    func `A text has the width it is drawn in`(text: String, columns: Int) {
        var canvas = Canvas(size: Size(columns: 40, rows: 1))
        #expect(textWidth(text) == columns)
        #expect(canvas.write(text, at: Point(column: 0, row: 0)) == columns)
    }

    @Test func `A plain text over another is a mishap and leaves no half of a wide character`() {
        var canvas = Canvas(size: Size(columns: 6, rows: 1))
        canvas.write("漢字", at: Point(column: 0, row: 0))
        canvas.write("ab", at: Point(column: 1, row: 0))
        #expect(canvas.text(ofRow: 0) == " ab")
        #expect(!canvas.mishaps.isEmpty)
    }

    @Test func `A plain text that does not fit is cut at a column and says so`() {
        var canvas = Canvas(size: Size(columns: 10, rows: 1))
        #expect(canvas.write("één twee drie", at: Point(column: 2, row: 0), before: 7) == 5)
        #expect(canvas.mishaps == [.cut(Point(column: 7, row: 0))])
        #expect(canvas.text(ofRow: 0) == "  één t")
    }
}
