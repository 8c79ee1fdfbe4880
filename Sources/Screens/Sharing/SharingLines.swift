// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import Wording

/// What the page of sharing says, line by line.
struct SharingLines {
    private(set) var lines: ScrolledLines
    private let scene: LeadScene
    private var words: SharingWording { scene.wording.sharing }

    /// - Parameters:
    ///   - answer: The answer looked at.
    ///   - table: The table whose turns the keys are for, when tables have rounds of their own.
    init(
        _ scene: LeadScene, _ answer: SharingView.SharedAnswer?, at table: SharingView.TableRound?, width: Int
    ) {
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
        if let table { addTables(view, table) } else { addTurns(view) }
        addGap()
        addAnswer(answer, view)
        if view.closed > 0 { lines.add(words.keptClosed(view.closed), .muted) }
        if let turns = table.map(\.round) ?? view.turns { addOrder(turns, at: table?.name) }
    }

    private mutating func addGap() {
        if scene.page.layout.isRoomy { lines.addGap() }
    }

    private mutating func addTurns(_ view: SharingView) {
        guard let turns = view.turns else {
            lines.add(words.notBegun, .title)
            lines.add(view.people == 0 ? words.nobody : words.notBegunText(view.people), .muted)
            if !view.tables.isEmpty { lines.add(words.tablesText(view.tables.count), .accent) }
            addWithoutTable(view)
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

    /// All tables at a glance: who speaks, who is next, and how far the round is.
    private mutating func addTables(_ view: SharingView, _ chosen: SharingView.TableRound) {
        lines.add(words.tablesTitle, .title)
        let columns = min(18, max(8, lines.width / 4))
        for (index, table) in view.tables.enumerated() {
            let isChosen = table.id == chosen.id
            let label = table.name.contains("\(index + 1)") ? table.name : "\(index + 1) \(table.name)"
            let start = (isChosen ? "> " : "  ") + label.padded(to: columns) + " "
            lines.add(line: start + state(of: table), isChosen ? .accent : .plain)
        }
        addWithoutTable(view)
    }

    private func state(of table: SharingView.TableRound) -> String {
        guard let round = table.round else { return words.noRound }
        guard let speaker = round.speaker else { return words.tableOver(round.number) }
        let place = words.shortPlace(round.number, round.place + 1, round.order.count)
        guard lines.width >= 60 else { return "\(place) \(speaker.name)" }
        return [place, speaker.name, round.next.map { words.then($0.name) }].compactMap(\.self).joined(separator: " · ")
    }

    private mutating func addWithoutTable(_ view: SharingView) {
        if view.withoutTable > 0 { lines.add(words.withoutTable(view.withoutTable), .warning) }
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
    private mutating func addOrder(_ turns: SharingView.Round, at table: String?) {
        addGap()
        lines.add([words.order, table].compactMap(\.self).joined(separator: " · "), .accent)
        for (index, person) in turns.order.enumerated() {
            let mark = index == turns.place ? "> " : index < turns.place ? "· " : "  "
            let passed = turns.passed.contains(person.id) ? " · \(words.passedMark)" : ""
            lines.add(line: mark + "\(index + 1)".padded(to: 3) + name(person) + passed)
        }
    }
}
