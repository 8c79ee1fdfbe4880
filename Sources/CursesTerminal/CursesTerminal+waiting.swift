// SPDX-License-Identifier: Apache-2.0

import CNcurses
import CellCanvas
import Glibc
import TerminalPort

extension CursesTerminal {
    package mutating func wait(milliseconds: Int?, mail: Int32) -> Set<Wake> {
        let limit = sleepLimit(milliseconds)
        let ready = Int(
            terugblik_wait(isGone ? -1 : input, signals, mail, owed == nil || isGone ? -1 : output, limit))
        hasInput = ready & terugblik_ready_input != 0
        var wakes: Set<Wake> = []
        if ready & terugblik_ready_hung_up != 0 || (hasEnded && !isGone) {
            isGone = true
            hasInput = false
            wakes.insert(.hungUp)
        }
        if ready & terugblik_ready_signal != 0 { takeSignals(into: &wakes) }
        if let canvas = owed, ready & terugblik_ready_output != 0 { present(canvas) }
        if !hasInput { losePatience() }
        return wakes
    }

    package mutating func readInput() -> [Heard] {
        var total = 0
        while hasInput, !isGone, total < Self.mostBytesPerTurn {
            let count = readOnce()
            total += max(0, count)
            hasInput = count >= Self.fullRead && terugblik_wait(input, -1, -1, -1, 0) != 0
        }
        hasInput = false
        if total > 0 { patienceEnds = decoder.patience.map { .now + .milliseconds($0) } }
        return decoder.take()
    }

    /// Input is drained before a frame is painted, but a stream without end must not keep the frame away.
    private static var mostBytesPerTurn: Int { 1_000_000 }

    /// A terminal hands out about 4 KB at most; a read of this size or more may have left something.
    private static var fullRead: Int { 1024 }

    /// Reads and decodes once; the end of the terminal is remembered for the next wait.
    private mutating func readOnce() -> Int {
        let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(input, $0.baseAddress, $0.count) }
        if count > 0 {
            decoder.feed(bytes, count: count)
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            hasEnded = true
        }
        return count
    }

    private func sleepLimit(_ milliseconds: Int?) -> Int32 {
        if hasEnded && !isGone { return 0 }
        var limit = milliseconds
        if let patienceEnds {
            let left = max(0, ContinuousClock.now.duration(to: patienceEnds).milliseconds)
            limit = min(limit ?? left, left)
        }
        return limit.map { Int32(clamping: max(0, $0)) } ?? -1
    }

    private mutating func losePatience() {
        guard let end = patienceEnds, ContinuousClock.now >= end else { return }
        decoder.flush()
        patienceEnds = nil
    }

    private mutating func takeSize(into wakes: inout Set<Wake>) {
        resize(to: Self.measure(output))
        if size != announcedSize { wakes.insert(.resized) }
        announcedSize = size
    }

    /// A size that is as before may have been another one for a moment, in which the terminal lost its picture.
    private mutating func takeResize(into wakes: inout Set<Wake>) {
        let before = size
        takeSize(into: &wakes)
        if size == before { terugblik_screen_enter() }
    }

    private mutating func takeSignals(into wakes: inout Set<Wake>) {
        var isResized = false
        defer { if isResized { takeResize(into: &wakes) } }
        while case let number = terugblik_signals_next(), number != 0 {
            switch number {
            case SIGTERM: wakes.insert(.terminated)
            case SIGQUIT: wakes.insert(.quit)
            case SIGINT: wakes.insert(.interrupted)
            case SIGHUP: wakes.insert(.hungUp)
            case SIGWINCH: isResized = true
            case SIGTSTP:
                stop(group: false)
                wakes.insert(.continued)
                takeSize(into: &wakes)
            case SIGCONT:  // stopped behind our back, as by SIGSTOP: the shell may have used the terminal
                terugblik_screen_leave()
                comeBack()
                wakes.insert(.continued)
                takeSize(into: &wakes)
            default: break
            }
        }
    }
}

extension Duration {
    /// Whole milliseconds, rounded up.
    fileprivate var milliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * 1_000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
