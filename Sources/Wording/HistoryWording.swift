// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The last time, and the history of sessions.
package struct HistoryWording: Sendable {
    // The history
    package let title: String
    package let none: String
    package let hint: String
    package let columns: [String]
    package let series: @Sendable (_ title: String, _ sessions: Int) -> String
    package let alone: String
    package let example: String
    package let follows: @Sendable (_ session: String) -> String
    package let participation: String
    package let wrote: @Sendable (_ people: Int, _ of: Int, _ answers: Int) -> String
    package let agreements: String
    package let noAgreements: String
    package let agreementCount: @Sendable (Int) -> String
    package let states: @Sendable (_ done: Int, _ open: Int, _ dropped: Int) -> String
    package let rating: String
    package let rated: @Sendable (_ people: Int) -> String
    package let ratedSecret: @Sendable (_ people: Int) -> String
    package let change: String
    package let by: @Sendable (_ day: String) -> String

    // On the command line
    package let earlierGone: @Sendable (_ session: String) -> String
    package let circle: @Sendable (_ sessions: [String]) -> String
    package let earlierMissing: @Sendable (_ session: String) -> String
    package let followsByName: @Sendable (_ path: String) -> String
    package let themes: String
    package let theme: @Sendable (_ name: String, _ answers: Int, _ dots: Int?) -> String

    // The page of the last time
    package let page: LastTimeWording
}

extension HistoryWording {
    static let dutch = HistoryWording(
        title: "Geschiedenis",
        none: "Er zijn nog geen sessies om op terug te kijken.",
        hint: "PgUp PgDn: verder lezen · Esc: terug",
        columns: ["Dag", "Schreef", "Gedaan", "1 2 3 4 5", "Anders"],
        series: { "Reeks van \($1) sessies: \($0)" },
        alone: "Losse sessies",
        example: "voorbeeld",
        follows: { "Volgt op \($0)" },
        participation: "Deelname",
        wrote: { people, of, answers in
            "\(people) van \(of) schreven · " + (answers == 1 ? "1 antwoord" : "\(answers) antwoorden")
        },
        agreements: "Afspraken",
        noAgreements: "geen",
        agreementCount: { $0 == 1 ? "1 afspraak" : "\($0) afspraken" },
        states: { "\($0) gedaan · \($1) open · \($2) vervallen" },
        rating: "Was dit de moeite waard?",
        rated: { "\($0) mensen gaven een cijfer" },
        ratedSecret: { $0 == 0 ? "geen cijfers" : "cijfers niet getoond, of te weinig om te tonen" },
        change: "Hebben de vorige afspraken iets veranderd?",
        by: { "voor \($0)" },
        earlierGone: { "let op: de eerdere sessie \($0) staat niet meer in deze map." },
        circle: { "let op: de sessies volgen in een kring op elkaar: \($0.joined(separator: " → "))." },
        earlierMissing: { "De eerdere sessie \($0) staat niet in deze map. Er is niets veranderd." },
        followsByName: {
            "\($0) is een pad. Een eerdere sessie staat in dezelfde map als de nieuwe: geef alleen haar naam."
        },
        themes: "Thema's",
        theme: { name, answers, dots in
            let counted = answers == 1 ? "1 antwoord" : "\(answers) antwoorden"
            return "\(name) · \(counted)" + (dots.map { $0 == 1 ? " · 1 stip" : " · \($0) stippen" } ?? "")
        },
        page: .dutch)

    static let english = HistoryWording(
        title: "History",
        none: "There are no sessions to look back on yet.",
        hint: "PgUp PgDn: read on · Esc: back",
        columns: ["Day", "Wrote", "Done", "1 2 3 4 5", "Change"],
        series: { "Series of \($1) sessions: \($0)" },
        alone: "Sessions on their own",
        example: "example",
        follows: { "Follows \($0)" },
        participation: "Taking part",
        wrote: { people, of, answers in
            "\(people) of \(of) wrote · " + (answers == 1 ? "1 answer" : "\(answers) answers")
        },
        agreements: "Agreements",
        noAgreements: "none",
        agreementCount: { $0 == 1 ? "1 agreement" : "\($0) agreements" },
        states: { "\($0) done · \($1) open · \($2) dropped" },
        rating: "Was it worth it?",
        rated: { "\($0) people rated it" },
        ratedSecret: { $0 == 0 ? "no ratings" : "ratings not shown, or too few to show" },
        change: "Did the earlier agreements change anything?",
        by: { "by \($0)" },
        earlierGone: { "note: the earlier session \($0) is not in this folder any more." },
        circle: { "note: the sessions follow one another in a circle: \($0.joined(separator: " → "))." },
        earlierMissing: { "The earlier session \($0) is not in this folder. Nothing was changed." },
        followsByName: {
            "\($0) is a path. An earlier session is in the same folder as the new one: give its name only."
        },
        themes: "Themes",
        theme: { name, answers, dots in
            let counted = answers == 1 ? "1 answer" : "\(answers) answers"
            return "\(name) · \(counted)" + (dots.map { $0 == 1 ? " · 1 dot" : " · \($0) dots" } ?? "")
        },
        page: .english)
}
