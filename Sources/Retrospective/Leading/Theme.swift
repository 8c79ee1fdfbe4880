// SPDX-License-Identifier: Apache-2.0

/// What several answers have in common, in the words of the group.
package struct Theme: Equatable, Codable, Sendable {
    package var id: Identifier<Theme>
    package var name: String
    /// In the order they were put under it.
    package var members: [Member]
    /// Why the group chose it; empty until noted.
    package var reasons: String
    /// What was said while going deeper; empty until noted.
    package var notes: String

    package init(
        id: Identifier<Theme>, name: String, members: [Member] = [], reasons: String = "", notes: String = ""
    ) {
        self.id = id
        self.name = name
        self.members = members
        self.reasons = reasons
        self.notes = notes
    }

    /// An answer under a theme, or a part of one.
    package struct Member: Hashable, Codable, Sendable {
        package var answer: Identifier<Answer>
        /// The part that belongs here; nil for the whole answer.
        package var part: Part?

        package init(answer: Identifier<Answer>, part: Part? = nil) {
            self.answer = answer
            self.part = part
        }
    }

    /// A part of a wording, counted in Unicode scalars from 0; `end` is the one after the last.
    package struct Part: Hashable, Codable, Sendable {
        /// The number of the wording it was taken from, from 1: in another wording the part is the whole answer.
        package var wording: Int
        package var start: Int
        package var end: Int

        package init(wording: Int, start: Int, end: Int) {
            self.wording = wording
            self.start = start
            self.end = end
        }
    }
}
