// SPDX-License-Identifier: Apache-2.0

import TerminalPort
import Wording

/// What can be done at the wall: nothing that changes the session.
enum WallCommand: Equatable, Sendable {
    case scroll, page, help, leave
}

extension WallCommand {
    static func table(_ words: WallCommandWording) -> CommandTable<WallCommand> {
        CommandTable([
            CommandRow(.scroll, [.key(.down), .key(.up)], phrase: words.scroll),
            CommandRow(.page, [.key(.pageDown), .key(.pageUp)], phrase: words.page),
            CommandRow(.help, [.text("?"), .key(.function(1))], phrase: words.help),
            CommandRow(.leave, [.text("q"), .key(.escape)], phrase: words.leave),
        ])
    }
}
