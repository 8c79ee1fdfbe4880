// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// Everybody by name: who is here, what they agreed to, and how far they are.
struct PeopleScreen: Equatable, Sendable {
    enum Focus: Equatable, Sendable { case list, bar, filter }

    private(set) var focus: Focus = .list
    private var chosen = 0
    /// People chosen for an act on several.
    private(set) var several: Set<Identifier<Participant>> = []
    private var filter = TextField(limit: 60)
    private var bar = CommandBar()

    // MARK: - Who

    func shown(in scene: LeadScene) -> [PeopleView.Person] {
        let people = scene.people?.people ?? []
        let wanted = filter.trimmed.lowercased()
        guard !wanted.isEmpty else { return people }
        return people.filter {
            "\($0.number) \($0.name) \($0.organisation ?? "")".lowercased().contains(wanted)
        }
    }

    /// The person with the focus; nil when the list is empty.
    func person(in scene: LeadScene) -> PeopleView.Person? {
        let people = shown(in: scene)
        return people.isEmpty ? nil : people[min(chosen, people.count - 1)]
    }

    /// The people an act on several concerns: those chosen, or the one with the focus.
    private func concerned(in scene: LeadScene) -> [PeopleView.Person] {
        let people = scene.people?.people.filter { several.contains($0.id) } ?? []
        return people.isEmpty ? [person(in: scene)].compactMap(\.self) : people
    }

    func table(in scene: LeadScene) -> CommandTable<LeadCommand> {
        let person = person(in: scene)
        let commands = LeadTables.people.filter { command in
            switch command {
            case .dropRequests: person?.waits == true
            case .reopenSeat: person?.isSeatClosed == true
            default: true
            }
        }
        return LeadTables.table(commands, scene.wording) { unavailable($0, person, scene) }
    }

    private func unavailable(
        _ command: LeadCommand, _ person: PeopleView.Person?, _ scene: LeadScene
    ) -> String? {
        if let reason = scene.unavailable(command) { return reason }
        let words = scene.wording.participants
        switch command {
        case .read, .present, .left, .describe, .consent, .choose, .stricter, .find:
            return person == nil ? words.nobody : nil
        case .remove:
            guard let person else { return words.nobody }
            return person.answers.contains { $0 > 0 } || person.notes > 0
                ? scene.wording.trouble.refusal.holdsWords : nil
        case .merge:
            return (scene.people?.people.count ?? 0) < 2 ? words.nobodyElse : nil
        default: return nil
        }
    }

