// SPDX-License-Identifier: Apache-2.0

import TerminalPort
import Wording

extension KeyWording {
    /// How a key is called.
    func name(of input: Input) -> String {
        switch input {
        case .text(" "): space
        case .text(let text), .paste(let text): text
        case .pasteTooLong: ""
        case .key(let key): name(of: key)
        }
    }

    private func name(of key: Key) -> String {
        switch key {
        case .enter: "Enter"
        case .tab: "Tab"
        case .backTab: "Shift+Tab"
        case .escape: "Esc"
        case .backspace: "Backspace"
        case .delete: "Delete"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .scrollUp, .scrollDown: ""
        case .wordLeft: "Ctrl+←"
        case .wordRight: "Ctrl+→"
        case .documentStart: "Ctrl+Home"
        case .documentEnd: "Ctrl+End"
        case .deleteWordBack: "Ctrl+W"
        case .deleteWordForward: "Alt+D"
        case .function(let number): "F\(number)"
        case .control(let letter): "Ctrl+\(letter.uppercased())"
        case .alt(let letter): "Alt+\(letter.uppercased())"
        }
    }
}
