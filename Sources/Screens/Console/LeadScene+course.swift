// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

/// What the console tells of the steps.
extension LeadScene {
    /// What a step is called here.
    func name(of step: AgendaStep) -> String {
        let label = view.prompts.first { $0.id == step.prompt }?.label
        return wording.course.step(step.kind, label)
    }

    /// What the clock says; nil before the first step.
    var time: String? {
        guard let clock else { return nil }
        let words = wording.course
        if clock.isOver {
            return clock.minutesOver > 0 ? words.over(clock.minutesOver) : words.timeIsUp
        }
        let left = clock.secondsLeft < 60 ? words.lastMinute : words.minutesLeft(clock.minutesLeft)
        return clock.isRunning ? left : "\(left), \(words.paused)"
    }

    /// How many people the steps are for: those who are there, or those who are expected.
    var groupSize: Int { max(view.people, view.people == 0 ? view.details.expectedPeople : 0) }

    /// That a step has less time than the group needs; nil when it fits.
    func shortage(of step: AgendaStep) -> String? {
        let way = view.details.wayOfWriting
        guard groupSize > 0, step.isTooShort(for: groupSize, prompts: view.prompts, way: way),
            let needed = step.needed(by: groupSize, prompts: view.prompts, way: way)
        else { return nil }
        return wording.course.shortMark(needed)
    }

    /// The one warning about how the session goes that matters most now; nil when all is well.
    var courseWarning: String? {
        let course = view.course
        let words = wording.course
        guard let step = course.step else {
            let over = Agenda.minutes(of: course.agenda) - course.minutes
            return over > 0 ? words.noSlack(over) : nil
        }
        if step.kind == .write, isSilenceLong, let sentence = silence(at: step.prompt) { return sentence }
        if isQuiet, clock?.isOver == false, let seconds = rules[.quietSeconds] { return words.quiet(seconds) }
        if step.kind == .vote, let most = rules[.ungroupedPercent], view.ungrouped * 100 > view.answers * most {
            return words.ungrouped(view.ungrouped)
        }
        let way = view.details.wayOfWriting
        guard groupSize > 0, step.isTooShort(for: groupSize, prompts: view.prompts, way: way),
            let needed = step.needed(by: groupSize, prompts: view.prompts, way: way)
        else { return nil }
        return words.tooShort(name(of: step), needed, step.minutes, groupSize)
    }

    private var isSilenceLong: Bool {
        guard let percent = rules[.silentAtPercent], let clock, clock.isRunning,
            let full = view.course.position.clock?.seconds
        else { return false }
        return clock.secondsLeft * 100 < full * (100 - percent)
    }

    /// That a whole organisation wrote nothing yet; never on paper or with a passed keyboard, where that means nothing.
    private func silence(at prompt: Identifier<Prompt>?) -> String? {
        guard view.details.wayOfWriting == .ownScreens,
            let index = view.prompts.firstIndex(where: { $0.id == prompt })
        else { return nil }
        let silent = view.rows.filter {
            $0.people > 0 && $0.answered.indices.contains(index) && $0.answered[index] == 0
        }
        guard let first = silent.first else { return nil }
        // What the group can see names nobody, not even an organisation.
        return isShared
            ? wording.course.silentGroups : wording.course.silentGroup(wording.console.groupName(first.group))
    }
}