    // MARK: - Hearing

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let table = table(in: scene)
        if focus == .list, shown(in: scene).isEmpty, filter.text.isEmpty { focus = .bar }
        switch focus {
        case .filter: return hearFilter(input)
        case .bar:
            switch input {
            case .key(.tab), .key(.backTab):
                focus = .list
                return .stay
            default:
                if let step = bar.update(input, table) { return step }
            }
        case .list:
            if case .key(let key) = input, let next = list(scene).index(after: key, from: chosen) {
                chosen = next
                return .stay
            }
            if input == .key(.tab) || input == .key(.backTab) {
                focus = .bar
                return .stay
            }
        }
        if input == .key(.escape), !filter.text.isEmpty {
            filter = TextField(limit: 60)
            return .stay
        }
        return table.row(for: input).map { .run($0.command) } ?? .stay
    }

    private mutating func hearFilter(_ input: Input) -> LeadStep {
        switch input {
        case .key(.enter), .key(.tab), .key(.down), .key(.up):
            focus = .list
        case .key(.escape):
            focus = .list
            filter = TextField(limit: 60)
        default:
            if filter.hear(input) { chosen = 0 }
        }
        return .stay
    }

    mutating func run(_ command: LeadCommand, in scene: LeadScene) -> LeadStep {
        switch command {
        case .addPerson: return .open(.person(PersonScreen(nil, scene)))
        case .pasteList: return .open(.paste(PeoplePaste(present: present(in: scene))))
        case .find:
            focus = .filter
            return .stay
        default:
            guard let person = person(in: scene) else { return .say(scene.wording.participants.nobody) }
            return run(command, on: person, in: scene)
        }
    }

    /// Who is on the list, as a pasted list would say it.
    private func present(in scene: LeadScene) -> [PastedPerson] {
        (scene.people?.people ?? []).map { person in
            let organisation = scene.view.organisations.first { $0.id == person.details.organisation }?.name
            return PastedPerson(name: person.details.name, organisation: organisation, role: person.details.role)
        }
    }

    private mutating func run(
        _ command: LeadCommand, on person: PeopleView.Person, in scene: LeadScene
    ) -> LeadStep {
        let words = scene.wording.participants
        switch command {
        case .read:
            return .all([.open(.reading(ReadingScreen(person.id))), .effects([.lead(.reading(person.id))])])
        case .describe: return .open(.person(PersonScreen(person, scene)))
        case .present: return be(.present, in: scene)
        case .left: return be(.left, in: scene)
        case .choose:
            if several.remove(person.id) == nil { several.insert(person.id) }
            chosen = min(chosen + 1, shown(in: scene).count - 1)
            return .stay
        case .consent:
            let people = concerned(in: scene)
            several = []
            return .open(.consent(ConsentNoteScreen(people.map(\.id), names: people.map(\.name))))
        case .stricter:
            return StricterScreen.opened(
                for: person.id, answer: nil, name: person.name, above: person.ruling ?? .name, scene)
        case .merge: return .open(.merge(MergeScreen(person)))
        case .reopenSeat: return .effects([.lead(.act(.reopenSeat(person.id)))])
        case .dropRequests: return .effects([.lead(.act(.dropRequests(person.id)))])
        case .remove:
            let removal = LeadStep.all([.effects([.lead(.act(.remove(person.id)))]), .back])
            return .open(
                .question(
                    Question(
                        words.removeQuestion(person.name), [words.removeText], showsNames: true,
                        .init(words.removeNo, .back), .init(words.removeYes, removal))))
        default: return .stay
        }
    }

    /// Sets where people are; pressed once more it takes that back.
    private mutating func be(_ presence: Presence, in scene: LeadScene) -> LeadStep {
        let people = concerned(in: scene)
        let isUndone = people.allSatisfy { $0.presence == presence }
        several = []
        return .effects([.lead(.act(.presence(people.map(\.id), isUndone ? .expected : presence)))])
    }

    // MARK: - Drawing

    func list(_ scene: LeadScene) -> ChoiceList {
        let words = scene.wording.participants
        let columns = scene.page.layout.size.columns
        return ChoiceList(
            shown(in: scene).map { person in
                let mark = several.isEmpty ? "" : several.contains(person.id) ? "[x] " : "[ ] "
                let number = String(person.number).count < 2 ? " \(person.number)" : "\(person.number)"
                let organisation = columns >= 110 ? person.organisation.map { " · \($0)" } ?? "" : ""
                return .init("\(mark)\(number)  \(person.name)\(organisation)", remark: remark(person, columns, words))
            })
    }

    /// Presence, consent and answers per prompt, in columns; answers only where there is little room.
    private func remark(_ person: PeopleView.Person, _ columns: Int, _ words: ParticipantsWording) -> String {
        let counts = person.answers.map { String($0).count < 2 ? " \($0)" : "\($0)" }.joined(separator: " ")
        guard columns >= 70 else { return counts }
        let consent = words.shortConsent(person.consent).padded(to: 12)
        return "\(words.presence(person.presence).padded(to: 10)) \(consent) \(counts)"
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.participants
        let table = table(in: scene)
        let people = shown(in: scene)
        // With nobody to choose, the buttons have the focus.
        let focus = focus == .list && people.isEmpty && filter.text.isEmpty ? .bar : focus
        let title = several.isEmpty ? words.title(people.count) : words.chosen(several.count)
        canvas.drawText(title, at: page.top, in: page.layout, role: .title, rows: 1)
        if !people.isEmpty { drawHeader(on: &canvas, in: scene, from: textWidth(title) + 2) }
        let buttonTop = page.bottom - bar.rows(table, on: page)
        let detailRows = 2
        let detailTop = buttonTop - page.gap - detailRows
        var listTop = page.top + 1
        if focus == .filter || !filter.text.isEmpty {
            drawFilter(on: &canvas, row: listTop, in: page.layout)
            listTop += 1
        }
        let area = page.layout.body(from: listTop, to: detailTop - page.gap)
        bar.draw(table, on: &canvas, in: page, hasFocus: focus == .bar)
        if people.isEmpty { canvas.drawText(words.nobodyHere, at: listTop, in: page.layout, rows: 3) }
        let cursor = list(scene).draw(
            on: &canvas, in: area, chosen: min(chosen, max(0, people.count - 1)), hasFocus: focus == .list)
        if focus == .list { canvas.cursor = cursor ?? area.origin }
        if let person = person(in: scene) {
            let detail = words.detail(person, scene.view.prompts.map(\.label))
            canvas.drawText(detail, at: detailTop, in: page.layout, role: .muted, rows: detailRows)
        }
        canvas.drawHint(hint(focus, words), in: page.layout)
    }

    /// The first letter of each prompt above its column.
    private func drawHeader(on canvas: inout Canvas, in scene: LeadScene, from start: Int) {
        let layout = scene.page.layout
        let letters = scene.view.prompts.map { " " + $0.label.prefix(1) }.joined(separator: " ")
        let column = layout.margin + layout.width - 2 - textWidth(letters)
        guard column >= layout.margin + start else { return }
        canvas.write(letters, at: Point(column: column, row: scene.page.top), role: .muted)
    }

    private func drawFilter(on canvas: inout Canvas, row: Int, in layout: Layout) {
        let area = layout.body(from: row, to: row + 1)
        canvas.write("/ ", at: area.origin, role: .accent)
        let field = Rect(column: area.left + 2, row: area.top, columns: area.size.columns - 2, rows: 1)
        let cursor = filter.draw(in: field, on: &canvas)
        if focus == .filter { canvas.cursor = cursor }
    }

    private func hint(_ focus: Focus, _ words: ParticipantsWording) -> String {
        switch focus {
        case .list: words.listHint
        case .bar: words.barHint
        case .filter: words.filterHint
        }
    }
}
