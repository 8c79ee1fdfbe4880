// SPDX-License-Identifier: Apache-2.0

/// The words of a text, for counting which texts share them.
enum WordForms {
    /// The words as they stand there, in lower case: runs of letters and digits, at least two long; an apostrophe inside
    /// a word belongs to it (`collega's`).
    static func words(in text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func close() {
            while word.last == "'" { word.removeLast() }
            if word.count >= 2 { words.append(String(word)) }
            word = String.UnicodeScalarView()
        }
        for scalar in text.lowercased().unicodeScalars {
            if isPartOfWord(scalar) {
                word.append(scalar)
            } else if scalar == "'" || scalar == "’", !word.isEmpty {
                word.append("'")
            } else {
                close()
            }
        }
        close()
        return words
    }

    /// Letters, digits, and the accents that are typed behind a letter.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: true
        case 0...0x7F: false
        case 0x300...0x36F: true
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// The word without accents and apostrophes: `geëvalueerd` and `geevalueerd` are one word, however they were typed.
    static func folded(_ word: String) -> String {
        guard word.utf8.contains(where: { $0 >= 0x80 || $0 == 0x27 }) else { return word }
        var folded = ""
        for scalar in word.unicodeScalars {
            switch scalar.value {
            case 0x27, 0x300...0x36F: continue
            default: folded += plain[scalar] ?? String(Character(scalar))
            }
        }
        return folded
    }

    private static let plain: [Unicode.Scalar: String] = {
        let families: [(String, String)] = [
            ("a", "áàâäãå"), ("c", "ç"), ("e", "éèêë"), ("i", "íìîï"), ("n", "ñ"), ("o", "óòôöõø"), ("u", "úùûü"),
            ("y", "ýÿ"), ("s", "š"), ("z", "ž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("ij", "ĳ"),
        ]
        var plain: [Unicode.Scalar: String] = [:]
        for (letter, accented) in families {
            for scalar in accented.unicodeScalars { plain[scalar] = letter }
        }
        return plain
    }()
}
