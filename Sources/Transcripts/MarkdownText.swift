// SPDX-License-Identifier: Apache-2.0

/// Text from people in which Markdown finds nothing to interpret.
///
/// Beyond CommonMark: tables, strike-through, bare links and mentions of GitHub, mathematics, footnotes, citations and
/// lettered lists of Pandoc.
enum MarkdownText {
    /// One line that reads in Markdown as it reads here.
    static func line(_ text: String) -> String {
        var result = ""
        append(text, to: &result)
        return result
    }

    /// Appends one line (without a line break) that starts a line of Markdown.
    static func append(_ line: String, to text: inout String) {
        let bytes = line.utf8
        guard needsEscape(bytes) else {
            text += line
            return
        }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(bytes.count + bytes.count / 8 + 8)
        let mark = lineStart(bytes)
        var before: UInt8 = 0
        for (index, byte) in bytes.enumerated() {
            if index == 0, let reference = space(byte) {
                escaped += reference
            } else {
                if index == mark || isInterpreted(byte) || isLink(before, byte) { escaped.append(UInt8(ascii: "\\")) }
                escaped.append(byte)
            }
            before = byte
        }
        text += String(decoding: escaped, as: UTF8.self)
    }

    private static func needsEscape(_ bytes: String.UTF8View) -> Bool {
        guard let first = bytes.first else { return false }
        if space(first) != nil || lineStart(bytes) != nil { return true }
        var before: UInt8 = 0
        return bytes.contains { byte in
            defer { before = byte }
            return isInterpreted(byte) || isLink(before, byte)
        }
    }

    /// A space that opens a line is written so that it neither indents code nor gets lost.
    private static func space(_ byte: UInt8) -> [UInt8]? {
        switch byte {
        case UInt8(ascii: " "): Array("&#32;".utf8)
        case UInt8(ascii: "\t"): Array("&#9;".utf8)
        default: nil
        }
    }

    /// What Markdown interprets anywhere in a line.
    private static func isInterpreted(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "#"),
            UInt8(ascii: "@"), UInt8(ascii: "&"), UInt8(ascii: "$"), UInt8(ascii: "~"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "^"):
            true
        default: false
        }
    }

    /// Breaks `https://` before its second slash and `www.` before its dot, which would otherwise become links.
    private static func isLink(_ before: UInt8, _ byte: UInt8) -> Bool {
        switch (before, byte) {
        case (UInt8(ascii: "/"), UInt8(ascii: "/")), (UInt8(ascii: ":"), UInt8(ascii: "/")): true
        case (UInt8(ascii: "w"), UInt8(ascii: ".")), (UInt8(ascii: "W"), UInt8(ascii: ".")): true
        default: false
        }
    }

    /// The place of the byte that makes a line a list, a heading or a rule; nil when there is none.
    private static func lineStart(_ bytes: String.UTF8View) -> Int? {
        switch bytes.first {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: ":"): return 0
        case UInt8(ascii: "("): return isBracketed(bytes.dropFirst()) ? 0 : nil
        default: break
        }
        let marker = bytes.prefix(while: isAlphanumeric)
        guard (1...9).contains(marker.count), marker.endIndex < bytes.endIndex else { return nil }
        let end = bytes[marker.endIndex]
        guard end == UInt8(ascii: ".") || end == UInt8(ascii: ")") else { return nil }
        let isNumber = marker.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let isRoman = marker.allSatisfy { "ivxlcdmIVXLCDM".utf8.contains($0) }
        return isNumber || isRoman || marker.count == 1 ? marker.count : nil
    }

    /// Whether a few letters or digits and a closing bracket follow, as in `(a)`.
    private static func isBracketed(_ bytes: Substring.UTF8View) -> Bool {
        let marker = bytes.prefix(while: isAlphanumeric)
        return (1...9).contains(marker.count) && bytes.dropFirst(marker.count).first == UInt8(ascii: ")")
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default: false
        }
    }
}
