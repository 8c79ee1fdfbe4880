// SPDX-License-Identifier: Apache-2.0

import Fault
import TerminalPort
import Testing

@testable import TextEditing

/// Random edits, beside the simplest editor there can be.
@Suite struct EditorPropertyTests {
    /// Pieces that join, widen, turn round or end what stands beside them.
    private static let pieces = [
        "a", "b", "woord", " ", " ", "\t", "\n", "-", "e", "\u{301}", "é", "👩", "\u{200D}", "🏫", "👩‍👩‍👧", "\u{1F3FD}", "🇳",
        "🇱",
        "🇳🇱", "你", "好", "\u{FE0F}", "م", "رحبا", "\u{5D0}", "ᄀ", "ᅡ", "ᆨ", "한", "क", "\u{94D}", "ष", "\u{200B}",
        "langewoordenzonderspatie",
    ]

    @Test(arguments: Seeds.some(40)) func `edits come out as in the simplest editor`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let first = Self.randomText(using: &generator)
        var edited = editor(first, columns: Int.random(in: 1...30, using: &generator))
        var reference = ReferenceEditor(first)
        for step in 0..<150 {
            let what = Self.randomEdit(&edited, &reference, using: &generator)
            let isSame =
                edited.text.unicodeScalars.elementsEqual(reference.text.unicodeScalars)
                && edited.cursorOffset == reference.cursor
            guard isSame, edited.findings.isEmpty else {
                let found = edited.findings.joined(separator: "; ")
                Issue.record(
                    """
                    seed \(seed), step \(step), \(what): \(found)
                    editor    \(edited.text.debugDescription) at \(edited.cursorOffset)
                    reference \(reference.text.debugDescription) at \(reference.cursor)
                    """)
                return
            }
        }
    }

    @Test(arguments: Seeds.some(20)) func `undo leads back to the first text, redo to the last`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let first = Self.randomText(using: &generator)
        var edited = editor(first, columns: 12)
        var reference = ReferenceEditor(first)
        for _ in 0..<150 { _ = Self.randomEdit(&edited, &reference, using: &generator) }
        let last = edited.text
        while edited.press(.control("z")) == .changed { #expect(edited.findings == []) }
        #expect(edited.text == first)
        while edited.press(.control("y")) == .changed { #expect(edited.findings == []) }
        #expect(edited.text == last)
    }

    private static func randomText(using generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0..<30, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "a" }
            .joined()
    }

    /// Does the same thing to both. - Returns: what was done.
    private static func randomEdit(
        _ edited: inout TextEditor, _ reference: inout ReferenceEditor, using generator: inout SeededGenerator
    ) -> String {
        switch Int.random(in: 0..<16, using: &generator) {
        case 0...5:
            let piece = pieces.randomElement(using: &generator) ?? "a"
            _ = piece == "\n" ? edited.hear(.key(.enter)) : edited.hear(.text(piece))
            reference.insert(piece)
            return "typed \(piece.debugDescription)"
        case 6:
            let text = randomText(using: &generator)
            _ = edited.hear(.paste(text))
            reference.insert(text)
            return "pasted \(text.debugDescription)"
        case 7, 8:
            edited.press(.backspace)
            reference.delete(reference.left..<reference.cursor)
            return "backspace"
        case 9:
            edited.press(.delete)
            reference.delete(reference.cursor..<reference.right)
            return "delete"
        case 10:
            edited.press(.left)
            reference.move(to: reference.left)
            return "left"
        case 11:
            edited.press(.right)
            reference.move(to: reference.right)
            return "right"
        case 12:
            edited.layout(columns: Int.random(in: 1...30, using: &generator), rows: 5)
            return "another width"
        case 13:
            let key: Key = [.up, .down, .home, .end, .pageUp, .pageDown].randomElement(using: &generator) ?? .up
            edited.press(key)
            reference.move(to: edited.cursorOffset)
            return "\(key)"
        case 14:
            return deleteStretch(&edited, &reference, using: &generator)
        default:
            edited.press(Bool.random(using: &generator) ? .documentStart : .wordLeft)
            reference.move(to: edited.cursorOffset)
            return "to the start, or a word to the left"
        }
    }

    /// Deletes a word or part of a line: the reference deletes as much at the same side of the cursor.
    private static func deleteStretch(
        _ edited: inout TextEditor, _ reference: inout ReferenceEditor, using generator: inout SeededGenerator
    ) -> String {
        let keys: [Key] = [.deleteWordBack, .deleteWordForward, .control("u"), .control("k")]
        let key = keys.randomElement(using: &generator) ?? .deleteWordBack
        let before = edited.text.utf8.count
        let cursor = edited.cursorOffset
        edited.press(key)
        let removed = before - edited.text.utf8.count
        let isBack = key == .deleteWordBack || key == .control("u")
        reference.delete(isBack ? (cursor - removed)..<cursor : cursor..<(cursor + removed))
        return "\(key) of \(removed) bytes"
    }
}
