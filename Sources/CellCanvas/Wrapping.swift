// SPDX-License-Identifier: Apache-2.0

/// The lines of a text of at most so many columns: broken at spaces, and inside a word only when it is longer than a
/// line. Line ends in the text are kept.
package func wrap(_ text: String, width: Int) -> [String] {
    let width = max(1, width)
    if isOneLine(text, width: width) { return [text] }
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrapParagraph($0, width: width) }
}

/// Whether a text is one line as it is: it fits, and has no white space that wrapping would take away.
private func isOneLine(_ text: String, width: Int) -> Bool {
    let hasFixedSpaces = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
        var isBehindSpace = true
        for index in bytes.indices {
            let byte = unsafe bytes[index]
            let isSpace = byte == UInt8(ascii: " ")
            if byte < 0x20 || isSpace && isBehindSpace { return false }
            isBehindSpace = isSpace
        }
        return !isBehindSpace
    }
    return hasFixedSpaces == true && (text.utf8.count <= width || textWidth(text) <= width)
}

private func wrapParagraph(_ paragraph: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.split(separator: " ") {
        var rest = word
        var needed = textWidth(rest)
        if used > 0, used + 1 + needed > width {
            lines.append(line)
            line = ""
            used = 0
        }
        while needed > width {
            let head = beginning(of: rest, width: width - (used > 0 ? used + 1 : 0))
            lines.append(line.isEmpty ? String(head) : line + " " + head)
            line = ""
            used = 0
            rest = rest[head.endIndex...]
            needed = textWidth(rest)
        }
        guard !rest.isEmpty else { continue }
        line += (used > 0 ? " " : "") + rest
        used += (used > 0 ? 1 : 0) + needed
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
}

/// As much of a word as fits, at least one character.
private func beginning(of word: Substring, width: Int) -> Substring {
    var used = 0
    var end = word.startIndex
    while end < word.endIndex {
        used += DisplayText.width(of: word[end])
        if used > width, end > word.startIndex { break }
        end = word.index(after: end)
    }
    return word[..<end]
}
