// SPDX-License-Identifier: Apache-2.0

import TerminalPort

/// The timers a program has set, by name.
struct Timers {
    private struct Deadline {
        let name: TimerName
        var at: Duration
    }

    private var deadlines: [Deadline] = []

    var isEmpty: Bool { deadlines.isEmpty }

    /// Sets a timer; one of the same name is replaced.
    mutating func set(_ name: TimerName, at deadline: Duration) {
        if let index = deadlines.firstIndex(where: { $0.name.name == name.name }) {
            deadlines[index].at = deadline
        } else {
            deadlines.append(Deadline(name: name, at: deadline))
        }
    }

    mutating func cancel(_ name: TimerName) {
        deadlines.removeAll { $0.name == name }
    }

    /// Takes out the timers that have run out, the earliest first; nil when none has.
    mutating func due(at now: Duration) -> [TimerName]? {
        guard deadlines.contains(where: { $0.at <= now }) else { return nil }
        let due = deadlines.filter { $0.at <= now }.sorted { $0.at < $1.at }
        deadlines.removeAll { $0.at <= now }
        return due.map(\.name)
    }

    /// Milliseconds until the next timer, rounded up so that it has run out by then; nil without timers.
    func delay(from now: Duration) -> Int? {
        deadlines.map(\.at).min().map { ($0 - now).wholeMilliseconds }
    }
}

extension Duration {
    /// Milliseconds, rounded up; 0 for what is past.
    var wholeMilliseconds: Int {
        guard self > .zero else { return 0 }
        let (seconds, attoseconds) = components
        return Int(seconds) * 1_000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
