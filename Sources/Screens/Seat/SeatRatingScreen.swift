// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Whether it was worth it, from 1 to 5: one's own rating, and nobody else's; it may be skipped.
struct SeatRatingScreen: Equatable, Sendable {
    enum Choice: Equatable, Sendable { case skip, takeAway, back }

    enum Focus: Equatable, Sendable {
        case points
        case buttons(Int)
    }

    /// Where somebody goes on from here.
    enum Origin: Equatable, Sendable {
        case writing(prompt: Int, Identifier<Answer>?)
        case review
        /// The seat is handed over afterwards.
        case handingOver
    }

    let participant: Identifier<Participant>
    let name: String
    /// nil for whoever came from the door or a covered seat: their words and their rating stay closed.
    let origin: Origin?
    private let given: Int?
    private(set) var focus: Focus = .points
    private(set) var chosen: Int

    init(_ participant: Identifier<Participant>, name: String, given: Int?, origin: Origin?) {
        self.participant = participant
        self.name = name
        self.given = given
        self.origin = origin
        chosen = (given ?? 3) - 1
    }

    private func buttons(_ words: RatingWording) -> Buttons<Choice> {
        Buttons(
            (given == nil ? [.init(.skip, words.skip)] : [.init(.takeAway, words.takeAway)])
                + (origin == .handingOver || given != nil ? [.init(.back, words.back)] : []))
    }

    private static func list(_ words: RatingWording) -> ChoiceList {
        ChoiceList(words.points.enumerated().map { .init("\($0 + 1)  \($1)") })
    }

    mutating func update(_ input: Input, words: RatingWording) -> SeatStep {
        switch focus {
        case .points: hearAtPoints(input, words)
        case .buttons(let index): hearAtButtons(input, index, words)
        }
    }

    private mutating func hearAtPoints(_ input: Input, _ words: RatingWording) -> SeatStep {
        switch input {
        case .key(.escape): return .ratingLeft(skips: false)
        case .key(.tab), .key(.backTab): focus = .buttons(0)
        case .key(.enter), .text(" "): return .effects([.seat(.rate(participant, chosen + 1))])
        case .key(let key): chosen = Self.list(words).index(after: key, from: chosen) ?? chosen
        case .text(let text):
            if let number = Int(text), (1...5).contains(number) { chosen = number - 1 }
        case .paste, .pasteTooLong: break
        }
        return .stay
    }

    private mutating func hearAtButtons(_ input: Input, _ index: Int, _ words: RatingWording) -> SeatStep {
        switch input {
        case .key(.escape): return .ratingLeft(skips: false)
        case .key(.tab), .key(.backTab): focus = .points
        case .key(.enter), .text(" "):
            switch buttons(words).choice(at: index) {
            case .skip: return .ratingLeft(skips: true)
            case .takeAway: return .effects([.seat(.rate(participant, nil))])
            case .back, nil: return .ratingLeft(skips: false)
            }
        case .key(let key): focus = .buttons(buttons(words).index(after: key, from: index) ?? index)
        case .text, .paste, .pasteTooLong:
            focus = .points
            return hearAtPoints(input, words)
        }
        return .stay
    }

    func draw(on canvas: inout Canvas, in layout: Layout, words: RatingWording) {
        let gap = layout.isRoomy ? 1 : 0
        var row = canvas.drawText(words.title(name), at: layout.bodyTop, in: layout, role: .title, rows: 2)
        row = canvas.drawText(words.secret, at: row, in: layout, role: .muted, rows: 3) + gap
        let buttonTop = layout.hintRow - 1 - gap
        let area = layout.body(from: row, to: max(row + 1, min(row + 5, buttonTop - gap)))
        let inList = Self.list(words).draw(on: &canvas, in: area, chosen: chosen, hasFocus: focus == .points)
        let buttonArea = layout.body(from: buttonTop, to: buttonTop + 1)
        var button: Int?
        if case .buttons(let index) = focus { button = index }
        let inButtons = buttons(words).draw(on: &canvas, in: buttonArea, chosen: button)
        canvas.cursor = inButtons ?? inList ?? area.origin
        canvas.drawHint(button == nil ? words.listHint : words.buttonsHint, in: layout)
    }
}
