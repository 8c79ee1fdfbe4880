// SPDX-License-Identifier: Apache-2.0
import Glibc

/// The system calls this target makes on files, named so that a test can fail each of them.
package enum SystemCall: String, CaseIterable, Sendable {
    case openFolder, makeFolder, create, openForReading, openForAppending, openLock
    case write, read, synchronize, rename, link, unlink, facts, list, truncate, lock, close
}

/// One system call that failed, with the `errno` it left.
package struct SystemFailure: Error, Hashable, Sendable, CustomStringConvertible {
    package let call: SystemCall
    package let code: Int32

    package init(_ call: SystemCall, _ code: Int32) {
        self.call = call
        self.code = code
    }

    package var description: String {
        let reason = unsafe strerror(code)
        let sentence = unsafe reason.map { unsafe String(cString: $0) } ?? "error \(code)"
        return "\(call.rawValue): \(sentence)"
    }
}

/// An open file or folder of the system; a plain number, closed by whoever opened it.
package struct Descriptor: Hashable, Sendable {
    package let number: Int32

    package init(number: Int32) {
        self.number = number
    }
}
