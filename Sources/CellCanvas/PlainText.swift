// SPDX-License-Identifier: Apache-2.0

/// Texts of which every scalar is a character of one column, as nearly every line of a screen is.
///
/// They are measured and drawn where their bytes stand, without looking for the borders of characters: that would be
/// most of the work of a frame.
enum PlainText {
    /// Columns of a plain text; nil for another one.
    static func width(of text: Substring) -> Int? {
        let width = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe columns(of: $0) }
        return width ?? nil
    }

    /// The scalars of a plain text, one for each column; nil for another text.
    static func scalars(of text: Substring) -> [UInt32]? {
        let scalars = unsafe text.utf8.withContiguousStorageIfAvailable { bytes -> [UInt32]? in
            var scalars: [UInt32] = []
            scalars.reserveCapacity(bytes.count)
            var place = 0
            while place < bytes.count {
                let scalar = unsafe scalar(in: bytes, at: &place)
                guard isPlain(scalar) else { return nil }
                scalars.append(scalar)
            }
            return scalars
        }
        return scalars ?? nil
    }

    private static func columns(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var columns = 0
        var place = 0
        while place < bytes.count {
            guard isPlain(unsafe scalar(in: bytes, at: &place)) else { return nil }
            columns += 1
        }
        return columns
    }

    /// Takes the scalar that begins here; 0, which is not plain, for one of more than three bytes.
    private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at place: inout Int) -> UInt32 {
        let lead = unsafe UInt32(bytes[place])
        place += 1
        if lead < 0x80 { return lead }
        let more = lead < 0xE0 ? 1 : 2
        guard lead < 0xF0, place + more <= bytes.count else { return 0 }
        var scalar = lead & (more == 1 ? 0x1F : 0x0F)
        for _ in 0..<more {
            scalar = unsafe scalar << 6 | UInt32(bytes[place]) & 0x3F
            place += 1
        }
        return scalar
    }

    /// Whether a scalar takes one column and never joins with another such scalar: ASCII, Latin letters, the signs of
    /// running text, arrows.
    static func isPlain(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x17F, 0x2010...0x2027, 0x2190...0x2193: true
        default: false
        }
    }
}
