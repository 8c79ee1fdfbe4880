// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import Transcripts

extension Desk {
    /// Shows what the group goes deeper into and closes with, and keeps showing it.
    mutating func showOutcome() -> [Follow] {
        open?.shows.outcome = true
        guard let open else { return [] }
        return [say(.outcome(Disclosure(of: open.session).outcomeView))]
    }

    /// Closes the session, or opens it again.
    mutating func closeSession(_ closes: Bool) -> [Follow] {
        let now = surroundings.now()
        return changeClosing { $0.closedAt = closes ? now : nil }
    }

    mutating func revealRatings(_ reveals: Bool) -> [Follow] {
        let now = surroundings.now()
        return changeClosing { $0.ratingsRevealedAt = reveals ? now : nil }
    }

    private mutating func changeClosing(_ change: (inout Closing) -> Void) -> [Follow] {
        guard let open, open.isLeading else { return [say(.ledElsewhere)] }
        let record = open.session.record
        var closing = record.course?.closing ?? Closing()
        change(&closing)
        return changeCourse(.closing(closing), as: .closing, in: record)
    }

    /// Writes the quote sheets and the page of agreements as HTML and as text, each under a name nobody has yet.
    mutating func printSheets() -> [Follow] {
        guard let open else { return [] }
        let view = Disclosure(of: open.session).quoteSheetView
        let kinds = QuoteSheet.Kind.allCases.filter { kind in
            switch kind {
            case .quotes: !view.people.isEmpty
            case .agreements: !view.agreements.isEmpty
            }
        }
        var paths: [String] = []
        for kind in kinds {
            let sheet = QuoteSheet(view, kind)
            for format in CardSheet.Format.allCases {
                let bytes = Array(sheet.write(as: format).utf8)
                switch writeUnderFreeName(bytes, { sheet.fileName(format, copy: $0) }) {
                case .written(let path): paths.append(path)
                case .exists(let path): return [say(.exportExists(path: path))]
                case .failed(let trouble): return [say(trouble)]
                }
            }
        }
        return [say(.sheetsPrinted(paths: paths))]
    }
}
