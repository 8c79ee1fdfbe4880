// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// The sheets as plain text; a form feed begins the sheet of the next person.
struct PlainTextQuoteSheet {
    private static let width = 72

    let view: QuoteSheetView
    let wording: Wording
    private var words: SheetWording { wording.closing.sheet }
    private var occasion: String { "\(view.title) · \(wording.dates.short(view.date))" }

    var quotes: String { view.people.map(sheet).joined(separator: "\u{0C}\n") }

    private func sheet(_ person: QuoteSheetView.Person) -> String {
        let back = view.responsible.isEmpty ? "" : Self.wrapped(words.responsible(view.responsible))
        return Self.wrapped(occasion) + "\n" + Self.wrapped("\(person.number) · \(person.name) · \(words.quotesTitle)")
            + "\n"
            + Self.wrapped(words.quotesText) + back + person.quotes.map(quote).joined()
    }

    private func quote(_ quote: QuoteSheetView.Quote) -> String {
        let boxes = [words.agree, words.change, words.doNotUse].map { "[ ] \($0)" }.joined(separator: "   ")
        let text = CleanText.paragraphs(quote.text).flatMap(\.self).map { Self.wrapped($0, indent: "  ") }.joined()
        let line = String(repeating: "_", count: Self.width - 2 - words.changeLine.count)
        return "\n\n" + Self.wrapped(quote.prompt) + "\n" + text + "  — \(wording.attribution(quote.attribution))\n\n"
            + "\(boxes)\n\n\(words.changeLine) \(line)\n"
    }

    var agreements: String {
        let head = Self.wrapped(occasion) + "\n\(words.agreementsTitle)\n"
        guard !view.agreements.isEmpty else { return head + "\n\(words.noAgreements)\n" }
        let lines = OutcomeLines(wording: wording)
        let labels = wording.transcript.outcome
        return head
            + view.agreements.map { agreement in
                let cells = lines.cells(of: agreement)
                return "\n" + Self.wrapped("[\(agreement.state == .done ? "x" : " ")] " + cells[0])
                    + Self.wrapped("\(labels.who) \(cells[1]) · \(labels.by) \(cells[2]) · \(cells[3])", indent: "    ")
            }
            .joined()
    }

    /// The text in lines of the width of the page, each with a line end; words are never broken.
    private static func wrapped(_ text: String, indent: String = "") -> String {
        var lines = ""
        var line = ""
        for word in CleanText.line(text).split(separator: " ") {
            if !line.isEmpty, indent.count + line.count + 1 + word.count > width {
                lines += indent + line + "\n"
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return lines + indent + line + "\n"
    }
}
