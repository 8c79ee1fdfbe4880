// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// Finds somebody by a number, initials or a part of the name; namesakes are told apart.
struct SpeakerChooser: Equatable, Sendable {
    enum Step: Equatable, Sendable {
        case stay
        case group
        case person(Identifier<Participant>)
        /// Somebody who is not on the list: the name typed, or the number.
        case newcomer(name: String, number: Int?)
        /// Enter without a word.
        case nobody
        case cancelled
        case buttons
    }

    /// Whom the chooser offers.
    enum Offer: Equatable, Sendable {
        /// The group and everybody, before a word is typed.
        case everybody
        /// Only who is meant by what was typed, because others may see this screen.
        case meant
    }

    private enum Line {
        case group
        case person(Speaker)
        case newcomer(name: String, number: Int?)
    }

    let offer: Offer
    private var field = TextField(limit: 60)
    private var chosen = 0

    init(_ offer: Offer) { self.offer = offer }

    /// Whether something was typed.
    var hasWords: Bool { !field.trimmed.isEmpty }

    mutating func update(_ input: Input, people: [Speaker], words: ScribeWording) -> Step {
        let lines = lines(people, words)
        switch input {
        case .key(.enter):
            guard lines.indices.contains(chosen) else { return .nobody }
            return step(lines[chosen])
        case .key(.escape):
            guard hasWords else { return .cancelled }
            self = SpeakerChooser(offer)
        case .key(.tab), .key(.backTab):
            return .buttons
        case .key(let key):
            if let next = list(lines, words).index(after: key, from: chosen), key != .home, key != .end {
                chosen = next
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
        if field.hear(input) { chosen = 0 }
    }

    private func step(_ line: Line) -> Step {
        switch line {
        case .group: .group
        case .person(let speaker): .person(speaker.id)
        case .newcomer(let name, let number): .newcomer(name: name, number: number)
        }
    }

    private func lines(_ people: [Speaker], _ words: ScribeWording) -> [Line] {
        let word = field.trimmed
        guard !word.isEmpty else {
            return offer == .everybody ? [.group] + people.map { .person($0) } : []
        }
        let found = people.matching(word)
        let isGroup = offer == .everybody && words.group.lowercased().contains(word.lowercased())
        let lines = found.map { Line.person($0) } + (isGroup ? [.group] : [])
        guard lines.isEmpty else { return lines }
        guard let number = Int(word) else { return [.newcomer(name: word, number: nil)] }
        return (1...Self.highestNumber).contains(number) ? [.newcomer(name: "", number: number)] : []
    }

    private static let highestNumber = 9_999

    private func list(_ lines: [Line], isWide: Bool = true, _ words: ScribeWording) -> ChoiceList {
        ChoiceList(
            lines.map { line in
                switch line {
                case .group: .init(words.group)
                case .person(let speaker): .init(Self.numbered(speaker), remark: remark(speaker, isWide, words))
                case .newcomer(let name, let number):
                    .init(number.map { words.newNumber($0) } ?? words.newName(name.oneLine))
                }
            })
    }

    /// The name behind its number, so that names stand under each other.
    private static func numbered(_ speaker: Speaker) -> String {
        "\(speaker.number < 10 ? " " : "")\(speaker.number)  \(speaker.name)"
    }

    /// Where there is little room the name has all of it: namesakes have their organisation in it.
    private func remark(_ speaker: Speaker, _ isWide: Bool, _ words: ScribeWording) -> String {
        guard isWide else { return "" }
        return [speaker.organisation, speaker.hasConsent ? nil : words.noConsentMark].compactMap(\.self)
            .joined(separator: " · ")
    }

    /// Draws the field and below it who is meant.
    /// - Parameter hasFocus: Whether typing goes here; else the buttons have the focus.
    /// - Returns: where the cursor stands.
    func draw(on canvas: inout Canvas, in area: Rect, people: [Speaker], hasFocus: Bool, words: ScribeWording) -> Point
    {
        canvas.write(">", at: area.origin, role: .accent)
        let row = Rect(column: area.left + 2, row: area.top, columns: max(1, area.size.columns - 2), rows: 1)
        let inField = field.draw(in: row, on: &canvas)
        let lines = lines(people, words)
        let below = Rect(
            column: area.left, row: area.top + 1, columns: area.size.columns, rows: max(0, area.size.rows - 1))
        let inList = list(lines, isWide: area.size.columns >= 60, words).draw(
            on: &canvas, in: below, chosen: chosen, hasFocus: hasFocus)
        return inList ?? inField
    }
}
