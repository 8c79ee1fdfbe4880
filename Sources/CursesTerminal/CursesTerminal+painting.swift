// SPDX-License-Identifier: Apache-2.0

import CNcurses
import CellCanvas
import TerminalPort

extension CursesTerminal {
    package mutating func present(_ canvas: Canvas) {
        owed = nil
        guard !isGone else { return }
        guard terugblik_is_writable(output) != 0 else {
            owed = canvas
            return
        }
        present(rows: canvas.rows, cursor: canvas.cursor)
    }

    /// Paints cells, row by row, without asking whether the terminal has room.
    package mutating func present(rows: [[Cell]], cursor: Point) {
        painter.paint(rows, cursor: cursor)
    }

    package mutating func ring() {
        guard !isGone, terugblik_is_writable(output) != 0 else { return }
        terugblik_screen_ring()
    }

    package mutating func suspend() {
        stop(group: true)
    }

    package mutating func release(during body: () -> Void) {
        terugblik_screen_leave()
        terugblik_stderr_unpark()
        body()
        terugblik_stderr_repark()
        comeBack()
    }

    /// Stops the process with the terminal given back; returns when it is continued, with the picture painted anew.
    mutating func stop(group: Bool) {
        terugblik_screen_leave()
        terugblik_signals_stop(group ? 1 : 0)
        comeBack()
    }

    /// Takes the terminal again. Its size may have changed: a stopped process hears of no resize.
    mutating func comeBack() {
        resize(to: Self.measure(output))
        terugblik_screen_enter()
    }

    mutating func resize(to new: Size) {
        guard new != size else { return }
        size = new
        painter = Painter(size: new)
        terugblik_screen_resize(Int32(new.rows), Int32(new.columns))
    }
}
