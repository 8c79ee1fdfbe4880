// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// Sheets to print when the room empties, in the language of the session: each person's quotes to check, and one page of
/// agreements.
package struct QuoteSheet: Sendable {
    package enum Kind: CaseIterable, Sendable { case quotes, agreements }

    private let view: QuoteSheetView
    private let kind: Kind

    package init(_ view: QuoteSheetView, _ kind: Kind) {
        self.view = view
        self.kind = kind
    }

    package func write(as format: CardSheet.Format) -> String {
        let words = Wording.of(view.language)
        return switch (kind, format) {
        case (.quotes, .html): HTMLQuoteSheet(view: view, wording: words).quotes
        case (.agreements, .html): HTMLQuoteSheet(view: view, wording: words).agreements
        case (.quotes, .text): PlainTextQuoteSheet(view: view, wording: words).quotes
        case (.agreements, .text): PlainTextQuoteSheet(view: view, wording: words).agreements
        }
    }

    /// Date, title and what it is, only of ASCII.
    /// - Parameter copy: A number that tells it from sheets printed before; 1 for none.
    package func fileName(_ format: CardSheet.Format, copy: Int = 1) -> String {
        let words = Wording.of(view.language).closing.sheet
        let mark = kind == .quotes ? words.quotesMark : words.agreementsMark
        let parts = [view.date.description, TranscriptFile.slug(view.title), mark, copy > 1 ? "\(copy)" : ""]
        return parts.filter { !$0.isEmpty }.joined(separator: "-") + ".\(format.rawValue)"
    }
}
