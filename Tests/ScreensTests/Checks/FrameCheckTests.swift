// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Testing

@Suite struct FrameCheckTests {
    private static func sound() -> Canvas {
        var canvas = Canvas(size: Size(columns: 40, rows: 12))
        canvas.write("[ Terug ]", at: Point(column: 1, row: 5), role: .selected)
        canvas.write("Enter: drukken", at: Point(column: 1, row: 11), role: .muted)
        canvas.cursor = Point(column: 3, row: 5)
        return canvas
    }

    @Test func `a screen with a focus, a cursor on it and a hint is sound`() {
        #expect(FrameChecks.findings(in: Self.sound()) == [])
    }

    @Test func `a text over another is found`() {
        var canvas = Self.sound()
        canvas.write("Vooruit", at: Point(column: 1, row: 5))
        #expect(FrameChecks.findings(in: canvas).contains("one text lies over another at column 1, row 5"))
    }

    @Test func `a text that ends at the edge without a mark is found`() {
        var canvas = Self.sound()
        canvas.write("een lange zin", at: Point(column: 30, row: 0))
        #expect(FrameChecks.findings(in: canvas) == ["a text is cut without a mark at column 40, row 0"])
    }

    @Test func `a text that ends in a mark is no finding`() {
        var canvas = Self.sound()
        canvas.writeClipped("een lange zin", at: Point(column: 30, row: 0), columns: 10)
        #expect(canvas.text(ofRow: 0).hasSuffix("…"))
        #expect(FrameChecks.findings(in: canvas) == [])
    }

    @Test func `a row below the canvas is found`() {
        var canvas = Self.sound()
        canvas.write("te laag", at: Point(column: 1, row: 12))
        #expect(FrameChecks.findings(in: canvas) == ["something is drawn outside the canvas at column 1, row 12"])
    }

    @Test func `a cursor beside the focus is found`() {
        var canvas = Self.sound()
        canvas.cursor = Point(column: 0, row: 0)
        #expect(FrameChecks.findings(in: canvas) == ["the cursor is not on the focus but at column 0, row 0"])
    }

    @Test func `a screen without a way out is found`() {
        var canvas = Self.sound()
        canvas.clearRow(11)
        #expect(FrameChecks.findings(in: canvas).count == 2)
        #expect(FrameChecks.findings(in: Self.sound(), wayOut: ["Stoppen"]).count == 1)
    }
}
