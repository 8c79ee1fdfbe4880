// SPDX-License-Identifier: Apache-2.0
// The floor of a cold start: an empty ncurses program that shows one line and ends at the first key.
#include <locale.h>
#include <ncurses.h>

int main(void) {
    setlocale(LC_ALL, "");
    initscr();
    raw();
    noecho();
    mvaddstr(LINES - 1, 0, "ready");
    refresh();
    getch();
    endwin();
    return 0;
}
