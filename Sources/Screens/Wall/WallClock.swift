// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

/// What the wall shows of the time: whole minutes, seconds only in the last one; never how much it is over.
struct WallClock: Equatable, Sendable {
    private let reading: ClockReading

    init(_ clock: StepClock, at now: Moment) {
        reading = ClockReading(secondsLeft: clock.left(at: now), isRunning: clock.isRunning)
    }

    var isOver: Bool { reading.isOver }
    var isRunning: Bool { reading.isRunning }
    private var isLastMinute: Bool { reading.secondsLeft <= 60 && isRunning }

    /// A word or two, to be drawn large.
    func sign(_ wording: Wording) -> String {
        if isOver { return wording.seat.finishSentence }
        return isLastMinute
            ? wording.wall.secondsSign(reading.secondsLeft) : wording.wall.minutesSign(reading.minutesLeft)
    }

    /// The same as a sentence.
    func sentence(_ wording: Wording) -> String {
        if isOver { return wording.seat.finishSentence }
        guard isRunning else { return wording.wall.minutesGiven(reading.minutesLeft) }
        return isLastMinute ? wording.wall.seconds(reading.secondsLeft) : wording.wall.minutes(reading.minutesLeft)
    }

    /// Seconds until it shows something else; nil when it does not by itself.
    var secondsToChange: Int? {
        guard isRunning, !isOver else { return nil }
        return isLastMinute ? 1 : reading.secondsToNextMinute
    }
}
