// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The agenda: every step with its minutes; any of them can be entered, skipped, moved, repeated or taken out.
struct AgendaScreen: Equatable, Sendable {
    private var chosen: Int

    init(_ scene: LeadScene) {
        chosen = scene.view.course.position.index(in: scene.view.course.agenda) ?? 0
    }

    func table(in scene: LeadScene) -> CommandTable<LeadCommand> {
        LeadTables.table(LeadTables.agenda, scene.wording) { scene.unavailable($0) }
    }

    mutating func update(_ input: Input, in scene: LeadScene) -> LeadStep {
        let steps = scene.view.course.agenda
        chosen = min(max(0, chosen), max(0, steps.count - 1))
        if case .key(let key) = input, let next = list(scene).index(after: key, from: chosen) {
            chosen = next
            return .stay
        }
        if case .key(.tab) = input {
            chosen = steps.isEmpty ? 0 : (chosen + 1) % steps.count
            return .stay
        }
        return table(in: scene).row(for: input).map { .run($0.command) } ?? .stay
    }

    mutating func run(_ command: LeadCommand, in scene: LeadScene) -> LeadStep {
        let course = scene.view.course
        guard course.agenda.indices.contains(chosen) else { return .stay }
        var steps = course.agenda
        switch command {
        case .enterStep:
            return .all([.effects([.lead(.act(.step(.enter(steps[chosen].id))))]), .back])
        case .longerStep: steps[chosen].minutes += 1
        case .shorterStep: steps[chosen].minutes = max(0, steps[chosen].minutes - 1)
        case .skipStep: steps[chosen].isSkipped.toggle()
        case .earlierStep:
            guard chosen > 0 else { return .stay }
            steps.swapAt(chosen, chosen - 1)
            chosen -= 1
        case .laterStep:
            guard chosen + 1 < steps.count else { return .stay }
            steps.swapAt(chosen, chosen + 1)
            chosen += 1
        case .repeatStep: steps.insert(steps[chosen].repeated(in: steps), at: chosen + 1)
        case .takeOutStep:
            guard steps[chosen].id != course.position.step else { return .say(scene.wording.course.isPresentStep) }
            steps.remove(at: chosen)
        case .otherLength: return otherLength(course, scene)
        default: return .stay
        }
        return change(steps, minutes: course.minutes)
    }

    private func change(_ steps: [AgendaStep], minutes: Int) -> LeadStep {
        .effects([.lead(.act(.course(.agenda(steps, minutes: minutes), .agenda)))])
    }

    /// The usual agenda of the next length; a step the group is in stays on it.
    private func otherLength(_ course: Course, _ scene: LeadScene) -> LeadStep {
        let lengths = Agenda.lengths
        let next = lengths.first { $0 > course.minutes } ?? lengths.first ?? course.minutes
        var steps = Agenda.suggested(minutes: next, prompts: scene.view.prompts)
        if let present = course.step, !steps.contains(where: { $0.id == present.id }) { steps.insert(present, at: 0) }
        return change(steps, minutes: next)
    }

    // MARK: - Drawing

    private func list(_ scene: LeadScene) -> ChoiceList {
        ChoiceList(
            scene.view.course.agenda.enumerated().map { index, step in
                .init(line(index, step, scene), remark: remark(step, scene))
            })
    }

    private func line(_ index: Int, _ step: AgendaStep, _ scene: LeadScene) -> String {
        "\(index + 1)".padded(to: 3) + scene.name(of: step)
    }

    private func remark(_ step: AgendaStep, _ scene: LeadScene) -> String {
        let words = scene.wording.course
        let time = step.isSkipped ? words.skipped : words.minutes(step.minutes)
        let mark = step.id == scene.view.course.position.step ? words.presentStep : scene.shortage(of: step)
        return [time, mark].compactMap(\.self).joined(separator: " · ")
    }

    func draw(on canvas: inout Canvas, in scene: LeadScene) {
        let page = scene.page
        let words = scene.wording.course
        let course = scene.view.course
        var row = canvas.drawText(words.agendaTitle, at: page.top, in: page.layout, role: .title, rows: 1)
        let sum = words.agendaSum(Agenda.minutes(of: course.agenda), course.minutes)
        row = canvas.drawText(sum, at: row, in: page.layout, role: .muted, rows: 1) + page.gap
        let area = page.layout.body(from: row, to: page.bottom)
        let chosen = min(max(0, chosen), max(0, course.agenda.count - 1))
        canvas.cursor = list(scene).draw(on: &canvas, in: area, chosen: chosen, hasFocus: true) ?? area.origin
        canvas.drawHint(words.agendaHint, in: page.layout)
    }
}

extension AgendaStep {
    /// The same step once more, under an identifier of its own.
    fileprivate func repeated(in steps: [AgendaStep]) -> AgendaStep {
        let taken = Set(steps.map(\.id))
        var step = self
        step.isSkipped = false
        for number in 2... {
            guard let id = Identifier<AgendaStep>("\(kind.rawValue.lowercased())-x\(number)") else { continue }
            guard !taken.contains(id) else { continue }
            step.id = id
            break
        }
        return step
    }
}
