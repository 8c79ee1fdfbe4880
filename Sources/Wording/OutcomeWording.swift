// SPDX-License-Identifier: Apache-2.0
import Retrospective

/// What a group made of its answers, in words: themes, agreements and the closing.
package struct OutcomeWording: Sendable {
    package let milestones: String
    package let milestone: String
    package let themes: String
    package let theme: @Sendable (_ number: Int, _ name: String) -> String
    package let dots: @Sendable (Int) -> String
    /// The choice of the group, which is no decision.
    package let dotsSentence: String
    package let reasons: String
    package let notes: String
    package let noQuotes: String

    package let agreements: String
    package let agreement: String
    package let what: String
    package let who: String
    package let by: String
    package let state: String
    package let nobody: String
    /// Stands where a name may not be told.
    package let somebody: String
    package let noDay: String
    package let states: @Sendable (Agreement.State) -> String

    package let closing: String
    package let words: String
    package let summary: String
    package let sharing: String
    package let quotes: String
    package let rating: String
    /// How many gave so many points.
    package let ratings: @Sendable (_ points: Int, _ people: Int) -> String

    /// Each rating and how many gave it, on one line.
    package func ratingLine(_ ratings: [Int]) -> String {
        ratings.enumerated().map { self.ratings($0.offset + 1, $0.element) }.joined(separator: ", ")
    }

    package static let dutch = OutcomeWording(
        milestones: "Terug in de tijd", milestone: "moment",
        themes: "Thema's", theme: { "Thema \($0). \($1)" }, dots: { $0 == 1 ? "1 stip" : "\($0) stippen" },
        dotsSentence: "De stippen zijn de keuze van de groep, geen besluit.",
        reasons: "Waarom dit thema", notes: "Besproken", noQuotes: "Geen bijdragen die gedeeld mogen worden.",
        agreements: "Afspraken", agreement: "afspraak", what: "Wat", who: "Wie", by: "Wanneer", state: "Stand",
        nobody: "nog niemand", somebody: "iemand uit de groep", noDay: "geen datum",
        states: { state in
            switch state {
            case .open: "open"
            case .done: "gedaan"
            case .dropped: "vervallen"
            }
        },
        closing: "Afsluiting", words: "In één woord", summary: "Samenvatting", sharing: "Wat wordt gedeeld",
        quotes: "Citaten die naar buiten gaan", rating: "Was dit de moeite waard, van 1 tot 5",
        ratings: { "\($1) keer een \($0)" })

    package static let english = OutcomeWording(
        milestones: "Back in time", milestone: "milestone",
        themes: "Themes", theme: { "Theme \($0). \($1)" }, dots: { $0 == 1 ? "1 dot" : "\($0) dots" },
        dotsSentence: "The dots are the choice of the group, not a decision.",
        reasons: "Why this theme", notes: "Discussed", noQuotes: "No contributions that may be shared.",
        agreements: "Agreements", agreement: "agreement", what: "What", who: "Who", by: "By when", state: "State",
        nobody: "nobody yet", somebody: "somebody of the group", noDay: "no date",
        states: { state in
            switch state {
            case .open: "open"
            case .done: "done"
            case .dropped: "dropped"
            }
        },
        closing: "Closing", words: "In one word", summary: "Summary", sharing: "What is shared",
        quotes: "Quotes that leave the room", rating: "Was it worth it, from 1 to 5",
        ratings: { "\($1) gave \($0)" })
}
