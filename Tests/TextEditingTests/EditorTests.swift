// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import Testing

@testable import TextEditing

@Suite struct EditorTests {
    // MARK: - Characters

    @Test func `a combining mark typed after its letter joins it`() {
        var edited = editor()
        edited.type("e")
        _ = edited.hear(.text("\u{301}"))
        #expect(edited.text == "é")
        #expect(edited.cursorCell.column == 1)
        edited.press(.backspace)
        #expect(edited.text.isEmpty)
    }

    @Test(arguments: ["👩‍👩‍👧", "🇳🇱", "👍🏽", "é", "한", "क्ष", "❤️"])
    func `one arrow and one backspace take a whole character`(character: String) {
        var edited = editor("a" + character + "b")
        edited.press(.left, .left)
        #expect(edited.cursorOffset == 1)
        edited.press(.right, .backspace)
        #expect(edited.text == "ab")
    }

    @Test func `an emoji typed scalar by scalar becomes one character`() {
        var edited = editor()
        for scalar in "👩‍🏫".unicodeScalars { _ = edited.hear(.text(String(scalar))) }
        #expect(edited.text == "👩‍🏫")
        edited.press(.left)
        #expect(edited.cursorOffset == 0)
    }

    @Test func `a flag typed letter by letter in front of another leaves the cursor between characters`() {
        var edited = editor("🇱")
        edited.press(.documentStart)
        _ = edited.hear(.text("🇳"))
        #expect(edited.text == "🇳🇱")
        #expect(edited.findings == [])
        edited.type("!")
        #expect(edited.text == "🇳🇱!")
    }

    @Test func `deleting between halves of a character joins them`() {
        var edited = editor("ex\u{301}")
        edited.press(.documentStart, .right, .delete)
        #expect(edited.text == "e")
        edited = editor("👩 \u{200D}🏫")
        edited.press(.documentStart, .right, .delete)
        #expect(edited.findings == [])
    }

    @Test func `a tab before a letter with an accent is a tab`() {
        let edited = editor("a\té")
        #expect(edited.cursorCell.column == 5)
    }

    @Test func `text from right to left stays in the order it was typed`() {
        var edited = editor()
        edited.type("مرحبا שלום")
        #expect(edited.text == "مرحبا שלום")
        edited.press(.backspace)
        #expect(edited.text == "مرحبا שלו")
    }

    @Test func `controls in a paste are left out, line ends become one kind`() {
        var edited = editor()
        _ = edited.hear(.paste("een\r\ntwee\rdrie\u{1B}[31m\u{0}vier\u{2028}vijf"))
        #expect(edited.text == "een\ntwee\ndrie[31mvier\nvijf")
    }

    // MARK: - Rows

    @Test func `rows break between words`() {
        let edited = editor("We waren niet bang om te kijken", columns: 12)
        #expect(edited.rows == ["We waren ", "niet bang om ", "te kijken"])
    }

    @Test func `a word longer than a row is broken inside`() {
        #expect(editor("samenwerkingsverband", columns: 8).rows == ["samenwer", "kingsver", "band"])
    }

    @Test func `a wide character that does not fit goes to the next row whole`() {
        #expect(editor("aaa你你", columns: 4).rows == ["aaa", "你你"])
    }

    @Test func `up and down keep the column, over short rows too`() {
        var edited = editor("een lange regel\nkort\nnog een lange regel", columns: 30)
        edited.press(.documentStart)
        edited.press(.right, times: 12)
        edited.press(.down)
        #expect(edited.cursorCell == Point(column: 4, row: 1))
        edited.press(.down)
        #expect(edited.cursorCell == Point(column: 12, row: 2))
        edited.press(.up, .up)
        #expect(edited.cursorCell == Point(column: 12, row: 0))
    }

    @Test func `up and down go by row of the screen, not by paragraph`() {
        var edited = editor("We waren niet bang om te kijken", columns: 12)
        edited.press(.up)
        #expect(edited.cursorCell.row == 1)
        edited.press(.up)
        #expect(edited.cursorCell.row == 0)
        edited.press(.up)
        #expect(edited.cursorOffset == 0)
    }

