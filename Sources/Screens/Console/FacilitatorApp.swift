// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// The console of whoever leads a session, and the pages behind it.
package struct FacilitatorApp: Equatable, Sendable {
    let language: Language
    /// Where it leads, once it is left.
    var departure: Departure?

    let leading: Leading

    package init(_ leading: Leading, language: Language) {
        self.leading = leading
        self.language = language
    }

    /// What is asked for when the console appears, or appears again.
    package func start() -> [Effect] { [.lead(.overview)] }

    var wording: Wording { .of(language) }

    package mutating func update(_ message: Message) -> [Effect] {
        if message == .input(.key(.escape)) { departure = .end }
        return []
    }

    package func view(in size: Size) -> Canvas {
        Canvas(size: size)
    }
}
