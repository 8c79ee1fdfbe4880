// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// In which order a pile of cards lies: all cards of one prompt, or all cards of one person.
struct CardRhythm: Equatable, Sendable {
    /// One card of the pile.
    struct Card: Equatable, Sendable {
        let participant: Identifier<Participant>
        /// The place of the prompt among the session's prompts.
        let prompt: Int
    }

    private var last: Card?
    private var beforeLast: Card?
    /// The prompt of the next card.
    private(set) var prompt = 0
    /// The person whose card comes again when nobody is typed.
    private(set) var again: Identifier<Participant>?

    /// A card was typed in.
    /// - Parameter prompts: How many prompts the session has.
    mutating func add(_ card: Card, prompts: Int) {
        beforeLast = last
        last = card
        prompt = card.prompt
        again = card.participant
        guard let beforeLast, beforeLast.participant == card.participant, beforeLast.prompt != card.prompt else {
            return
        }
        // Person by person: their next prompt, or after the last one somebody else's first.
        prompt = (card.prompt + 1) % max(1, prompts)
        if prompt == 0 { again = nil }
    }

    mutating func switchPrompt(of prompts: Int) { prompt = (prompt + 1) % max(1, prompts) }

    mutating func begin(at prompt: Int) { self.prompt = prompt }
}
