// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// The card sheet as one page of HTML that needs nothing else: on A4 four cards to a sheet, to be cut along the dashes.
enum HTMLCardSheet {
    private static let cardsOnSheet = 4
    /// More lines than fit; what falls off the card is not printed.
    private static let lines = String(repeating: "<div></div>", count: 12)

    static func write(_ view: CardSheetView) -> String {
        let page = Page(view: view, wording: .of(view.language))
        var text = HTMLPage.top(title: CleanText.line(view.title), language: view.language, style: style)
        for set in view.sets { text += page.sheets(of: set) }
        return text + page.list() + HTMLPage.bottom
    }

    private struct Page {
        let view: CardSheetView
        let wording: Wording

        private var occasion: String { CleanText.line("\(view.title) · \(wording.dates.short(view.date))") }

        func sheets(of set: CardSheetView.CardSet) -> String {
            var cards = [consent(set.number)]
            for index in view.prompts.indices { cards.append(card(set.number, index)) }
            return stride(from: 0, to: cards.count, by: HTMLCardSheet.cardsOnSheet).map { start in
                "<section>\n\(cards[start...].prefix(HTMLCardSheet.cardsOnSheet).joined())</section>\n"
            }.joined()
        }

        private func consent(_ number: Int) -> String {
            let words = wording.card
            let boxes = CardSheet.choices(wording).map { "<li>\(HTMLText.escaped($0))</li>" }.joined()
            return """
                <article>
                \(head(number, HTMLText.isolated(occasion)))
                <p>\(HTMLText.escaped(words.numberSentence)) \(HTMLText.escaped(words.consentText))</p>
                <p><strong>\(HTMLText.escaped(words.consentQuestion))</strong> \(HTMLText.escaped(words.consentHint))</p>
                <ul>\(boxes)</ul>
                </article>

                """
        }

        private func card(_ number: Int, _ index: Int) -> String {
            let prompt = view.prompts[index]
            let label = wording.card.promptOf(index + 1, view.prompts.count, CleanText.line(prompt.label))
            let probe = prompt.probes.first.map { "<p class=\"probe\">\(HTMLText.isolated(CleanText.line($0)))</p>\n" }
            return """
                <article>
                \(head(number, HTMLText.isolated(label)))
                <h2>\(HTMLText.isolated(CleanText.line(prompt.question)))</h2>
                \(probe ?? "")<div class="lines">\(HTMLCardSheet.lines)</div>
                </article>

                """
        }

        private func head(_ number: Int, _ text: String) -> String {
            "<header><b>\(number)</b><span>\(text)</span></header>"
        }

        func list() -> String {
            let words = wording.card
            let rows = view.sets.map { set in
                "<tr><td>\(set.number)</td><td>\(HTMLText.isolated(CleanText.line(set.name ?? "")))</td></tr>\n"
            }
            return """
                <section class="list">
                <h1>\(HTMLText.escaped(words.listTitle))</h1>
                <p>\(HTMLText.isolated(occasion))</p>
                <p>\(HTMLText.escaped(words.listSentence))</p>
                <p>\(HTMLText.escaped(words.cutSentence))</p>
                <table>
                <tr><th>\(HTMLText.escaped(words.number))</th><th>\(HTMLText.escaped(words.name))</th></tr>
                \(rows.joined())</table>
                </section>

                """
        }
    }

    private static let style = """
        :root { color-scheme: light; }
        body { margin: 0; color: #000; background: #fff; font: 11pt/1.35 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
        main { width: 190mm; margin: 0 auto; }
        section { break-after: page; }
        section:last-child { break-after: auto; }
        article { display: flex; flex-direction: column; box-sizing: border-box; height: 68mm; padding: 3mm 2mm 0;
          border-bottom: 1px dashed #000; overflow: hidden; break-inside: avoid; }
        article:last-child { border-bottom: 0; }
        header { display: flex; align-items: baseline; gap: 6mm; }
        header b { font-size: 26pt; line-height: 1; min-width: 14mm; }
        h1 { font-size: 16pt; margin: 4mm 0; }
        h2 { font-size: 13pt; line-height: 1.25; margin: 1mm 0 0; }
        p { margin: 1.5mm 0 0; }
        .probe { font-style: italic; margin-top: 0.5mm; }
        .lines { flex: 1; overflow: hidden; margin-bottom: 3mm; }
        .lines div { height: 8.5mm; box-sizing: border-box; border-bottom: 0.3mm solid #777; }
        ul { list-style: none; margin: 1.5mm 0 0; padding: 0; }
        li { line-height: 6mm; white-space: pre-wrap; }
        li::before { content: ""; display: inline-block; width: 4mm; height: 4mm; margin-right: 3mm;
          border: 0.4mm solid #000; vertical-align: -0.6mm; }
        table { border-collapse: collapse; width: 100%; margin-top: 4mm; }
        th, td { text-align: start; padding: 1mm 2mm; height: 7mm; border-bottom: 0.3mm solid #777; }
        th:first-child, td:first-child { width: 20mm; }
        tr { break-inside: avoid; }
        @page { size: A4; margin: 10mm; }
        """
}
