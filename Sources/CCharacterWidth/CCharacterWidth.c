// SPDX-License-Identifier: Apache-2.0
#include "CCharacterWidth.h"
#include <locale.h>
#include <pthread.h>
#include <wchar.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

static locale_t utf8_locale = (locale_t)0;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_locale(void) {
    static const char *const names[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};
    for (unsigned i = 0; i < sizeof names / sizeof *names && utf8_locale == (locale_t)0; i++)
        utf8_locale = newlocale(LC_CTYPE_MASK, names[i], (locale_t)0);
}

int32_t terugblik_character_width(uint32_t scalar) {
    pthread_once(&once, open_locale);
    if (utf8_locale == (locale_t)0) return scalar >= 0x20 && scalar < 0x7f ? 1 : -1;
    locale_t before = uselocale(utf8_locale);
    int width = wcwidth((wchar_t)scalar);
    uselocale(before);
    return (int32_t)width;
}
