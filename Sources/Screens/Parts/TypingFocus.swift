// SPDX-License-Identifier: Apache-2.0

import TerminalPort
import TextEditing

/// Where the keys go on a page with a text and a row of buttons below it.
enum TypingFocus: Equatable, Sendable {
    case text
    case buttons(Int)

    /// What a key led to.
    enum Step: Equatable, Sendable {
        case stay
        /// The text is another one.
        case changed
        /// The text is full; nothing changed.
        case full
        case pasteTooLong
        /// The text cannot be changed here.
        case locked
        /// A key that means something in other programs, such as copying.
        case reservedKey
        /// The button at this place was pressed.
        case press(Int)
    }

    /// Hears a key: Tab goes between text and buttons, arrows choose, Enter presses, and letters always reach the text.
    /// - Parameter isLocked: Whether the text can only be read.
    mutating func hear(_ input: Input, editor: inout TextEditor, buttons count: Int, isLocked: Bool) -> Step {
        switch self {
        case .text: type(input, &editor, count, isLocked)
        case .buttons(let index): choose(input, min(index, count - 1), &editor, count, isLocked)
        }
    }

    private mutating func type(_ input: Input, _ editor: inout TextEditor, _ count: Int, _ isLocked: Bool) -> Step {
        switch input {
        case .key(.tab), .key(.escape):
            self = .buttons(0)
            return .stay
        case .key(.backTab):
            self = .buttons(count - 1)
            return .stay
        case .key(.control("c")), .key(.control("v")), .key(.control("x")), .key(.control("a")), .key(.control("s")):
            return .reservedKey
        case .pasteTooLong:
            return .pasteTooLong
        case .key, .text, .paste:
            return isLocked ? .locked : Self.edit(input, &editor)
        }
    }

    private static func edit(_ input: Input, _ editor: inout TextEditor) -> Step {
        switch editor.hear(input) {
        case .changed: return .changed
        case .moved, .ignored: return .stay
        case .refused:
            if case .paste = input { return .pasteTooLong }
            return .full
        }
    }

    private mutating func choose(
        _ input: Input, _ index: Int, _ editor: inout TextEditor, _ count: Int, _ isLocked: Bool
    ) -> Step {
        switch input {
        case .key(.tab), .key(.backTab), .key(.escape):
            self = .text
            return .stay
        case .key(.enter), .text(" "):
            return .press(index)
        case .key(let key):
            let buttons = Buttons((0..<count).map { .init($0, "") })
            self = .buttons(buttons.index(after: key, from: index) ?? index)
            return .stay
        case .text, .paste, .pasteTooLong:
            self = .text
            return type(input, &editor, count, isLocked)
        }
    }
}
