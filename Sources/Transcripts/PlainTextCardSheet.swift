// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// The card sheet as plain text, for a printer without a browser.
enum PlainTextCardSheet {
    private static let width = 72
    private static let lines = 6

    static func write(_ view: CardSheetView) -> String {
        let wording = Wording.of(view.language)
        let cards = view.sets.map { set in
            consent(set.number, view, wording) + cut
                + view.prompts.indices.map { card(set.number, $0, view, wording) + cut }.joined()
        }
        return cards.joined() + list(view, wording)
    }

    private static let cut = "\n" + String(repeating: "- ", count: width / 2 - 1) + "-\n\n"

    private static func head(_ number: Int, _ text: String) -> String { "[ \(number) ]  \(CleanText.line(text))\n\n" }

    private static func consent(_ number: Int, _ view: CardSheetView, _ wording: Wording) -> String {
        let words = wording.card
        let boxes = CardSheet.choices(wording).map { "[ ] \($0)\n" }.joined()
        return head(number, "\(view.title) · \(wording.dates.short(view.date))")
            + wrapped("\(words.numberSentence) \(words.consentText)") + "\n"
            + wrapped("\(words.consentQuestion) \(words.consentHint)") + "\n" + boxes
    }

    private static func card(_ number: Int, _ index: Int, _ view: CardSheetView, _ wording: Wording) -> String {
        let prompt = view.prompts[index]
        let line = "\n" + String(repeating: "_", count: width) + "\n"
        return head(number, wording.card.promptOf(index + 1, view.prompts.count, prompt.label))
            + wrapped(prompt.question) + (prompt.probes.first.map(wrapped) ?? "")
            + String(repeating: line, count: lines)
    }

    private static func list(_ view: CardSheetView, _ wording: Wording) -> String {
        let words = wording.card
        let rows = view.sets.map { set in
            let number = String(repeating: " ", count: max(0, 4 - "\(set.number)".count)) + "\(set.number)"
            return "\(number)  \(set.name.map(CleanText.line) ?? String(repeating: "_", count: width / 2))\n"
        }
        return "\(words.listTitle)\n\n" + wrapped("\(view.title) · \(wording.dates.short(view.date))")
            + wrapped(words.listSentence) + wrapped(words.cutSentence) + "\n" + rows.joined()
    }

    /// The text in lines of the width of the page, each with a line end; words are never broken.
    private static func wrapped(_ text: String) -> String {
        var lines = ""
        var line = ""
        for word in CleanText.line(text).split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines += line + "\n"
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return lines + line + "\n"
    }
}
