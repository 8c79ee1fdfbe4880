// SPDX-License-Identifier: Apache-2.0
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int caught[] = {SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGCONT, SIGQUIT};
enum { caught_count = sizeof caught / sizeof *caught };

static struct sigaction before[caught_count], before_pipe;
static int pipe_ends[2] = {-1, -1};
static atomic_int pipe_end = -1, terminal = -1;

static void note(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    int end = atomic_load(&pipe_end);
    if (end >= 0) (void)!write(end, &byte, 1);
    // The loop may be stuck in a write to a terminal that does not read: throwing away what it has not read sets it free.
    int output = atomic_load(&terminal);
    int must_end = number == SIGTERM || number == SIGINT || number == SIGHUP || number == SIGQUIT;
    if (must_end && output >= 0 && !terugblik_is_writable(output)) tcflush(output, TCOFLUSH);
    errno = saved;
}

static void catch_signal(int number, struct sigaction *previous) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = note;
    action.sa_flags = SA_RESTART | SA_ONSTACK;
    sigfillset(&action.sa_mask);
    sigaction(number, &action, previous);
}

static int stays_ignored(int number, const struct sigaction *previous) {
    return previous->sa_handler == SIG_IGN && (number == SIGHUP || number == SIGINT || number == SIGQUIT);
}

static void unblock(void) {
    sigset_t signals;
    sigemptyset(&signals);
    for (int i = 0; i < caught_count; i++) sigaddset(&signals, caught[i]);
    pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
}

static int open_pipe(void) {
    if (pipe(pipe_ends) != 0) return 0;
    for (int i = 0; i < 2; i++) {
        fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
        fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    }
    return 1;
}

int32_t terugblik_signals_open(int32_t output) {
    if (!open_pipe()) return -1;
    atomic_store(&pipe_end, pipe_ends[1]);
    atomic_store(&terminal, output);
    for (int i = 0; i < caught_count; i++) {
        catch_signal(caught[i], &before[i]);
        if (stays_ignored(caught[i], &before[i])) sigaction(caught[i], &before[i], NULL);
    }
    struct sigaction ignore;
    memset(&ignore, 0, sizeof ignore);
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &ignore, &before_pipe);
    unblock();
    return pipe_ends[0];
}

int32_t terugblik_signals_next(void) {
    unsigned char byte = 0;
    return pipe_ends[0] >= 0 && read(pipe_ends[0], &byte, 1) == 1 ? byte : 0;
}

void terugblik_signals_close(void) {
    if (pipe_ends[0] < 0) return;
    for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
    sigaction(SIGPIPE, &before_pipe, NULL);
    atomic_store(&pipe_end, -1);
    atomic_store(&terminal, -1);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
    pipe_ends[0] = pipe_ends[1] = -1;
}

void terugblik_signals_stop(int32_t group) {
    struct sigaction standard, previous;
    memset(&standard, 0, sizeof standard);
    if (group) {
        standard.sa_handler = SIG_IGN;
        sigaction(SIGTSTP, &standard, NULL);
        kill(0, SIGTSTP);
    }
    standard.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &standard, NULL);
    sigaction(SIGCONT, &standard, NULL); // the caller knows that it was continued
    raise(SIGTSTP);
    catch_signal(SIGTSTP, &previous);
    catch_signal(SIGCONT, &previous);
}
