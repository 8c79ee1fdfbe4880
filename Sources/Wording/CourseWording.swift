// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases for leading a session step by step.
package struct CourseWording: Sendable {
    // On the console
    package let now: String
    package let say: String
    package let next: String
    package let notBegun: String
    package let ended: String
    package let place: @Sendable (_ number: Int, _ steps: Int) -> String
    /// What a step is called; the label of its prompt where it has one.
    package let step: @Sendable (AgendaStep.Kind, _ label: String?) -> String
    /// What to say aloud when a step begins.
    package let script: @Sendable (AgendaStep.Kind, WayOfWriting) -> String
    package let minutes: @Sendable (Int) -> String
    package let minutesLeft: @Sendable (Int) -> String
    package let lastMinute: String
    package let timeIsUp: String
    package let over: @Sendable (_ minutes: Int) -> String
    package let paused: String
    package let startClock: String
    package let stopClock: String
    /// Who writes on after the group went to another step.
    package let stillWriting: @Sendable (Int) -> String
    package let stillWritingNames: @Sendable ([String]) -> String

    // Warnings
    package let tooShort: @Sendable (_ step: String, _ needed: Int, _ minutes: Int, _ people: Int) -> String
    package let silentGroup: @Sendable (_ organisation: String) -> String
    package let silentGroups: String
    /// Nobody types at any screen.
    package let quiet: @Sendable (_ seconds: Int) -> String
    package let ungrouped: @Sendable (_ answers: Int) -> String
    package let noSlack: @Sendable (_ over: Int) -> String

    // The agenda
    package let agendaTitle: String
    package let agendaSum: @Sendable (_ minutes: Int, _ total: Int) -> String
    package let agendaHint: String
    package let skipped: String
    package let presentStep: String
    package let shortMark: @Sendable (_ needed: Int) -> String
    package let goThere: CommandPhrase
    package let longer: CommandPhrase
    package let shorter: CommandPhrase
    package let skip: CommandPhrase
    package let earlier: CommandPhrase
    package let later: CommandPhrase
    package let again: CommandPhrase
    package let takeOut: CommandPhrase
    package let fullTime: CommandPhrase
    package let isPresentStep: String
}

