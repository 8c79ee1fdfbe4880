// SPDX-License-Identifier: Apache-2.0

import Retrospective
import TextEditing

extension TextLimit {
    /// The limit of one answer or note.
    static let answer = TextLimit(characters: Limits.answerCharacters, bytes: Limits.answerBytes)
}
