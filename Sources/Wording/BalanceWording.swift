// SPDX-License-Identifier: Apache-2.0

/// The phrases of the page that shows who is heard, and how much.
package struct BalanceWording: Sendable {
    package let title: String
    package let coverage: @Sendable (_ heard: Int, _ people: Int) -> String
    /// People heard, answers, words, noted turns: long, and short for a small screen.
    package let columns: [String]
    package let shortColumns: [String]
    package let shortLegend: String
    package let people: String
    package let smallGroups: String
    package let silent: @Sendable (_ group: String) -> String
    package let silentGroups: String
    package let dominant: @Sendable (_ name: String, _ percentage: Int) -> String
    package let unequal: String
    package let nobody: String
    package let hint: String
}

extension BalanceWording {
    static let dutch = BalanceWording(
        title: "Wie is er gehoord?",
        coverage: { "\($0) van \($1) mensen schreven iets of zeiden iets dat is genoteerd." },
        columns: ["gehoord", "antwoorden", "woorden", "genoteerd"],
        shortColumns: ["geh.", "antw.", "wrd.", "not."],
        shortLegend: "gehoord, antwoorden, woorden, notities",
        people: "Per persoon",
        smallGroups: "Kleine groepen staan samen, want de groep ziet dit scherm.",
        silent: { "\($0) is nog niet gehoord." },
        silentGroups: "Nog niet iedere organisatie is gehoord.",
        dominant: { "\($0) heeft \($1)% van de genoteerde beurten." },
        unequal: "De beurten zijn nog niet gelijk verdeeld.",
        nobody: "Er staat nog niemand op de lijst.",
        hint: "PgUp PgDn: verder kijken · Esc: terug · ? hulp")

    static let english = BalanceWording(
        title: "Who is heard?",
        coverage: { "\($0) of \($1) people wrote something or said something that was noted." },
        columns: ["heard", "answers", "words", "noted"],
        shortColumns: ["hrd.", "answ.", "wrds", "not."],
        shortLegend: "heard, answers, words, notes",
        people: "Per person",
        smallGroups: "Small groups stand together, because the group sees this screen.",
        silent: { "\($0) has not been heard yet." },
        silentGroups: "Not every organisation has been heard yet.",
        dominant: { "\($0) has \($1)% of the noted turns." },
        unequal: "The turns are not shared equally yet.",
        nobody: "There is nobody on the list yet.",
        hint: "PgUp PgDn: look on · Esc: back · ? help")
}
