// SPDX-License-Identifier: Apache-2.0
//
// What Swift cannot do for tests on a pseudo-terminal: fork, and the macros around it.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H
#include <stdint.h>

/// Opens a pseudo-terminal of this size; 0, or an errno. Both ends are closed by exec.
int32_t pseudo_terminal_open(int32_t rows, int32_t columns, int32_t *master, int32_t *slave);

/// Starts a program as the leader of a session on the terminal `slave`, with an empty signal mask and standard
/// dispositions (SIGHUP ignored with `ignores_hang_up`). `directory` may be NULL.
/// Returns the process id, or -1.
int32_t pseudo_terminal_spawn(const char *path, char *const *arguments, char *const *environment,
                              const char *directory, int32_t slave, int32_t ignores_hang_up);

void pseudo_terminal_resize(int32_t master, int32_t rows, int32_t columns);

/// Waits until the process has ended. Returns 0 with its exit code or the signal that ended it, 1 when the time is over.
int32_t pseudo_terminal_wait(int32_t pid, int32_t milliseconds, int32_t *exit_code, int32_t *signal_number);
/// Waits until the process was stopped by a signal; 0 then, 1 when the time is over.
int32_t pseudo_terminal_wait_stopped(int32_t pid, int32_t milliseconds);

/// Waits until the master can be read: 1, or 0 when the time is over. 2 when the other end is closed.
int32_t pseudo_terminal_poll(int32_t master, int32_t milliseconds);

/// A line that tells the modes of the terminal; equal lines, equal modes.
void pseudo_terminal_modes(int32_t descriptor, char *line, int32_t capacity);
/// Whether input arrives unchanged, byte by byte, and without echo.
int32_t pseudo_terminal_is_raw(int32_t descriptor);

#endif
