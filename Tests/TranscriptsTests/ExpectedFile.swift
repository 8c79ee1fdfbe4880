// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing

/// Compares a text with the file of that name under `Expected`; `RECORD_EXPECTED=1` writes the file, and fails.
func expectFile(_ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Expected/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_EXPECTED"] == "1" {
        try Data(text.utf8).write(to: url)
        Issue.record("recorded \(name): look at it, then run without RECORD_EXPECTED", sourceLocation: sourceLocation)
        return
    }
    let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let isSame = text.utf8.elementsEqual(expected.utf8)
    #expect(isSame, "\(name) is now\n\(text)", sourceLocation: sourceLocation)
}
