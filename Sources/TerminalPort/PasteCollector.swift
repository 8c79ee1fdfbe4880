// SPDX-License-Identifier: Apache-2.0

/// The bytes of a bracketed paste, up to `ESC [ 2 0 1 ~`; nothing else in it has a meaning.
struct PasteCollector: Sendable {
    private static let terminator: [UInt8] = [0x1b, 0x5b, 0x32, 0x30, 0x31, 0x7e]

    private var bytes: [UInt8] = []
    /// Bytes that came, also those not kept above the limit.
    private var count = 0
    /// How much of the terminator has been matched.
    private var matched = 0

    /// Takes bytes from `start` on; returns where it stopped, and whether the terminator came.
    mutating func feed(_ input: Span<UInt8>, from start: Int, limit: Int) -> (end: Int, isOver: Bool) {
        var index = start
        while index < input.count {
            let byte = input[index]
            index += 1
            if byte == Self.terminator[matched] {
                matched += 1
                if matched == Self.terminator.count { return (index, true) }
            } else {
                keep(Self.terminator[..<matched], limit: limit)
                matched = byte == 0x1b ? 1 : 0
                if matched == 0 { keep(byte, limit: limit) }
            }
        }
        return (index, false)
    }

    /// Ends the paste and gives it as input: line ends are LF, tabs stay, other controls are gone.
    mutating func finish(limit: Int) -> Input {
        defer { self = PasteCollector() }
        guard count <= limit else { return .pasteTooLong(bytes: count) }
        return .paste(String(decoding: withoutControls(), as: UTF8.self))
    }

    private mutating func keep(_ byte: UInt8, limit: Int) {
        count += 1
        if count <= limit {
            bytes.append(byte)
        } else if !bytes.isEmpty {
            bytes = []
        }
    }

    private mutating func keep(_ more: ArraySlice<UInt8>, limit: Int) {
        for byte in more { keep(byte, limit: limit) }
    }

    private func withoutControls() -> [UInt8] {
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case 0x0d: clean.append(0x0a)
            case 0x0a where previous == 0x0d: break
            case 0x09, 0x0a, 0x20...0x7e: clean.append(byte)
            case 0x80...0x9f where previous == 0xc2: clean.removeLast()
            case 0x80...0xff: clean.append(byte)
            default: break
            }
            previous = byte
        }
        return clean
    }
}