    @Test func `Home goes to the beginning of the row, and again to that of the paragraph`() {
        var edited = editor("We waren niet bang om te kijken", columns: 12)
        edited.press(.home)
        #expect(edited.cursorOffset == 22)
        edited.press(.home)
        #expect(edited.cursorOffset == 0)
        edited.press(.end, .end)
        #expect(edited.cursorOffset == edited.text.utf8.count)
    }

    @Test func `words are jumped over one by one`() {
        var edited = editor("één, twee; drie")
        edited.press(.wordLeft)
        #expect(edited.cursorOffset == "één, twee; ".utf8.count)
        edited.press(.wordLeft, .wordLeft)
        #expect(edited.cursorOffset == 0)
        edited.press(.wordRight)
        #expect(edited.cursorOffset > 0)
        edited.press(.documentEnd, .deleteWordBack)
        #expect(edited.text == "één, twee; ")
    }

    // MARK: - Undo

    @Test func `typing is taken back word by word, a paste in one step`() {
        var edited = editor()
        edited.type("een twee ")
        _ = edited.hear(.paste("geplakt\nen meer"))
        edited.press(.control("z"))
        #expect(edited.text == "een twee ")
        edited.press(.control("z"))
        #expect(edited.text == "een ")
        edited.press(.control("z"))
        #expect(edited.text.isEmpty)
        let outcome1 = edited.press(.control("z"))
        #expect(outcome1 == .ignored)
        edited.press(.control("y"), .control("y"), .control("y"))
        #expect(edited.text == "een twee geplakt\nen meer")
        let outcome2 = edited.press(.control("y"))
        #expect(outcome2 == .ignored)
    }

    @Test func `typing after undo forgets what could be redone`() {
        var edited = editor("begin")
        edited.type("weg")
        edited.press(.control("z"))
        edited.type("!")
        let outcome3 = edited.press(.control("y"))
        #expect(outcome3 == .ignored)
        #expect(edited.text == "begin!")
    }

    // MARK: - Limits

    @Test func `an insertion beyond the limit is refused whole`() {
        var edited = editor("12345678", characters: 10)
        let outcome4 = edited.hear(.paste("abc"))
        #expect(outcome4 == .refused)
        #expect(edited.text == "12345678")
        let outcome5 = edited.hear(.paste("👩‍👩‍👧é"))
        #expect(outcome5 == .changed)
        let outcome6 = edited.hear(.text("x"))
        #expect(outcome6 == .refused)
        #expect(edited.text == "12345678👩‍👩‍👧é")
        let outcome7 = edited.press(.control("z"))
        #expect(outcome7 == .changed)
        #expect(edited.text == "12345678")
    }

    @Test func `a paste of 100 KB arrives whole and is one step`() {
        let line = "Een regel van ongeveer honderd tekens, met é en 👩‍🏫, om te zien of alles aankomt zoals het was.\n"
        let text = String(repeating: line, count: 100_000 / line.utf8.count)
        var edited = editor("ervoor\n", columns: 70)
        let outcome8 = edited.hear(.paste(text))
        #expect(outcome8 == .changed)
        #expect(edited.text == "ervoor\n" + text)
        #expect(edited.findings == [])
        edited.press(.control("z"))
        #expect(edited.text == "ervoor\n")
    }

    // MARK: - The picture

    @Test func `the page follows the cursor, with arrows where there is more`() {
        var edited = editor((1...30).map { "regel \($0)" }.joined(separator: "\n"), columns: 19, rows: 5)
        var canvas = Canvas(size: Size(columns: 20, rows: 5))
        let area = Rect(column: 0, row: 0, columns: 20, rows: 5)
        #expect(edited.draw(in: area, on: &canvas) == Point(column: 8, row: 4))
        #expect(canvas.text(ofRow: 4) == "regel 30")
        #expect(canvas.text(ofRow: 0).hasSuffix("↑"))
        edited.press(.documentStart)
        edited.layout(columns: 19, rows: 5)
        canvas.clear()
        #expect(edited.draw(in: area, on: &canvas) == Point(column: 0, row: 0))
        #expect(canvas.text(ofRow: 4).hasSuffix("↓"))
        #expect(canvas.mishaps == [])
    }
}
