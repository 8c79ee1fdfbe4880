// SPDX-License-Identifier: Apache-2.0

/// The page on which the group comes back to the agreements of the session before, and its part of the wall.
package struct LastTimeWording: Sendable {
    package let title: @Sendable (_ session: String, _ day: String) -> String
    package let text: String
    package let choose: String
    package let noSessions: String
    package let noAgreements: String
    package let missing: @Sendable (_ session: String) -> String
    package let other: String
    package let noOther: String
    package let hint: String
    package let chooseHint: String
    package let help: String
    package let question: String
    package let questionText: @Sendable (_ answered: Int) -> String
    package let points: @Sendable (_ point: Int) -> String
    package let secret: @Sendable (_ answered: Int) -> String
    package let shown: @Sendable (_ answered: Int) -> String
    /// What 1, 2 and 3 mean.
    package let meanings: [String]
    package let wallTitle: @Sendable (_ day: String) -> String
}

extension LastTimeWording {
    static let dutch = LastTimeWording(
        title: { "De vorige keer: \($0), \($1)" },
        text: "Wat is er van elke afspraak gekomen? Vraag het de groep.",
        choose: "Op welke sessie volgt deze? De afspraken van toen komen bij het welkom terug.",
        noSessions: "Er is geen eerdere sessie in deze map.",
        noAgreements: "De vorige keer zijn er geen afspraken gemaakt.",
        missing: { "De eerdere sessie \($0) is niet gevonden in deze map." },
        other: "Volgt op een andere sessie",
        noOther: "Volgt op geen andere sessie",
        hint: "Enter: open, gedaan, vervallen · pijltjes · Esc: terug",
        chooseHint: "Enter: kiezen · pijltjes · Esc: terug",
        help:
            "Enter maakt van open gedaan, van gedaan vervallen. Met Ctrl+Z neem je het terug. De eerdere sessie verandert niet.",
        question: "Heeft het iets veranderd?",
        questionText: { answered in
            let start = "Laat vingers of strookjes zien: 1 niets, 2 een beetje, 3 veel. Tel ze en vul ze in."
            return answered == 0 ? start : start + " Geteld en geheim: \(answered)."
        },
        points: { "Aantal keer \($0)" },
        secret: { $0 == 0 ? "nog niet gevraagd" : "\($0) geteld, geheim" },
        shown: { "\($0) geteld, getoond" },
        meanings: ["niets", "een beetje", "veel"],
        wallTitle: { "De vorige keer, \($0)" })

    static let english = LastTimeWording(
        title: { "The last time: \($0), \($1)" },
        text: "What came of each agreement? Ask the group.",
        choose: "Which session does this one follow? Its agreements come back at the welcome.",
        noSessions: "There is no earlier session in this folder.",
        noAgreements: "No agreements were made the last time.",
        missing: { "The earlier session \($0) was not found in this folder." },
        other: "Follows another session",
        noOther: "Follows no other session",
        hint: "Enter: open, done, dropped · arrows · Esc: back",
        chooseHint: "Enter: choose · arrows · Esc: back",
        help: "Enter makes open done, and done dropped. Ctrl+Z takes it back. The earlier session does not change.",
        question: "Did it change anything?",
        questionText: { answered in
            let start = "Let people show fingers or slips: 1 nothing, 2 a little, 3 a lot. Count and fill them in."
            return answered == 0 ? start : start + " Counted and secret: \(answered)."
        },
        points: { "How many gave \($0)" },
        secret: { $0 == 0 ? "not asked yet" : "\($0) counted, secret" },
        shown: { "\($0) counted, shown" },
        meanings: ["nothing", "a little", "a lot"],
        wallTitle: { "The last time, \($0)" })
}
