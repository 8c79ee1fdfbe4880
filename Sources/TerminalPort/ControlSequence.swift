// SPDX-License-Identifier: Apache-2.0

/// A finished `ESC [ … x` or `ESC O … x`, and the key it stands for on xterm, rxvt, the Linux console, tmux and kitty.
struct ControlSequence {
    let parameters: [UInt8]
    let final: UInt8
    /// The sequence was preceded by one more ESC, as rxvt does for Alt.
    let isAlt: Bool

    var startsPaste: Bool { final == UInt8(ascii: "~") && parameters == Array("200".utf8) }

    /// The key of a sequence that began with `ESC [`; nil when it means nothing to us.
    var key: Key? {
        guard !isPrivate else { return nil }
        switch final {
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"): return tildeKey
        case UInt8(ascii: "u"): return unicodeKey(code: number(0), modifiers: modifiers)
        case UInt8(ascii: "P")...UInt8(ascii: "S"): return lettered
        case UInt8(ascii: "Z"): return .backTab
        default: return cursorKey(final, modifiers: modifiers) ?? rxvtShiftKey
        }
    }

    /// The key of a sequence that began with `ESC O`.
    var singleShiftKey: Key? {
        switch final {
        case UInt8(ascii: "P")...UInt8(ascii: "S"): lettered
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "I"): .tab
        case UInt8(ascii: "a")...UInt8(ascii: "d"): cursorKey(final - 0x20, modifiers: .control)
        default: cursorKey(final, modifiers: modifiers)
        }
    }

    /// What a key of the numeric keypad types in application mode (`ESC O j` to `ESC O y`).
    var keypadCharacter: UInt8? {
        switch final {
        case UInt8(ascii: "j")...UInt8(ascii: "y"): final - 0x40
        case UInt8(ascii: "X"): UInt8(ascii: "=")
        case 0x20: 0x20
        default: nil
        }
    }

    /// The character of a CSI-u or modifyOtherKeys report without Ctrl and Alt.
    var typedCharacter: Unicode.Scalar? {
        let isReport = final == UInt8(ascii: "u") || isOtherKey
        let held: Modifiers = isOtherKey ? Modifiers(parameter: number(1)) : modifiers
        guard isReport, !isPrivate, !isRelease, held.isDisjoint(with: [.control, .alt]) else { return nil }
        let code = isOtherKey ? number(2) : number(0)
        guard code >= 0x20, code != 0x7f, !(0x80..<0xa0).contains(code), !(0xe000..<0xf900).contains(code) else {
            return nil
        }
        return Unicode.Scalar(UInt32(code))
    }
}

/// Modifier keys as xterm counts them: parameter = 1 + bits.
struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    /// Meta counts as Alt.
    static let meta = Modifiers(rawValue: 8)

    init(rawValue: Int) { self.rawValue = rawValue }

    init(parameter: Int) {
        let bits = max(0, parameter - 1)
        self.init(rawValue: (bits & 0b111) | (bits & 0b1000 != 0 ? 0b10 : 0))
    }
}

extension ControlSequence {
    private var isPrivate: Bool {
        parameters.contains { (0x3c...0x3f).contains($0) || (0x20...0x2f).contains($0) }
    }

    /// The numbers between semicolons; of `a:b` only the first, 0 where there is none.
    private func number(_ index: Int, part: Int = 0) -> Int {
        let fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        guard index < fields.count else { return 0 }
        let parts = fields[index].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard part < parts.count else { return 0 }
        return parts[part].prefix(7).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    private var isOtherKey: Bool { final == UInt8(ascii: "~") && number(0) == 27 && number(2) > 0 }
    /// A key let go (kitty's event type 3).
    private var isRelease: Bool { number(1, part: 1) == 3 }

    private var modifiers: Modifiers {
        let marked: Modifiers =
            switch final {
            case UInt8(ascii: "^"): .control
            case UInt8(ascii: "$"): .shift
            case UInt8(ascii: "@"): [.control, .shift]
            default: []
            }
        // konsole and old xterm send `ESC O 5 A`: one number is the modifier unless the final byte is `~` or `u`.
        let single = parameters.count == 1 && (0x40...0x5a).contains(final)
        let counted = Modifiers(parameter: single ? number(0) : number(1))
        return marked.union(counted).union(isAlt ? .alt : [])
    }

    private func cursorKey(_ final: UInt8, modifiers: Modifiers) -> Key? {
        guard !isRelease else { return nil }
        let byWord = !modifiers.isDisjoint(with: [.control, .alt])
        switch final {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return byWord ? .wordRight : .right
        case UInt8(ascii: "D"): return byWord ? .wordLeft : .left
        case UInt8(ascii: "H"): return modifiers.contains(.control) ? .documentStart : .home
        case UInt8(ascii: "F"): return modifiers.contains(.control) ? .documentEnd : .end
        default: return nil
        }
    }

    /// rxvt sends Shift with an arrow as `ESC [ a` to `ESC [ d`.
    private var rxvtShiftKey: Key? {
        guard parameters.isEmpty, (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(final) else { return nil }
        return cursorKey(final - 0x20, modifiers: modifiers)
    }

    /// F1 to F4. `ESC [ row ; column R` is a cursor report unless it can be F3 with a modifier.
    private var lettered: Key? {
        guard parameters.isEmpty || (number(0) <= 1 && (2...16).contains(number(1))), !isRelease else { return nil }
        return function(Int(final - UInt8(ascii: "P")) + 1)
    }

    /// A function key; with Ctrl or Alt it means nothing to us.
    private func function(_ number: Int) -> Key? {
        modifiers.isDisjoint(with: [.control, .alt]) ? .function(number) : nil
    }

    private var tildeKey: Key? {
        guard !isRelease else { return nil }
        switch number(0) {
        case 1, 7: return cursorKey(UInt8(ascii: "H"), modifiers: modifiers)
        case 4, 8: return cursorKey(UInt8(ascii: "F"), modifiers: modifiers)
        case 3: return modifiers.isDisjoint(with: [.control, .alt]) ? .delete : .deleteWordForward
        case 5: return .pageUp
        case 6: return .pageDown
        case 11...15: return function(number(0) - 10)
        case 17...21: return function(number(0) - 11)
        case 23, 24: return function(number(0) - 12)
        case 27: return unicodeKey(code: number(2), modifiers: Modifiers(parameter: number(1)))
        default: return nil
        }
    }

    /// A key reported by its character code, as kitty (`ESC [ 13 ; 2 u`) and modifyOtherKeys (`ESC [ 27 ; 2 ; 13 ~`) do.
    private func unicodeKey(code: Int, modifiers: Modifiers) -> Key? {
        guard !isRelease else { return nil }
        let withAlt = modifiers.contains(.alt)
        switch code {
        case 13, 57414: return .enter
        case 9: return modifiers.contains(.shift) ? .backTab : .tab
        case 27: return .escape
        case 8, 127: return modifiers.isDisjoint(with: [.control, .alt]) ? .backspace : .deleteWordBack
        default: break
        }
        guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init), code >= 0x20 else { return nil }
        if modifiers.contains(.control), scalar.isASCII { return Key(controlByte: UInt8(scalar.value & 0x1f)) }
        return withAlt ? Key(alt: Character(scalar)) : nil
    }
}
