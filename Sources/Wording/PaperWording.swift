// SPDX-License-Identifier: Apache-2.0

/// The phrases for typing in paper cards.
package struct PaperWording: Sendable {
    package let head: String
    // Choosing whose card it is
    package let whoseCard: String
    package let whoseInstead: String
    package let again: @Sendable (_ number: Int) -> String
    package let howToStart: String
    package let chooserHint: String
    package let cardsOf: @Sendable (_ label: String, _ count: Int) -> String
    package let takenElsewhere: String
    package let numberTaken: String
    package let typedIn: @Sendable (_ number: Int) -> String
    package let takenOut: String
    package let noEarlierCard: String

    // What was ticked
    package let consentTitle: @Sendable (_ number: Int) -> String
    package let nothingTicked: String
    package let consentHint: String
    package let noTick: String
    package let choseThemselves: String

    // Writing
    package let changing: String
    package let hasCardAlready: @Sendable (_ count: Int) -> String
    package let cardFull: String
    package let removeQuestion: String
    package let removeYes: String
    package let removeNo: String

    // Printing
    package let printTitle: String
    package let printWithoutNames: String
    package let printWithNames: String
    package let printBack: String
    package let printed: String
    package let printHint: String

    package let commands: PaperCommandWording
}

/// What whoever types in cards can do.
package struct PaperCommandWording: Sendable {
    package let next: CommandPhrase
    package let other: CommandPhrase
    package let prompt: CommandPhrase
    package let previous: CommandPhrase
    package let consent: CommandPhrase
    package let remove: CommandPhrase
    package let print: CommandPhrase
    package let cover: CommandPhrase
    package let help: CommandPhrase
    package let leave: CommandPhrase
}

extension PaperWording {
    static let dutch = PaperWording(
        head: "Kaarten overtypen",
        whoseCard: "Van wie is deze kaart?",
        whoseInstead: "Van wie is deze kaart dan?",
        again: { "Enter: weer nummer \($0)" },
        howToStart: "Typ het nummer of de initialen, zoals op de kaart.",
        chooserHint: "Typ het nummer · Enter: deze · Tab: knoppen",
        cardsOf: { "\($0) \($1)" },
        takenElsewhere: "Deze persoon schrijft nu zelf, in een ander venster. Typ deze kaart later over.",
        numberTaken: "Dit nummer heeft iemand anders intussen gekregen.",
        typedIn: { "de kaart van nummer \($0) staat erin" },
        takenOut: "de kaart is weggehaald",
        noEarlierCard: "Er is geen eerdere kaart.",
        consentTitle: { "Wat kruiste nummer \($0) aan?" },
        nothingTicked: "Niets aangekruist: blijft in deze ruimte",
        consentHint: "Cijfer of pijltjes: kiezen · Enter: dit staat op de kaart",
        noTick: "Geen kruisje: deze woorden blijven in deze ruimte.",
        choseThemselves: "Deze persoon koos zelf al. Alleen hij of zij verandert dat.",
        changing: "je verandert een eerdere kaart",
        hasCardAlready: { $0 == 1 ? "er is al 1 kaart bij deze vraag" : "er zijn al \($0) kaarten bij deze vraag" },
        cardFull: "Meer tekst past er niet op. Begin een nieuwe kaart.",
        removeQuestion: "Deze kaart weghalen? De woorden worden gewist.",
        removeYes: "Haal weg",
        removeNo: "Laat staan",
        printTitle: "Kaarten maken om te printen: per nummer een vel met de vragen en de toestemming.",
        printWithoutNames: "Zonder namen",
        printWithNames: "Met namen op de uitdeellijst",
        printBack: "Terug",
        printed: "De kaarten staan in deze bestanden. Open het eerste in een webbrowser en print het.",
        printHint: "Druk op een toets om verder te gaan",
        commands: PaperCommandWording(
            next: CommandPhrase(label: "Volgende kaart", explanation: "Volgende kaart"),
            other: CommandPhrase(label: "Van iemand anders", explanation: "Deze kaart is van een ander"),
            prompt: CommandPhrase(label: "Andere vraag", explanation: "Hoort bij de volgende vraag"),
            previous: CommandPhrase(label: "Vorige kaart", explanation: "Vorige kaart veranderen"),
            consent: CommandPhrase(label: "Kruisje", explanation: "Wat is er aangekruist?"),
            remove: CommandPhrase(label: "Haal weg", explanation: "Haal deze kaart weg"),
            print: CommandPhrase(label: "Kaarten printen", explanation: "Kaarten maken om te printen"),
            cover: CommandPhrase(label: "Dek af", explanation: "Dit scherm afdekken"),
            help: CommandPhrase(label: "Hulp", explanation: "Deze uitleg · Tab: knoppen"),
            leave: CommandPhrase(label: "Klaar", explanation: "Terug; alles is bewaard")))

    static let english = PaperWording(
        head: "Typing in cards",
        whoseCard: "Whose card is this?",
        whoseInstead: "Whose card is it then?",
        again: { "Enter: number \($0) again" },
        howToStart: "Type the number or the initials, as on the card.",
        chooserHint: "Type the number · Enter: this one · Tab: buttons",
        cardsOf: { "\($0) \($1)" },
        takenElsewhere: "This person is writing now, in another window. Type in this card later.",
        numberTaken: "Somebody else got this number meanwhile.",
        typedIn: { "the card of number \($0) is in" },
        takenOut: "the card was taken out",
        noEarlierCard: "There is no earlier card.",
        consentTitle: { "What did number \($0) tick?" },
        nothingTicked: "Nothing ticked: stays in this room",
        consentHint: "Digit or arrows: choose · Enter: this is on the card",
        noTick: "No tick: these words stay in this room.",
        choseThemselves: "This person chose already. Only they can change that.",
        changing: "you are changing an earlier card",
        hasCardAlready: { $0 == 1 ? "there is 1 card for this question" : "there are \($0) cards for this question" },
        cardFull: "No more text fits on it. Begin a new card.",
        removeQuestion: "Take this card out? Its words are erased.",
        removeYes: "Take it out",
        removeNo: "Let it stand",
        printTitle: "Make cards to print: for each number a sheet with the questions and the consent.",
        printWithoutNames: "Without names",
        printWithNames: "With names on the list for handing out",
        printBack: "Back",
        printed: "The cards are in these files. Open the first one in a web browser and print it.",
        printHint: "Press a key to go on",
        commands: PaperCommandWording(
            next: CommandPhrase(label: "Next card", explanation: "Next card"),
            other: CommandPhrase(label: "Somebody else's", explanation: "This card is somebody else's"),
            prompt: CommandPhrase(label: "Other question", explanation: "Belongs to the next question"),
            previous: CommandPhrase(label: "Previous card", explanation: "Change the card before"),
            consent: CommandPhrase(label: "Tick", explanation: "What was ticked?"),
            remove: CommandPhrase(label: "Take out", explanation: "Take this card out"),
            print: CommandPhrase(label: "Print cards", explanation: "Make cards to print"),
            cover: CommandPhrase(label: "Cover", explanation: "Cover this screen"),
            help: CommandPhrase(label: "Help", explanation: "This page · Tab: buttons"),
            leave: CommandPhrase(label: "Done", explanation: "Back; everything is kept")))
}
