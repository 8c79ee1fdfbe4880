// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Giving dots at a seat: the themes, one's own dots, and nobody else's.
struct VotingScreen: Equatable, Sendable {
    enum Choice: Equatable, Sendable { case give, abstain, back }

    enum Focus: Equatable, Sendable {
        case themes
        case buttons(Int)
    }

    /// Where somebody who sat at their seat goes back to.
    enum Origin: Equatable, Sendable {
        case writing(prompt: Int, Identifier<Answer>?)
        case review
    }

    let participant: Identifier<Participant>
    let name: String
    /// nil for whoever came from the door or a covered seat: their words stay closed.
    let origin: Origin?
    private(set) var vote: SeatVote
    /// The dots as they will be given.
    private(set) var dots: [Identifier<Theme>: Int]
    private(set) var focus: Focus = .themes
    private(set) var chosen = 0
    private var message: String?

    init(_ participant: Identifier<Participant>, name: String, vote: SeatVote, origin: Origin?) {
        self.participant = participant
        self.name = name
        self.vote = vote
        self.origin = origin
        dots = vote.dots
    }

    private var left: Int { vote.budget - dots.values.reduce(0, +) }

    /// Takes over themes and budget as they are now; dots on a theme that went come back.
    mutating func refresh(_ vote: SeatVote) {
        let isAnother = vote.openedAt != self.vote.openedAt
        self.vote = vote
        let present = Set(vote.themes.map(\.id))
        dots = dots.filter { present.contains($0.key) }
        chosen = min(chosen, max(0, vote.themes.count - 1))
        if isAnother || left < 0 { dots = [:] }
    }

    private func buttons(_ words: BallotWording) -> Buttons<Choice> {
        Buttons([.init(.give, words.give), .init(.abstain, words.abstain), .init(.back, words.back)])
    }

    mutating func update(_ input: Input, words: BallotWording) -> SeatStep {
        message = nil
        switch focus {
        case .themes: return hearAtThemes(input, words)
        case .buttons(let index): return hearAtButtons(input, index, words)
        }
    }

    private mutating func hearAtThemes(_ input: Input, _ words: BallotWording) -> SeatStep {
        switch input {
        case .key(.escape): return .votingLeft
        case .key(.tab): focus = .buttons(0)
        case .key(.backTab): focus = .buttons(buttons(words).buttons.count - 1)
        case .key(.enter):
            // With every dot given, Enter goes on to giving them.
            if left == 0 { focus = .buttons(0) } else { change(by: 1, words) }
        case .key(.right), .text("+"), .text("="), .text(" "): change(by: 1, words)
        case .key(.left), .text("-"), .key(.backspace), .key(.delete): change(by: -1, words)
        case .key(let key):
            chosen = ChoiceList(vote.themes.map { .init($0.name) }).index(after: key, from: chosen) ?? chosen
        case .text, .paste, .pasteTooLong: break
        }
        return .stay
    }

    private mutating func change(by step: Int, _ words: BallotWording) {
        guard vote.themes.indices.contains(chosen) else { return }
        guard step < 0 || left > 0 else {
            message = words.noneLeft
            return
        }
        let id = vote.themes[chosen].id
        let dots = max(0, self.dots[id, default: 0] + step)
        self.dots[id] = dots > 0 ? dots : nil
    }

    private mutating func hearAtButtons(_ input: Input, _ index: Int, _ words: BallotWording) -> SeatStep {
        switch input {
        case .key(.escape): return .votingLeft
        case .key(.tab), .key(.backTab): focus = .themes
        case .key(.enter), .text(" "): return press(buttons(words).choice(at: index), words)
        case .key(let key): focus = .buttons(buttons(words).index(after: key, from: index) ?? index)
        case .text, .paste, .pasteTooLong:
            focus = .themes
            return hearAtThemes(input, words)
        }
        return .stay
    }

    private mutating func press(_ choice: Choice?, _ words: BallotWording) -> SeatStep {
        switch choice {
        case .give:
            guard !dots.isEmpty else {
                message = words.noneGiven
                return .stay
            }
            return .effects([.seat(.vote(participant, dots))])
        case .abstain: return .effects([.seat(.vote(participant, [:]))])
        case .back, nil: return .votingLeft
        }
    }

    // MARK: - Drawing

    func draw(on canvas: inout Canvas, in layout: Layout, words: BallotWording) {
        let gap = layout.isRoomy ? 1 : 0
        var row = canvas.drawText(words.title(name), at: layout.bodyTop, in: layout, role: .title, rows: 2)
        let left = words.left(left, vote.budget)
        let line = layout.isRoomy ? "\(left) \(words.secret)" : left
        row = canvas.drawText(line, at: row, in: layout, role: .accent, rows: 2) + gap
        let buttons = buttons(words)
        let height = buttons.height(width: layout.width, limit: layout.isRoomy ? 3 : 2)
        let buttonTop = layout.hintRow - height - gap
        let bottom = min(row + vote.themes.count, buttonTop - gap)
        let area = layout.body(from: row, to: max(row + 1, bottom))
        let list = ChoiceList(vote.themes.map { .init($0.name, remark: remark(on: $0.id, layout, words)) })
        let inList = list.draw(on: &canvas, in: area, chosen: chosen, hasFocus: focus == .themes)
        let buttonArea = layout.body(from: buttonTop, to: buttonTop + height)
        let inButtons = buttons.draw(on: &canvas, in: buttonArea, chosen: chosenButton)
        canvas.cursor = inButtons ?? inList ?? area.origin
        let hint = focus == .themes ? words.listHint : words.buttonsHint
        canvas.drawHint(message ?? hint, in: layout, role: message == nil ? .muted : .warning)
    }

    private var chosenButton: Int? {
        guard case .buttons(let index) = focus else { return nil }
        return index
    }

    /// The dots on a theme as signs and in words; the number alone where there is little room.
    private func remark(on theme: Identifier<Theme>, _ layout: Layout, _ words: BallotWording) -> String {
        let count = dots[theme] ?? 0
        guard count > 0 else { return "" }
        guard layout.width >= 60 else { return words.dots(count) }
        return String(repeating: "● ", count: min(count, 8)) + words.dots(count)
    }
}
