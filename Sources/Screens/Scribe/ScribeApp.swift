// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The screen of the scribe: what is said, beside whoever says it.
package struct ScribeApp: Equatable, Sendable {
    let language: Language
    /// Where it leads, once it is left.
    var departure: Departure?

    package init(language: Language) { self.language = language }

    package func start() -> [Effect] { [.scribe(.show)] }

    var wording: Wording { .of(language) }

    package mutating func update(_ message: Message) -> [Effect] {
        if message == .input(.key(.escape)) { departure = .end }
        return []
    }

    package func view(in size: Size) -> Canvas {
        Canvas(size: size)
    }
}
