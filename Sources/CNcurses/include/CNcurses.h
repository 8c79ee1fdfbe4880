// SPDX-License-Identifier: Apache-2.0
//
// ncurses, signals and the standard error of the one terminal a process has. Only `screen.c` sees <ncurses.h>: its
// macros and its WINDOW type differ between Linux and macOS, and Swift can import neither.
#ifndef CNCURSES_H
#define CNCURSES_H
#include <stdint.h>

// MARK: The screen (screen.c)

/// What opening the screen came to.
enum {
    terugblik_screen_ok = 0,
    terugblik_screen_not_a_terminal = 1,
    /// No cursor addressing, as with TERM=dumb.
    terugblik_screen_dumb = 2,
    /// No UTF-8 locale on this machine.
    terugblik_screen_not_utf8 = 3,
    /// Neither $TERM nor a fallback is described in terminfo.
    terugblik_screen_unknown = 4,
};

/// Takes over the terminal that is read at `input` and written at `output`: raw mode, alternate screen at the first
/// refresh. With `mouse` the terminal reports presses and the wheel of the mouse. `name` is looked up in terminfo, then
/// the fallbacks; it may be empty.
int32_t terugblik_screen_open(int32_t input, int32_t output, int32_t no_color, int32_t mouse, const char *name);
/// Gives the terminal back and frees everything. Does nothing when no screen is open.
void terugblik_screen_close(void);
/// Gives the terminal back for a while.
void terugblik_screen_leave(void);
/// Takes the terminal again after `leave` and paints everything anew.
void terugblik_screen_enter(void);

/// The size of the terminal now; 24 by 80 when it does not know.
void terugblik_screen_measure(int32_t output, int32_t *rows, int32_t *columns);
/// Tells ncurses the size; the screen is blank afterwards.
void terugblik_screen_resize(int32_t rows, int32_t columns);

/// Puts one cell, in the look of a `Role`'s raw value; marks are 0 where there is none.
/// A cell of width 2 needs room for both columns; columns it overwrites half must have been blanked before.
void terugblik_screen_put(int32_t row, int32_t column, uint32_t base, uint32_t mark0, uint32_t mark1, uint32_t mark2,
                          uint32_t mark3, uint8_t width, uint8_t role);
/// Sends what changed and leaves the cursor there.
void terugblik_screen_refresh(int32_t row, int32_t column);
/// Rings the bell; nothing while the terminal is not ours.
void terugblik_screen_ring(void);

/// What a terminal needs to leave our modes, from terminfo; empty before a screen was opened.
const char *terugblik_screen_restore_sequence(void);

// MARK: Waiting (wait.c)

enum {
    terugblik_ready_input = 1,
    terugblik_ready_signal = 2,
    terugblik_ready_mail = 4,
    terugblik_ready_output = 8,
    /// The terminal is gone.
    terugblik_ready_hung_up = 16,
};

/// Sleeps in poll(2) on the descriptors that are not -1; `milliseconds` -1 sleeps until something happens.
/// Returns `terugblik_ready_…` bits, 0 after the time is over or a signal.
int32_t terugblik_wait(int32_t input, int32_t signals, int32_t mail, int32_t output, int32_t milliseconds);
/// Whether a write to the terminal would find room now.
int32_t terugblik_is_writable(int32_t output);

// MARK: Signals (signals.c)

/// Catches WINCH TERM INT HUP TSTP CONT QUIT and ignores PIPE. Each caught signal writes its number, one byte, to the
/// pipe whose reading end is returned (-1: no pipe). HUP, INT and QUIT stay ignored where the parent ignored them.
/// @param output The terminal; a write to it that is stuck is set free when the process has to end.
int32_t terugblik_signals_open(int32_t output);
/// The next signal number from the pipe, 0 when there is none.
int32_t terugblik_signals_next(void);
void terugblik_signals_close(void);
/// Stops this process, and with `group` the rest of its process group as Ctrl+Z does; returns when continued.
void terugblik_signals_stop(int32_t group);

// MARK: Crashes and standard error (guard.c)

/// On a crash: gives the terminal back as it is now, writes `notice` to it, then lets the crash go its way. No core
/// files.
void terugblik_guard_open(int32_t output, const char *notice);
void terugblik_guard_close(void);

/// Sends standard error to the file `path` (0600, appended), or into memory when that cannot be opened.
void terugblik_stderr_park(const char *path);
/// Standard error is the real one again until `repark`.
void terugblik_stderr_unpark(void);
void terugblik_stderr_repark(void);
/// Standard error is the real one again, and gets what was written meanwhile; an empty file is removed.
void terugblik_stderr_release(void);

#endif