extension CourseWording {
    static let dutch = CourseWording(
        now: "Nu", say: "Zeg", next: "Straks",
        notBegun: "De sessie is nog niet begonnen.", ended: "Dit is de laatste stap.",
        place: { "stap \($0) van \($1)" },
        step: { kind, label in
            let label = label.map { $0 + ": " } ?? ""
            return switch kind {
            case .welcome: "Welkom en afspraken"
            case .backInTime: "Terug in de tijd"
            case .write: label + "schrijven in stilte"
            case .share: label + "delen in rondes"
            case .group: "Groeperen"
            case .vote: "Kiezen met stippen"
            case .deepen: "Verdiepen"
            case .close: "Afsluiten"
            }
        },
        script: { kind, way in
            switch kind {
            case .welcome:
                "Welkom. We kijken samen terug. Jij bepaalt wat er met je woorden gebeurt, en je mag altijd passen."
            case .backInTime: "Denk terug. Welke momenten wil je niet vergeten? Noem er een of twee."
            case .write:
                switch way {
                case .paper: "Schrijf op je kaart wat je te binnen schiet. Eén punt per kaart. Niemand leest nu mee."
                case .passedKeyboard: "De laptop gaat rond. Typ wat je te binnen schiet. Niemand leest mee."
                case .scribe: "Vertel om de beurt. De notulist typt mee en leest het je voor."
                case .ownScreens: "Typ wat je te binnen schiet. Eén punt per antwoord. Niemand leest nu mee."
                }
            case .share: "Vertel om de beurt één punt. Luister; we praten er nog niet over. Passen mag."
            case .group where way == .ownScreens:
                "Lees eerst, en merk op je plek wat je het belangrijkst vindt. Daarna: wat hoort bij elkaar?"
            case .group: "Wat hoort bij elkaar? Geef het een naam. Een antwoord mag ook alleen staan."
            case .vote: "Kies wat jij het belangrijkst vindt. Niemand ziet wat je kiest, tot we het samen bekijken."
            case .deepen: "Wat maakte dit mogelijk? Wat doen we ermee, wie doet het, en wanneer?"
            case .close: "Eén woord: hoe ga je naar huis? Daarna zie je wat de groep naar buiten brengt."
            }
        },
        minutes: { "\($0) min" },
        minutesLeft: { $0 == 1 ? "nog 1 minuut" : "nog \($0) minuten" },
        lastMinute: "de laatste minuut", timeIsUp: "de tijd is om", over: { "\($0) min over de tijd" },
        paused: "klok staat stil", startClock: "Start de klok", stopClock: "Stop de klok",
        stillWriting: {
            $0 == 1
                ? "1 persoon schrijft nog. Die tekst blijft staan en kan gewoon af."
                : "\($0) mensen schrijven nog. Hun tekst blijft staan en kan gewoon af."
        },
        stillWritingNames: { "Nog aan het schrijven: \($0.joined(separator: ", ")). Hun tekst kan gewoon af." },
        tooShort: { step, needed, minutes, people in
            "\(step): \(minutes) min is kort voor \(people) mensen. Reken op zo'n \(needed) min."
        },
        silentGroup: { "\($0) schreef nog niets, en er is al veel tijd om." },
        silentGroups: "Een deel van de groep schreef nog niets, en er is al veel tijd om.",
        quiet: { seconds in
            let time =
                seconds % 60 == 0 ? (seconds == 60 ? "1 minuut" : "\(seconds / 60) minuten") : "\(seconds) seconden"
            return "Al \(time) typt niemand. Lees een vervolgvraag voor, of ga verder."
        },
        ungrouped: { $0 == 1 ? "1 antwoord heeft nog geen thema." : "\($0) antwoorden hebben nog geen thema." },
        noSlack: { "De stappen duren samen \($0) min langer dan de sessie." },
        agendaTitle: "De agenda van vandaag",
        agendaSum: { sum, total in
            sum <= total
                ? "Samen \(sum) van \(total) min · speling \(total - sum) min"
                : "Samen \(sum) min: \(sum - total) min te lang"
        },
        agendaHint: "Enter: begin deze stap · Esc: terug · + en -: minuten · x: sla over · ? hulp",
        skipped: "overgeslagen", presentStep: "nu", shortMark: { "kort: reken op \($0) min" },
        goThere: CommandPhrase("Ga naar deze stap", "De groep begint nu aan deze stap."),
        longer: CommandPhrase("Minuut erbij", "Geef deze stap een minuut meer."),
        shorter: CommandPhrase("Minuut eraf", "Geef deze stap een minuut minder."),
        skip: CommandPhrase("Sla over of toch niet", "Sla deze stap over, of doe hem toch."),
        earlier: CommandPhrase("Eerder", "Zet deze stap een plaats eerder."),
        later: CommandPhrase("Later", "Zet deze stap een plaats later."),
        again: CommandPhrase("Nog een keer", "Zet deze stap nog een keer op de agenda."),
        takeOut: CommandPhrase("Haal weg", "Haal deze stap van de agenda."),
        fullTime: CommandPhrase("Andere lengte", "Maak de agenda opnieuw voor 60, 90 of 120 minuten."),
        isPresentStep: "De groep is nu in deze stap.")

