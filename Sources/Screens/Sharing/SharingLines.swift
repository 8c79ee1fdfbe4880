// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

/// What the page of sharing says, line by line.
struct SharingLines {
    private(set) var lines: ScrolledLines
    private let scene: LeadScene
    private var words: SharingWording { scene.wording.sharing }

    /// - Parameter answer: The answer looked at.
    init(_ scene: LeadScene, _ answer: SharingView.SharedAnswer?, width: Int) {
        self.scene = scene
        lines = ScrolledLines(width: width)
        guard let view = scene.sharing else {
            lines.add("…", .muted)
            return
        }
        if scene.page.layout.isRoomy, let prompt = view.prompt {
            lines.add("\(prompt.label) · \(prompt.question)", .muted)
            lines.addGap()
        }
        addTurns(view)
        addGap()
        addAnswer(answer, view)
        if view.closed > 0 { lines.add(words.keptClosed(view.closed), .muted) }
        if let turns = view.turns { addOrder(turns) }
    }

    private mutating func addGap() {
        if scene.page.layout.isRoomy { lines.addGap() }
    }

    private mutating func addTurns(_ view: SharingView) {
        guard let turns = view.turns else {
            lines.add(words.notBegun, .title)
            lines.add(view.people == 0 ? words.nobody : words.notBegunText(view.people), .muted)
            if view.people > SharingTable.oneCircle, scene.view.course.tables.isEmpty {
                lines.add(words.manyPeople, .accent)
            }
            return
        }
        guard let speaker = turns.speaker else {
            lines.add(words.roundOver(turns.number), .title)
            return lines.add(words.roundOverText, .muted)
        }
        lines.add(words.turnOf(turns.number, turns.place + 1, turns.order.count), .muted)
        lines.add(words.speaker(name(speaker)), .title)
        lines.add(turns.next.map { words.next(name($0)) } ?? words.last)
    }

    private func name(_ person: SharingView.Person) -> String {
        // Namesakes have their organisation in the name already.
        guard lines.width >= 60, let organisation = person.organisation, !person.name.contains("(") else {
            return person.name
        }
        return "\(person.name) (\(organisation))"
    }

    private mutating func addAnswer(_ answer: SharingView.SharedAnswer?, _ view: SharingView) {
        guard let answer else { return lines.add(words.noAnswers, .muted) }
        lines.add(words.answersTitle(view.answers.count(where: \.isOpen), view.answers.count), .accent)
        let index = view.answers.firstIndex { $0.id == answer.id } ?? 0
        let whose = answer.name ?? scene.wording.attribution(answer.attribution)
        let state = answer.isOpen ? words.isOpen : words.isClosed
        lines.add("\(words.answerOf(index + 1, view.answers.count)) · \(whose) · \(state)", .muted)
        addGap()
        if let text = answer.text { lines.add(text) } else { lines.add(words.unread, .muted) }
        addGap()
    }

    /// Everybody in the order of their turns: how it goes on, and who had a turn.
    private mutating func addOrder(_ turns: SharingView.Round) {
        addGap()
        lines.add(words.order, .accent)
        for (index, person) in turns.order.enumerated() {
            let mark = index == turns.place ? "> " : index < turns.place ? "· " : "  "
            let passed = turns.passed.contains(person.id) ? " · \(words.passedMark)" : ""
            lines.add(line: mark + "\(index + 1)".padded(to: 3) + name(person) + passed)
        }
    }
}
