// SPDX-License-Identifier: Apache-2.0

extension String {
    /// The text on one line: line ends and tabs become spaces, and only its beginning is looked at.
    var oneLine: String {
        String(prefix(300).map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
}
