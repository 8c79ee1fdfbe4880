// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// A correction that whoever leads was typing, as it was when the program stopped.
package struct CorrectionDraft: Equatable, Sendable {
    package let answer: Identifier<Answer>
    package let text: String
    package let reason: String

    package init(answer: Identifier<Answer>, text: String, reason: String) {
        self.answer = answer
        self.text = text
        self.reason = reason
    }
}
