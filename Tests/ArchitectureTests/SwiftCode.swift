// SPDX-License-Identifier: Apache-2.0

/// Swift text reduced to its code: comments and the content of string literals are gone, line ends stay.
///
/// Code inside an interpolation stays code. A regular expression literal is taken for code, which is good enough here.
struct SwiftCode {
    private let source: [UInt8]
    private var position = 0
    private var result: [UInt8] = []

    /// The code of a Swift file, with as many lines as the file.
    static func stripped(_ text: String) -> String {
        var scanner = SwiftCode(source: Array(text.utf8))
        scanner.scanCode(untilParenthesis: false)
        return String(decoding: scanner.result, as: UTF8.self)
    }

    /// The identifiers and keywords of a line of code, in order.
    static func words(in line: String) -> [String] {
        line.utf8.split { !isWord($0) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether the code occurs in the line, not as the end of a longer word.
    static func contains(_ needle: String, in line: String) -> Bool {
        let needle = Array(needle.utf8)
        let line = Array(line.utf8)
        guard let first = needle.first, line.count >= needle.count else { return false }
        for start in 0...(line.count - needle.count) where line[start] == first {
            guard line[start..<(start + needle.count)].elementsEqual(needle) else { continue }
            if start == 0 || !isWord(first) || !isWord(line[start - 1]) { return true }
        }
        return false
    }

    private init(source: [UInt8]) {
        self.source = source
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: byte >= 0x80
        }
    }

    private func starts(with text: StaticString, at place: Int) -> Bool {
        let end = place + text.utf8CodeUnitCount
        return end <= source.count && source[place..<end].elementsEqual(text.description.utf8)
    }

    /// Copies code up to the end, or up to the parenthesis that closes an interpolation.
    private mutating func scanCode(untilParenthesis: Bool) {
        var depth = 0
        while position < source.count {
            if starts(with: "//", at: position) {
                skipLineComment()
            } else if starts(with: "/*", at: position) {
                skipBlockComment()
            } else if let hashes = hashesBeforeQuote() {
                skipString(hashes: hashes)
            } else {
                let byte = source[position]
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") {
                    if untilParenthesis, depth == 0 { return }
                    depth -= 1
                }
                result.append(byte)
                position += 1
            }
        }
    }

    private mutating func skipLineComment() {
        while position < source.count, source[position] != UInt8(ascii: "\n") { position += 1 }
    }

    private mutating func skipBlockComment() {
        var depth = 0
        while position < source.count {
            if starts(with: "/*", at: position) {
                depth += 1
                position += 2
            } else if starts(with: "*/", at: position) {
                depth -= 1
                position += 2
                if depth == 0 { return }
            } else {
                skipByte()
            }
        }
    }

    /// How many `#` stand before the quote that opens a string here; nil when none opens here.
    private func hashesBeforeQuote() -> Int? {
        var end = position
        while end < source.count, source[end] == UInt8(ascii: "#") { end += 1 }
        return end < source.count && source[end] == UInt8(ascii: "\"") ? end - position : nil
    }

    private mutating func skipString(hashes: Int) {
        position += hashes
        let quotes = starts(with: "\"\"\"", at: position) ? 3 : 1
        position += quotes
        result.append(UInt8(ascii: "\""))
        while position < source.count {
            if closes(quotes: quotes, hashes: hashes) {
                position += quotes + hashes
                break
            }
            if escapes(hashes: hashes) {
                skipEscape(hashes: hashes)
            } else {
                skipByte()
            }
        }
        result.append(UInt8(ascii: "\""))
    }

    private func closes(quotes: Int, hashes: Int) -> Bool {
        let end = position + quotes + hashes
        guard end <= source.count else { return false }
        return source[position..<(position + quotes)].allSatisfy { $0 == UInt8(ascii: "\"") }
            && source[(position + quotes)..<end].allSatisfy { $0 == UInt8(ascii: "#") }
    }

    private func escapes(hashes: Int) -> Bool {
        guard source[position] == UInt8(ascii: "\\"), position + hashes + 1 < source.count else { return false }
        return source[(position + 1)..<(position + 1 + hashes)].allSatisfy { $0 == UInt8(ascii: "#") }
    }

    private mutating func skipEscape(hashes: Int) {
        position += 1 + hashes
        guard source[position] == UInt8(ascii: "(") else {
            skipByte()
            return
        }
        position += 1
        result.append(UInt8(ascii: "("))
        scanCode(untilParenthesis: true)
        result.append(UInt8(ascii: ")"))
        position += 1
    }

    /// Leaves one byte out, but keeps a line end, so that line numbers stay right.
    private mutating func skipByte() {
        if position < source.count, source[position] == UInt8(ascii: "\n") { result.append(source[position]) }
        position += 1
    }
}
