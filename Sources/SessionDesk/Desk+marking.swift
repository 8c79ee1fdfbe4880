// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    /// Puts what somebody marks into their document; it is held for that only while nobody sits there.
    mutating func mark(_ answers: [Identifier<Answer>], as participant: Identifier<Participant>) -> [Follow] {
        let isSeated = open?.seated == participant
        if !isSeated, let refusal = hold(participant) { return [refusal] }
        let refusal = apply([.participant(participant, .marked(answers))])
        if !isSeated {
            letGoLater(.participant(participant))
            _ = settle(milliseconds: 800)
        }
        if let refusal { return [say(.refused(refusal))] + views() }
        return views() + [say(.marksKept(participant, answers))]
    }

    /// Counts what people marked at their seats, or lets them mark again.
    mutating func countMarks(_ counts: Bool, in record: SessionRecord) -> [Follow] {
        changeCourse(.marksCounted(counts ? surroundings.now() : nil), as: .marked, in: record)
    }
}
