// SPDX-License-Identifier: Apache-2.0

/// A key that is not plain text.
package enum Key: Hashable, Sendable {
    case enter, tab, backTab, escape, backspace, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// Word motion: Ctrl or Alt with an arrow, Alt+B and Alt+F.
    case wordLeft, wordRight
    /// Ctrl+Home and Ctrl+End.
    case documentStart, documentEnd
    /// Ctrl+W, Alt+Backspace; Alt+D, Ctrl+Delete.
    case deleteWordBack, deleteWordForward
    /// The wheel of the mouse: three lines.
    case scrollUp, scrollDown
    /// F1 to F12.
    case function(Int)
    /// Ctrl with a lower-case letter or one of `\ ] ^ _`, where no case above has the meaning.
    case control(Character)
    /// Alt with a character.
    case alt(Character)
}

/// What the keyboard sent.
package enum Input: Equatable, Sendable {
    case key(Key)
    /// Typed text: all consecutive printable characters of one read, without line ends or controls.
    case text(String)
    /// A bracketed paste: line ends are LF, tabs stay, other controls are gone.
    case paste(String)
    /// A paste above the decoder's bound, refused whole; `bytes` is how much came.
    case pasteTooLong(bytes: Int)
}
