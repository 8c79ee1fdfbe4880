// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Where this build put its programs.
package enum Products {
    /// The path of an executable built beside the running tests.
    package static func path(of name: String) -> String {
        let tests = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
        guard let slash = tests.lastIndex(of: "/") else { return name }
        return tests[..<slash] + "/" + name
    }
}
