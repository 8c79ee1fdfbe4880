// SPDX-License-Identifier: Apache-2.0

/// What the clock of the present step says at one moment.
package struct ClockReading: Equatable, Sendable {
    /// Negative once the time is over.
    package let secondsLeft: Int
    package let isRunning: Bool

    package init(secondsLeft: Int, isRunning: Bool) {
        self.secondsLeft = secondsLeft
        self.isRunning = isRunning
    }

    /// nil before the first step.
    package init?(of position: Position?, at now: Moment) {
        guard let clock = position?.clock else { return nil }
        self.init(secondsLeft: clock.left(at: now), isRunning: clock.isRunning)
    }

    package var isOver: Bool { secondsLeft <= 0 }

    /// Whole minutes left, the last one begun counted as one; 0 once the time is over.
    package var minutesLeft: Int { isOver ? 0 : (secondsLeft + 59) / 60 }

    /// Whole minutes over the time.
    package var minutesOver: Int { isOver ? -secondsLeft / 60 : 0 }

    /// Seconds until `minutesLeft` or `minutesOver` is another; nil while the clock stands still.
    package var secondsToNextMinute: Int? {
        guard isRunning else { return nil }
        if secondsLeft > 0 { return (secondsLeft - 1) % 60 + 1 }
        return 60 - (-secondsLeft % 60)
    }
}
