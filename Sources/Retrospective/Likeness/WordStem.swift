// SPDX-License-Identifier: Apache-2.0

/// One stem for the forms of a word, good enough to count and to suggest with; it is never shown.
///
/// Light on purpose: see docs/decisions/0013-likeness-of-answers.md.
enum WordStem {
    /// - Parameter word: folded, in lower case.
    static func of(_ word: String, in language: Language) -> String {
        let letters = Array(word.utf8)
        guard letters.count > 3, letters.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
            return word
        }
        var stem = Letters(letters)
        switch language {
        case .dutch: stem.shortenDutch()
        case .english: stem.shortenEnglish()
        }
        return String(decoding: stem.letters, as: UTF8.self)
    }
}

/// The letters of a word that loses its endings.
private struct Letters {
    var letters: [UInt8]

    init(_ letters: [UInt8]) { self.letters = letters }

    private func ends(_ ending: String) -> Bool { letters.suffix(ending.utf8.count).elementsEqual(ending.utf8) }

    private func isVowel(_ index: Int) -> Bool {
        letters.indices.contains(index) && "aeiouy".utf8.contains(letters[index])
    }

    private var last: UInt8 { letters.last ?? 0 }

    /// Takes an ending off when at least `keeping` letters with a vowel among them are left.
    private mutating func drop(_ ending: String, keeping least: Int = 3) -> Bool {
        let count = letters.count - ending.utf8.count
        guard count >= least, ends(ending), (0..<count).contains(where: isVowel) else { return false }
        letters.removeLast(ending.utf8.count)
        return true
    }

    /// `bereikk` and `snell` become `bereik` and `snel`.
    private mutating func undouble() {
        guard letters.count > 3, last == letters[letters.count - 2], !isVowel(letters.count - 1) else { return }
        letters.removeLast()
    }

    // MARK: - Dutch

    mutating func shortenDutch() {
        let isParticiple = letters.count > 6 && letters.starts(with: "ge".utf8)
        if drop("heden") { letters += Array("heid".utf8) }
        if drop("en") || drop("e") { undouble() }
        if drop("ing") { undouble() }
        if last == UInt8(ascii: "z") { letters[letters.count - 1] = UInt8(ascii: "s") }
        if letters.count > 4, last == UInt8(ascii: "s"), isPluralEnd(letters[letters.count - 2]) {
            letters.removeLast()
        }
        if drop("e") { undouble() }
        if isParticiple, last == UInt8(ascii: "d") || last == UInt8(ascii: "t") { letters.removeFirst(2) }
        if letters.count > 4, last == UInt8(ascii: "d") || last == UInt8(ascii: "t"), !isVowel(letters.count - 2) {
            letters.removeLast()
            undouble()
        }
        if last == UInt8(ascii: "v") { letters[letters.count - 1] = UInt8(ascii: "f") }
        if last == UInt8(ascii: "z") { letters[letters.count - 1] = UInt8(ascii: "s") }
        shortenVowels()
    }

    /// Letters behind which -s makes a plural: deelnemers, teams, collegas, reflecties.
    private func isPluralEnd(_ letter: UInt8) -> Bool { "lrnmaeiouyg".utf8.contains(letter) }

    /// `maak` and `mak(en)` are spelled alike.
    private mutating func shortenVowels() {
        var short: [UInt8] = []
        for letter in letters where !(letter == short.last && "aeou".utf8.contains(letter)) { short.append(letter) }
        letters = short
    }

    // MARK: - English

    mutating func shortenEnglish() {
        if !ends("eies"), !ends("aies"), drop("ies", keeping: 2) {
            letters.append(UInt8(ascii: "y"))
        } else if ends("sses") || ends("shes") || ends("ches") || ends("xes") {
            letters.removeLast(2)
        } else if last == UInt8(ascii: "s"), !ends("us"), !ends("ss"), !ends("is") {
            letters.removeLast()
        }
        if drop("ing") || drop("ed") { undouble() }
        _ = drop("ly", keeping: 4)
        _ = drop("e")
        if letters.count > 3, last == UInt8(ascii: "y"), !isVowel(letters.count - 2) {
            letters[letters.count - 1] = UInt8(ascii: "i")
        }
    }
}
