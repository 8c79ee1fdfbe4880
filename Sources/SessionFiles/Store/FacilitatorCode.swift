// SPDX-License-Identifier: Apache-2.0

import CPassword

/// The code that opens closed seats, kept as a salted hash (yescrypt, by the system's crypt library).
package enum FacilitatorCode {
    /// The hash of a code with a fresh salt; nil when the system cannot make one.
    package static func hash(_ code: String) -> String? { hash(code, setting: nil) }

    package static func matches(_ code: String, hash expected: String) -> Bool {
        guard let found = hash(code, setting: expected) else { return false }
        return zip(found.utf8, expected.utf8).reduce(found.utf8.count ^ expected.utf8.count) { $0 | Int($1.0 ^ $1.1) }
            == 0
    }

    private static func hash(_ code: String, setting: String?) -> String? {
        var buffer = [CChar](repeating: 0, count: 512)
        let status = unsafe terugblik_password_hash(code, setting, &buffer, buffer.count)
        guard status == 0 else { return nil }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