    static let english = CourseWording(
        now: "Now", say: "Say", next: "Next",
        notBegun: "The session has not begun yet.", ended: "This is the last step.",
        place: { "step \($0) of \($1)" },
        step: { kind, label in
            let label = label.map { $0 + ": " } ?? ""
            return switch kind {
            case .welcome: "Welcome and ground rules"
            case .backInTime: "Back in time"
            case .write: label + "write in silence"
            case .share: label + "share in rounds"
            case .group: "Group"
            case .vote: "Choose with dots"
            case .deepen: "Go deeper"
            case .close: "Close"
            }
        },
        script: { kind, way in
            switch kind {
            case .welcome:
                "Welcome. We look back together. You decide what happens with your words, and you may always pass."
            case .backInTime: "Think back. Which moments do you not want to forget? Name one or two."
            case .write:
                switch way {
                case .paper: "Write on your card what comes to mind. One point per card. Nobody reads along now."
                case .passedKeyboard: "The laptop goes round. Type what comes to mind. Nobody reads along."
                case .scribe: "Tell it in turns. The scribe types along and reads it back to you."
                case .ownScreens: "Type what comes to mind. One point per answer. Nobody reads along now."
                }
            case .share: "Tell one point each, in turns. Listen; we do not discuss it yet. Passing is fine."
            case .group where way == .ownScreens:
                "Read first, and mark at your seat what matters most to you. Then: what belongs together?"
            case .group: "What belongs together? Give it a name. An answer may also stand alone."
            case .vote: "Choose what matters most to you. Nobody sees your choice until we look at it together."
            case .deepen: "What made this possible? What do we do with it, who does it, and when?"
            case .close: "One word: how do you go home? Then you see what the group takes outside."
            }
        },
        minutes: { "\($0) min" },
        minutesLeft: { $0 == 1 ? "1 minute left" : "\($0) minutes left" },
        lastMinute: "the last minute", timeIsUp: "time is up", over: { "\($0) min over time" },
        paused: "clock stands still", startClock: "Start the clock", stopClock: "Stop the clock",
        stillWriting: {
            $0 == 1
                ? "1 person is still writing. That text stays and can be finished."
                : "\($0) people are still writing. Their text stays and can be finished."
        },
        stillWritingNames: { "Still writing: \($0.joined(separator: ", ")). Their text can be finished." },
        tooShort: { step, needed, minutes, people in
            "\(step): \(minutes) min is short for \(people) people. Count on about \(needed) min."
        },
        silentGroup: { "\($0) has written nothing yet, and much of the time is over." },
        silentGroups: "A part of the group has written nothing yet, and much of the time is over.",
        quiet: { seconds in
            let time =
                seconds % 60 == 0 ? (seconds == 60 ? "1 minute" : "\(seconds / 60) minutes") : "\(seconds) seconds"
            return "Nobody has typed for \(time). Read a follow-up question aloud, or go on."
        },
        ungrouped: { $0 == 1 ? "1 answer has no theme yet." : "\($0) answers have no theme yet." },
        noSlack: { "The steps together take \($0) min longer than the session." },
        agendaTitle: "The agenda of today",
        agendaSum: { sum, total in
            sum <= total
                ? "Together \(sum) of \(total) min · slack \(total - sum) min"
                : "Together \(sum) min: \(sum - total) min too long"
        },
        agendaHint: "Enter: begin this step · Esc: back · + and -: minutes · x: skip · ? help",
        skipped: "skipped", presentStep: "now", shortMark: { "short: count on \($0) min" },
        goThere: CommandPhrase("Go to this step", "The group begins this step now."),
        longer: CommandPhrase("A minute more", "Give this step one minute more."),
        shorter: CommandPhrase("A minute less", "Give this step one minute less."),
        skip: CommandPhrase("Skip or not", "Skip this step, or do it after all."),
        earlier: CommandPhrase("Earlier", "Move this step one place earlier."),
        later: CommandPhrase("Later", "Move this step one place later."),
        again: CommandPhrase("Once more", "Put this step on the agenda once more."),
        takeOut: CommandPhrase("Take out", "Take this step off the agenda."),
        fullTime: CommandPhrase("Another length", "Make the agenda anew for 60, 90 or 120 minutes."),
        isPresentStep: "The group is in this step now.")
}
