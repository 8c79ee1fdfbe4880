// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Retrospective

/// JSON for programs: sorted keys, pretty-printed, nothing in it that drives a terminal.
enum JSONOutput {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(value), as: UTF8.self)
        return TerminalSafe.text(text) + "\n"
    }
}
