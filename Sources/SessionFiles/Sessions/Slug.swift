// SPDX-License-Identifier: Apache-2.0

/// The part of a folder or file name that is made from a title: `[a-z0-9-]`, at most 48 characters.
package enum Slug {
    package static func make(from title: String, most: Int = 48) -> String {
        var slug = ""
        for character in title {
            let part = plain(character)
            if part.isEmpty {
                if !slug.isEmpty, slug.last != "-", !isSilent(character) { slug.append("-") }
            } else {
                slug += part
            }
        }
        slug = String(slug.prefix(most))
        while slug.last == "-" { slug.removeLast() }
        return slug
    }

    /// An apostrophe does not divide a word.
    private static func isSilent(_ character: Character) -> Bool { "'’‘`".contains(character) }

    /// The ASCII letters a character is usually written with when there are no accents.
    private static func plain(_ character: Character) -> String {
        let letter = character.lowercased()
        if letter.utf8.count == 1 { return isPlain(letter) ? letter : "" }
        for (accented, simple) in accents where accented.contains(letter) { return simple }
        // A letter with combining marks is that letter.
        guard let first = letter.unicodeScalars.first, isPlain(String(first)) else { return "" }
        return String(first)
    }

    private static func isPlain(_ letter: String) -> Bool {
        letter.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) }
    }

    private static let accents: [(String, String)] = [
        ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
        ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"), ("ŕŗř", "r"),
        ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("æ", "ae"),
        ("œ", "oe"), ("ß", "ss"), ("þ", "th"), ("ĳ", "ij"),
    ]
}
