// SPDX-License-Identifier: Apache-2.0

import CellCanvas
import Retrospective
import TerminalPort
import Wording

/// Home: the sessions, and the way to a new one.
package struct HomeApp: Equatable, Sendable {
    let language: Language
    /// Where it leads, once it is left.
    var departure: Departure?

    package init(language: Language) { self.language = language }

    /// What is asked for when home appears.
    package func start() -> [Effect] { [.home(.list)] }

    var wording: Wording { .of(language) }

    package mutating func update(_ message: Message) -> [Effect] {
        if message == .input(.key(.escape)) { departure = .end }
        return []
    }

    package func view(in size: Size) -> Canvas {
        Canvas(size: size)
    }
}
