// SPDX-License-Identifier: Apache-2.0
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

// MARK: Crashes

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { fatal_count = sizeof fatal / sizeof *fatal };

static struct sigaction before[fatal_count];
static int guarded_output = -1;
static struct termios modes_before;
static char crash_notice[1024];
static stack_t alternate, alternate_before;

static void give_back(int number, siginfo_t *info, void *context) {
    (void)context;
    int saved = errno;
    tcflush(guarded_output, TCOFLUSH);
    tcsetattr(guarded_output, TCSANOW, &modes_before);
    const char *restore = terugblik_screen_restore_sequence();
    (void)!write(guarded_output, restore, strlen(restore));
    (void)!write(guarded_output, crash_notice, strlen(crash_notice));
    // Back to whoever was there before: the fault happens again and takes its usual way.
    for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &before[i], NULL);
    // What somebody sent (si_code up to 0) does not happen again by itself.
    if (number == SIGABRT || number == SIGTRAP || info->si_code <= 0) raise(number);
    errno = saved;
}

void terugblik_guard_open(int32_t output, const char *notice) {
    guarded_output = output;
    tcgetattr(output, &modes_before);
    crash_notice[0] = '\0';
    strncat(crash_notice, notice, sizeof crash_notice - 1);
    const struct rlimit no_core = {0, 0};
    setrlimit(RLIMIT_CORE, &no_core);
    alternate.ss_size = 64 * 1024;
    alternate.ss_sp = malloc(alternate.ss_size);
    if (alternate.ss_sp) sigaltstack(&alternate, &alternate_before);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = give_back;
    action.sa_flags = SA_ONSTACK | SA_SIGINFO;
    for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &before[i]);
}

void terugblik_guard_close(void) {
    if (guarded_output < 0) return;
    for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &before[i], NULL);
    guarded_output = -1;
    if (alternate.ss_sp == NULL) return;
    if (alternate_before.ss_sp == NULL) alternate_before.ss_flags = SS_DISABLE;
    sigaltstack(&alternate_before, NULL);
    free(alternate.ss_sp);
    alternate.ss_sp = NULL;
}

// MARK: Standard error

static int real_stderr = -1, parked = -1;
static off_t parked_from;
static char parked_path[4096];

static int open_parking(const char *path) {
    int flags = O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW;
    int file = *path && strlen(path) < sizeof parked_path ? open(path, flags, 0600) : -1;
    if (file >= 0) {
        strcpy(parked_path, path);
        return file;
    }
    parked_path[0] = '\0';
#ifdef __linux__
    return memfd_create("stderr", MFD_CLOEXEC);
#else
    return open("/dev/null", O_RDWR | O_CLOEXEC);
#endif
}

void terugblik_stderr_park(const char *path) {
    if (real_stderr >= 0) return;
    real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    parked = open_parking(path);
    if (real_stderr < 0 || parked < 0) {
        if (real_stderr >= 0) close(real_stderr);
        if (parked >= 0) close(parked);
        real_stderr = parked = -1;
        return;
    }
    off_t end = lseek(parked, 0, SEEK_END);
    parked_from = end > 0 ? end : 0;
    dup2(parked, STDERR_FILENO);
}

void terugblik_stderr_unpark(void) {
    if (real_stderr >= 0) dup2(real_stderr, STDERR_FILENO);
}

void terugblik_stderr_repark(void) {
    if (parked >= 0) dup2(parked, STDERR_FILENO);
}

void terugblik_stderr_release(void) {
    if (real_stderr < 0) return;
    dup2(real_stderr, STDERR_FILENO);
    char block[4096];
    ssize_t count;
    for (off_t at = parked_from; (count = pread(parked, block, sizeof block, at)) > 0; at += count)
        (void)!write(STDERR_FILENO, block, (size_t)count);
    if (*parked_path && lseek(parked, 0, SEEK_END) == 0) unlink(parked_path);
    close(real_stderr);
    close(parked);
    real_stderr = parked = -1;
}
