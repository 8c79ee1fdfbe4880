// SPDX-License-Identifier: Apache-2.0

/// What became of somebody who was typed twice.
package struct MergedPeople: Equatable, Sendable {
    /// What became of the dots of the one who went.
    package enum Dots: Equatable, Sendable {
        case none
        case moved
        /// Together they were more than one person has: those of the one who stays count.
        case tooMany
    }

    package let from: String
    package let into: String
    /// Answers that went along.
    package let answers: Int
    package let dots: Dots

    package init(from: String, into: String, answers: Int, dots: Dots) {
        self.from = from
        self.into = into
        self.answers = answers
        self.dots = dots
    }
}
