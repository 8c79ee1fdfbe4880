// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import Testing

@testable import TextEditing

@Suite struct TextFieldTests {
    private func picture(of field: TextField, columns: Int) -> (text: String, cursor: Int, mishaps: [Mishap]) {
        var canvas = Canvas(size: Size(columns: columns, rows: 1))
        let cursor = field.draw(in: Rect(column: 0, row: 0, columns: columns, rows: 1), on: &canvas)
        return (canvas.text(ofRow: 0), cursor.column, canvas.mishaps)
    }

    @Test func `a pasted list becomes one line`() {
        var field = TextField(limit: 40)
        field.hear(.paste("KION\nHAN\tiXperium"))
        #expect(field.text == "KION HAN iXperium")
    }

    @Test func `what would pass the limit is refused whole`() {
        var field = TextField("acht tkn", limit: 10)
        let outcome1 = field.hear(.paste("abc"))
        #expect(!outcome1)
        #expect(field.text == "acht tkn")
    }

    @Test func `a text longer than the field shows the part with the cursor, with a mark`() {
        var field = TextField("abcdefghij", limit: 40)
        #expect(picture(of: field, columns: 6) == ("…ghij", 5, []))
        field.hear(.key(.home))
        #expect(picture(of: field, columns: 6) == ("abcde…", 0, []))
    }

    @Test func `wide characters do not push the cursor out of the field`() {
        for count in 0...12 {
            let field = TextField(String(repeating: "你", count: count), limit: 40)
            let (_, cursor, mishaps) = picture(of: field, columns: 7)
            #expect((0..<7).contains(cursor))
            #expect(mishaps.isEmpty)
        }
    }

    @Test func `a code is shown as asterisks`() {
        #expect(picture(of: TextField("4711", limit: 40, isHidden: true), columns: 10).text == "****")
    }

    @Test func `keys edit in the middle`() {
        var field = TextField("Mo Yilmaz", limit: 40)
        field.hear(.key(.wordLeft))
        field.hear(.text("de "))
        #expect(field.text == "Mo de Yilmaz")
        field.hear(.key(.backspace))
        field.hear(.key(.delete))
        #expect(field.text == "Mo deilmaz")
        field.hear(.key(.deleteWordBack))
        #expect(field.text == "Mo ilmaz")
        let outcome2 = field.hear(.key(.up))
        #expect(!outcome2)
    }
}
