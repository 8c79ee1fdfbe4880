// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// The answers the group may see as numbered slips to print, in the language of the session: for grouping on a real wall.
package enum SlipSheet {
    package static func write(_ view: GroupingView, as format: CardSheet.Format) -> String {
        switch format {
        case .html: html(view)
        case .text: text(view)
        }
    }

    /// Date, title and what it is: `2026-11-24-vier-jaar-samen-strookjes.html`, only of ASCII.
    /// - Parameter copy: A number that tells it from slips printed before; 1 for none.
    package static func fileName(_ view: GroupingView, _ format: CardSheet.Format, copy: Int = 1) -> String {
        let mark = Wording.of(view.language).slip.fileMark
        let parts = [view.date.description, TranscriptFile.slug(view.title), mark, copy > 1 ? "\(copy)" : ""]
        return parts.filter { !$0.isEmpty }.joined(separator: "-") + ".\(format.rawValue)"
    }

    private static func label(_ answer: GroupingView.GroupedAnswer, _ view: GroupingView) -> String {
        CleanText.line(view.prompts.first { $0.id == answer.prompt }?.label ?? "")
    }

    private static func occasion(_ view: GroupingView) -> String {
        CleanText.line("\(view.title) · \(Wording.of(view.language).dates.short(view.date))")
    }

    // MARK: - Text

    private static let width = 72
    private static let cut = "\n" + String(repeating: "- ", count: width / 2 - 1) + "-\n\n"

    private static func text(_ view: GroupingView) -> String {
        let words = Wording.of(view.language).slip
        let slips = view.answers.sorted { $0.number < $1.number }.map { answer in
            let lines = CleanText.block(answer.text).split(separator: "\n", omittingEmptySubsequences: false)
            return "[ \(answer.number) ]  \(label(answer, view))\n\n" + lines.map { wrapped(String($0)) }.joined() + cut
        }
        return wrapped(occasion(view)) + "\n" + wrapped(words.sentence) + cut + slips.joined()
    }

    /// The text in lines of the width of the page, each with a line end; words are never broken.
    private static func wrapped(_ text: String) -> String {
        var lines = ""
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines += line + "\n"
                line = ""
            }
            line += line.isEmpty ? String(word) : " \(word)"
        }
        return lines + line + "\n"
    }

    // MARK: - HTML

    private static func html(_ view: GroupingView) -> String {
        let words = Wording.of(view.language).slip
        let slips = view.answers.sorted { $0.number < $1.number }.map { answer in
            """
            <article>
            <header><b>\(answer.number)</b><span>\(HTMLText.isolated(label(answer, view)))</span></header>
            <p>\(HTMLText.isolated(CleanText.block(answer.text)))</p>
            </article>

            """
        }
        return HTMLPage.top(title: CleanText.line(view.title), language: view.language, style: style)
            + "<h1>\(HTMLText.isolated(occasion(view)))</h1>\n<p>\(HTMLText.escaped(words.sentence))</p>\n"
            + slips.joined() + HTMLPage.bottom
    }

    private static let style = """
        :root { color-scheme: light; }
        body { margin: 0; color: #000; background: #fff; font: 15pt/1.35 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; }
        main { width: 190mm; margin: 0 auto; }
        h1 { font-size: 14pt; margin: 4mm 0; }
        main > p { font-size: 11pt; margin: 0 0 6mm; }
        article { box-sizing: border-box; padding: 4mm 2mm 6mm; border-top: 1px dashed #000; break-inside: avoid; }
        article:last-child { border-bottom: 1px dashed #000; }
        header { display: flex; align-items: baseline; gap: 6mm; font-size: 11pt; }
        header b { font-size: 26pt; line-height: 1; min-width: 14mm; }
        article p { margin: 2mm 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
        @page { size: A4; margin: 10mm; }
        """
}
