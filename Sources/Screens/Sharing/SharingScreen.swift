// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Sharing in rounds: whose turn it is, who is next, and which answers are open on the wall.
struct SharingScreen: Equatable, Sendable {
    /// The answer looked at; nil for the first one.
    private var answer: Identifier<Answer>?
    private var body = LinesOverBar()

    // MARK: - What is looked at

    private func index(in view: SharingView?) -> Int { view?.answers.firstIndex { $0.id == answer } ?? 0 }

    private func present(in view: SharingView?) -> SharingView.SharedAnswer? {
        guard let view, !view.answers.isEmpty else { return nil }
        return view.answers[index(in: view)]
    }

    func table(in scene: LeadScene) -> CommandTable<LeadCommand> {
        let view = scene.sharing
        let commands = LeadTables.sharing.filter { command in
            switch command {
            case .pass, .previousTurn: view?.turns?.speaker != nil || command == .previousTurn && view?.turns != nil
            case .endTurns: view?.turns != nil
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
            case .nextTurn where view?.turns == nil: rows[index].phrase = words.begin
            case .nextTurn where view?.turns?.speaker == nil: rows[index].phrase = words.again
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
        case .previousTurn: return view.turns?.place == 0 ? words.firstTurn : nil
        case .openAll: return view.answers.allSatisfy(\.isOpen) ? words.allOpen : nil
        default: return nil
        }
    }

    // MARK: - Hearing

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let table = table(in: scene)
        return body.update(input, table, lines(table, scene), on: scene.page)
    }

    mutating func run(_ command: LeadCommand, in scene: LeadScene) -> LeadStep {
        guard let view = scene.sharing else { return .stay }
        switch command {
        case .nextTurn:
            guard let turns = view.turns else { return turn(.begin) }
            return turn(turns.speaker == nil ? .again : .next)
        case .pass: return turn(.pass)
        case .previousTurn: return turn(.back)
        case .endTurns: return turn(.end)
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

    /// A turn begins with the answers of whoever has it, and with Enter for the next one.
    private mutating func turn(_ command: Turns.Command) -> LeadStep {
        answer = nil
        body = LinesOverBar()
        return .effects([.lead(.act(.turns(command)))])
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
        return SharingLines(scene, present(in: scene.sharing), width: columns).lines
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let table = table(in: scene)
        body.draw(lines(table, scene), table, on: &canvas, in: scene.page)
        canvas.drawHint(scene.wording.sharing.hint, in: scene.page.layout)
    }
}
