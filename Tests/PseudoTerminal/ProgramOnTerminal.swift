// SPDX-License-Identifier: Apache-2.0

import CPseudoTerminal
import CellCanvas
import Glibc

/// A real program on a pseudo-terminal, driven as a person does: type, look, wait until the screen shows something.
///
///     let program = try ProgramOnTerminal(binary, ["open", "kei"], size: Size(columns: 80, rows: 24))
///     try program.until("the title") { $0.contains("Terugblik") }
///     program.type("één woord\r")
///     program.resize(Size(columns: 40, rows: 12))
///     program.signal(SIGTERM)
///     #expect(try program.ending() == .exited(143))
///     #expect(program.isTerminalRestored)
///
/// Never sleep: `until` returns as soon as the predicate holds and throws with the whole screen when time is over.
/// A program still running at the end of the test is killed.
package final class ProgramOnTerminal {
    package let terminal: PseudoTerminal
    package let processID: Int32
    private let modesBefore: String
    private var outcome: Ending?

    /// How a program ended.
    package enum Ending: Equatable, Sendable {
        case exited(Int32)
        case killed(signal: Int32)
    }

    /// An environment that is the same everywhere; give `standard.merging(…)` to change it.
    package static var standard: [String: String] {
        ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "TZ": "UTC"]
    }

    /// Starts the program at `path` with a clean signal mask and exactly this environment.
    package init(
        _ path: String, _ arguments: [String] = [], environment: [String: String] = standard,
        size: Size = Size(columns: 80, rows: 24), directory: String? = nil, ignoresHangUp: Bool = false
    ) throws {
        terminal = try PseudoTerminal(size: size)
        modesBefore = terminal.modes
        let words = CStrings([path] + arguments)
        let settings = CStrings(environment.map { "\($0.key)=\($0.value)" })
        processID = unsafe pseudo_terminal_spawn(
            path, words.pointers, settings.pointers, directory, terminal.slave, ignoresHangUp ? 1 : 0)
        withExtendedLifetime((words, settings)) {}
        guard processID > 0 else { throw NoPseudoTerminal(errorNumber: errno) }
    }

    deinit {
        guard outcome == nil else { return }
        kill(processID, SIGKILL)
        _ = waitForEnd(milliseconds: 5_000)
    }

    /// The screen as drawn so far.
    package var screen: VirtualTerminal {
        terminal.drain()
        return terminal.screen
    }

    package func type(_ text: String) { terminal.send(Array(text.utf8)) }

    package func send(_ bytes: [UInt8]) { terminal.send(bytes) }

    /// Pastes as a terminal emulator does: bracketed when the program asked for it, line ends as CR.
    package func paste(_ text: String) {
        let lines = text.replacing("\n", with: "\r")
        type(screen.isBracketedPaste ? "\u{1b}[200~\(lines)\u{1b}[201~" : lines)
    }

    /// Presses and lets go a button of the mouse as a terminal emulator does: nothing is sent while nobody asked for it.
    package func click(row: Int, column: Int) {
        guard screen.reportsMouse, screen.reportsMouseInNumbers else { return }
        type("\u{1b}[<0;\(column + 1);\(row + 1)M\u{1b}[<0;\(column + 1);\(row + 1)m")
    }

    package func resize(_ size: Size) { terminal.resize(size) }

    package func signal(_ number: Int32) { kill(processID, number) }

    /// Closes the terminal's window.
    package func hangUp() { terminal.hangUp() }

    /// Waits until the screen satisfies the predicate.
    /// - Parameter what: What is waited for, in words, for the failure.
    /// - Throws: `NotSeen` with the screen and the last bytes when the time is over or the program ends before.
    package func until(
        _ what: String, within limit: Duration = .seconds(30), _ predicate: (VirtualTerminal) -> Bool
    ) throws {
        let end = ContinuousClock.now + limit
        while true {
            terminal.drain()
            if predicate(terminal.screen) { return }
            let hasEnded = terminal.master < 0 || waitForEnd(milliseconds: 0) != nil
            if hasEnded, terminal.drain() == 0 { throw notSeen(what) }
            guard ContinuousClock.now < end else { throw notSeen(what) }
            terminal.drain(waiting: 20)
        }
    }

    /// Waits until the words stand on the screen.
    package func until(shows words: String, within limit: Duration = .seconds(30)) throws {
        try until("\"\(words)\"", within: limit) { $0.contains(words) }
    }

    /// Waits for the end of the program and reads what it still wrote.
    package func ending(within limit: Duration = .seconds(30)) throws -> Ending {
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            terminal.drain()
            if let ending = waitForEnd(milliseconds: 5) {
                // What a program wrote last may come a moment after its end.
                while terminal.drain(waiting: 20) > 0 {}
                return ending
            }
        }
        throw notSeen("the end of the program")
    }

    /// Whether the program ends within so many milliseconds while nobody reads what it writes.
    package func hasEnded(within milliseconds: Int32) -> Bool { waitForEnd(milliseconds: milliseconds) != nil }

    /// Whether the program was stopped by a signal, as by Ctrl+Z.
    package func isStopped(within milliseconds: Int32 = 30_000) -> Bool {
        pseudo_terminal_wait_stopped(processID, milliseconds) == 0
    }

    /// Whether the line modes are as before and no mode of the screen is left on.
    package var isTerminalRestored: Bool {
        let screen = screen
        return terminal.modes == modesBefore && !screen.isAlternateScreen && !screen.isBracketedPaste
            && !screen.reportsMouse && !screen.reportsMouseInNumbers && screen.isCursorVisible
    }

    private func waitForEnd(milliseconds: Int32) -> Ending? {
        if let outcome { return outcome }
        var code: Int32 = 0
        var number: Int32 = 0
        guard unsafe pseudo_terminal_wait(processID, milliseconds, &code, &number) == 0 else { return nil }
        outcome = number == 0 ? .exited(code) : .killed(signal: number)
        return outcome
    }

    private func notSeen(_ what: String) -> NotSeen {
        NotSeen(
            what: what, screen: terminal.screen.text, outcome: outcome, lastBytes: terminal.bytesReceived.suffix(200))
    }
}

/// What was waited for did not come.
package struct NotSeen: Error, CustomStringConvertible {
    package let what: String
    package let screen: String
    package let outcome: ProgramOnTerminal.Ending?
    package let lastBytes: ArraySlice<UInt8>

    package var description: String {
        let rule = String(repeating: "-", count: 40)
        let bytes = String(decoding: lastBytes, as: UTF8.self).debugDescription
        let state = outcome.map { "program ended: \($0)" } ?? "program runs"
        return "not seen: \(what); \(state)\n\(rule)\n\(screen)\n\(rule)\nlast bytes: \(bytes)"
    }
}
