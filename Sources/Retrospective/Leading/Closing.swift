// SPDX-License-Identifier: Apache-2.0

/// What the group closes with.
package struct Closing: Equatable, Codable, Sendable {
    /// One word each, as they were called out.
    package var words: [String]
    package var summary: String
    /// What is shared, and with whom.
    package var sharing: String
    /// The answers meant to leave the room as quotes, in the order they are shown.
    package var quotes: [Identifier<Answer>]
    /// How often each rating from 1 to 5 was counted in the room; empty where seats rate.
    package var ratings: [Int]
    package var ratingsRevealedAt: Moment?
    /// When the session was closed; nil while it goes on, and again once it is reopened.
    package var closedAt: Moment?
    /// What people said afterwards of their quotes.
    package var replies: [Reply]

    package init(
        words: [String] = [], summary: String = "", sharing: String = "", quotes: [Identifier<Answer>] = [],
        ratings: [Int] = [], ratingsRevealedAt: Moment? = nil, closedAt: Moment? = nil, replies: [Reply] = []
    ) {
        self.words = words
        self.summary = summary
        self.sharing = sharing
        self.quotes = quotes
        self.ratings = ratings
        self.ratingsRevealedAt = ratingsRevealedAt
        self.closedAt = closedAt
        self.replies = replies
    }

    /// What somebody said of their quote.
    package struct Reply: Equatable, Codable, Sendable {
        package var answer: Identifier<Answer>
        package var verdict: Verdict
        package var on: CalendarDate
        /// How it came: by mail, on the sheet, by telephone.
        package var way: String

        package init(answer: Identifier<Answer>, verdict: Verdict, on: CalendarDate, way: String) {
            self.answer = answer
            self.verdict = verdict
            self.on = on
            self.way = way
        }
    }

    package enum Verdict: String, Codable, CaseIterable, Sendable {
        case agree
        case change
        case doNotUse
    }
}
