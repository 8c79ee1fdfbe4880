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

    /// How much a stem counts in a text.
    private struct Weight {
        let stem: Int
        let weight: Double
    }

    /// One of the texts that have a stem, and how much it counts there.
    private struct Place {
        let text: Int
        let weight: Double
    }

    /// The weights of each text, in the order of the stems; the length of the whole is 1.
    private let weights: [[Weight]]
    /// The texts that have each stem, in order.
    private let places: [[Place]]
    /// How each stem was typed most often.
    private let forms: [String]

    /// - Parameters:
    ///   - language: What a text is taken to be in when it does not tell.
    ///   - leavingOut: Texts whose words say nothing here, such as the prompt, or names.
    package init(of texts: [String], in language: Language, leavingOut: [String] = []) {
        let stems = Stems(of: texts, in: language, leavingOut: leavingOut)
        let counts = stems.texts.map { Self.counts(of: $0) }
        var having = [Int](repeating: 0, count: stems.count)
        for text in counts { for (stem, _) in text { having[stem] += 1 } }
        let weights = counts.map { Self.weights(of: $0, having: having, texts: texts.count) }
        var places = [[Place]](repeating: [], count: stems.count)
        for (text, list) in weights.enumerated() {
            for weight in list { places[weight.stem].append(Place(text: text, weight: weight.weight)) }
        }
        self.weights = weights
        self.places = places
        forms = (0..<stems.count).map { stems.form(of: $0) }
    }

    // MARK: - Pairs

    /// Pairs that are at least so alike, the most alike first.
    package func pairs(atLeast threshold: Double) -> [Pair] {
        let pairs = weights.indices.flatMap { first in
            similarities(to: first).enumerated().compactMap { second, similarity in
                second > first && similarity >= threshold && similarity > 0 ? pair(first, second, similarity) : nil
            }
        }
        return pairs.sorted { ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second) }
    }

    /// The texts most like this one, the most alike first.
    package func nearest(to text: Int, atLeast threshold: Double, limit: Int) -> [Pair] {
        guard weights.indices.contains(text) else { return [] }
        let found = similarities(to: text).enumerated().filter { other, similarity in
            other != text && similarity >= threshold && similarity > 0
        }
        return found.sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }.prefix(limit).map {
            pair(min(text, $0.offset), max(text, $0.offset), $0.element)
        }
    }

    private func similarities(to text: Int) -> [Double] {
        var sums = [Double](repeating: 0, count: weights.count)
        for weight in weights[text] {
            for place in places[weight.stem] { sums[place.text] += weight.weight * place.weight }
        }
        return sums
    }

    private func pair(_ first: Int, _ second: Int, _ similarity: Double) -> Pair {
        let others = Dictionary(weights[second].map { ($0.stem, $0.weight) }, uniquingKeysWith: { one, _ in one })
        let shared = weights[first].compactMap { weight in
            others[weight.stem].map { (word: forms[weight.stem], weight: weight.weight * $0) }
        }
        let words = shared.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.map(\.word)
        return Pair(first: first, second: second, similarity: min(1, similarity), words: words)
    }

    // MARK: - Words

    /// Words that stand in at least so many texts, those of most texts first.
    package func sharedWords(in least: Int = 2) -> [SharedWord] {
        places.indices.filter { places[$0].count >= least }
            .map { SharedWord(word: forms[$0], texts: places[$0].map(\.text)) }
            .sorted { ($1.texts.count, $0.word) < ($0.texts.count, $1.word) }
    }

    // MARK: - Weights

    /// How often each stem stands in a text, in the order of the stems.
    private static func counts(of stems: [Int]) -> [(stem: Int, times: Int)] {
        var counts: [(stem: Int, times: Int)] = []
        for stem in stems.sorted() {
            if counts.last?.stem == stem {
                counts[counts.count - 1].times += 1
            } else {
                counts.append((stem, 1))
            }
        }
        return counts
    }

    /// How often a stem stands in the text, times the logarithm of 1 + texts / texts that have it; then the whole is
    /// brought to length 1.
    private static func weights(of counts: [(stem: Int, times: Int)], having: [Int], texts: Int) -> [Weight] {
        let weights = counts.map { count in
            Weight(
                stem: count.stem,
                weight: Double(count.times) * logarithm(1 + Double(texts) / Double(having[count.stem])))
        }
        let length = weights.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        return length > 0 ? weights.map { Weight(stem: $0.stem, weight: $0.weight / length) } : []
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
