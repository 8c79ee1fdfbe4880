// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import Wording

/// Nothing of what was on the screen can be read until Enter is pressed.
enum CoveredScreen {
    static func isLifted(by input: Input) -> Bool { input == .key(.enter) || input == .text(" ") }

    static func draw(on canvas: inout Canvas, in layout: Layout, words: ScribeWording) {
        let row = canvas.drawText(words.covered, at: layout.size.rows / 3, in: layout, role: .title, rows: 2)
        let area = layout.body(from: row + 1, to: row + 2)
        let button = Buttons([Buttons<Int>.Button(0, words.uncover)])
        canvas.cursor = button.draw(on: &canvas, in: area, chosen: 0) ?? area.origin
        canvas.drawHint(words.coveredHint, in: layout)
    }
}
