// SPDX-License-Identifier: Apache-2.0
#include "CPseudoTerminal.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static void close_on_exec(int descriptor) { fcntl(descriptor, F_SETFD, FD_CLOEXEC); }

int32_t pseudo_terminal_open(int32_t rows, int32_t columns, int32_t *master, int32_t *slave) {
    *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (*master < 0) return errno;
    char name[128];
    if (grantpt(*master) != 0 || unlockpt(*master) != 0 || ptsname_r(*master, name, sizeof name) != 0
        || (*slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)) < 0) {
        int failure = errno;
        close(*master);
        return failure;
    }
    close_on_exec(*master);
    pseudo_terminal_resize(*master, rows, columns);
    return 0;
}

void pseudo_terminal_resize(int32_t master, int32_t rows, int32_t columns) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    ioctl(master, TIOCSWINSZ, &size);
}

/// In the child: only calls that are safe after fork in a program with threads.
static void become(const char *path, char *const *arguments, char *const *environment, const char *directory,
                   int slave, int ignores_hang_up) {
    struct sigaction standard;
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    for (int number = 1; number < 32; number++) sigaction(number, &standard, NULL);
    if (ignores_hang_up) signal(SIGHUP, SIG_IGN);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    ioctl(slave, TIOCSCTTY, 0);
    for (int i = 0; i < 3; i++) dup2(slave, i);
    if (directory == NULL || chdir(directory) == 0) execve(path, arguments, environment);
    _exit(127);
}

int32_t pseudo_terminal_spawn(const char *path, char *const *arguments, char *const *environment,
                              const char *directory, int32_t slave, int32_t ignores_hang_up) {
    pid_t child = fork();
    if (child == 0) become(path, arguments, environment, directory, slave, ignores_hang_up);
    return child;
}

static long long now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

/// Calls waitpid until it reports or the time is over, pausing a millisecond in between.
static int wait_for(pid_t pid, int options, int32_t milliseconds, int *status) {
    long long end = now_ms() + milliseconds;
    for (;;) {
        pid_t found = waitpid(pid, status, options | WNOHANG);
        if (found == pid) return 0;
        if ((found < 0 && errno != EINTR) || now_ms() >= end) return 1;
        struct timespec pause = {0, 1000000};
        nanosleep(&pause, NULL);
    }
}

int32_t pseudo_terminal_wait(int32_t pid, int32_t milliseconds, int32_t *exit_code, int32_t *signal_number) {
    int status = 0;
    if (wait_for(pid, 0, milliseconds, &status) != 0) return 1;
    *exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    *signal_number = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return 0;
}

int32_t pseudo_terminal_wait_stopped(int32_t pid, int32_t milliseconds) {
    int status = 0;
    return wait_for(pid, WUNTRACED, milliseconds, &status) != 0 || !WIFSTOPPED(status);
}

int32_t pseudo_terminal_poll(int32_t master, int32_t milliseconds) {
    struct pollfd watched = {.fd = master, .events = POLLIN};
    if (poll(&watched, 1, milliseconds) <= 0) return 0;
    return watched.revents & POLLIN ? 1 : 2;
}

void pseudo_terminal_modes(int32_t descriptor, char *line, int32_t capacity) {
    struct termios modes;
    memset(&modes, 0, sizeof modes);
    tcgetattr(descriptor, &modes);
    int used = snprintf(line, (size_t)capacity, "%x %x %x %x", modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag);
    for (int i = 0; i < NCCS && used + 4 < capacity; i++)
        used += snprintf(line + used, (size_t)(capacity - used), " %02x", modes.c_cc[i]);
}

int32_t pseudo_terminal_is_raw(int32_t descriptor) {
    struct termios modes;
    return tcgetattr(descriptor, &modes) == 0 && !(modes.c_lflag & (ICANON | ISIG | ECHO)) && !(modes.c_iflag & ICRNL);
}
