// SPDX-License-Identifier: Apache-2.0
#include "CNcurses.h"
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *output_file, *input_file;
static int output_fd = -1;
static char restore_sequence[256];
/// Whether the modes that ncurses does not know (bracketed paste, the mouse when wanted) are on.
static int own_modes_on;
static int hears_mouse;
/// 1000 reports presses and the wheel, 1006 in numbers that any size of terminal fits in.
static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
static const char mouse_on[] = "\033[?1000h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1000l";

/// The look of each role, in the order of Swift's `Role`.
enum { role_count = 7 };
static attr_t role_attributes[role_count];
static short role_pairs[role_count];

static void write_raw(const char *bytes) {
    size_t length = strlen(bytes);
    while (length > 0) {
        ssize_t written = write(output_fd, bytes, length);
        if (written <= 0) return;
        bytes += written;
        length -= (size_t)written;
    }
}

static void switch_own_modes(int on) {
    write_raw(on ? paste_on : paste_off);
    if (hears_mouse) write_raw(on ? mouse_on : mouse_off);
    own_modes_on = on;
}

/// Paints what changed. Our own modes follow ncurses' first output: before it the terminal still shows the shell.
static void paint(void) {
    wrefresh(stdscr);
    if (!own_modes_on) switch_own_modes(1);
}

/// ncurses takes the width of characters from the locale; a machine without ours still has one with UTF-8.
static int choose_utf8_locale(void) {
    const char *const names[] = {"", "C.UTF-8", "en_US.UTF-8", "UTF-8"};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
    return 0;
}

static SCREEN *new_terminal(const char *name) {
    const char *const names[] = {name, "xterm-256color", "vt100"};
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
        if (*names[i] == '\0') continue;
        SCREEN *found = newterm((char *)names[i], output_file, input_file);
        if (found) return found;
    }
    return NULL;
}

/// Attributes that say the same without colour, and the terminal's own colours where it has them.
static void choose_looks(int no_color) {
    const attr_t attributes[role_count] = {A_NORMAL, A_BOLD, A_BOLD, A_REVERSE | A_BOLD, A_DIM, A_BOLD, A_BOLD};
    const short colors[role_count] = {-1, -1, COLOR_CYAN, -1, -1, COLOR_YELLOW, COLOR_RED};
    int with_color = !no_color && has_colors() && start_color() == OK && use_default_colors() == OK && COLORS >= 8;
    for (short role = 0; role < role_count; role++) {
        role_attributes[role] = attributes[role];
        role_pairs[role] = 0;
        // A pair that failed to initialise would paint black on black.
        if (with_color && colors[role] >= 0 && role < COLOR_PAIRS && init_pair(role, colors[role], -1) == OK)
            role_pairs[role] = role;
    }
}

static void append_capability(const char *name) {
    char *value = tigetstr((char *)name);
    if (value == NULL || value == (char *)-1) return;
    size_t used = strlen(restore_sequence);
    for (; *value && used + 1 < sizeof restore_sequence; value++) {
        if (value[0] == '$' && value[1] == '<') { // a delay in terminfo notation, not for the terminal
            const char *end = strchr(value, '>');
            if (end == NULL) break;
            value = (char *)end;
            continue;
        }
        restore_sequence[used++] = *value;
    }
    restore_sequence[used] = '\0';
}

static int has_capability(const char *name) {
    const char *value = tigetstr((char *)name);
    return value != NULL && value != (char *)-1;
}

static void set_modes(void) {
    raw();
    nonl();
    noecho();
    typeahead(-1);
    scrollok(stdscr, FALSE);
    curs_set(1);
}

static int32_t take_terminal(int32_t no_color, const char *name) {
    use_tioctl(TRUE); // else LINES and COLUMNS in the environment override the real size
    screen = new_terminal(name);
    if (screen == NULL) return terugblik_screen_unknown;
    if (!has_capability("cup")) return terugblik_screen_dumb;
    set_modes();
    choose_looks(no_color);
    strcpy(restore_sequence, paste_off);
    if (hears_mouse) strcat(restore_sequence, mouse_off);
    append_capability("sgr0");
    append_capability("cnorm");
    append_capability("rmcup");
    return terugblik_screen_ok;
}

