// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Wording

extension TableTurn {
    /// What comes after the turn there is now, or that it was asked for.
    func rest(_ words: TableTurnWording) -> String {
        guard !isAsked else { return words.asked }
        return speaker == nil ? words.over(round) : next.map(words.next) ?? words.last
    }

    /// The table, whose turn it is, and what comes after it.
    func line(_ words: TableTurnWording) -> String {
        [name, speaker.map(words.speaking), rest(words)].compactMap(\.self).joined(separator: " · ")
    }
}
