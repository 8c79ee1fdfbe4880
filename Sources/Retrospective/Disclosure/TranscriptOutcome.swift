// SPDX-License-Identifier: Apache-2.0

/// What the group made of its answers, as far as a transcript may tell it: milestones, themes, agreements and the closing.
package struct TranscriptOutcome: Equatable, Sendable {
    /// What happened on the way, in the order of the years.
    package let milestones: [Milestone]
    /// Those with most dots first once these are shown, else in the order of the session.
    package let themes: [Theme]
    package let agreements: [Agreement]
    package let closing: Closing
    /// nil when the session follows none.
    package let lastTime: LastTime?

    package var isEmpty: Bool { self == .none }

    /// Nothing at all, as in a session whose words stay in the room.
    static let none = TranscriptOutcome(
        milestones: [], themes: [], agreements: [],
        closing: Closing(words: [], summary: "", sharing: "", quotes: [], ratings: []), lastTime: nil)

    /// A theme with what of its answers may be told; those left out are not counted.
    package struct Theme: Equatable, Sendable {
        package let name: String
        /// nil as long as the dots are secret, and where nobody was asked for any.
        package let dots: Int?
        package let reasons: String
        package let notes: String
        package let turns: [TranscriptSelection.Turn]
    }

    package struct Agreement: Equatable, Sendable {
        package let what: String
        package let who: Doer
        package let by: CalendarDate?
        /// The name of the theme it came from.
        package let theme: String?
        package let state: Retrospective.Agreement.State
    }

    /// Who does what was agreed.
    package enum Doer: Equatable, Sendable {
        case nobody
        case words(String)
        /// Somebody whose name may not be told.
        case somebody
    }

    package struct Closing: Equatable, Sendable {
        /// In the order of the alphabet, which tells nothing of who called out which.
        package let words: [String]
        package let summary: String
        package let sharing: String
        /// The quotes meant to leave the room, as far as they may.
        package let quotes: [TranscriptSelection.Turn]
        /// How often each rating from 1 to 5 was given; empty while secret, and where few rated.
        package let ratings: [Int]

        package var isEmpty: Bool { self == TranscriptOutcome.none.closing }
    }
}

extension Disclosure {
    /// Fewer ratings than this are never shown.
    package static let fewestRatings = 5

    /// - Parameter shown: What may be told of the answers: nothing else of them is in it.
    func outcome(of shown: [Contribution], speakers: Speakers, profile: ExportProfile) -> TranscriptOutcome {
        guard let course = session.record.course, session.record.details.ceiling != .withheld else { return .none }
        let byAnswer = Dictionary(grouping: shown) { $0.answer }.compactMapValues(\.first)
        let dots = revealedDots
        let ranked = course.themes.enumerated().sorted {
            (-(dots?[$0.element.id] ?? 0), $0.offset) < (-(dots?[$1.element.id] ?? 0), $1.offset)
        }
        let themes = ranked.map { _, theme in
            let members = theme.members.compactMap { member in byAnswer[member.answer]?.cut(to: member.part) }
            return TranscriptOutcome.Theme(
                name: theme.name, dots: dots.map { $0[theme.id] ?? 0 }, reasons: theme.reasons, notes: theme.notes,
                turns: turns(of: members, speakers: speakers, profile: profile))
        }
        let agreements = course.agreements.map { agreement in
            TranscriptOutcome.Agreement(
                what: agreement.what, who: doer(agreement.who), by: agreement.by,
                theme: course.themes.first { $0.id == agreement.theme }?.name, state: agreement.state)
        }
        let closing = course.closing
        return TranscriptOutcome(
            milestones: course.milestones.inOrderOfYear, themes: themes, agreements: agreements,
            closing: TranscriptOutcome.Closing(
                words: closing.words.filter { !$0.allSatisfy(\.isWhitespace) }.sorted {
                    ($0.lowercased(), $0) < ($1.lowercased(), $1)
                },
                summary: closing.summary, sharing: closing.sharing,
                quotes: closing.quotes.compactMap { byAnswer[$0]?.turn(by: speakers, in: profile) },
                ratings: shownRatings), lastTime: transcriptLastTime)
    }

    /// Ratings once they are shown to all, and only when enough people rated.
    var shownRatings: [Int] {
        guard session.record.course?.closing.ratingsRevealedAt != nil else { return [] }
        let ratings = ratings
        return ratings.reduce(0, +) >= Self.fewestRatings ? ratings : []
    }

    /// How often each rating was given, in the room or at seats; secret until shown.
    var ratings: [Int] {
        guard let closing = session.record.course?.closing else { return [] }
        guard closing.ratings.isEmpty else { return closing.ratings }
        let given = session.participants.values.compactMap(\.rating)
        return given.isEmpty ? [] : (1...5).map { rating in given.count { $0 == rating } }
    }

    /// A name stands in an agreement only when this person is quoted with their name.
    private func doer(_ who: String) -> TranscriptOutcome.Doer {
        guard !who.allSatisfy(\.isWhitespace) else { return .nobody }
        let words = who.lowercased()
        let hidden = people.contains { person in
            !person.details.name.isEmpty && words.contains(person.details.name.lowercased())
                && limited(person.consent?.attribution ?? .withheld, participant: person.id, answer: nil) != .name
        }
        return hidden ? .somebody : .words(who)
    }

    /// The dots of each theme once they are shown; nil while they are secret.
    var revealedDots: [Identifier<Theme>: Int]? {
        dotsView?.result.map { result in
            Dictionary(result.themes.map { ($0.id, $0.dots) }, uniquingKeysWith: { first, _ in first })
        }
    }
}
