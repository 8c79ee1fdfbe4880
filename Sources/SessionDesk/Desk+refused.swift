// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// Words that the session refused, such as those of an answer too many: they go to a file of their own, and its path is
/// said, before the draft forgets them.
extension Desk {
    /// The editor is left with words that no document holds.
    mutating func setAside(_ left: OpenEditor) -> [Follow] {
        setAside(left.line, of: left.document)
        return newsOfSetAside()
    }

    /// Puts the words of a draft line in a file; where none can be made they stay in the draft.
    mutating func setAside(_ line: DraftLine, of document: DocumentName) {
        guard let open, !line.text.allSatisfy(\.isWhitespace), let path = open.rescue.keep(line.text, as: line.answer)
        else { return }
        self.open?.setAside.append(path)
        // One that cannot be shortened now is set aside once more.
        try? open.store.draftFile(of: document).erase(answer: line.answer)
    }

    /// Says where words were put that the session refused, once.
    mutating func newsOfSetAside() -> [Follow] {
        let paths = open?.setAside ?? []
        open?.setAside = []
        // Said once more on the ordinary screen, when the program ends.
        if let path = paths.last { loss = .setAside(path: path) }
        return paths.map { say(.setAside(path: $0)) }
    }
}
