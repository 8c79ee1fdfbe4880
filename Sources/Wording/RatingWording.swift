// SPDX-License-Identifier: Apache-2.0

/// The phrases of giving a rating at a seat.
package struct RatingWording: Sendable {
    package let title: @Sendable (_ name: String) -> String
    package let secret: String
    /// What each rating from 1 to 5 says.
    package let points: [String]
    package let skip: String
    package let takeAway: String
    package let back: String
    package let listHint: String
    package let buttonsHint: String
    package let kept: String
    package let takenAway: String
    package let over: String
    package let coverTitle: String

    // Where the rating is announced
    package let open: String
    package let button: String
    package let again: String
    package let doorTitle: String
    package let rated: String
    package let toRating: String
    package let ratedBefore: @Sendable (_ name: String) -> String

    /// What the button that leads to the rating says.
    package func label(isGiven: Bool) -> String { isGiven ? again : button }
}

extension RatingWording {
    static let dutch = RatingWording(
        title: { "\($0), was dit de moeite waard?" },
        secret: "Niemand ziet wat jij geeft. De groep ziet later alleen hoe vaak elk cijfer is gegeven.",
        points: ["nee", "een beetje", "ging wel", "ja", "ja, heel erg"],
        skip: "Sla over", takeAway: "Haal mijn cijfer weg", back: "Terug",
        listHint: "Enter: dit is mijn cijfer · 1 tot 5: kies · Tab: knoppen",
        buttonsHint: "Enter: drukken · Tab: naar de cijfers",
        kept: "Je cijfer is bewaard. Veranderen kan tot de sessie sluit.",
        takenAway: "Je cijfer is weg.",
        over: "Een cijfer geven kan niet meer.",
        coverTitle: "Klaar. Geef de laptop aan de volgende",
        open: "De groep sluit af. Kies bij de knoppen: Geef een cijfer.",
        button: "Geef een cijfer", again: "Verander je cijfer",
        doorTitle: "Was dit de moeite waard? Wie ben je?", rated: "gaf een cijfer",
        toRating: "Ik wil een cijfer geven",
        ratedBefore: {
            "Er is al een cijfer gegeven op de plek van \($0). Ga alleen verder als jij dat bent: wat je nu geeft, komt "
                + "ervoor in de plaats."
        })

    static let english = RatingWording(
        title: { "\($0), was it worth it?" },
        secret: "Nobody sees what you give. Later the group only sees how often each rating was given.",
        points: ["no", "a little", "fairly", "yes", "yes, very much"],
        skip: "Skip", takeAway: "Take my rating away", back: "Back",
        listHint: "Enter: this is my rating · 1 to 5: choose · Tab: buttons",
        buttonsHint: "Enter: press · Tab: to the ratings",
        kept: "Your rating is kept. You can change it until the session closes.",
        takenAway: "Your rating is gone.",
        over: "Ratings can no longer be given.",
        coverTitle: "Done. Pass the laptop to the next person",
        open: "The group is closing. Among the buttons, choose: Give a rating.",
        button: "Give a rating", again: "Change your rating",
        doorTitle: "Was it worth it? Who are you?", rated: "gave a rating",
        toRating: "I want to give a rating",
        ratedBefore: {
            "A rating was given at the seat of \($0) before. Go on only if that is you: what you give now replaces it."
        })
}
