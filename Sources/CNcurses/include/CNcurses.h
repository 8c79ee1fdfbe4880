// SPDX-License-Identifier: Apache-2.0
#ifndef CNCURSES_H
#define CNCURSES_H
#include <stdint.h>
#endif
