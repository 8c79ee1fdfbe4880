// SPDX-License-Identifier: Apache-2.0

/// The page on which whoever leads says when the console warns.
package struct RulesWording: Sendable {
    /// One warning.
    package struct Warning: Sendable {
        package let name: String
        /// What it does.
        package let text: String
        /// Where it warns, in a few words.
        package let value: @Sendable (_ number: Int) -> String
        /// Asks for another number.
        package let question: String
    }

    package let title: String
    package let text: String
    package let quiet: Warning
    package let silent: Warning
    package let ungrouped: Warning
    package let bell: String
    package let bellText: String
    package let on: String
    package let off: String
    package let usual: @Sendable (_ value: String) -> String
    package let badNumber: @Sendable (_ least: Int, _ most: Int) -> String
    package let change: String
    package let turnOn: String
    package let turnOff: String
    package let usualAgain: String
    package let back: String
    package let hint: String
    package let editHint: String
}

extension RulesWording {
    static let dutch = RulesWording(
        title: "Waarschuwingen en bel",
        text: "Wanneer zegt het regiescherm er iets van? Dit geldt meteen, voor al je sessies.",
        quiet: Warning(
            name: "Niemand typt",
            text: "Waarschuwt als zo lang niemand typt, terwijl ieder op een eigen scherm schrijft.",
            value: { "\($0) seconden" }, question: "Hoeveel seconden?"),
        silent: Warning(
            name: "Een organisatie is stil",
            text: "Waarschuwt als zoveel van de tijd om is, en een hele organisatie nog niets schreef.",
            value: { "\($0)% van de tijd" }, question: "Hoeveel procent?"),
        ungrouped: Warning(
            name: "Antwoorden zonder thema",
            text: "Waarschuwt bij de stippen als meer antwoorden dan dit nog geen thema hebben.",
            value: { "meer dan \($0)%" }, question: "Hoeveel procent?"),
        bell: "Bel als de tijd om is",
        bellText: "Je computer laat zich één keer horen als de tijd van een stap om is.",
        on: "aan",
        off: "uit",
        usual: { "Gewoonlijk: \($0)." },
        badNumber: { "Vul een heel getal in van \($0) tot en met \($1)." },
        change: "Veranderen",
        turnOn: "Aanzetten",
        turnOff: "Uitzetten",
        usualAgain: "Zoals gewoonlijk",
        back: "Terug",
        hint: "Enter: veranderen · spatie: aan of uit · Esc: terug",
        editHint: "Enter: bewaren · Tab: knoppen")

    static let english = RulesWording(
        title: "Warnings and bell",
        text: "When does the console say something? This counts at once, for all your sessions.",
        quiet: Warning(
            name: "Nobody types",
            text: "Warns when nobody typed for so long, while each writes at a screen of their own.",
            value: { "\($0) seconds" }, question: "How many seconds?"),
        silent: Warning(
            name: "An organisation is silent",
            text: "Warns when so much of the time is over, and a whole organisation wrote nothing yet.",
            value: { "\($0)% of the time" }, question: "What percentage?"),
        ungrouped: Warning(
            name: "Answers without a theme",
            text: "Warns when dots are given while more answers than this have no theme yet.",
            value: { "more than \($0)%" }, question: "What percentage?"),
        bell: "Bell at the end",
        bellText: "Your computer makes itself heard once when the time of a step is over.",
        on: "on",
        off: "off",
        usual: { "Usually: \($0)." },
        badNumber: { "Fill in a whole number from \($0) up to \($1)." },
        change: "Change",
        turnOn: "Switch on",
        turnOff: "Switch off",
        usualAgain: "As usual",
        back: "Back",
        hint: "Enter: change · space: on or off · Esc: back",
        editHint: "Enter: save · Tab: buttons")
}
