// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// The screen before a seat: choose yourself from the names, or add yourself.
struct DoorScreen: Equatable, Sendable {
    enum Choice: Equatable, Sendable { case nextTurn, add, otherPurpose, language, stop }

    enum Focus: Equatable, Sendable {
        case names
        case buttons(Int)
    }

    private(set) var focus: Focus = .names
    private(set) var chosen = 0
    private var filter = TextField(limit: 60)
    /// What the group does at its seats, beside writing.
    private enum Purpose { case vote, rate, mark }

    /// Whether somebody wants to write although the group gives dots, ratings or marks.
    private var isForWriting = false

    mutating func update(_ input: Input, door: SeatDoor?, words: SeatWording) -> SeatStep {
        guard let door else { return .stay }
        if door.people.isEmpty, focus == .names { focus = .buttons(0) }
        switch focus {
        case .names: return chooseName(input, door, words)
        case .buttons(let index): return chooseButton(input, index, door, words)
        }
    }

    private func asked(_ door: SeatDoor) -> Purpose? {
        if door.vote != nil { return .vote }
        if door.asksRating { return .rate }
        return door.marking == nil ? nil : .mark
    }

    /// What choosing a name is for; nil for writing.
    private func purpose(_ door: SeatDoor) -> Purpose? { isForWriting ? nil : asked(door) }

    private func buttons(_ door: SeatDoor, _ words: SeatWording) -> Buttons<Choice> {
        let other: String? =
            switch asked(door) {
            case .vote: words.ballot.toVoting
            case .rate: words.rating.toRating
            case .mark: words.marking.toMarking
            case nil: nil
            }
        let toOther = other.map { [Buttons<Choice>.Button(.otherPurpose, isForWriting ? $0 : words.ballot.toWriting)] }
        let turn = door.turn.map { turn in
            [Buttons<Choice>.Button(.nextTurn, turn.speaker == nil ? words.tableTurn.another : words.tableTurn.goOn)]
        }
        return Buttons(
            (turn ?? [])
                + [.init(.add, words.notListed), .init(.language, words.otherLanguage), .init(.stop, words.stop)]
                + (toOther ?? []))
    }

    /// The people whose name holds what was typed.
    private func people(of door: SeatDoor) -> [SeatDoor.Person] {
        let wanted = filter.text.lowercased()
        return wanted.isEmpty ? door.people : door.people.filter { $0.name.lowercased().contains(wanted) }
    }

    private mutating func chooseName(_ input: Input, _ door: SeatDoor, _ words: SeatWording) -> SeatStep {
        let people = people(of: door)
        switch input {
        case .key(.enter):
            return people.indices.contains(chosen) ? choose(people[chosen], door) : .stay
        case .key(.tab):
            focus = .buttons(0)
        case .key(.backTab):
            focus = .buttons(buttons(door, words).buttons.count - 1)
        case .key(.escape):
            filter = TextField(limit: 60)
            chosen = 0
        case .key(let key):
            if let index = list(people, door, words).index(after: key, from: chosen) {
                chosen = index
            } else {
                type(input)
            }
        case .text, .paste:
            type(input)
        case .pasteTooLong:
            break
        }
        return .stay
    }

    private mutating func type(_ input: Input) {
        if filter.hear(input) { chosen = 0 }
    }

    private func choose(_ person: SeatDoor.Person, _ door: SeatDoor) -> SeatStep {
        switch purpose(door) {
        case .vote: return .ballot(of: person)
        case .rate: return .rating(of: person)
        case .mark: return .marking(of: person)
        case nil: break
        }
        if person.isClosed { return .gate(.reopen(person.id, name: person.name)) }
        guard person.hasWords else { return .effects([.seat(.sitDown(person.id))]) }
        return .gate(.sitDown(person.id, name: person.name))
    }

