// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases of the seat: what a participant reads.
package struct SeatWording: Sendable {
    // The door
    package let whoAreYou: String
    package let notListed: String
    package let doneMark: String
    package let nobodyYet: String
    package let nobodyFound: String
    package let searching: String
    package let otherLanguage: String
    package let stop: String
    package let doorHint: String
    package let doorButtonsHint: String
    package let closedSeat: String
    package let seatTakenElsewhere: String
    package let seatUnknown: String
    package let seatReadOnly: String
    package let wroteBefore: @Sendable (_ name: String) -> String
    package let anybodyCanLook: String
    package let iAm: @Sendable (_ name: String) -> String
    package let back: String

    // Adding yourself
    package let addTitle: String
    package let name: String
    package let organisation: String
    package let role: String
    package let optional: String
    package let ready: String
    package let nameMissing: String
    package let formHint: String
    package let escapeHint: String
    package let suggestionHint: String

    // Consent
    package let consentTitle: @Sendable (_ name: String) -> String
    package let consentText: String
    package let consentQuestion: String
    package let consentHint: String

    // Writing
    package let placeholder: String
    package let promptOf: @Sendable (_ number: Int, _ count: Int, _ label: String) -> String
    package let anotherAnswer: String
    package let nextPrompt: String
    package let toReview: String
    package let previousPrompt: String
    package let otherProbe: String
    package let nameWith: String
    package let earlierAnswers: @Sendable (_ count: Int) -> String
    package let earlierButton: String
    package let withdrawThis: String
    package let help: String
    package let handOver: String
    package let savedAt: @Sendable (_ clock: String) -> String
    package let everyLetterKept: String
    package let minutesLeft: @Sendable (_ minutes: Int) -> String
    package let finishSentence: String
    package let toButtonsHint: String
    package let buttonsHint: String
    package let earlierHint: String
    package let onePoint: String
    package let helpKey: String
    package let copyPasteHint: String
    package let needsRoom: String
    package let pasteTooLong: String
    package let textTooLong: String
    package let recovered: String
    package let promptGone: @Sendable (_ hasText: Bool) -> String
    package let changing: String
    package let corrected: @Sendable (_ reason: String) -> String
    package let withdrawQuestion: String
    package let withdrawYes: String
    package let withdrawNo: String

    // This answer's attribution
    package let attributionTitle: String
    package let attributionHint: String

    // Review
    package let reviewTitle: String
    package let reviewHint: String
    package let reviewButtonsHint: String
    package let noAnswer: String
    package let done: String

    // Hand-over
    package let coverTitle: String
    package let coverWithCode: String
    package let coverWithoutCode: String
    package let coverHint: String
    package let doneTitle: String
    package let iAmNext: String
    package let iLead: String
    package let idleTitle: @Sendable (_ name: String) -> String
    package let codeTitle: String
    package let codeWrong: String
    package let codeHint: String
    package let noCodeWarning: String
    package let goOn: String
    package let leaveQuestion: String
    package let gateHint: String
    package let recalled: String
    package let oneMoment: String

    // Dots
    package let ballot: BallotWording
    package let rating: RatingWording
    package let marking: MarkingWording
    package let tableTurn: TableTurnWording

    // Help
    package let anyKeyHint: String
    package let helpLines: [String]
}
