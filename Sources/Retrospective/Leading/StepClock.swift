// SPDX-License-Identifier: Apache-2.0

/// The clock of a step: how much time it has, and how much is spent.
package struct StepClock: Equatable, Codable, Sendable {
    /// Seconds the step has, added minutes included.
    package var seconds: Int
    /// Seconds spent before it was started last.
    package var spent: Int
    /// Since when it runs; nil while it stands still.
    package var runningSince: Moment?

    package init(seconds: Int, spent: Int = 0, runningSince: Moment? = nil) {
        self.seconds = seconds
        self.spent = spent
        self.runningSince = runningSince
    }

    package var isRunning: Bool { runningSince != nil }

    /// Seconds left; negative once the time is over. A clock of the machine that was set back spends nothing.
    package func left(at now: Moment) -> Int { seconds - spent(at: now) }

    package func started(at now: Moment) -> StepClock {
        StepClock(seconds: seconds, spent: spent, runningSince: runningSince ?? now)
    }

    package func paused(at now: Moment) -> StepClock { StepClock(seconds: seconds, spent: spent(at: now)) }

    package func extended(by minutes: Int) -> StepClock {
        StepClock(seconds: seconds + minutes * 60, spent: spent, runningSince: runningSince)
    }

    private func spent(at now: Moment) -> Int {
        spent + (runningSince.map { max(0, now.seconds - $0.seconds) } ?? 0)
    }
}
