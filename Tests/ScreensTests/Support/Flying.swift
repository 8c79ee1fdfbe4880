// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Screens
import TerminalPort
import Testing

/// What every pilot can do: press keys, type, read the screen.
protocol Flying {
    var canvas: Canvas { get }
    mutating func hear(_ message: Message)
}

extension Flying {
    var picture: String { canvas.picture }
    var lines: [String] { (0..<canvas.size.rows).map { canvas.text(ofRow: $0) } }

    /// The text of the row or button with the focus; empty when the focus is in a text.
    var selected: String {
        let canvas = canvas
        var text = ""
        for cell in canvas.rows.joined() where cell.role == .selected && cell.width > 0 {
            if let scalar = Unicode.Scalar(cell.base) { text.unicodeScalars.append(scalar) }
        }
        return text
    }

    mutating func press(_ keys: Key...) {
        for key in keys { hear(.input(.key(key))) }
    }

    mutating func press(_ key: Key, times: Int) {
        for _ in 0..<times { hear(.input(.key(key))) }
    }

    /// Types a text; a line end is Enter.
    mutating func type(_ text: String) {
        for character in text { hear(.input(character == "\n" ? .key(.enter) : .text(String(character)))) }
    }

    mutating func paste(_ text: String) { hear(.input(.paste(text))) }

    /// Goes on until something with this text has the focus: Tab to the buttons, then the arrows.
    mutating func choose(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        if reach(text) { return }
        for _ in 0..<8 {
            press(.tab)
            if reach(text) { return }
        }
        Issue.record("nothing called \(text) can be chosen on\n\(picture)", sourceLocation: sourceLocation)
    }

    /// Chooses a button or line with this text and presses Enter.
    mutating func push(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        choose(text, sourceLocation: sourceLocation)
        press(.enter)
    }

    /// Moves down or to the right inside what has the focus, and back up, until the text is selected.
    private mutating func reach(_ text: String) -> Bool {
        guard !selected.isEmpty else { return false }
        for key in [Key.down, .up] {
            var last = ""
            for _ in 0..<60 {
                if selected.contains(text) { return true }
                guard selected != last else { break }
                last = selected
                press(key)
            }
        }
        return false
    }

    func expect(shows text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        guard !picture.contains(text) else { return }
        Issue.record("\(text) is not on\n\(GoldenFrame.text(of: canvas))", sourceLocation: sourceLocation)
    }

    func expect(hides text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        guard picture.contains(text) else { return }
        Issue.record("\(text) is on\n\(GoldenFrame.text(of: canvas))", sourceLocation: sourceLocation)
    }
}
