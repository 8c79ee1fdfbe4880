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
    /// When the last wish of a table itself was heard, or its round was drawn: only what is asked later counts.
    package var heardAt: Moment?

    package init(
        order: [Identifier<Participant>], index: Int = 0, round: Int = 1, passed: [Identifier<Participant>] = []
    ) {
        self.order = order
        self.index = index
        self.round = round
        self.passed = passed
    }
}

/// What a table asks for from its own seat or its scribe's screen: the next turn, or another round once all had one.
///
/// It stands in the document of whoever asked and is never answered there: it says from which turn it asks to go on, so that
/// hearing it twice, or beside the facilitator's own key, changes nothing.
package struct TurnWish: Equatable, Codable, Sendable {
    package var table: Identifier<SharingTable>
    /// The round and the place in the order that were there when it was asked.
    package var round: Int
    package var index: Int
    package var at: Moment

    package init(table: Identifier<SharingTable>, round: Int, index: Int, at: Moment) {
        self.table = table
        self.round = round
        self.index = index
        self.at = at
    }
}
