// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles
import Transcripts

extension Desk {
    /// Writes the card sheet as HTML and as text, each under a name nobody has yet.
    mutating func printCards(withNames: Bool) -> [Follow] {
        guard let open else { return [] }
        let view = Disclosure(of: open.session).cardSheetView(withNames: withNames)
        return printAll(
            done: { .cardsPrinted(paths: $0) }, text: { CardSheet.write(view, as: $0) },
            name: { CardSheet.fileName(view, $0, copy: $1) })
    }

    /// Writes the answers the group may see as numbered slips, as HTML and as text, each under a name nobody has yet.
    mutating func printSlips() -> [Follow] {
        guard let open else { return [] }
        let view = Disclosure(of: open.session).groupingView
        return printAll(
            done: { .slipsPrinted(paths: $0) }, text: { SlipSheet.write(view, as: $0) },
            name: { SlipSheet.fileName(view, $0, copy: $1) })
    }

    /// Writes every format of something to print: its text, and the name of a copy of it.
    private func printAll(
        done: ([String]) -> DeskMessage, text: (CardSheet.Format) -> String, name: (CardSheet.Format, Int) -> String
    ) -> [Follow] {
        var paths: [String] = []
        for format in CardSheet.Format.allCases {
            switch writeUnderFreeName(Array(text(format).utf8), { name(format, $0) }) {
            case .written(let path): paths.append(path)
            case .exists(let path): return [say(.exportExists(path: path))]
            case .failed(let trouble): return [say(trouble)]
            }
        }
        return [say(done(paths))]
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
