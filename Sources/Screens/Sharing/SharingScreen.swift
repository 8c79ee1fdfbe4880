// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Sharing in rounds: whose turn it is, who is next, and which answers are open on the wall.
struct SharingScreen: Equatable, Sendable {
    /// The answer looked at; nil for the first one of whoever's turn it is.
    private var answer: Identifier<Answer>?
    /// The table whose turns the keys are for; nil for the first one.
    private var table: Identifier<SharingTable>?
    private var body = LinesOverBar()

    // MARK: - What is looked at

    private func index(in view: SharingView?) -> Int {
        guard let view else { return 0 }
        if let index = view.answers.firstIndex(where: { $0.id == answer }) { return index }
        guard let table = chosenTable(in: view) else { return 0 }
        return view.answers.firstIndex { $0.table == table.id } ?? 0
    }

    private func present(in view: SharingView?) -> SharingView.SharedAnswer? {
        guard let view, !view.answers.isEmpty else { return nil }
        return view.answers[index(in: view)]
    }

    /// The table whose turns the keys are for; nil while tables have no rounds of their own.
    private func chosenTable(in view: SharingView) -> SharingView.TableRound? {
        guard view.isAtTables else { return nil }
        return view.tables.first { $0.id == table } ?? view.tables.first
    }

    /// The round the keys are for.
    private func round(in view: SharingView?) -> SharingView.Round? {
        view.flatMap { view in view.isAtTables ? chosenTable(in: view)?.round : view.turns }
    }

    func table(in scene: LeadScene) -> CommandTable<LeadCommand> {
        let view = scene.sharing
        let round = round(in: view)
        let isBegun = view?.isAtTables == true || view?.turns != nil
        let commands = LeadTables.sharing.filter { command in
            switch command {
            case .oneRound: !isBegun && view?.tables.isEmpty == false
            case .nextEverywhere: view?.isAtTables == true
            case .pass: round?.speaker != nil
            case .previousTurn: round != nil
            case .endTurns: isBegun
            case .openAnswer, .openAll: view?.answers.isEmpty == false
            case .nextAnswer, .previousAnswer: (view?.answers.count ?? 0) > 1
            case .closeAll: view?.opened.isEmpty == false
            default: true
            }
        }
        var rows = LeadTables.table(commands, scene.wording) { unavailable($0, scene) }.rows
        let words = scene.wording.sharing
        for index in rows.indices {
            switch rows[index].command {
            case .nextTurn where !isBegun:
                rows[index].phrase = view?.tables.isEmpty == false ? words.beginAtTables : words.begin
            case .nextTurn where round?.speaker == nil: rows[index].phrase = words.again
            case .openAnswer where present(in: view)?.isOpen == true: rows[index].phrase = words.close
            default: break
            }
        }
        return CommandTable(rows)
    }

    private func unavailable(_ command: LeadCommand, _ scene: LeadScene) -> String? {
        if let reason = scene.unavailable(command) { return reason }
        let words = scene.wording.sharing
        guard let view = scene.sharing else { return nil }
        switch command {
        case .nextTurn: return view.people == 0 ? words.nobody : nil
        case .nextEverywhere: return view.tables.allSatisfy { $0.round?.speaker == nil } ? words.allOver : nil
        case .previousTurn: return round(in: view)?.place == 0 ? words.firstTurn : nil
        case .openAll: return view.answers.allSatisfy(\.isOpen) ? words.allOpen : nil
        default: return nil
        }
    }

    // MARK: - Hearing

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        if case .text(let text) = input, let number = Int(text), let view = scene.sharing, view.isAtTables {
            guard view.tables.indices.contains(number - 1) else { return .stay }
            table = view.tables[number - 1].id
            answer = nil
            body.toTop()
            return .stay
        }
        let table = table(in: scene)
        return body.update(input, table, lines(table, scene), on: scene.page)
    }

    mutating func run(_ command: LeadCommand, in scene: LeadScene) -> LeadStep {
        guard let view = scene.sharing else { return .stay }
        switch command {
        case .nextTurn: return nextTurn(view)
        case .oneRound: return turn(.group(.begin))
        case .nextEverywhere: return turn(.tables(.next, nil))
        case .pass: return turn(command: .pass, view)
        case .previousTurn: return turn(command: .back, view)
        case .endTurns: return turn(view.isAtTables ? .tables(.end, nil) : .group(.end))
        case .nextAnswer: look(at: index(in: view) + 1, view)
        case .previousAnswer: look(at: index(in: view) - 1, view)
        case .openAnswer:
            guard let answer = present(in: view) else { return .stay }
            // The answer stays the one looked at, also when another comes first.
            self.answer = answer.id
            return open(answer.isOpen ? view.opened.filter { $0 != answer.id } : view.opened + [answer.id])
        case .openAll: return open(view.opened + view.answers.filter { !$0.isOpen }.map(\.id))
        case .closeAll: return open([])
        default: break
        }
        return .stay
    }

    private enum TurnAct {
        case group(Turns.Command)
        /// At one table, or at all of them.
        case tables(Turns.Command, Identifier<SharingTable>?)
    }

    private mutating func nextTurn(_ view: SharingView) -> LeadStep {
        if view.isAtTables, let table = chosenTable(in: view) {
            guard let round = table.round else { return turn(.tables(.begin, table.id)) }
            return turn(.tables(round.speaker == nil ? .again : .next, table.id))
        }
        guard let turns = view.turns else { return turn(view.tables.isEmpty ? .group(.begin) : .tables(.begin, nil)) }
        return turn(.group(turns.speaker == nil ? .again : .next))
    }

    private mutating func turn(command: Turns.Command, _ view: SharingView) -> LeadStep {
        turn(chosenTable(in: view).map { .tables(command, $0.id) } ?? .group(command))
    }

    /// A turn begins with the answers of whoever has it, and with Enter for the next one.
    private mutating func turn(_ act: TurnAct) -> LeadStep {
        answer = nil
        body = LinesOverBar()
        switch act {
        case .group(let command): return .effects([.lead(.act(.turns(command)))])
        case .tables(let command, let table): return .effects([.lead(.act(.tableTurns(command, table)))])
        }
    }

    private func open(_ answers: [Identifier<Answer>]) -> LeadStep {
        .effects([.lead(.act(.course(.opened(answers), .opened)))])
    }

    private mutating func look(at next: Int, _ view: SharingView) {
        guard !view.answers.isEmpty else { return }
        answer = view.answers[(next + view.answers.count) % view.answers.count].id
        body.toTop()
    }

    // MARK: - Drawing

    private func lines(_ table: CommandTable<LeadCommand>, _ scene: LeadScene) -> ScrolledLines {
        let columns = body.area(table, on: scene.page).size.columns
        let chosen = scene.sharing.flatMap { chosenTable(in: $0) }
        return SharingLines(scene, present(in: scene.sharing), at: chosen, width: columns).lines
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let table = table(in: scene)
        body.draw(lines(table, scene), table, on: &canvas, in: scene.page)
        let words = scene.wording.sharing
        canvas.drawHint(scene.sharing?.isAtTables == true ? words.tablesHint : words.hint, in: scene.page.layout)
    }
}
