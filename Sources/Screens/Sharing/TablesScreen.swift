// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import TextEditing
import Wording

/// Who sits at which table: suggested, changed by the number of a table, and named.
struct TablesScreen: Equatable, Sendable {
    private var chosen = 0
    /// The new name of a table, while it is typed.
    private var naming: Naming?

    private struct Naming: Equatable, Sendable {
        let table: Int
        var field: TextField
    }

    private func person(in scene: LeadScene) -> TablesView.Person? {
        guard let people = scene.tables?.people, !people.isEmpty else { return nil }
        return people[min(chosen, people.count - 1)]
    }

    func table(in scene: LeadScene) -> CommandTable<LeadCommand> {
        let words = scene.wording.tables
        return LeadTables.table(LeadTables.tables, scene.wording) { command in
            if let reason = scene.unavailable(command) { return reason }
            switch command {
            case .suggestTables: return scene.tables?.people.isEmpty == false ? nil : words.nobody
            case .nameTable: return person(in: scene)?.table == nil ? words.noTable : nil
            case .clearTables: return scene.tables?.tables.isEmpty == false ? nil : words.noTables
            default: return nil
            }
        }
    }

    // MARK: - Hearing

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        guard naming == nil else { return name(input, in: scene) }
        if case .key(let key) = input, let next = list(scene).index(after: key, from: chosen) {
            chosen = next
            return .stay
        }
        if case .text(let text) = input, let number = Int(text.prefix(1)) { return move(toTable: number - 1, scene) }
        return table(in: scene).row(for: input).map { .run($0.command) } ?? .stay
    }

    mutating func run(_ command: LeadCommand, in scene: LeadScene) -> LeadStep {
        guard let view = scene.tables else { return .stay }
        switch command {
        case .suggestTables:
            chosen = 0
            return change(SharingTable.suggested(for: view.people.map(\.guest), named: scene.wording.tables.number))
        case .clearTables: return change([])
        case .nameTable:
            guard let table = person(in: scene)?.table else { return .stay }
            naming = Naming(table: table, field: TextField(view.tables[table].name, limit: Limits.lineCharacters))
            return .stay
        default: return .stay
        }
    }

    private func move(toTable index: Int, _ scene: LeadScene) -> LeadStep {
        if let reason = scene.unavailable(.suggestTables) { return .say(reason) }
        guard let person = person(in: scene), let view = scene.tables else { return .stay }
        let words = scene.wording.tables
        guard let tables = view.tables.moving(person.id, toTable: index, named: words.number) else {
            return .say(words.noSuchTable(view.tables.count + 1))
        }
        return change(tables)
    }

    private mutating func name(_ input: Input, in scene: LeadScene) -> LeadStep {
        guard var naming, let view = scene.tables, view.tables.indices.contains(naming.table) else {
            self.naming = nil
            return .stay
        }
        switch input {
        case .key(.escape):
            self.naming = nil
            return .stay
        case .key(.enter):
            guard !naming.field.trimmed.isEmpty else { return .say(scene.wording.tables.nameMissing) }
            var tables = view.tables
            tables[naming.table].name = naming.field.trimmed
            self.naming = nil
            return change(tables)
        default:
            naming.field.hear(input)
            self.naming = naming
            return .stay
        }
    }

    private func change(_ tables: [SharingTable]) -> LeadStep {
        .effects([.lead(.act(.course(.tables(tables), .tables)))])
    }

    // MARK: - Drawing

    private func list(_ scene: LeadScene) -> ChoiceList {
        let people = scene.tables?.people ?? []
        let isWide = scene.page.layout.width >= 60
        return ChoiceList(
            people.enumerated().map { index, person in
                let isFirst = index == 0 || people[index - 1].table != person.table
                let name = person.table.map { label($0, scene) } ?? scene.wording.tables.without
                // Where there is little room the name has all of it.
                let start = (isFirst ? name : "").padded(to: isWide ? 16 : 10)
                return .init("\(start) \(person.name)", remark: isWide ? person.organisation ?? "" : "")
            })
    }

    private func label(_ table: Int, _ scene: LeadScene) -> String {
        let tables = scene.tables?.tables ?? []
        guard tables.indices.contains(table) else { return "" }
        let number = "\(table + 1)"
        return tables[table].name.contains(number) ? tables[table].name : "\(number) \(tables[table].name)"
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.tables
        var row = canvas.drawText(words.title, at: page.top, in: page.layout, role: .title, rows: 1)
        if let view = scene.tables {
            let advice = view.tables.isEmpty ? (view.isLarge ? words.advice : words.noNeed) : words.seating
            row = canvas.drawText(advice, at: row, in: page.layout, role: .muted, rows: page.layout.isRoomy ? 2 : 1)
        }
        if let naming {
            row = canvas.drawText(words.nameOf, at: row + page.gap, in: page.layout, role: .accent, rows: 1)
            let field = Rect(column: page.layout.margin, row: row, columns: page.layout.width, rows: 1)
            canvas.cursor = naming.field.draw(in: field, on: &canvas)
            return canvas.drawHint(words.nameHint, in: page.layout)
        }
        let area = page.layout.body(from: row + page.gap, to: page.bottom - page.gap)
        canvas.cursor =
            list(scene).draw(on: &canvas, in: area, chosen: chosenIndex(scene), hasFocus: true) ?? area.origin
        canvas.drawHint(words.hint, in: page.layout)
    }

    private func chosenIndex(_ scene: LeadScene) -> Int {
        min(chosen, max(0, (scene.tables?.people.count ?? 0) - 1))
    }
}
