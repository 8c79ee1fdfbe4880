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
            switch writeUnderFreeName(
                Array(CardSheet.write(view, as: format).utf8), { CardSheet.fileName(view, format, copy: $0) })
            {
            case .written(let path): paths.append(path)
            case .exists(let path): return [say(.exportExists(path: path))]
            case .failed(let trouble): return [say(trouble)]
            }
        }
        return [say(.cardsPrinted(paths: paths))]
    }

    /// Writes a file under the first name that nobody has yet.
    func writeUnderFreeName(_ bytes: [UInt8], _ name: (_ copy: Int) -> String) -> Written {
        var outcome = write(bytes, to: name(1), overwrites: false)
        for copy in 2...99 {
            guard case .exists = outcome else { return outcome }
            outcome = write(bytes, to: name(copy), overwrites: false)
        }
        return outcome
    }
}
