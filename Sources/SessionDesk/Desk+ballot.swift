// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    /// Puts somebody's dots into their document; it is held for that only while nobody sits there.
    mutating func vote(_ dots: [Identifier<Theme>: Int], of participant: Identifier<Participant>) -> [Follow] {
        let isSeated = open?.seated == participant
        if !isSeated, let refusal = hold(participant) { return [refusal] }
        let ballot = Ballot(dots: dots, at: surroundings.now())
        let refusal = apply([.participant(participant, .voted(ballot))])
        if !isSeated {
            letGoLater(.participant(participant))
            _ = settle(milliseconds: 800)
        }
        if let refusal { return [say(.refused(refusal))] + views() }
        return views() + [say(.ballotKept(participant))]
    }
}
