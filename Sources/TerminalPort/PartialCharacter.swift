// SPDX-License-Identifier: Apache-2.0

/// A UTF-8 sequence that is still being received, checked byte by byte (Unicode Standard, table 3-7).
struct PartialCharacter: Sendable {
    enum Outcome {
        case needsMore
        case complete([UInt8])
        /// The byte does not belong to the sequence: give one U+FFFD and look at the byte again.
        case broken
    }

    private var bytes: [UInt8] = []
    private var length = 0

    var isEmpty: Bool { bytes.isEmpty }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Starts a sequence; false when the byte cannot lead one.
    mutating func start(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xc2...0xdf: length = 2
        case 0xe0...0xef: length = 3
        case 0xf0...0xf4: length = 4
        default: return false
        }
        bytes = [byte]
        return true
    }

    mutating func append(_ byte: UInt8) -> Outcome {
        guard let lead = bytes.first, allowed(at: bytes.count, after: lead).contains(byte) else {
            removeAll()
            return .broken
        }
        bytes.append(byte)
        guard bytes.count == length else { return .needsMore }
        defer { removeAll() }
        return .complete(bytes)
    }

    private func allowed(at index: Int, after lead: UInt8) -> ClosedRange<UInt8> {
        guard index == 1 else { return 0x80...0xbf }
        switch lead {
        case 0xe0: return 0xa0...0xbf
        case 0xed: return 0x80...0x9f
        case 0xf0: return 0x90...0xbf
        case 0xf4: return 0x80...0x8f
        default: return 0x80...0xbf
        }
    }
}
