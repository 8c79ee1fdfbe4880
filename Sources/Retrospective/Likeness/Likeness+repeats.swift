// SPDX-License-Identifier: Apache-2.0

extension Likeness {
    /// Texts that are all but the same, letter for letter: the same card typed twice, or copied.
    ///
    /// Two texts are, when more than `threshold` of the runs of three letters in either stand in both.
    package static func repeats(in texts: [String], above threshold: Double = 0.8) -> [Pair] {
        let runs = texts.map { letterRuns(of: $0) }
        let order = runs.indices.filter { !runs[$0].isEmpty }.sorted { (runs[$0].count, $0) < (runs[$1].count, $1) }
        var pairs: [Pair] = []
        for (place, small) in order.enumerated() {
            for large in order[(place + 1)...] {
                // Even if all of the smaller one stood in the larger, it would not be enough.
                guard Double(runs[small].count) > threshold * Double(runs[large].count) else { break }
                let similarity = share(runs[small], runs[large])
                guard similarity > threshold else { continue }
                pairs.append(
                    Pair(first: min(small, large), second: max(small, large), similarity: similarity, words: []))
            }
        }
        return pairs.sorted { ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second) }
    }

    /// The runs of three letters in the words of a text, each once, in order.
    private static func letterRuns(of text: String) -> [UInt64] {
        let letters = WordForms.words(in: text).map(WordForms.folded).joined(separator: " ").unicodeScalars.map(\.value)
        guard letters.count >= 3 else { return letters.isEmpty ? [] : [letters.reduce(0) { $0 << 21 | UInt64($1) }] }
        return Set(
            (2..<letters.count).map { place in
                letters[(place - 2)...place].reduce(0) { $0 << 21 | UInt64($1) }
            }
        ).sorted()
    }

    /// The part of all their runs that both have.
    private static func share(_ left: [UInt64], _ right: [UInt64]) -> Double {
        var both = 0
        var (first, second) = (0, 0)
        while first < left.count, second < right.count {
            if left[first] == right[second] {
                both += 1
                first += 1
                second += 1
            } else if left[first] < right[second] {
                first += 1
            } else {
                second += 1
            }
        }
        return Double(both) / Double(left.count + right.count - both)
    }
}
