// SPDX-License-Identifier: Apache-2.0

import CNcurses
import CellCanvas
import Glibc
import TerminalPort

/// The terminal through ncurses: output by its cells, input by our own decoder.
///
/// A process has at most one at a time. It belongs to the thread that opened it.
package struct CursesTerminal: ~Copyable, TerminalDriver {
    package internal(set) var size: Size

    let input: Int32
    let output: Int32
    /// Where the numbers of caught signals arrive.
    let signals: Int32
    var decoder: InputDecoder
    var bytes = [UInt8](repeating: 0, count: 16 * 1024)
    /// Whether the last wait saw bytes to read.
    var hasInput = false
    /// Whether a read found the end of the terminal; the next wait says so.
    var hasEnded = false
    var isGone = false
    /// The size the last `Wake.resized` was about.
    var announcedSize: Size
    /// When the decoder stops waiting for the rest of a sequence.
    var patienceEnds: ContinuousClock.Instant?
    var painter: Painter
    /// A picture that found no room in the terminal; it is painted when there is.
    var owed: Canvas?
    private var isOpen = true

    private init(input: Int32, output: Int32, signals: Int32, hearsMouse: Bool) {
        self.input = input
        self.output = output
        self.signals = signals
        decoder = InputDecoder(hearsPointer: hearsMouse)
        size = Self.measure(output)
        announcedSize = size
        painter = Painter(size: size)
    }

    /// Takes over the terminal on standard input and output.
    ///
    /// Until `close()`, standard error goes to the file `crashLog`: what stands there afterwards is printed, what a
    /// crash leaves there stays. Signals are caught, no core file is written.
    /// - Parameters:
    ///   - name: What terminfo calls the terminal: the value of `TERM`, which is looked up when this is nil.
    ///   - noColor: Attributes only, as `NO_COLOR` asks.
    ///   - hearsMouse: Whether the terminal reports the mouse to the program; then it selects no text with it.
    ///   - crashLog: A path in a private folder; the file is made with mode 0600 and removed when it stays empty.
    ///   - crashNotice: What a crash writes to the terminal after giving it back; a sentence that names the log.
    package static func open(
        name: String? = nil, noColor: Bool, hearsMouse: Bool = false, crashLog: String, crashNotice: String = ""
    ) throws(TerminalFailure) -> CursesTerminal {
        try open(
            name: name ?? nameInEnvironment, input: STDIN_FILENO, output: STDOUT_FILENO, noColor: noColor,
            hearsMouse: hearsMouse, guardedBy: (crashLog, crashNotice))
    }

    /// Takes over the terminal on these descriptors.
    /// - Parameter guardedBy: Path of the crash log and notice; nil leaves standard error and crashes alone.
    package static func open(
        name: String, input: Int32, output: Int32, noColor: Bool, hearsMouse: Bool = false,
        guardedBy crash: (log: String, notice: String)?
    ) throws(TerminalFailure) -> CursesTerminal {
        let signals = terugblik_signals_open(output)
        guard signals >= 0 else { throw .noDescriptors }
        if let crash {
            unsafe terugblik_stderr_park(crash.log)
            unsafe terugblik_guard_open(output, crash.notice)
        }
        let outcome = unsafe Int(terugblik_screen_open(input, output, noColor ? 1 : 0, hearsMouse ? 1 : 0, name))
        if let failure = failure(outcome, name: name) {
            closeGuard()
            throw failure
        }
        return CursesTerminal(input: input, output: output, signals: signals, hearsMouse: hearsMouse)
    }

    /// Gives the terminal, the signals and standard error back. The terminal is of no use afterwards.
    package mutating func close() {
        guard isOpen else { return }
        isOpen = false
        terugblik_screen_close()
        Self.closeGuard()
    }

    deinit {
        guard isOpen else { return }
        terugblik_screen_close()
        Self.closeGuard()
    }
}

extension CursesTerminal {
    static func measure(_ output: Int32) -> Size {
        var rows: Int32 = 0
        var columns: Int32 = 0
        unsafe terugblik_screen_measure(output, &rows, &columns)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    private static func closeGuard() {
        terugblik_guard_close()
        terugblik_signals_close()
        terugblik_stderr_release()
    }

    private static func failure(_ outcome: Int, name: String) -> TerminalFailure? {
        switch outcome {
        case terugblik_screen_ok: nil
        case terugblik_screen_not_a_terminal: .notATerminal
        case terugblik_screen_dumb: .dumbTerminal(name: name)
        case terugblik_screen_not_utf8: .notUTF8
        default: .noDescription(name: name)
        }
    }

    private static var nameInEnvironment: String {
        guard let name = unsafe getenv("TERM") else { return "" }
        return unsafe String(cString: name)
    }
}
