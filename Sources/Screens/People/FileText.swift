// SPDX-License-Identifier: Apache-2.0

/// The text of a file that was made elsewhere, by what its bytes can be: UTF-8, UTF-16 with its mark, or Windows-1252, in
/// which spreadsheets on Windows write.
package struct FileText: Equatable, Sendable {
    package enum Encoding: Equatable, Sendable { case utf8, utf16, windows1252 }

    package let text: String
    package let encoding: Encoding

    /// - Returns: nil for bytes that are no text.
    package init?(_ bytes: [UInt8]) {
        let read: (text: String, encoding: Encoding)?
        if bytes.starts(with: [0xFF, 0xFE]) {
            read = Self.utf16(bytes) { low, high in UInt16(low) | UInt16(high) << 8 }.map { ($0, .utf16) }
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            read = Self.utf16(bytes) { high, low in UInt16(low) | UInt16(high) << 8 }.map { ($0, .utf16) }
        } else if let text = String(validating: bytes, as: UTF8.self) {
            read = (text, .utf8)
        } else {
            read = Self.windows1252(bytes).map { ($0, .windows1252) }
        }
        // A workbook, a picture or a program is no list, whatever its bytes could mean.
        guard let read, !read.text.unicodeScalars.contains(where: Self.isForeign) else { return nil }
        text = read.text.unicodeScalars.first == "\u{FEFF}" ? String(read.text.unicodeScalars.dropFirst()) : read.text
        encoding = read.encoding
    }

    /// Control characters other than the white space of texts.
    private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 && !(0x09...0x0D).contains(scalar.value)
    }

    private static func utf16(_ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: 2, to: bytes.count, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        return String(validating: units, as: UTF16.self)
    }

    /// nil when there is a byte that means nothing in Windows-1252.
    private static func windows1252(_ bytes: [UInt8]) -> String? {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            guard (0x80...0x9F).contains(byte) else {
                text.append(Unicode.Scalar(byte))
                continue
            }
            guard let scalar = differing[Int(byte) - 0x80] else { return nil }
            text.append(scalar)
        }
        return String(text)
    }

    /// What the bytes 80 to 9F mean; all others mean what they do in Unicode. (WHATWG Encoding, windows-1252; five of
    /// them mean nothing.)
    private static let differing: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
}
