// SPDX-License-Identifier: Apache-2.0
#include "CPassword.h"
#include <crypt.h>
#include <stdlib.h>
#include <string.h>

int terugblik_password_hash(const char *code, const char *setting, char *out, size_t size) {
    char fresh[CRYPT_GENSALT_OUTPUT_SIZE];
    if (!setting) {
        if (!crypt_gensalt_rn("$y$", 0, NULL, 0, fresh, sizeof fresh)) return -1;
        setting = fresh;
    }
    struct crypt_data *data = calloc(1, sizeof *data);
    if (!data) return -1;
    const char *hash = crypt_rn(code, setting, data, sizeof *data);
    int status = hash && hash[0] != '*' && strlen(hash) < size ? 0 : -1;
    if (status == 0) strcpy(out, hash);
    free(data);
    return status;
}
