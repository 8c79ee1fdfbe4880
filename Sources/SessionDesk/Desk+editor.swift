// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles
import TerminalPort

extension Desk {
    /// Opens an answer in the external editor, through a private folder that is emptied afterwards.
    func editExternally(_ answer: Identifier<Answer>, of participant: Identifier<Participant>) -> [Follow] {
        guard let text = open?.session.participants[participant]?.answer(answer)?.text, let store = open?.store else {
            return []
        }
        let command = surroundings.editorCommand
        guard let program = command.first else { return [say(.editor("$EDITOR"))] }
        let run = surroundings.runEditor
        return [
            .releaseTerminal {
                let outcome = ExternalText.edit(text, in: store) { run(command, $0) }
                switch outcome {
                case .changed(let text): return .desk(.edited(answer, text))
                case .unchanged: return .desk(.edited(answer, nil))
                case .failed: return .desk(.trouble(.editor(program)))
                }
            }
        ]
    }
}

/// A text on its way through an external editor.
enum ExternalText {
    enum Outcome: Equatable {
        case changed(String)
        case unchanged
        case failed
    }

    private static let folderName = FileName(fixed: "editor")
    private static let fileName = FileName(fixed: "text.txt")

    /// Puts the text in `.room/editor/` (0700), runs the editor, reads it back and removes it.
    static func edit(_ text: String, in store: SessionStore, run: (String) -> Bool) -> Outcome {
        guard let folder = try? store.room().subfolderMakingIt(folderName) else { return .failed }
        // What another run left behind goes first; the new file must be ours.
        try? folder.remove(fileName)
        defer { try? folder.remove(fileName) }
        guard (try? AtomicReplace(in: folder).create(fileName, with: Array((text + "\n").utf8))) != nil,
            run(folder.path + "/" + fileName.text),
            let bytes = try? folder.read(fileName, limit: Limits.documentBytes),
            let edited = String(validating: bytes, as: UTF8.self)
        else { return .failed }
        var cleaned = TypedText.cleaned(edited)
        // The line end that editors put behind the last line.
        if cleaned.hasSuffix("\n") { cleaned.removeLast() }
        return cleaned == text ? .unchanged : .changed(cleaned)
    }
}
