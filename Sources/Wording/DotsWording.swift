// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The phrases of the dots: on the console, and at a seat.
package struct DotsWording: Sendable {
    // Before it begins
    package let title: String
    package let intro: String
    package let way: @Sendable (Vote.Way) -> String
    package let budget: @Sendable (_ dots: Int) -> String
    package let suggestion: @Sendable (_ dots: Int, _ themes: Int, _ isForFewPeople: Bool) -> String
    package let leadDoesNotVote: String
    package let noThemes: String

    // While it goes on
    package let open: String
    package let closed: String
    package let revealed: String
    package let voted: @Sendable (_ voted: Int, _ voters: Int) -> String
    package let counted: @Sendable (_ counted: Int, _ themes: Int) -> String
    package let tooMany: @Sendable (_ dots: Int, _ most: Int) -> String
    package let tooManyHidden: @Sendable (_ most: Int) -> String
    package let typeTotal: String
    package let totalIsHidden: String
    package let secretAtSeats: String
    package let hiddenTotal: String

    // The result
    package let dots: @Sendable (_ count: Int) -> String
    package let tied: String
    package let tiedWith: @Sendable (_ themes: [String]) -> String
    package let abstained: @Sendable (_ people: Int) -> String
    package let gone: @Sendable (_ dots: Int) -> String
    package let perOrganisation: @Sendable (_ parts: [String]) -> String
    package let why: @Sendable (_ reasons: String) -> String
    package let hiddenAgain: String

    // Questions
    package let showQuestion: String
    package let closeQuestion: String
    package let newQuestion: String
    package let newText: String
    package let notVoted: @Sendable (_ people: Int) -> String
    package let notCounted: @Sendable (_ themes: Int) -> String
    package let tooFew: @Sendable (_ voted: Int) -> String
    package let notYet: String
    package let showAnyway: String
    package let closeAnyway: String
    package let newAnyway: String

    // Why
    package let whyTitle: @Sendable (_ theme: String) -> String
    package let save: String
    package let whyHint: String

    // Hints
    package let listHint: String
    package let barHint: String
}

extension DotsWording {
    static let dutch = DotsWording(
        title: "Stippen op de thema's",
        intro: "Ieder geeft stippen aan wat het belangrijkst is. Zo kiest de groep waar jullie verder over praten.",
        way: {
            switch $0 {
            case .counted: "Manier: stickers of handen in de zaal. Jij typt hoeveel stippen elk thema kreeg."
            case .seats: "Manier: ieder stemt op een eigen plek, of met het toetsenbord dat rondgaat."
            }
        },
        budget: { "Stippen per persoon: \($0)" },
        suggestion: { dots, themes, isForFewPeople in
            let why =
                isForFewPeople ? "ongeveer een derde, en één meer omdat jullie met weinig zijn" : "ongeveer een derde"
            return "Voorstel: \(dots), bij \(themes == 1 ? "1 thema" : "\(themes) thema's"): \(why)."
        },
        leadDoesNotVote: "Jij leidt, en stemt niet mee. De stippen zijn geheim tot je ze allemaal tegelijk toont.",
        noThemes: "Er zijn nog geen thema's. Geef de antwoorden eerst een thema; daarna kan de groep kiezen.",
        open: "Het stemmen is open",
        closed: "Het stemmen is gesloten",
        revealed: "Keuze van de groep",
        voted: { "\($0) van \($1) \($1 == 1 ? "heeft" : "hebben") gestemd" },
        counted: { "\($0) van \($1) thema's geteld" },
        tooMany: { "Er zijn \($0) stippen geteld. Jullie hebben er samen hoogstens \($1)." },
        tooManyHidden: { "Er zijn meer stippen geteld dan jullie er samen hebben: hoogstens \($0)." },
        typeTotal: "Typ hoeveel stippen dit thema kreeg.",
        totalIsHidden: "Geteld. Omdat de groep dit scherm ziet, blijft het getal verborgen tot je de uitslag toont.",
        secretAtSeats: "Niemand ziet de tussenstand, ook jij niet.",
        hiddenTotal: "geteld",
        dots: { $0 == 1 ? "1 stip" : "\($0) stippen" },
        tied: "gelijk",
        tiedWith: { "evenveel als \($0.joined(separator: ", "))" },
        abstained: { $0 == 1 ? "1 persoon gaf geen stip" : "\($0) mensen gaven geen stip" },
        gone: {
            $0 == 1
                ? "1 stip ligt op een thema dat er niet meer is, en telt nergens mee"
                : "\($0) stippen liggen op thema's die er niet meer zijn, en tellen nergens mee"
        },
        perOrganisation: { "Per organisatie: \($0.joined(separator: " · "))" },
        why: { "Waarom: \($0)" },
        hiddenAgain: "De uitslag is weer verborgen. Wie hem zag, weet hem nog.",
        showQuestion: "De uitslag nu tonen?",
        closeQuestion: "Het stemmen nu sluiten?",
        newQuestion: "Opnieuw beginnen met stemmen?",
        newText: "De stippen van nu tellen dan niet meer. Je kunt dit ongedaan maken.",
        notVoted: { $0 == 1 ? "1 persoon heeft nog niet gestemd." : "\($0) mensen hebben nog niet gestemd." },
        notCounted: {
            $0 == 1 ? "1 thema is niet geteld en staat op 0." : "\($0) thema's zijn niet geteld en staan op 0."
        },
        tooFew: {
            switch $0 {
            case 0: "Nog niemand heeft gestemd."
            case 1: "Er stemde maar één persoon: de uitslag laat zien wat die koos."
            default: "Er stemden maar \($0) mensen: zij zien van elkaar wat ze kozen."
            }
        },
        notYet: "Nog niet",
        showAnyway: "Toon de uitslag",
        closeAnyway: "Sluit het stemmen",
        newAnyway: "Begin opnieuw",
        whyTitle: { "Waarom \($0)?" },
        save: "Bewaar",
        whyHint: "Typ wat de groep zegt · Esc of Tab en Enter: bewaar en terug",
        listHint: "Pijltjes: thema kiezen · Tab: knoppen · ? hulp",
        barHint: "Pijltjes: kiezen · Enter: drukken · Tab: naar de thema's")

