// SPDX-License-Identifier: Apache-2.0
#include "CNcurses.h"
#include <poll.h>

int32_t terugblik_wait(int32_t input, int32_t signals, int32_t mail, int32_t output, int32_t milliseconds) {
    struct pollfd watched[] = {
        {.fd = input, .events = POLLIN},
        {.fd = signals, .events = POLLIN},
        {.fd = mail, .events = POLLIN},
        {.fd = output, .events = POLLOUT},
    };
    if (poll(watched, sizeof watched / sizeof *watched, milliseconds) <= 0) return 0;
    int32_t ready = 0;
    if (watched[0].revents & POLLIN) ready |= terugblik_ready_input;
    else if (watched[0].revents) ready |= terugblik_ready_hung_up;
    if (watched[1].revents) ready |= terugblik_ready_signal;
    if (watched[2].revents) ready |= terugblik_ready_mail;
    if (watched[3].revents) ready |= terugblik_ready_output;
    return ready;
}

int32_t terugblik_is_writable(int32_t output) {
    struct pollfd watched = {.fd = output, .events = POLLOUT};
    // An error counts as room: the write will fail at once and not hang.
    return poll(&watched, 1, 0) != 0;
}
