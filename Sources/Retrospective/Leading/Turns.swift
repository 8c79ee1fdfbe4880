// SPDX-License-Identifier: Apache-2.0

/// The turns of a sharing step: who tells one point now, and who is next.
package struct Turns: Equatable, Codable, Sendable {
    /// The order of this step, shuffled when it began.
    package var order: [Identifier<Participant>]
    /// The place in `order` of whoever's turn it is; the end of the list when the round is over.
    package var index: Int
    /// From 1.
    package var round: Int
    /// Who passed in this round.
    package var passed: [Identifier<Participant>]

    package init(
        order: [Identifier<Participant>], index: Int = 0, round: Int = 1, passed: [Identifier<Participant>] = []
    ) {
        self.order = order
        self.index = index
        self.round = round
        self.passed = passed
    }
}