    static let english = DotsWording(
        title: "Dots on the themes",
        intro: "Everybody gives dots to what matters most. So the group chooses what you go on talking about.",
        way: {
            switch $0 {
            case .counted: "Way: stickers or hands in the room. You type how many dots each theme got."
            case .seats: "Way: everybody votes at a seat of their own, or with the keyboard that is passed round."
            }
        },
        budget: { "Dots per person: \($0)" },
        suggestion: { dots, themes, isForFewPeople in
            let why = isForFewPeople ? "about a third, and one more since you are few" : "about a third"
            return "Suggested: \(dots), for \(themes == 1 ? "1 theme" : "\(themes) themes"): \(why)."
        },
        leadDoesNotVote: "You lead and do not vote. The dots are secret until you show all of them at once.",
        noThemes: "There are no themes yet. Give the answers a theme first; then the group can choose.",
        open: "Voting is open",
        closed: "Voting is closed",
        revealed: "Choice of the group",
        voted: { "\($0) of \($1) voted" },
        counted: { "\($0) of \($1) themes counted" },
        tooMany: { "\($0) dots were counted. Together you have \($1) at most." },
        tooManyHidden: { "More dots were counted than you have together: \($0) at most." },
        typeTotal: "Type how many dots this theme got.",
        totalIsHidden: "Counted. As the group sees this screen, the number stays hidden until you show the result.",
        secretAtSeats: "Nobody sees how it stands, nor do you.",
        hiddenTotal: "counted",
        dots: { $0 == 1 ? "1 dot" : "\($0) dots" },
        tied: "tied",
        tiedWith: { "as many as \($0.joined(separator: ", "))" },
        abstained: { $0 == 1 ? "1 person gave no dot" : "\($0) people gave no dot" },
        gone: {
            $0 == 1
                ? "1 dot lies on a theme that is not there any more, and counts nowhere"
                : "\($0) dots lie on themes that are not there any more, and count nowhere"
        },
        perOrganisation: { "Per organisation: \($0.joined(separator: " · "))" },
        why: { "Why: \($0)" },
        hiddenAgain: "The result is hidden again. Whoever saw it still knows it.",
        showQuestion: "Show the result now?",
        closeQuestion: "Close the vote now?",
        newQuestion: "Begin the vote anew?",
        newText: "The dots of now will not count any more. You can undo this.",
        notVoted: { $0 == 1 ? "1 person has not voted yet." : "\($0) people have not voted yet." },
        notCounted: {
            $0 == 1 ? "1 theme is not counted and stands at 0." : "\($0) themes are not counted and stand at 0."
        },
        tooFew: {
            switch $0 {
            case 0: "Nobody has voted yet."
            case 1: "Only one person voted: the result shows what they chose."
            default: "Only \($0) people voted: they see what the others chose."
            }
        },
        notYet: "Not yet",
        showAnyway: "Show the result",
        closeAnyway: "Close the vote",
        newAnyway: "Begin anew",
        whyTitle: { "Why \($0)?" },
        save: "Save",
        whyHint: "Type what the group says · Esc, or Tab and Enter: save and back",
        listHint: "Arrows: choose a theme · Tab: buttons · ? help",
        barHint: "Arrows: choose · Enter: press · Tab: to the themes")
}
