// SPDX-License-Identifier: Apache-2.0

/// The words on paper cards, and on the list for handing them out.
package struct CardWording: Sendable {
    /// Stands in the names of the files.
    package let fileMark: String
    package let promptOf: @Sendable (_ number: Int, _ count: Int, _ label: String) -> String
    package let numberSentence: String
    package let consentText: String
    package let consentQuestion: String
    package let consentHint: String
    package let listTitle: String
    package let listSentence: String
    package let cutSentence: String
    package let number: String
    package let name: String
}

extension CardWording {
    static let dutch = CardWording(
        fileMark: "kaarten",
        promptOf: { "Vraag \($0) van \($1) · \($2)" },
        numberSentence: "Dit is jouw nummer. Het staat op al je kaarten; een naam hoeft er niet op.",
        consentText:
            "Je woorden worden overgetypt en komen in een verslag. Jij kiest hoe je naam erbij staat, en je mag dat "
            + "later veranderen. Ook zonder naam ziet de gespreksleider wie het schreef.",
        consentQuestion: "Hoe mogen we je woorden delen?",
        consentHint: "Zet één kruisje. Zonder kruisje blijven je woorden in deze ruimte.",
        listTitle: "Lijst voor het uitdelen",
        listSentence:
            "Alleen voor de gespreksleider: deze lijst zegt wie welk nummer heeft. Bewaar haar apart van de kaarten en "
            + "vernietig haar als alles is overgetypt.",
        cutSentence: "Elke deelnemer krijgt een eigen vel. Knip langs de streepjes en houd de kaarten bij elkaar.",
        number: "Nummer",
        name: "Naam")

    static let english = CardWording(
        fileMark: "cards",
        promptOf: { "Question \($0) of \($1) · \($2)" },
        numberSentence: "This is your number. It is on all your cards; no name is needed.",
        consentText:
            "Your words are typed in and go into a transcript. You choose how your name stands beside them, and you may "
            + "change that later. Even without a name the facilitator sees who wrote them.",
        consentQuestion: "How may we share your words?",
        consentHint: "Tick one box. Without a tick your words stay in this room.",
        listTitle: "List for handing out",
        listSentence:
            "For the facilitator only: this list tells who has which number. Keep it apart from the cards and destroy "
            + "it when everything has been typed in.",
        cutSentence: "Each participant gets a sheet. Cut along the dashes and keep the cards together.",
        number: "Number",
        name: "Name")
}
