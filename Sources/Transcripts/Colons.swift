// SPDX-License-Identifier: Apache-2.0

/// Keeps programs that read `Name:` at the start of a line from finding speakers who are none.
enum Colons {
    /// The longest label these programs look for, in UTF-16 units; MAXQDA and QualCoder both stop there.
    static let labelUnits = 63

    /// The text without any colon, for lines that are not turns: a time keeps a dot, an address loses its scheme.
    static func removed(from text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: ":")) else { return text }
        let bare = text.split(separator: "://", omittingEmptySubsequences: false)
        let joined = bare.dropLast().map(withoutScheme) + bare.suffix(1).map(String.init)
        let characters = Array(joined.joined())
        var result = ""
        for (index, character) in characters.enumerated() {
            guard character == ":" else {
                result.append(character)
                continue
            }
            let isTime =
                index > 0 && characters[index - 1].isNumber
                && characters.dropFirst(index + 1).first?.isNumber == true
            result += isTime ? "." : characters.dropFirst(index + 1).first?.isWhitespace == false ? "-" : " -"
        }
        return result
    }

    private static func withoutScheme(_ text: Substring) -> String {
        let scheme = text.utf8.reversed().prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
        return String(text.unicodeScalars.dropLast(scheme.count))
    }

    /// A turn's text in which a colon before a space is a dash, as far as a label could reach: `Kortom - geslaagd`.
    static func freed(_ text: String) -> String {
        let reach = text.unicodeScalars.prefix(labelUnits)
        guard reach.contains(":") else { return text }
        var result = String.UnicodeScalarView()
        var index = reach.startIndex
        while index < reach.endIndex {
            let next = text.unicodeScalars.index(after: index)
            let follows = next < text.unicodeScalars.endIndex ? text.unicodeScalars[next] : " "
            let isTrap = text.unicodeScalars[index] == ":" && follows.properties.isWhitespace
            // Before a dash of the text itself, one is enough.
            let dash = text.unicodeScalars[next...].drop(while: \.properties.isWhitespace).first == "-" ? "" : " -"
            result.append(contentsOf: isTrap ? dash.unicodeScalars : String(text.unicodeScalars[index]).unicodeScalars)
            index = next
        }
        result.append(contentsOf: text.unicodeScalars[index...])
        return String(result)
    }
}
