// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// The sheets as a page of HTML that needs nothing else; each person's sheet begins on a new page of paper.
struct HTMLQuoteSheet {
    let view: QuoteSheetView
    let wording: Wording
    private var words: SheetWording { wording.closing.sheet }
    private var occasion: String { CleanText.line("\(view.title) · \(wording.dates.short(view.date))") }

    private func page(_ body: String) -> String {
        HTMLPage.top(title: occasion, language: view.language, style: Self.style) + body + HTMLPage.bottom
    }

    var quotes: String { page(view.people.map(sheet).joined()) }

    private func sheet(_ person: QuoteSheetView.Person) -> String {
        let back = view.responsible.isEmpty ? "" : " " + words.responsible(CleanText.line(view.responsible))
        return """
            <section>
            <p>\(HTMLText.isolated(occasion))</p>
            <h1>\(person.number) · \(HTMLText.isolated(CleanText.line(person.name))) · \(HTMLText.escaped(words.quotesTitle))</h1>
            <p>\(HTMLText.escaped(words.quotesText))\(HTMLText.escaped(back))</p>
            \(person.quotes.map(quote).joined())</section>

            """
    }

    private func quote(_ quote: QuoteSheetView.Quote) -> String {
        let paragraphs = CleanText.paragraphs(quote.text).map { lines in
            "<p>\(lines.map(HTMLText.isolated).joined(separator: "<br>"))</p>"
        }
        let boxes = [words.agree, words.change, words.doNotUse].map { "<li>\(HTMLText.escaped($0))</li>" }.joined()
        return """
            <article>
            <h2>\(HTMLText.isolated(CleanText.line(quote.prompt)))</h2>
            <blockquote>\(paragraphs.joined())</blockquote>
            <p>— \(HTMLText.escaped(wording.attribution(quote.attribution)))</p>
            <ul>\(boxes)</ul>
            <p class="line">\(HTMLText.escaped(words.changeLine))</p>
            </article>

            """
    }

    var agreements: String {
        let labels = wording.transcript.outcome
        let head = [labels.what, labels.who, labels.by, labels.state].map {
            "<th scope=\"col\">\(HTMLText.escaped($0))</th>"
        }
        let rows = view.agreements.map { agreement in
            let cells = OutcomeLines(wording: wording).cells(of: agreement)
            return "<tr>" + cells.map { "<td>\(HTMLText.isolated($0))</td>" }.joined() + "</tr>\n"
        }
        let table = "<table>\n<tr>\(head.joined())</tr>\n\(rows.joined())</table>\n"
        return page(
            """
            <section>
            <p>\(HTMLText.isolated(occasion))</p>
            <h1>\(HTMLText.escaped(words.agreementsTitle))</h1>
            \(rows.isEmpty ? "<p>\(HTMLText.escaped(words.noAgreements))</p>\n" : table)</section>

            """)
    }

    private static let style = """
        :root { color-scheme: light; }
        body { margin: 0; color: #000; background: #fff; font: 11pt/1.4 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
        main { max-width: 180mm; margin: 0 auto; }
        section { break-after: page; }
        section:last-child { break-after: auto; }
        h1 { font-size: 16pt; margin: 3mm 0; }
        h2 { font-size: 11pt; margin: 6mm 0 1mm; }
        article { break-inside: avoid; }
        blockquote { margin: 0; padding-inline-start: 4mm; border-inline-start: 0.6mm solid #777; overflow-wrap: anywhere; }
        p { margin: 1.5mm 0; }
        ul { list-style: none; margin: 2mm 0 0; padding: 0; display: flex; gap: 8mm; }
        li::before { content: ""; display: inline-block; width: 4mm; height: 4mm; margin-right: 2mm;
          border: 0.4mm solid #000; vertical-align: -0.6mm; }
        .line { border-bottom: 0.3mm solid #777; padding: 4mm 0 1mm; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: start; vertical-align: top; padding: 1.5mm 2mm; border-bottom: 0.3mm solid #777; }
        tr { break-inside: avoid; }
        @page { size: A4; margin: 15mm; }
        """
}
