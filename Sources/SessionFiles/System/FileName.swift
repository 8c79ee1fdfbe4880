// SPDX-License-Identifier: Apache-2.0

/// One name inside a folder that cannot lead out of it and cannot drive a terminal.
///
/// Compared byte by byte: to Swift an accented letter and the same letter with a combining accent are equal strings,
/// to the file system they are two files.
package struct FileName: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// Nil when the text is not one plain name: empty, `.`, `..`, with a slash, a control or a bidi control, or longer
    /// than the 255 bytes file systems take.
    package init?(_ text: String) {
        guard Self.isPlain(text) else { return nil }
        self.text = text
    }

    /// A name written in the source.
    package init(fixed text: StaticString) {
        let text = text.description
        precondition(Self.isPlain(text), "a file name in the source is not plain")
        self.text = text
    }

    package var description: String { text }

    /// Whether the name begins with a dot: locks, drafts, temporaries, and what other programs keep out of sight.
    package var isHidden: Bool { text.utf8.first == UInt8(ascii: ".") }

    /// The same name with something behind it; nil when that no longer is a plain name.
    package func appending(_ ending: String) -> FileName? { FileName(text + ending) }

    package static func == (left: FileName, right: FileName) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    package static func < (left: FileName, right: FileName) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }

    private static func isPlain(_ text: String) -> Bool {
        let length = text.utf8.count
        guard length > 0, length <= 255, text != ".", text != ".." else { return false }
        return text.unicodeScalars.allSatisfy { $0 != "/" && !TerminalHazard.contains($0) }
    }
}
