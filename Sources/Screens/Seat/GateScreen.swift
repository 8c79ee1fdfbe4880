// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// What stands before words that only one person, or only whoever leads, may open.
///
/// With a code it asks for the code; without one it says plainly that anybody here can go on.
struct GateScreen: Equatable, Sendable {
    enum Purpose: Equatable, Sendable {
        /// Somebody wrote at this seat before.
        case sitDown(Identifier<Participant>, name: String)
        /// The seat was handed over.
        case reopen(Identifier<Participant>, name: String)
        /// Somebody voted already.
        case vote(Identifier<Participant>, name: String)
        /// Somebody gave a rating already.
        case rate(Identifier<Participant>, name: String)
        /// Somebody marked what matters most already.
        case mark(Identifier<Participant>, name: String)
        /// A covered seat goes on.
        case resume(Identifier<Participant>, name: String)
        /// Away from the seats.
        case leave
    }

    enum Choice: Equatable, Sendable { case back, goOn }

    let purpose: Purpose
    let hasCode: Bool
    /// The button with the focus; going back comes first, so that Enter opens nothing by accident.
    private(set) var chosen = 0
    private(set) var code = TextField(limit: 40, isHidden: true)
    private(set) var isCodeWrong = false

    init(purpose: Purpose, hasCode: Bool) {
        self.purpose = purpose
        self.hasCode = hasCode
    }

    mutating func update(_ input: Input, words: SeatWording) -> SeatStep {
        if input == .key(.escape) { return .gateClosed }
        guard hasCode else { return chooseButton(input, words) }
        if input == .key(.enter) { return .effects([.lead(.checkCode(code.text))]) }
        if code.hear(input) { isCodeWrong = false }
        return .stay
    }

    private mutating func chooseButton(_ input: Input, _ words: SeatWording) -> SeatStep {
        let buttons = buttons(words)
        switch input {
        case .key(.enter), .text(" "):
            return buttons.choice(at: chosen) == .goOn ? .gateOpened(purpose) : .gateClosed
        case .key(.tab), .key(.backTab):
            chosen = (chosen + 1) % buttons.buttons.count
        case .key(let key):
            chosen = buttons.index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong:
            break
        }
        return .stay
    }

    mutating func codeWasWrong() {
        isCodeWrong = true
        code = TextField(limit: 40, isHidden: true)
    }

    private func buttons(_ words: SeatWording) -> Buttons<Choice> {
        switch purpose {
        case .sitDown(_, let name), .resume(_, let name), .vote(_, let name), .rate(_, let name),
            .mark(_, let name):
            Buttons([.init(.back, words.back), .init(.goOn, words.iAm(name))])
        case .reopen, .leave:
            Buttons([.init(.back, words.back), .init(.goOn, words.iLead)])
        }
    }

    private func question(_ words: SeatWording) -> String {
        switch purpose {
        case .sitDown(_, let name), .resume(_, let name): words.wroteBefore(name)
        case .reopen: words.closedSeat
        case .vote(_, let name): words.ballot.votedBefore(name)
        case .rate(_, let name): words.rating.ratedBefore(name)
        case .mark(_, let name): words.marking.markedBefore(name)
        case .leave: words.leaveQuestion
        }
    }

    /// Says plainly that there is no code.
    private func warning(_ words: SeatWording) -> String {
        switch purpose {
        case .sitDown, .resume, .reopen: words.anybodyCanLook
        case .leave, .vote, .rate, .mark: words.noCodeWarning
        }
    }

    func draw(on canvas: inout Canvas, in layout: Layout, words: SeatWording) {
        var row = layout.isRoomy ? layout.size.rows / 4 : 1
        row = canvas.drawText(question(words), at: row, in: layout, role: .title, rows: 4) + 1
        guard hasCode else {
            row = canvas.drawText(warning(words), at: row, in: layout, rows: 3) + 1
            let area = layout.body(from: row, to: min(row + 2, layout.hintRow))
            canvas.cursor = buttons(words).draw(on: &canvas, in: area, chosen: chosen) ?? area.origin
            return canvas.drawHint(words.gateHint, in: layout)
        }
        row = canvas.drawText(words.codeTitle, at: row, in: layout)
        let area = layout.body(from: row, to: row + 1)
        canvas.write("> ", at: area.origin, role: .accent)
        let field = Rect(column: area.left + 2, row: area.top, columns: area.size.columns - 2, rows: 1)
        canvas.cursor = code.draw(in: field, on: &canvas)
        if isCodeWrong { canvas.drawText("! " + words.codeWrong, at: row + 1, in: layout, role: .warning) }
        canvas.drawHint(words.codeHint, in: layout)
    }
}
