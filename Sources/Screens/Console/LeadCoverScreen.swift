// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import TerminalPort
import TextEditing
import Wording

/// The screen over the console: nobody sees anything; with a code it opens by the code only.
struct LeadCoverScreen: Equatable, Sendable {
    enum Reason: Equatable, Sendable {
        /// The session is being opened, and has a code.
        case opening
        case covered
        /// Names or words were open, and nobody pressed a key for a while.
        case idle
    }

    let reason: Reason
    let hasCode: Bool
    private var code = TextField(limit: 40, isHidden: true)
    private var isCodeWrong = false

    init(_ reason: Reason, hasCode: Bool) {
        self.reason = reason
        self.hasCode = hasCode
    }

    mutating func update(_ input: Input) -> LeadStep {
        if reason == .opening, input == .key(.escape) { return .run(.stop) }
        guard hasCode else { return input == .key(.enter) ? .back : .stay }
        if input == .key(.enter) { return .effects([.lead(.checkCode(code.text))]) }
        if code.hear(input) { isCodeWrong = false }
        return .stay
    }

    mutating func codeWasWrong() {
        isCodeWrong = true
        code = TextField(limit: 40, isHidden: true)
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let words = scene.wording.console
        let layout = scene.page.layout
        var row = layout.isRoomy ? layout.size.rows / 4 : 1
        row = canvas.drawText(title(words), at: row, in: layout, role: .title, rows: 3) + 1
        guard hasCode else {
            canvas.drawText(words.coverText, at: row, in: layout, rows: 3)
            let button = Buttons([.init(0, words.goOn)])
            let top = min(row + 3, layout.hintRow - 1)
            canvas.cursor =
                button.draw(on: &canvas, in: layout.body(from: top, to: top + 1), chosen: 0) ?? canvas.cursor
            return canvas.drawHint(words.coverHint, in: layout)
        }
        row = canvas.drawText(scene.wording.seat.codeTitle, at: row, in: layout)
        let area = layout.body(from: row, to: row + 1)
        canvas.write("> ", at: area.origin, role: .accent)
        let field = Rect(column: area.left + 2, row: area.top, columns: area.size.columns - 2, rows: 1)
        canvas.cursor = code.draw(in: field, on: &canvas)
        if isCodeWrong {
            canvas.drawText("! " + scene.wording.seat.codeWrong, at: row + 1, in: layout, role: .warning)
        }
        canvas.drawHint(reason == .opening ? words.openingHint : words.codeHint, in: layout)
    }

    private func title(_ words: ConsoleWording) -> String {
        switch reason {
        case .opening: words.openingTitle
        case .covered: words.coverTitle
        case .idle: words.idleTitle
        }
    }
}
