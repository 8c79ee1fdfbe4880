// SPDX-License-Identifier: Apache-2.0

private let escapeByte: UInt8 = 0x1b

extension InputDecoder {
    /// Decodes one byte outside a paste.
    mutating func step(_ byte: UInt8) {
        switch state {
        case .ground: stepGround(byte)
        case .escape: stepEscape(byte)
        case .control: stepControl(byte)
        case .singleShift: stepSingleShift(byte)
        case .linuxFunction: stepLinuxFunction(byte)
        case .oldPointer(let left): stepOldPointer(byte, left: left)
        case .string(let opener, let count): stepString(byte, opener: opener, count: count)
        case .stringEscape: stepStringEscape(byte)
        case .paste: break
        }
    }

    /// Gives up the character being read: one U+FFFD stands for it.
    mutating func endBrokenCharacter() {
        character.removeAll()
        altCharacter = false
        textBytes += [0xef, 0xbf, 0xbd]
    }

    private mutating func stepGround(_ byte: UInt8) {
        if character.isEmpty {
            startCharacter(byte)
            return
        }
        switch character.append(byte) {
        case .needsMore: break
        case .complete(let bytes): endCharacter(bytes)
        case .broken:
            endBrokenCharacter()
            step(byte)
        }
    }

    private mutating func startCharacter(_ byte: UInt8) {
        switch byte {
        case escapeByte: state = .escape
        case 0x20...0x7e: textBytes.append(byte)
        case 0x80...: if !character.start(byte) { endBrokenCharacter() }
        default: if let key = Key(controlByte: byte) { emit(key) }
        }
    }

    private mutating func endCharacter(_ bytes: [UInt8]) {
        let isC1Control = bytes.count == 2 && bytes[0] == 0xc2 && bytes[1] < 0xa0
        if isC1Control {
            altCharacter = false
        } else if altCharacter {
            altCharacter = false
            emit(.alt(Character(String(decoding: bytes, as: UTF8.self))))
        } else {
            textBytes += bytes
        }
    }

    private mutating func stepEscape(_ byte: UInt8) {
        switch byte {
        case escapeByte:
            if escapedTwice { emit(.escape) }
            escapedTwice = true
        case UInt8(ascii: "["): state = .control
        case UInt8(ascii: "O"): state = .singleShift
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
            state = .string(opener: byte, count: 0)
        default:
            if escapedTwice { emit(.escape) }
            backToGround()
            endAlt(byte)
        }
    }

    /// ESC and a byte that opens no sequence: Alt with a key, or Escape and a control key in one read.
    private mutating func endAlt(_ byte: UInt8) {
        switch byte {
        case 0x20...0x7e: emit(Key(alt: Character(Unicode.Scalar(byte))))
        case 0x08, 0x7f: emit(.deleteWordBack)
        case 0x0d: emit(.enter)
        case 0x80...:
            altCharacter = true
            startCharacter(byte)
        default:
            emit(.escape)
            startCharacter(byte)
        }
    }

    private mutating func stepControl(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "[") where parameters.isEmpty: state = .linuxFunction
        case UInt8(ascii: "M") where parameters.isEmpty: state = .oldPointer(left: 3)
        case UInt8(ascii: "$") where endsRxvtShift: endControl(byte)
        case 0x20...0x3f: keepParameter(byte)
        case 0x40...0x7e: endControl(byte)
        default: abandon(for: byte)
        }
    }

    /// `$` ends rxvt's Shift+key (`ESC [ 3 $`); in reports it follows `?` or `;`.
    private var endsRxvtShift: Bool {
        !parameters.isEmpty && parameters.allSatisfy { (0x30...0x39).contains($0) }
    }

    private mutating func keepParameter(_ byte: UInt8) {
        if parameters.count < 64 { parameters.append(byte) }
    }

    private mutating func endControl(_ final: UInt8) {
        let sequence = ControlSequence(parameters: parameters, final: final, isAlt: escapedTwice)
        backToGround()
        if sequence.startsPaste {
            state = .paste
        } else if let key = sequence.key {
            emit(key)
        } else if hearsPointer, let pointer = sequence.pointer {
            emit(pointer)
        } else if let scalar = sequence.typedCharacter {
            textBytes += Array(String(scalar).utf8)
        }
    }

    private mutating func stepSingleShift(_ byte: UInt8) {
        switch byte {
        case 0x30...0x3b where parameters.count < 8: parameters.append(byte)
        case 0x40...0x7e, 0x20:
            let sequence = ControlSequence(parameters: parameters, final: byte, isAlt: escapedTwice)
            backToGround()
            if let key = sequence.singleShiftKey { emit(key) }
            if let keypad = sequence.keypadCharacter { textBytes.append(keypad) }
        default: abandon(for: byte)
        }
    }

    private mutating func stepLinuxFunction(_ byte: UInt8) {
        guard byte.isPrintableASCII else { return abandon(for: byte) }
        backToGround()
        if (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) {
            emit(.function(Int(byte - UInt8(ascii: "A")) + 1))
        }
    }

    /// Button, column and row as one byte each, none of them a control: from a terminal that has no better form.
    private mutating func stepOldPointer(_ byte: UInt8, left: Int) {
        guard byte >= 0x20 else { return abandon(for: byte) }
        state = .oldPointer(left: left - 1)
        if left == 1 { backToGround() }
    }

    private mutating func stepString(_ byte: UInt8, opener: UInt8, count: Int) {
        switch byte {
        case 0x07, 0x18, 0x1a: backToGround()
        case escapeByte: state = .stringEscape
        case 0x0d: abandon(for: byte)
        default:
            state = .string(opener: opener, count: count + 1)
            if count >= 100_000 { backToGround() }
        }
    }

    private mutating func stepStringEscape(_ byte: UInt8) {
        backToGround()
        guard byte != UInt8(ascii: "\\") else { return }
        state = .escape
        step(byte)
    }

    /// Drops the sequence begun and looks at the byte afresh: a key pressed in between is never lost.
    private mutating func abandon(for byte: UInt8) {
        backToGround()
        step(byte)
    }
}
