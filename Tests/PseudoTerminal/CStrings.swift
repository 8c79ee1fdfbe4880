// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Strings in memory of their own with a NULL after the last, as execve(2) wants them.
@safe final class CStrings {
    private let storage: UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>

    init(_ strings: [String]) {
        unsafe storage = .allocate(capacity: strings.count + 1)
        for (index, string) in strings.enumerated() {
            unsafe storage.initializeElement(at: index, to: strdup(string))
        }
        unsafe storage.initializeElement(at: strings.count, to: nil)
    }

    deinit {
        for index in unsafe storage.indices { unsafe free(storage[index]) }
        unsafe storage.deallocate()
    }

    var pointers: UnsafePointer<UnsafeMutablePointer<CChar>?>? { unsafe UnsafePointer(storage.baseAddress) }
}
