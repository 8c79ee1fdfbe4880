// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Starts somebody's own editor on a file and waits for it.
enum ExternalEditor {
    /// - Returns: whether it ended well.
    static func run(_ command: [String], _ path: String) -> Bool {
        var words = unsafe (command + [path]).map { unsafe strdup($0) } + [nil]
        defer { for index in unsafe words.indices { unsafe free(words[index]) } }
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        // The editor starts with the signals of a fresh process: ours ignore SIGPIPE and may block others.
        var all = sigset_t()
        unsafe sigfillset(&all)
        var none = sigset_t()
        unsafe sigemptyset(&none)
        unsafe posix_spawnattr_setsigdefault(&attributes, &all)
        unsafe posix_spawnattr_setsigmask(&attributes, &none)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        var child = pid_t()
        guard let program = command.first, unsafe posix_spawnp(&child, program, nil, &attributes, &words, environ) == 0
        else { return false }
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) < 0 {
            guard errno == EINTR else { return false }
        }
        return status == 0
    }
}
