// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// What a screen of the seat leads to.
enum SeatStep: Equatable, Sendable {
    case stay
    case effects([Effect])
    case switchLanguage
    case add
    case door
    case consent(Attribution)
    /// To a prompt, with one of the earlier answers in the editor or a new one.
    case prompt(Int, Identifier<Answer>?)
    case review
    case handOver
    /// From one's words to one's dots.
    case voting
    /// To the dots of somebody whose words stay closed.
    case ballot(Identifier<Participant>)
    /// Away from the dots.
    case votingLeft
    /// From one's words to one's rating.
    case rating(handsOver: Bool)
    /// To the rating of somebody whose words stay closed.
    case ratingOf(Identifier<Participant>)
    /// Away from the rating; `skips` when none is given.
    case ratingLeft(skips: Bool)
    /// From one's words to the answers of the group.
    case marking
    /// To the answers of the group, for somebody whose words stay closed.
    case markingOf(Identifier<Participant>)
    /// Away from the answers of the group.
    case markingLeft
    /// To what not everybody may open.
    case gate(GateScreen.Purpose)
    case gateClosed
    case gateOpened(GateScreen.Purpose)
}
