// SPDX-License-Identifier: Apache-2.0

/// Escapes inside JSON strings.
enum JSONEscape {
    /// The number four hex digits stand for; nil when one is no hex digit.
    static func codeUnit(_ digits: ArraySlice<UInt8>) -> UInt32? {
        var unit: UInt32 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt32(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt32(digit - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt32(digit - UInt8(ascii: "A") + 10)
            default: return nil
            }
        }
        return unit
    }

    /// The UTF-8 bytes that the inside of a checked JSON string stands for.
    static func unescaped(_ source: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = source
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let letter = rest.popFirst() else {
                result.append(byte)
                continue
            }
            switch letter {
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "u"): result += scalar(takenFrom: &rest)
            default: result.append(letter)
            }
        }
        return result
    }

    /// Takes the digits behind `\u`, and the second half of a surrogate pair with them.
    private static func scalar(takenFrom rest: inout ArraySlice<UInt8>) -> [UInt8] {
        var value = codeUnit(rest.prefix(4)) ?? 0xFFFD
        rest = rest.dropFirst(4)
        if (0xD800..<0xDC00).contains(value), let low = codeUnit(rest.dropFirst(2).prefix(4)) {
            value = 0x10000 + (value - 0xD800) << 10 + (low &- 0xDC00) & 0x3FF
            rest = rest.dropFirst(6)
        }
        return Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    }

    /// Appends the text as the inside of a JSON string, with every hazard to a terminal escaped.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { buffer in
            var plain = 0
            var index = 0
            while index < buffer.count {
                let length = unsafe hazardLength(at: index, in: buffer)
                guard length > 0 else {
                    index += 1
                    continue
                }
                unsafe bytes.append(contentsOf: buffer[plain..<index])
                unsafe appendEscape(of: buffer[index..<index + length], to: &bytes)
                index += length
                plain = index
            }
            unsafe bytes.append(contentsOf: buffer[plain...])
        }
    }

    /// How many bytes from here must be escaped together; 0 for a plain one.
    private static func hazardLength(at index: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Int {
        let byte = unsafe buffer[index]
        if byte < 0x80 {
            return byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 1 : 0
        }
        switch byte {
        case 0xC2, 0xD8:
            guard index + 1 < buffer.count else { return 0 }
            return unsafe hazard(byte, buffer[index + 1], 0) == nil ? 0 : 2
        case 0xE2:
            guard index + 2 < buffer.count else { return 0 }
            return unsafe hazard(byte, buffer[index + 1], buffer[index + 2]) == nil ? 0 : 3
        default:
            return 0
        }
    }

    private static func appendEscape(of source: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) {
        let first = unsafe source[source.startIndex]
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), first]
        case 0x08: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "b")]
        case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
        case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case 0x0C: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "f")]
        case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
        default:
            let scalar = unsafe String(decoding: source, as: UTF8.self).unicodeScalars.first
            appendNumber(scalar?.value ?? 0xFFFD, to: &bytes)
        }
    }

    /// Appends `\u` and four hex digits.
    static func appendNumber(_ value: UInt32, to bytes: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        bytes += [UInt8(ascii: "\\"), UInt8(ascii: "u")]
        for shift in [12, 8, 4, 0] { bytes.append(digits[Int(value >> UInt32(shift) & 0xF)]) }
    }

    /// The scalar value when these bytes of UTF-8 are a hazard beyond ASCII; the third counts only after 0xE2.
    static func hazard(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32? {
        let value: UInt32 =
            switch first {
            case 0xC2, 0xD8: UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
            case 0xE2: 0x2000 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
            default: 0x20
            }
        guard let scalar = Unicode.Scalar(value), TerminalHazard.contains(scalar) else { return nil }
        return value
    }
}
