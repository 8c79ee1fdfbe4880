// SPDX-License-Identifier: Apache-2.0

/// What is printed on paper cards: the prompts, and the numbers people write under.
package struct CardSheetView: Equatable, Sendable {
    package let title: String
    package let date: CalendarDate
    package let language: Language
    package let prompts: [Prompt]
    /// One set of cards for each, in the order of the numbers.
    package let sets: [CardSet]

    /// The cards of one person.
    package struct CardSet: Equatable, Sendable {
        package let number: Int
        /// For the list for handing out, never for a card; nil when it is not wanted or not known.
        package let name: String?
    }
}

extension Disclosure {
    /// A set for everybody in the session, then blank numbers up to the number of people expected.
    ///
    /// Cards lie open on tables and are collected by others: a card carries a number only, neither a name nor initials.
    /// Names stand on the list for handing out, when whoever prints asks for them.
    package func cardSheetView(withNames: Bool) -> CardSheetView {
        let details = session.record.details
        let people = people
        let names = NameList(of: people, in: self)
        var sets = people.map { CardSheetView.CardSet(number: $0.number, name: withNames ? names[$0] : nil) }
        var next = (people.map(\.number).max() ?? 0) + 1
        while sets.count < max(details.expectedPeople, 1) {
            sets.append(CardSheetView.CardSet(number: next, name: nil))
            next += 1
        }
        return CardSheetView(
            title: details.title, date: details.date, language: details.language, prompts: session.record.prompts,
            sets: sets)
    }
}
