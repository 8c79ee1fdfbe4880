// SPDX-License-Identifier: Apache-2.0

/// The phrases of giving dots at a seat.
package struct BallotWording: Sendable {
    package let title: @Sendable (_ name: String) -> String
    package let left: @Sendable (_ left: Int, _ budget: Int) -> String
    package let secret: String
    package let dots: @Sendable (_ count: Int) -> String
    package let give: String
    package let abstain: String
    package let back: String
    package let listHint: String
    package let buttonsHint: String
    package let noneLeft: String
    package let noneGiven: String
    package let kept: String
    package let closed: String
    package let coverTitle: String

    // Where the vote is announced
    package let open: String
    package let button: String
    package let again: String
    package let doorTitle: String
    package let voted: String
    package let toWriting: String
    package let toVoting: String
    package let votedBefore: @Sendable (_ name: String) -> String
}

extension BallotWording {
    static let dutch = BallotWording(
        title: { "\($0), wat vind jij het belangrijkst?" },
        left: { left, budget in
            switch left {
            case budget: budget == 1 ? "Je hebt 1 stip." : "Je hebt \(budget) stippen. Meer op één thema mag."
            case 0: "Al je stippen zijn gegeven."
            case 1: "Je hebt nog 1 stip."
            default: "Je hebt nog \(left) stippen."
            }
        },
        secret: "Niemand ziet wat jij kiest.",
        dots: { $0 == 1 ? "1 stip" : "\($0) stippen" },
        give: "Geef mijn stippen",
        abstain: "Ik geef geen stippen",
        back: "Terug",
        listHint: "Enter: stip erbij · Tab: knoppen · -: stip eraf · pijltjes: thema kiezen",
        buttonsHint: "Enter: drukken · Tab: naar de thema's · pijltjes: kiezen",
        noneLeft: "Je stippen zijn op. Met - haal je er een weg.",
        noneGiven: "Je gaf nog geen stip. Wil je dat ook niet, kies dan: Ik geef geen stippen.",
        kept: "Je stippen zijn bewaard. Veranderen kan tot het stemmen sluit.",
        closed: "Het stemmen is gesloten. Stippen die je nog niet had gegeven, tellen niet mee.",
        coverTitle: "Je stippen zijn bewaard. Geef de laptop aan de volgende",
        open: "De groep geeft nu stippen. Kies bij de knoppen: Geef je stippen.",
        button: "Geef je stippen",
        again: "Verander je stippen",
        doorTitle: "De groep geeft stippen. Wie ben je?",
        voted: "gestemd",
        toWriting: "Ik wil schrijven",
        toVoting: "Ik wil stippen geven",
        votedBefore: {
            "Er is al gestemd op de plek van \($0). Ga alleen verder als jij dat bent: wat je nu geeft, komt ervoor in "
                + "de plaats."
        })

    static let english = BallotWording(
        title: { "\($0), what matters most to you?" },
        left: { left, budget in
            switch left {
            case budget: budget == 1 ? "You have 1 dot." : "You have \(budget) dots. More on one theme is fine."
            case 0: "All your dots are given."
            case 1: "You have 1 dot left."
            default: "You have \(left) dots left."
            }
        },
        secret: "Nobody sees what you choose.",
        dots: { $0 == 1 ? "1 dot" : "\($0) dots" },
        give: "Give my dots",
        abstain: "I give no dots",
        back: "Back",
        listHint: "Enter: a dot more · Tab: buttons · -: a dot less · arrows: choose a theme",
        buttonsHint: "Enter: press · Tab: to the themes · arrows: choose",
        noneLeft: "Your dots are used up. With - you take one away.",
        noneGiven: "You gave no dot yet. If you do not want to, choose: I give no dots.",
        kept: "Your dots are kept. You can change them until voting closes.",
        closed: "Voting is closed. Dots you had not given yet do not count.",
        coverTitle: "Your dots are kept. Pass the laptop to the next person",
        open: "The group gives dots now. Among the buttons, choose: Give your dots.",
        button: "Give your dots",
        again: "Change your dots",
        doorTitle: "The group gives dots. Who are you?",
        voted: "voted",
        toWriting: "I want to write",
        toVoting: "I want to give dots",
        votedBefore: {
            "Somebody voted at the seat of \($0) before. Go on only if that is you: what you give now replaces it."
        })
}
