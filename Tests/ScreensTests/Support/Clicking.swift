// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import Testing

@testable import Screens

extension Flying {
    /// Where a text stands on the screen, at its first letter.
    func place(of text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Point {
        for (row, line) in lines.enumerated() {
            guard let start = line.firstRange(of: text)?.lowerBound else { continue }
            return Point(column: textWidth(String(line[..<start])), row: row)
        }
        Issue.record("\(text) is not on\n\(picture)", sourceLocation: sourceLocation)
        return Point(column: -1, row: -1)
    }
}

extension ProgramPilot {
    /// Presses and lets go the left button of the mouse on the first letter of a text.
    func click(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        click(at: place(of: text, sourceLocation: sourceLocation))
    }

    func click(at point: Point) {
        mouse(.press(.left), at: point)
        mouse(.release(.left), at: point)
    }

    func mouse(_ act: Pointer.Act, at point: Point) {
        for message in program.parts(of: .pointer(Pointer(act, at: point))) ?? [] { hear(message) }
    }
}

extension Pilot {
    /// What a click of the mouse is heard as.
    func answer(to act: Pointer.Act, at point: Point, after last: Click? = nil) -> ClickAnswer {
        var keys = ClickKeys(app, size: size)
        return keys.answer(to: Pointer(act, at: point), after: last)
    }
}
