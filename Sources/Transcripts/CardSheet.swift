// SPDX-License-Identifier: Apache-2.0
import Retrospective
import Wording

/// Paper cards to print, in the language of the session: for each number a card with the consent question and one card
/// for each prompt, then a list for handing out.
package enum CardSheet {
    package enum Format: String, CaseIterable, Sendable {
        case html = "html"
        case text = "txt"
    }

    package static func write(_ view: CardSheetView, as format: Format) -> String {
        switch format {
        case .html: HTMLCardSheet.write(view)
        case .text: PlainTextCardSheet.write(view)
        }
    }

    /// Date, title and what it is: `2026-11-24-vier-jaar-samen-kaarten.html`, only of ASCII.
    /// - Parameter copy: A number that tells it from sheets printed before; 1 for none.
    package static func fileName(_ view: CardSheetView, _ format: Format, copy: Int = 1) -> String {
        let mark = Wording.of(view.language).card.fileMark
        let parts = [view.date.description, TranscriptFile.slug(view.title), mark, copy > 1 ? "\(copy)" : ""]
        return parts.filter { !$0.isEmpty }.joined(separator: "-") + ".\(format.rawValue)"
    }

    /// The choices of consent with the numbers that are typed in for them.
    static func choices(_ wording: Wording) -> [String] {
        Attribution.allCases.enumerated().map { "\($0 + 1)  \(wording.consent.choice($1))" }
    }
}