int32_t terugblik_screen_open(int32_t input, int32_t output, int32_t no_color, int32_t mouse, const char *name) {
    if (!isatty(input) || !isatty(output)) return terugblik_screen_not_a_terminal;
    if (!choose_utf8_locale()) return terugblik_screen_not_utf8;
    output_fd = output;
    hears_mouse = mouse;
    output_file = fdopen(fcntl(output, F_DUPFD_CLOEXEC, 0), "w");
    input_file = fdopen(fcntl(input, F_DUPFD_CLOEXEC, 0), "r");
    if (output_file == NULL || input_file == NULL) {
        terugblik_screen_close();
        return terugblik_screen_not_a_terminal;
    }
    int32_t result = take_terminal(no_color, name);
    if (result != terugblik_screen_ok) {
        terugblik_screen_close();
        return result;
    }
    return terugblik_screen_ok;
}

void terugblik_screen_close(void) {
    if (screen) {
        terugblik_screen_leave();
        delscreen(screen);
        screen = NULL;
    }
    if (output_file) fclose(output_file);
    if (input_file) fclose(input_file);
    output_file = input_file = NULL;
    output_fd = -1;
}

void terugblik_screen_leave(void) {
    if (screen == NULL || isendwin()) return;
    // A terminal that does not read gives no room even for the farewell: what it has not read is thrown away.
    if (!terugblik_is_writable(output_fd)) tcflush(output_fd, TCOFLUSH);
    if (own_modes_on) switch_own_modes(0);
    endwin();
}

void terugblik_screen_enter(void) {
    if (screen == NULL) return;
    clearok(curscr, TRUE);
    paint(); // after endwin() this takes the terminal back
}

void terugblik_screen_measure(int32_t output, int32_t *rows, int32_t *columns) {
    struct winsize size = {0};
    int known = ioctl(output, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
    *rows = known ? size.ws_row : 24;
    *columns = known ? size.ws_col : 80;
}

void terugblik_screen_resize(int32_t rows, int32_t columns) {
    if (screen == NULL) return;
    resize_term(rows, columns); // resizeterm() would queue a key nobody reads
    werase(stdscr);
    clearok(curscr, TRUE);
}

/// What is drawn for a base character: nothing that ncurses and the terminal could disagree on.
static wchar_t drawable(uint32_t base, uint8_t width) {
    if (base >= 0x20 && base < 0x7f && width == 1) return (wchar_t)base;
    if (wcwidth((wchar_t)base) == width) return (wchar_t)base;
    return width == 1 ? (wchar_t)0xfffd : (wchar_t)0;
}

void terugblik_screen_put(int32_t row, int32_t column, uint32_t base, uint32_t mark0, uint32_t mark1, uint32_t mark2,
                          uint32_t mark3, uint8_t width, uint8_t role) {
    if (screen == NULL) return;
    wchar_t text[CCHARW_MAX + 1] = {drawable(base, width)};
    if (text[0] == 0) { // a wide character this C library does not know
        terugblik_screen_put(row, column, 0xfffd, 0, 0, 0, 0, 1, role);
        terugblik_screen_put(row, column + 1, ' ', 0, 0, 0, 0, 1, role);
        return;
    }
    const uint32_t marks[] = {mark0, mark1, mark2, mark3};
    for (int i = 0, used = 1; i < 4 && used < CCHARW_MAX; i++)
        if (marks[i] >= 0x80 && wcwidth((wchar_t)marks[i]) == 0) text[used++] = (wchar_t)marks[i];
    unsigned look = role < role_count ? role : 0;
    cchar_t cell;
    if (setcchar(&cell, text, role_attributes[look], role_pairs[look], NULL) == OK)
        (void)mvwadd_wch(stdscr, row, column, &cell); // ERR in the last corner, where it draws all the same
}

void terugblik_screen_refresh(int32_t row, int32_t column) {
    if (screen == NULL) return;
    wmove(stdscr, row, column);
    paint();
}

void terugblik_screen_ring(void) {
    if (screen != NULL && own_modes_on) write_raw("\a");
}

const char *terugblik_screen_restore_sequence(void) { return restore_sequence; }
