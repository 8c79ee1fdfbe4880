// SPDX-License-Identifier: Apache-2.0

extension Key {
    /// The key a control byte stands for; nil for NUL and ESC, which stand for none.
    init?(controlByte byte: UInt8) {
        switch byte {
        case 0x08, 0x7f: self = .backspace
        case 0x09: self = .tab
        case 0x0a, 0x0d: self = .enter
        case 0x17: self = .deleteWordBack
        case 0x01...0x1a: self = .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x1c...0x1f: self = .control(Character(Unicode.Scalar(byte + 0x40)))
        default: return nil
        }
    }

    /// Alt with a character: the word motions have keys of their own.
    init(alt character: Character) {
        switch character {
        case "b", "B": self = .wordLeft
        case "f", "F": self = .wordRight
        case "d", "D": self = .deleteWordForward
        default: self = .alt(character)
        }
    }
}
