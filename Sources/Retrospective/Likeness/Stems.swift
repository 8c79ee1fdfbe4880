// SPDX-License-Identifier: Apache-2.0

/// The stems of the words of many texts, each with a number; the words that say nothing are left out.
struct Stems {
    /// The stems of each text in the order of its words, by number.
    private(set) var texts: [[Int]] = []
    private var ignored: Set<String> = []
    private var numbers: [String: Int] = [:]
    /// The number of each word met, by the language of its text; nil for a word that says nothing.
    private var known: [[String: Int?]] = [[:], [:]]
    /// How often each stem was typed in each form.
    private var typed: [[String: Int]] = []
    private let language: Language

    /// - Parameters:
    ///   - language: What a text is taken to be in when it does not tell.
    ///   - leavingOut: Texts whose words say nothing here.
    init(of texts: [String], in language: Language, leavingOut: [String]) {
        self.language = language
        var left = Set<String>()
        for text in leavingOut {
            for word in WordForms.words(in: text).map(WordForms.folded) {
                for language in Language.allCases { left.insert(WordStem.of(word, in: language)) }
            }
        }
        ignored = left
        self.texts = texts.map { numbers(of: WordForms.words(in: $0)) }
    }

    var count: Int { typed.count }

    /// How a stem was typed most often; of forms typed as often the shortest.
    func form(of stem: Int) -> String {
        typed[stem].min { ($1.value, $0.key.count, $0.key) < ($0.value, $1.key.count, $1.key) }?.key ?? ""
    }

    private mutating func numbers(of words: [String]) -> [Int] {
        let folded = words.map(WordForms.folded)
        let language = spoken(folded)
        var found: [Int] = []
        for (form, word) in zip(words, folded) {
            guard let number = number(of: word, in: language) else { continue }
            typed[number][form, default: 0] += 1
            found.append(number)
        }
        return found
    }

    private mutating func number(of word: String, in language: Language) -> Int? {
        let place = language == .dutch ? 0 : 1
        if let number = known[place][word] { return number }
        let number = newNumber(of: word, in: language)
        known[place][word] = .some(number)
        return number
    }

    private mutating func newNumber(of word: String, in language: Language) -> Int? {
        guard !StopWords.all.contains(word), word.count > 2 else { return nil }
        let stem = WordStem.of(word, in: language)
        guard !ignored.contains(stem) else { return nil }
        if let number = numbers[stem] { return number }
        numbers[stem] = typed.count
        typed.append([:])
        return typed.count - 1
    }

    /// The language whose small words a text has more of.
    private func spoken(_ words: [String]) -> Language {
        let dutch = words.count(where: StopWords.of(.dutch).contains)
        let english = words.count(where: StopWords.of(.english).contains)
        return dutch == english ? language : dutch > english ? .dutch : .english
    }
}
