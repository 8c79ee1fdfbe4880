// SPDX-License-Identifier: Apache-2.0

/// The phrases of marking at a seat which answers matter most.
package struct MarkingWording: Sendable {
    package let title: @Sendable (_ name: String) -> String
    /// How many answers somebody may still mark.
    package let left: @Sendable (Int) -> String
    package let secret: String
    /// Beside an answer one marked.
    package let mark: String
    package let done: String
    package let listHint: String
    package let textHint: String
    package let buttonHint: String
    package let noneLeft: String
    package let kept: String
    package let over: String
    package let coverTitle: String

    // Where marking is announced
    package let open: String
    package let button: String
    package let again: String
    package let doorTitle: String
    package let marked: String
    package let toMarking: String
    package let markedBefore: @Sendable (_ name: String) -> String

    /// What the button that leads to the answers says.
    package func label(isGiven: Bool) -> String { isGiven ? again : button }
}

extension MarkingWording {
    static let dutch = MarkingWording(
        title: { "\($0), welke antwoorden vind jij het belangrijkst?" },
        left: {
            switch $0 {
            case 2: "Lees ze, en merk er een of twee."
            case 1: "Je mag er nog één merken."
            default: "Je hebt er twee gemerkt."
            }
        },
        secret: "Niemand ziet wat jij merkt.",
        mark: "gemerkt door jou",
        done: "Klaar",
        listHint: "Enter: merk, of toch niet · Tab: klaar · pijltjes: kiezen · →: lees alles",
        textHint: "Enter: merk, of toch niet · ←: terug · pijltjes: verder lezen",
        buttonHint: "Enter: klaar · Tab: naar de antwoorden",
        noneLeft: "Twee is genoeg: haal er eerst een weg.",
        kept: "Wat je merkte is bewaard. Veranderen kan tot de gespreksleider telt.",
        over: "Merken kan niet meer. Wat je al had gemerkt, telt mee.",
        coverTitle: "Wat je merkte is bewaard. Geef de laptop aan de volgende",
        open: "De groep leest nu. Kies bij de knoppen: Lees en merk.",
        button: "Lees en merk",
        again: "Lees en merk opnieuw",
        doorTitle: "Welke antwoorden zijn het belangrijkst? Wie ben je?",
        marked: "heeft gemerkt",
        toMarking: "Ik wil lezen en merken",
        markedBefore: {
            "Er is al gemerkt op de plek van \($0). Ga alleen verder als jij dat bent: wat je nu merkt, komt ervoor in "
                + "de plaats."
        })

    static let english = MarkingWording(
        title: { "\($0), which answers matter most to you?" },
        left: {
            switch $0 {
            case 2: "Read them, and mark one or two."
            case 1: "You may mark one more."
            default: "You marked two."
            }
        },
        secret: "Nobody sees what you mark.",
        mark: "marked by you",
        done: "Done",
        listHint: "Enter: mark, or not after all · Tab: done · arrows: choose · →: read it all",
        textHint: "Enter: mark, or not after all · ←: back · arrows: read on",
        buttonHint: "Enter: done · Tab: to the answers",
        noneLeft: "Two at most: take one away first.",
        kept: "What you marked is kept. You can change it until the facilitator counts.",
        over: "Marking is over. What you had marked counts.",
        coverTitle: "What you marked is kept. Pass the laptop to the next person",
        open: "The group is reading. Among the buttons, choose: Read and mark.",
        button: "Read and mark",
        again: "Read and mark again",
        doorTitle: "Which answers matter most? Who are you?",
        marked: "has marked",
        toMarking: "I want to read and mark",
        markedBefore: {
            "Somebody marked at the seat of \($0) before. Go on only if that is you: what you mark now replaces it."
        })
}
