// SPDX-License-Identifier: Apache-2.0

/// Where the session stands: the present step, its clock, and when each step was entered.
package struct Position: Equatable, Codable, Sendable {
    /// The present step; nil before the session begins.
    package var step: Identifier<AgendaStep>?
    package var clock: StepClock?
    /// Every entering of a step, in the order of time: what was said in which step follows from it.
    package var timeline: [Mark]

    package init(step: Identifier<AgendaStep>? = nil, clock: StepClock? = nil, timeline: [Mark] = []) {
        self.step = step
        self.clock = clock
        self.timeline = timeline
    }

    /// A step was entered.
    package struct Mark: Equatable, Codable, Sendable {
        package var step: Identifier<AgendaStep>
        package var at: Moment

        package init(step: Identifier<AgendaStep>, at: Moment) {
            self.step = step
            self.at = at
        }
    }

    /// What the facilitator can do with the present step.
    package enum Command: Equatable, Sendable {
        /// On to the next step that is not skipped; the first one when nothing has begun.
        case next
        /// Back to the step before this one that is not skipped.
        case previous
        case enter(Identifier<AgendaStep>)
        case startClock
        case pauseClock
        case addMinute
    }

    /// The step machine: where the session stands after a command. The table is in `docs/steps.md`.
    ///
    /// Nothing is closed and nobody is cut off: a step only says what the group does now.
    package func after(
        _ command: Command, in agenda: [AgendaStep], at now: Moment
    ) throws(Refusal) -> Position {
        switch command {
        case .next:
            guard let next = following(in: agenda) else { throw .noFurtherStep }
            return entering(next, at: now)
        case .previous:
            guard let previous = preceding(in: agenda) else { throw .noEarlierStep }
            return entering(previous, at: now)
        case .enter(let id):
            guard let step = agenda.first(where: { $0.id == id }) else { throw .unknownStep }
            return entering(step, at: now)
        case .startClock: return try withClock { $0.started(at: now) }
        case .pauseClock: return try withClock { $0.paused(at: now) }
        case .addMinute: return try withClock { $0.extended(by: 1) }
        }
    }

    /// The step after this one that is not skipped; nil at the end.
    package func following(in agenda: [AgendaStep]) -> AgendaStep? {
        agenda[(index(in: agenda).map { $0 + 1 } ?? 0)...].first { !$0.isSkipped }
    }

    /// The step before this one that is not skipped; nil at the beginning.
    package func preceding(in agenda: [AgendaStep]) -> AgendaStep? {
        agenda[..<(index(in: agenda) ?? 0)].last { !$0.isSkipped }
    }

    package func index(in agenda: [AgendaStep]) -> Int? { agenda.firstIndex { $0.id == step } }

    /// A step is entered with a clock that stands still at its full time: whoever leads explains first.
    private func entering(_ step: AgendaStep, at now: Moment) -> Position {
        Position(
            step: step.id, clock: StepClock(seconds: step.minutes * 60),
            timeline: timeline + [Mark(step: step.id, at: now)])
    }

    private func withClock(_ change: (StepClock) -> StepClock) throws(Refusal) -> Position {
        guard let clock else { throw .notBegun }
        return Position(step: step, clock: change(clock), timeline: timeline)
    }
}
