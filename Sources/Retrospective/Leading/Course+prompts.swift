// SPDX-License-Identifier: Apache-2.0

extension Course {
    /// The course once other prompts are asked: steps of a prompt that goes leave the agenda, a new prompt gets its steps
    /// behind those of the others.
    ///
    /// Refused while the group is in a step of a prompt that goes.
    func adapted(to prompts: [Prompt], from earlier: [Prompt]) throws(Refusal) -> Course {
        var course = self
        let ids = Set(prompts.map(\.id))
        let kept = agenda.filter { step in step.prompt.map(ids.contains) ?? true }
        guard position.step == nil || kept.contains(where: { $0.id == position.step }) else { throw .inUse }
        let known = Set(earlier.map(\.id))
        let added = prompts.filter { !known.contains($0.id) }
        let usual = Agenda.suggested(minutes: minutes, prompts: prompts)
        let taken = Set(kept.map(\.id))
        let steps = added.flatMap { prompt in usual.filter { $0.prompt == prompt.id } }
            .map { $0.renamed(unlike: taken) }
        let place = (kept.lastIndex { $0.prompt != nil } ?? kept.firstIndex { $0.kind == .group } ?? kept.count - 1) + 1
        course.agenda = kept
        course.agenda.insert(contentsOf: steps, at: min(max(0, place), kept.count))
        return course
    }
}

extension AgendaStep {
    /// The step under an identifier that none of these have.
    fileprivate func renamed(unlike taken: Set<Identifier<AgendaStep>>) -> AgendaStep {
        var step = self
        var number = 1
        while taken.contains(step.id) {
            number += 1
            guard let id = Identifier<AgendaStep>("\(kind.rawValue.lowercased())-again-\(number)") else { break }
            step.id = id
        }
        return step
    }
}
