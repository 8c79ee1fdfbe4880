// SPDX-License-Identifier: Apache-2.0

import SessionFiles

/// JSON for programs, in the form of our documents: sorted members, and what drives a terminal escaped.
enum JSONOutput {
    private static let coder = DocumentCoder(format: 1, limits: JSONLimits(size: .max, members: .max))

    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try coder.encode(value), as: UTF8.self)
    }
}