    private mutating func chooseButton(
        _ input: Input, _ index: Int, _ door: SeatDoor, _ words: SeatWording
    ) -> SeatStep {
        let buttons = buttons(door, words)
        switch input {
        case .key(.tab), .key(.backTab), .key(.escape):
            focus = .names
        case .key(.enter), .text(" "):
            return press(buttons.choice(at: index))
        case .key(let key):
            if let next = buttons.index(after: key, from: index) { focus = .buttons(next) }
        case .text, .paste:
            focus = .names
            type(input)
        case .pasteTooLong:
            break
        }
        return .stay
    }

    private mutating func press(_ choice: Choice?) -> SeatStep {
        switch choice {
        case .nextTurn: return .effects([.seat(.nextTurn)])
        case .add: return .add
        case .language: return .switchLanguage
        case .stop: return .gate(.leave)
        case .otherPurpose:
            isForWriting.toggle()
            focus = .names
            return .stay
        case nil: return .stay
        }
    }

    private func list(_ people: [SeatDoor.Person], _ door: SeatDoor, _ words: SeatWording) -> ChoiceList {
        ChoiceList(
            people.map { person in
                let remark = [person.organisation, mark(person, door, words)].compactMap(\.self)
                return ChoiceList.Line(person.name, remark: remark.joined(separator: " · "))
            })
    }

    /// That somebody is done with what this screen is for.
    private func mark(_ person: SeatDoor.Person, _ door: SeatDoor, _ words: SeatWording) -> String? {
        switch purpose(door) {
        case .vote: person.hasVoted ? words.ballot.voted : nil
        case .rate: person.hasRated ? words.rating.rated : nil
        case .mark: person.hasMarked ? words.marking.marked : nil
        case nil: person.isClosed ? words.doneMark : nil
        }
    }

    private func title(_ door: SeatDoor, _ words: SeatWording) -> String {
        switch purpose(door) {
        case .vote: words.ballot.doorTitle
        case .rate: words.rating.doorTitle
        case .mark: words.marking.doorTitle
        case nil: words.whoAreYou
        }
    }

    func draw(_ door: SeatDoor, on canvas: inout Canvas, in layout: Layout, words: SeatWording) {
        var row = canvas.drawText(title(door, words), at: layout.bodyTop, in: layout, role: .title)
        let buttons = buttons(door, words)
        let height = buttons.height(width: layout.width, limit: layout.isRoomy ? 3 : 2)
        let buttonTop = layout.hintRow - height - (layout.isRoomy ? 1 : 0)
        if let turn = door.turn {
            let line = turn.line(words.tableTurn)
            row = canvas.drawText(line, at: row, in: layout, role: .accent, rows: layout.isRoomy ? 2 : 1)
        }
        if !filter.text.isEmpty {
            let area = layout.body(from: row, to: row + 1)
            let search = words.searching + " " + filter.text
            canvas.writeClipped(search, at: area.origin, columns: area.size.columns, role: .accent)
        }
        row += 1
        let area = layout.body(from: row, to: buttonTop - (layout.isRoomy ? 1 : 0))
        let people = people(of: door)
        if people.isEmpty {
            let sentence = door.people.isEmpty ? words.nobodyYet : words.nobodyFound
            canvas.drawText(sentence, at: row, in: layout, role: .muted)
        }
        let isInNames = focus == .names && !door.people.isEmpty
        let inList = list(people, door, words).draw(on: &canvas, in: area, chosen: chosen, hasFocus: isInNames)
        let buttonArea = layout.body(from: buttonTop, to: buttonTop + height)
        let inButtons = buttons.draw(on: &canvas, in: buttonArea, chosen: chosenButton(door))
        canvas.cursor = (isInNames ? inList : inButtons) ?? area.origin
        let buttonsHint = door.people.isEmpty ? words.coverHint : words.doorButtonsHint
        canvas.drawHint(isInNames ? words.doorHint : buttonsHint, in: layout)
    }

    private func chosenButton(_ door: SeatDoor) -> Int? {
        switch focus {
        case .buttons(let index): index
        case .names: door.people.isEmpty ? 0 : nil
        }
    }
}
