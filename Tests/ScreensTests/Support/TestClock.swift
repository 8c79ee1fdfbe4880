// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Synchronization

/// The time of a test, which passes only when the test says so; and random bits that are the same every time.
///
/// Two pilots in one folder share a clock, so that they make no identifier twice.
final class TestClock: Sendable {
    /// Tuesday 24 November 2026, 14:32 in Nijmegen.
    private static let start = 1_795_527_120

    private let milliseconds = Mutex(0)
    private let random: Mutex<UInt32>

    init(firstRandom: UInt32 = 1) { random = Mutex(firstRandom) }

    var now: Moment {
        Moment(seconds: Self.start + milliseconds.withLock { $0 } / 1000, offsetMinutes: 60)
    }

    var elapsed: Int { milliseconds.withLock { $0 } }

    func pass(to milliseconds: Int) { self.milliseconds.withLock { $0 = max($0, milliseconds) } }

    func nextRandom() -> UInt32 {
        random.withLock { random in
            defer { random &+= 1 }
            return random
        }
    }
}
