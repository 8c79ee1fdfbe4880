// SPDX-License-Identifier: Apache-2.0
#ifndef CCHARACTERWIDTH_H
#define CCHARACTERWIDTH_H
#include <stdint.h>

/// Columns a scalar takes on a terminal by the C library's table in a UTF-8 locale, whatever the locale of the
/// process: 0, 1 or 2, and -1 for what cannot be printed.
int32_t terugblik_character_width(uint32_t scalar);

#endif
