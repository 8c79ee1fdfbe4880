// SPDX-License-Identifier: Apache-2.0

/// Strings, numbers and literals; each starts at its first byte and ends behind its last.
extension JSONScanner {
    /// Returns whether the string holds an escape.
    mutating func string() throws(ReadFailure) -> Bool {
        var isEscaped = false
        position += 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                return isEscaped
            case UInt8(ascii: "\\"):
                isEscaped = true
                try escape()
            case 0..<0x20: throw .malformed(.controlInString, offset: position)
            case 0..<0x80: position += 1
            default: try multibyte()
            }
        }
        throw .malformed(.unexpectedEnd, offset: position)
    }

    private mutating func escape() throws(ReadFailure) {
        let start = position
        guard position + 1 < bytes.count else { throw .malformed(.unexpectedEnd, offset: bytes.count) }
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 2
        case UInt8(ascii: "u"):
            switch try codeUnit() {
            case 0xD800..<0xDC00:
                let isPair =
                    position + 1 < bytes.count && bytes[position] == UInt8(ascii: "\\")
                    && bytes[position + 1] == UInt8(ascii: "u")
                guard isPair, (0xDC00..<0xE000).contains(try codeUnit()) else {
                    throw .malformed(.loneSurrogate, offset: start)
                }
            case 0xDC00..<0xE000: throw .malformed(.loneSurrogate, offset: start)
            default: break
            }
        default: throw .malformed(.badEscape, offset: start)
        }
    }

    /// Takes `\u` and four hex digits.
    private mutating func codeUnit() throws(ReadFailure) -> UInt32 {
        guard position + 6 <= bytes.count else { throw .malformed(.unexpectedEnd, offset: bytes.count) }
        guard let unit = JSONEscape.codeUnit(bytes[position + 2..<position + 6]) else {
            throw .malformed(.badEscape, offset: position)
        }
        position += 6
        return unit
    }

    /// Takes one well-formed UTF-8 sequence: shortest form, no surrogates, at most U+10FFFF.
    private mutating func multibyte() throws(ReadFailure) {
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch bytes[position] {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xE1...0xEF: (3, 0x80...0xBF)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (1, 0...0)
            }
        guard length > 1, position + length <= bytes.count, second.contains(bytes[position + 1]),
            bytes[position + 2..<position + max(length, 2)].allSatisfy({ $0 & 0xC0 == 0x80 })
        else { throw .malformed(.invalidUTF8, offset: position) }
        position += length
    }

    mutating func number() throws(ReadFailure) {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let whole = position
        let digits = takeDigits()
        guard digits > 0, digits == 1 || bytes[whole] != UInt8(ascii: "0") else {
            throw .malformed(.badNumber, offset: start)
        }
        if take(UInt8(ascii: ".")), takeDigits() == 0 { throw .malformed(.badNumber, offset: start) }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
            if takeDigits() == 0 { throw .malformed(.badNumber, offset: start) }
        }
        guard position - start <= limits.numberLength else { throw .malformed(.longNumber, offset: start) }
    }

    private mutating func takeDigits() -> Int {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        return position - start
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    mutating func literal(_ text: StaticString) throws(ReadFailure) {
        let start = position
        for byte in text.description.utf8 {
            guard take(byte) else { throw .malformed(.unexpectedByte, offset: start) }
        }
    }
}
