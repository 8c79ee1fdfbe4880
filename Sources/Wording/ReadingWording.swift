// SPDX-License-Identifier: Apache-2.0

/// The phrases around one person's words, read and corrected by whoever leads.
package struct ReadingWording: Sendable {
    package let noAnswer: String
    package let answerOf: @Sendable (_ number: Int, _ count: Int) -> String
    package let hidden: @Sendable (_ words: Int) -> String
    package let hide: String
    package let corrected: String
    package let hint: String
    package let withdrawQuestion: String
    package let withdrawText: String
    package let withdrawNo: String
    package let withdrawYes: String
    package let correctionTitle: String
    package let reasonLabel: String
    package let reasonMissing: String
    package let correctionEmpty: String
    package let saveCorrection: String
    package let dropCorrection: String
    package let correctionHint: String
    /// News at the console; it names nobody, for others may see it.
    package let correctionsFound: String
    package let correctionFound: String
    package let correctionBegun: String
}

extension ReadingWording {
    static let dutch = ReadingWording(
        noAnswer: "Nog geen antwoord op deze vraag.",
        answerOf: { "antwoord \($0) van \($1)" },
        hidden: {
            let words = $0 == 1 ? "1 woord" : "\($0) woorden"
            return "\(words), verborgen. Druk op o om de tekst te tonen."
        },
        hide: "Verberg de tekst",
        corrected: "verbeterd",
        hint: "Pijltjes: kiezen · Enter: drukken · n: volgende persoon · ? hulp",
        withdrawQuestion: "Dit antwoord intrekken?",
        withdrawText: "De woorden worden gewist, ook uit eerdere versies. Dit kan niet terug.",
        withdrawNo: "Laat staan",
        withdrawYes: "Wis de woorden",
        correctionTitle: "Verbeter dit antwoord",
        reasonLabel: "Reden (komt bij het antwoord)",
        reasonMissing: "Vul de reden in.",
        correctionEmpty: "Er staat geen tekst. Trek het antwoord in als het weg moet.",
        saveCorrection: "Bewaar de verbetering",
        dropCorrection: "Verbeter niet",
        correctionHint: "Tab: naar de reden en de knoppen · Esc: terug, later verder",
        correctionsFound: "Je was een antwoord aan het verbeteren. Je tekst staat klaar bij dat antwoord.",
        correctionFound: "Dit was je aan het typen. Reden:",
        correctionBegun: "verbetering begonnen")

    static let english = ReadingWording(
        noAnswer: "No answer to this question yet.",
        answerOf: { "answer \($0) of \($1)" },
        hidden: {
            let words = $0 == 1 ? "1 word" : "\($0) words"
            return "\(words), hidden. Press o to show the text."
        },
        hide: "Hide the text",
        corrected: "corrected",
        hint: "Arrows: choose · Enter: press · n: next person · ? help",
        withdrawQuestion: "Withdraw this answer?",
        withdrawText: "Its words are erased, from earlier versions too. This cannot be undone.",
        withdrawNo: "Leave it",
        withdrawYes: "Erase the words",
        correctionTitle: "Correct this answer",
        reasonLabel: "Reason (stands beside the answer)",
        reasonMissing: "Fill in the reason.",
        correctionEmpty: "There is no text. Withdraw the answer if it must go.",
        saveCorrection: "Keep the correction",
        dropCorrection: "Do not correct",
        correctionHint: "Tab: to the reason and the buttons · Esc: back, go on later",
        correctionsFound: "You were correcting an answer. Your text is waiting at that answer.",
        correctionFound: "This is what you were typing. Reason:",
        correctionBegun: "correction begun")
}
