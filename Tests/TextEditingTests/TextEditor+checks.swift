// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import Testing

@testable import TextEditing

extension TextEditor {
    /// The place of the cursor in the whole text, in UTF-8.
    var cursorOffset: Int {
        paragraphs[..<cursor.paragraph].reduce(cursor.offset) { $0 + $1.text.utf8.count + 1 }
    }

    /// The rows as they are shown, one string each.
    var rows: [String] {
        paragraphs.flatMap { paragraph in
            (0..<paragraph.rows).map { row in
                let (start, end) = paragraph.bounds(ofRow: row)
                return String(paragraph.text[paragraph.index(start)..<paragraph.index(end)])
            }
        }
    }

    /// What is wrong with the editor inside, in words.
    var findings: [String] {
        var findings: [String] = []
        if bytes != text.utf8.count { findings.append("counts \(bytes) bytes of \(text.utf8.count)") }
        for (index, paragraph) in paragraphs.enumerated() {
            let fresh = RowBreaks(of: paragraph.text, width: columns)
            if paragraph.breaks != fresh {
                findings.append("rows of paragraph \(index) begin at \(paragraph.breaks.starts), not \(fresh.starts)")
            }
        }
        let paragraph = paragraphs[cursor.paragraph]
        if paragraph.aligned(cursor.offset) != cursor.offset { findings.append("the cursor is inside a character") }
        return findings
    }

    @discardableResult
    mutating func press(_ keys: Key...) -> Outcome {
        keys.reduce(.ignored) { _, key in hear(.key(key)) }
    }

    mutating func press(_ key: Key, times: Int) {
        for _ in 0..<times { press(key) }
    }

    mutating func type(_ text: String) {
        for character in text { _ = hear(character == "\n" ? .key(.enter) : .text(String(character))) }
    }

    /// The place of the cursor on the screen, with the text beginning at the top left.
    var cursorCell: Point {
        var canvas = Canvas(size: Size(columns: columns + 1, rows: 40))
        return draw(in: Rect(column: 0, row: 0, columns: columns + 1, rows: 40), on: &canvas)
    }
}

/// An editor with room for anything a test types.
func editor(_ text: String = "", columns: Int = 20, rows: Int = 10, characters: Int = 100_000) -> TextEditor {
    var editor = TextEditor(text: text, limit: TextLimit(characters: characters, bytes: 4 * characters))
    editor.layout(columns: columns, rows: rows)
    return editor
}
