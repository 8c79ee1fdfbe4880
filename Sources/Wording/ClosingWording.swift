// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// Going deeper into the themes, agreeing, and closing: the phrases of these pages and of their sheets.
package struct ClosingWording: Sendable {
    // Going deeper
    package let deepenTitle: String
    package let deepenText: String
    package let noThemes: String
    package let deepenHint: String
    package let deepenHelp: String
    package let quoteCount: @Sendable (Int) -> String
    package let mark: @Sendable (Agreement.State) -> String
    package let notes: String
    package let reasons: String
    package let mayStayEmpty: String
    package let nextQuestion: String
    package let makeAgreement: String
    package let successQuestions: [String]
    package let themeHint: String

    // Agreements
    package let newAgreementKey: CommandPhrase
    package let moveKey: CommandPhrase
    package let newAgreement: String
    package let agreement: String
    package let what: String
    package let who: String
    package let whoRemark: String
    package let by: String
    package let byRemark: String
    package let state: String
    package let removeAgreement: String
    package let proposal: @Sendable (_ name: String) -> String
    package let whatMissing: String
    package let badDay: String
    package let tooMany: String

    // Closing
    package let closeTitle: String
    package let closeText: String
    package let closeHint: String
    package let closeHelp: String
    package let thanks: String
    package let ready: String
    package let back: String
    package let formHint: String
    package let listHint: String
    package let count: @Sendable (Int) -> String
    package let chosen: @Sendable (Int) -> String
    package let nothingYet: String
    package let filledIn: String
    package let oneWord: String
    package let oneWordQuestion: String
    package let oneWordHint: String
    package let summaryAndSharing: String
    package let summary: String
    package let sharing: String
    package let quotesLeaving: String
    package let quotesText: String
    package let quotesHint: String
    package let noQuotesYet: String
    package let rating: String
    package let ratingText: @Sendable (_ rated: Int) -> String
    package let points: @Sendable (Int) -> String
    package let keepRating: String
    package let revealRating: String
    package let hideRating: String
    package let secret: @Sendable (_ rated: Int) -> String
    package let shown: @Sendable (_ rated: Int) -> String
    package let tooFewRatings: @Sendable (_ fewest: Int) -> String
    package let badCount: String
    package let printing: String
    package let printed: @Sendable (_ paths: [String]) -> String
    package let nothingToPrint: String
    package let end: String
    package let reopen: String
    package let endQuestion: String
    package let endText: String
    package let endYes: String
    package let endNo: String
    package let closedAt: @Sendable (_ clock: String) -> String

    // Replies
    package let replies: String
    package let repliesText: String
    package let repliesHint: String
    package let notUsed: String
    package let replyText: String
    package let verdictLabel: String
    package let verdict: @Sendable (Closing.Verdict) -> String
    package let replyDay: String
    package let replyWay: String
    package let replyWayRemark: String
    package let keepReply: String
    package let removeReply: String
    package let wayMissing: String

    // Sheets
    package let sheet: SheetWording
}

/// What stands on the sheets to print: quotes to check, and agreements.
package struct SheetWording: Sendable {
    package let quotesMark: String
    package let agreementsMark: String
    package let quotesTitle: String
    package let quotesText: String
    package let responsible: @Sendable (String) -> String
    package let agree: String
    package let change: String
    package let doNotUse: String
    package let changeLine: String
    package let agreementsTitle: String
    package let noAgreements: String
}
