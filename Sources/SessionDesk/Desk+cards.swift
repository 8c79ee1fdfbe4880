// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import Transcripts

extension Desk {
    /// Writes the card sheet as HTML and as text, each under a name nobody has yet.
    mutating func printCards(withNames: Bool) -> [Follow] {
        guard let open else { return [] }
        let view = Disclosure(of: open.session).cardSheetView(withNames: withNames)
        var paths: [String] = []
        for format in CardSheet.Format.allCases {
            switch writeUnderFreeName(Array(CardSheet.write(view, as: format).utf8), view, format) {
            case .written(let path): paths.append(path)
            case .exists(let path): return [say(.exportExists(path: path))]
            case .failed(let trouble): return [say(trouble)]
            }
        }
        return [say(.cardsPrinted(paths: paths))]
    }

    private func writeUnderFreeName(
        _ bytes: [UInt8], _ view: CardSheetView, _ format: CardSheet.Format
    ) -> Written {
        var outcome = write(bytes, to: CardSheet.fileName(view, format), overwrites: false)
        for copy in 2...99 {
            guard case .exists = outcome else { return outcome }
            outcome = write(bytes, to: CardSheet.fileName(view, format, copy: copy), overwrites: false)
        }
        return outcome
    }
}
