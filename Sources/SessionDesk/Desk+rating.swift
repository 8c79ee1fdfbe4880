// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    /// Puts somebody's rating into their document, or takes it out; it is held for that only while nobody sits there.
    mutating func rate(_ rating: Int?, of participant: Identifier<Participant>) -> [Follow] {
        let isSeated = open?.seated == participant
        if !isSeated, let refusal = hold(participant) { return [refusal] }
        let refusal = apply([.participant(participant, .rated(rating))])
        if !isSeated {
            letGoLater(.participant(participant))
            _ = settle(milliseconds: 800)
        }
        if let refusal { return [say(.refused(refusal))] + views() }
        return views() + [say(.ratingKept(participant, isGiven: rating != nil))]
    }
}
