// SPDX-License-Identifier: Apache-2.0
#ifndef CPASSWORD_H
#define CPASSWORD_H
#include <stddef.h>

/// Hashes a code with a fresh salt, or with the setting at the beginning of an earlier hash when one is given.
/// Returns 0 and writes a terminated string, or -1.
int terugblik_password_hash(const char *code, const char *setting, char *out, size_t size);

#endif
