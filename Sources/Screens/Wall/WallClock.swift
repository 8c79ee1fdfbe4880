// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

/// What the wall shows of the time: whole minutes, seconds only in the last one; never how much it is over.
struct WallClock: Equatable, Sendable {
    private let secondsLeft: Int
    let isRunning: Bool

    init(_ clock: StepClock, at now: Moment) {
        secondsLeft = clock.left(at: now)
        isRunning = clock.isRunning
    }

    var isOver: Bool { secondsLeft <= 0 }
    private var isLastMinute: Bool { secondsLeft <= 60 && isRunning }
    /// The minute that has begun counts.
    private var minutes: Int { (secondsLeft + 59) / 60 }

    /// A word or two, to be drawn large.
    func sign(_ wording: Wording) -> String {
        if isOver { return wording.seat.finishSentence }
        return isLastMinute ? wording.wall.secondsSign(secondsLeft) : wording.wall.minutesSign(minutes)
    }

    /// The same as a sentence.
    func sentence(_ wording: Wording) -> String {
        if isOver { return wording.seat.finishSentence }
        guard isRunning else { return wording.wall.minutesGiven(minutes) }
        return isLastMinute ? wording.wall.seconds(secondsLeft) : wording.wall.minutes(minutes)
    }

    /// Seconds until it shows something else; nil when it does not by itself.
    var secondsToChange: Int? {
        guard isRunning, !isOver else { return nil }
        return isLastMinute ? 1 : (secondsLeft - 1) % 60 + 1
    }
}
