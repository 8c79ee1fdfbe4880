// SPDX-License-Identifier: Apache-2.0

/// How alike texts are, by the words they share: rare words count more than common ones (tf-idf and cosine).
///
/// It only ever suggests, and each suggestion tells the words it rests on.
package struct Likeness: Sendable {
    /// Two texts that look alike, and why.
    package struct Pair: Equatable, Sendable {
        /// The places of the texts in the list they were made from, the lower one first.
        package let first: Int
        package let second: Int
        /// From 0, nothing in common, to 1, the same words.
        package let similarity: Double
        /// The words they share, as they were typed, the weightiest first.
        package let words: [String]
    }

    /// A word that stands in several texts.
    package struct SharedWord: Equatable, Sendable {
        /// As it was typed most often.
        package let word: String
        /// The places of the texts that have it, in order.
        package let texts: [Int]
    }

    /// The weight of each stem of a text; the length of the whole is 1.
    private let weights: [[String: Double]]
    private let places: [String: [Int]]
    /// How each stem was typed most often.
    private let forms: [String: String]
    private let texts: [String]

    /// - Parameters:
    ///   - language: What a text is taken to be in when it does not tell.
    ///   - leavingOut: Texts whose words say nothing here, such as the prompt, or names.
    package init(of texts: [String], in language: Language, leavingOut: [String] = []) {
        let ignored = Set(leavingOut.flatMap { Self.stems(of: $0, in: language, ignoring: []).map(\.stem) })
        let stems = texts.map { Self.stems(of: $0, in: language, ignoring: ignored) }
        var places: [String: [Int]] = [:]
        var typed: [String: [String: Int]] = [:]
        for (index, stems) in stems.enumerated() {
            for (stem, form) in stems {
                if places[stem]?.last != index { places[stem, default: []].append(index) }
                typed[stem, default: [:]][form, default: 0] += 1
            }
        }
        self.texts = texts
        self.places = places
        forms = typed.compactMapValues(Self.mostFrequent)
        weights = stems.map { Self.weights(of: $0.map(\.stem), places: places, count: texts.count) }
    }

    // MARK: - Pairs

    /// Pairs that are at least so alike, the most alike first.
    package func pairs(atLeast threshold: Double) -> [Pair] {
        let pairs = texts.indices.flatMap { first in
            similarities(to: first, from: first + 1).compactMap { second, similarity in
                similarity >= threshold ? pair(first, second, similarity) : nil
            }
        }
        return pairs.sorted { ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second) }
    }

    /// The texts most like this one, the most alike first.
    package func nearest(to text: Int, atLeast threshold: Double, limit: Int) -> [Pair] {
        guard texts.indices.contains(text) else { return [] }
        let found = similarities(to: text, from: 0).filter { $0.key != text && $0.value >= threshold }
        return found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map {
            pair(min(text, $0.key), max(text, $0.key), $0.value)
        }
    }

    private func similarities(to text: Int, from start: Int) -> [Int: Double] {
        var sums: [Int: Double] = [:]
        for (stem, weight) in weights[text] {
            for other in places[stem] ?? [] where other >= start && other != text {
                sums[other, default: 0] += weight * (weights[other][stem] ?? 0)
            }
        }
        return sums
    }

    private func pair(_ first: Int, _ second: Int, _ similarity: Double) -> Pair {
        let shared = weights[first].compactMap { stem, weight -> (String, Double)? in
            weights[second][stem].map { (forms[stem] ?? stem, weight * $0) }
        }
        let words = shared.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
        return Pair(first: first, second: second, similarity: min(1, similarity), words: words)
    }

    // MARK: - Words

    /// Words that stand in at least so many texts, those of most texts first.
    package func sharedWords(in least: Int = 2) -> [SharedWord] {
        places.filter { $0.value.count >= least }
            .map { SharedWord(word: forms[$0.key] ?? $0.key, texts: $0.value) }
            .sorted { ($1.texts.count, $0.word) < ($0.texts.count, $1.word) }
    }

    // MARK: - Weights

    /// The stems of the words that say something, each with the word as it was typed.
    private static func stems(
        of text: String, in language: Language, ignoring ignored: Set<String>
    ) -> [(stem: String, form: String)] {
        let words = WordForms.words(in: text).map { (folded: WordForms.folded($0), form: $0) }
        let language = spoken(words.map(\.folded), otherwise: language)
        return words.compactMap { word in
            guard !StopWords.all.contains(word.folded), word.folded.count > 2 else { return nil }
            let stem = WordStem.of(word.folded, in: language)
            return ignored.contains(stem) ? nil : (stem, word.form)
        }
    }

    /// The language whose small words a text has more of.
    private static func spoken(_ words: [String], otherwise language: Language) -> Language {
        let dutch = words.count(where: StopWords.of(.dutch).contains)
        let english = words.count(where: StopWords.of(.english).contains)
        return dutch == english ? language : dutch > english ? .dutch : .english
    }

    /// How often a stem stands in the text, times the logarithm of 1 + texts / texts that have it; then the whole is
    /// brought to length 1.
    private static func weights(of stems: [String], places: [String: [Int]], count: Int) -> [String: Double] {
        var weights: [String: Double] = [:]
        for stem in stems { weights[stem, default: 0] += 1 }
        for (stem, times) in weights {
            weights[stem] = times * logarithm(1 + Double(count) / Double(places[stem]?.count ?? 1))
        }
        let length = weights.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? weights.mapValues { $0 / length } : [:]
    }

    private static func mostFrequent(_ forms: [String: Int]) -> String? {
        forms.min { ($1.value, $0.key.count, $0.key) < ($0.value, $1.key.count, $1.key) }?.key
    }

    /// The natural logarithm of a number from 1 up, by the series of the area tangent: values import no C library.
    static func logarithm(_ number: Double) -> Double {
        let ratio = (number.significand - 1) / (number.significand + 1)
        var term = ratio
        var sum = 0.0
        for odd in stride(from: 1.0, through: 39, by: 2) {
            sum += term / odd
            term *= ratio * ratio
        }
        return Double(number.exponent) * 0.693_147_180_559_945_3 + 2 * sum
    }
}
