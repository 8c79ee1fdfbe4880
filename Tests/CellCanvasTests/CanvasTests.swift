// SPDX-License-Identifier: Apache-2.0

import Fault
import Testing

@testable import CellCanvas

@Suite struct CanvasTests {
    private func canvas(_ columns: Int = 10, _ rows: Int = 3) -> Canvas {
        Canvas(size: Size(columns: columns, rows: rows))
    }

    @Test func `a text is drawn where it was put, with its role`() {
        var canvas = canvas()
        #expect(canvas.write("één", at: Point(column: 2, row: 1), role: .title) == 3)
        #expect(canvas.picture == "\n  één\n")
        #expect(canvas.roleMap == "..........\n..TTT.....\n..........")
    }

    @Test(arguments: [-1, 3, 100]) func `a text on a row that is not there is not drawn, and noted`(row: Int) {
        var canvas = canvas()
        #expect(canvas.write("abc", at: Point(column: 0, row: row)) == 0)
        #expect(canvas.picture == "\n\n")
        #expect(canvas.mishaps == [.outside(Point(column: 0, row: row))])
    }

    @Test func `a text that runs over the edge is drawn as far as it goes, and noted`() {
        var canvas = canvas()
        canvas.write("abcdef", at: Point(column: 7, row: 0))
        #expect(canvas.text(ofRow: 0) == "       abc")
        #expect(canvas.mishaps == [.cut(Point(column: 10, row: 0))])
    }

    @Test func `a text that begins left of the canvas is drawn from the edge`() {
        var canvas = canvas()
        canvas.write("abcdef", at: Point(column: -2, row: 0))
        #expect(canvas.text(ofRow: 0) == "cdef")
        #expect(!canvas.mishaps.isEmpty)
    }

    @Test func `blanks at the end may fall off`() {
        var canvas = canvas()
        canvas.write("abc   ", at: Point(column: 7, row: 0))
        #expect(canvas.mishaps == [])
    }

    @Test func `a wide character at the edge is drawn whole or not at all`() {
        var canvas = canvas(5, 1)
        canvas.write("a你好", at: Point(column: 0, row: 0))
        #expect(canvas.text(ofRow: 0) == "a你好")
        canvas = self.canvas(4, 1)
        canvas.write("a你好", at: Point(column: 0, row: 0))
        #expect(canvas.text(ofRow: 0) == "a你")
        #expect(canvas[Point(column: 3, row: 0)] == .blank)
    }

    @Test func `a joined emoji is not drawn by half`() {
        var canvas = canvas(5, 1)
        canvas.write("ab👩‍🏫", at: Point(column: 0, row: 0))
        #expect(canvas.text(ofRow: 0) == "ab")
        #expect(canvas.mishaps == [.cut(Point(column: 2, row: 0))])
    }

    @Test func `a character over half of a wide one blanks the other half`() {
        var canvas = canvas()
        canvas.write("你好", at: Point(column: 0, row: 0))
        canvas.write("x", at: Point(column: 1, row: 0))
        #expect(canvas.text(ofRow: 0) == " x好")
        canvas.write("y", at: Point(column: 2, row: 0))
        #expect(canvas.text(ofRow: 0) == " xy")
        #expect(canvas.mishaps.count == 2)
    }

    @Test func `a wide character over two others leaves no halves`() {
        var canvas = canvas()
        canvas.write("你好", at: Point(column: 0, row: 0))
        canvas.write("吗", at: Point(column: 1, row: 0))
        #expect(canvas.text(ofRow: 0) == " 吗")
        #expect(canvas[Point(column: 3, row: 0)] == .blank)
    }

    @Test func `a text that does not fit ends in three dots`() {
        var canvas = canvas()
        #expect(canvas.writeClipped("samenwerking", at: Point(column: 0, row: 0), columns: 8) == 8)
        #expect(canvas.text(ofRow: 0) == "samenwe…")
        #expect(canvas.writeClipped("precies8", at: Point(column: 0, row: 1), columns: 8) == 8)
        #expect(canvas.text(ofRow: 1) == "precies8")
        #expect(canvas.writeClipped("你好吗你", at: Point(column: 0, row: 2), columns: 6) == 5)
        #expect(canvas.text(ofRow: 2) == "你好…")
        #expect(canvas.mishaps == [])
    }

    @Test func `clearing a row makes room without a mishap`() {
        var canvas = canvas()
        canvas.write("oud", at: Point(column: 0, row: 0))
        canvas.clearRow(0)
        canvas.write("nieuw", at: Point(column: 0, row: 0))
        #expect(canvas.text(ofRow: 0) == "nieuw")
        #expect(canvas.mishaps == [])
    }

    @Test func `an empty canvas takes nothing and breaks nothing`() {
        for size in [Size(columns: 0, rows: 0), Size(columns: -3, rows: 2), Size(columns: 1, rows: 1)] {
            var canvas = Canvas(size: size)
            canvas.write("你好", at: Point(column: 0, row: 0))
            canvas.writeClipped("lang", at: Point(column: 0, row: 0), columns: 1)
            canvas.clear()
            #expect(canvas.rows.map(\.count) == Array(repeating: max(0, size.columns), count: max(0, size.rows)))
        }
    }

    @Test(arguments: Seeds.some(20)) func `wide characters keep their halves, whatever is written over them`(
        seed: UInt64
    ) {
        var generator = SeededGenerator(seed: seed)
        var canvas = canvas(12, 4)
        let texts = ["a", "你", "好吗", "ab你", "👩‍👩‍👧", "é", "🇳🇱", " ", "…"]
        for _ in 0..<300 {
            let text = texts.randomElement(using: &generator) ?? "a"
            let column = Int.random(in: -3...14, using: &generator)
            let row = Int.random(in: -1...4, using: &generator)
            canvas.writeClipped(
                text, at: Point(column: column, row: row), columns: Int.random(in: 0...6, using: &generator))
            for row in 0..<4 {
                for column in 0..<12 {
                    let cell = canvas[Point(column: column, row: row)]
                    let right = column < 11 ? canvas[Point(column: column + 1, row: row)] : .blank
                    let left = column > 0 ? canvas[Point(column: column - 1, row: row)] : .blank
                    if cell.width == 2 { #expect(column < 11 && right.width == 0) }
                    if cell.width == 0 { #expect(column > 0 && left.width == 2) }
                }
            }
        }
    }
}
