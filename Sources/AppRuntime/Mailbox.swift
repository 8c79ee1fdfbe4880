// SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization

/// Messages from other threads for the loop: `post` from anywhere, the loop sleeps on `descriptor` and drains.
package final class Mailbox<Message: Sendable>: Sendable {
    private struct Contents {
        var messages: [Message] = []
        /// Whether a byte stands in the pipe; written and read only under the lock, so there is never more than one.
        var isSignalled = false
    }

    private let contents = Mutex(Contents())
    /// Readable while there is mail.
    package let descriptor: Int32
    private let writeEnd: Int32

    /// - Throws: `MailboxFailure` when the process has no descriptors left.
    package init() throws(MailboxFailure) {
        var ends: [Int32] = [-1, -1]
        guard unsafe pipe(&ends) == 0 else { throw MailboxFailure(errorNumber: errno) }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        descriptor = ends[0]
        writeEnd = ends[1]
    }

    deinit {
        close(descriptor)
        close(writeEnd)
    }

    /// Leaves a message and wakes the loop.
    package func post(_ message: Message) {
        contents.withLock { contents in
            contents.messages.append(message)
            guard !contents.isSignalled else { return }
            var byte: UInt8 = 0
            contents.isSignalled = unsafe write(writeEnd, &byte, 1) == 1
        }
    }

    /// Everything posted since the last call, in order; costs no system call when there is nothing.
    package func drain() -> [Message] {
        contents.withLock { contents in
            if contents.isSignalled {
                var byte: UInt8 = 0
                contents.isSignalled = unsafe read(descriptor, &byte, 1) != 1
            }
            defer { contents.messages = [] }
            return contents.messages
        }
    }
}

/// No pipe could be made.
package struct MailboxFailure: Error, Equatable, Sendable {
    /// The `errno` of pipe(2).
    package let errorNumber: Int32
}
