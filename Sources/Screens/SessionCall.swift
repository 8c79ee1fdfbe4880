// SPDX-License-Identifier: Apache-2.0

/// How this program and this session are named on the command line of another terminal.
package struct SessionCall: Equatable, Sendable {
    /// The name of the program where the shell finds it, or its path.
    package let program: String
    /// The name of the session where it is found by name, or the path of its folder.
    package let session: String

    package init(program: String = "terugblik", session: String) {
        self.program = program
        self.session = session
    }

    /// What to type there, such as `terugblik wall 2026-11-24-proef`.
    package func command(_ name: String) -> String { "\(Self.quoted(program)) \(name) \(Self.quoted(session))" }

    /// As a shell takes it for one word.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x7F || scalar.properties.isAlphabetic
                || "0123456789-_./,:+@~".unicodeScalars.contains(scalar)
        }
        return isPlain
            ? word : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
