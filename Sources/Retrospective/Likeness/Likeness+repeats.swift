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
                guard let similarity = share(runs[small], runs[large], above: threshold) else { continue }
                pairs.append(
                    Pair(first: min(small, large), second: max(small, large), similarity: similarity, words: []))
            }
        }
        return pairs.sorted { ($1.similarity, $0.first, $0.second) < ($0.similarity, $1.first, $1.second) }
    }

    /// The runs of three letters in the words of a text, each once, in order.
    private static func letterRuns(of text: String) -> [UInt64] {
        let letters = WordForms.words(in: text).map(WordForms.folded).joined(separator: " ").unicodeScalars
        var runs: [UInt64] = []
        var run: UInt64 = 0
        for (place, scalar) in letters.enumerated() {
            // 21 bits hold any scalar.
            run = (run << 21 | UInt64(scalar.value)) & 0x7FFF_FFFF_FFFF_FFFF
            if place >= 2 { runs.append(run) }
        }
        if runs.isEmpty, run > 0 { runs = [run] }
        runs.sort()
        var unique: [UInt64] = []
        for run in runs where run != unique.last { unique.append(run) }
        return unique
    }

    /// The part of all their runs that both have; nil when it is not above the threshold.
    private static func share(_ left: [UInt64], _ right: [UInt64], above threshold: Double) -> Double? {
        let total = left.count + right.count
        let bound = threshold / (1 + threshold) * Double(total)
        // So many of the left may be missing from the right, not more.
        let spare = left.count - Int(bound)
        var both = 0
        var (first, second) = (0, 0)
        while first < left.count, second < right.count, first - both <= spare {
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
        let share = Double(both) / Double(total - both)
        return share > threshold ? share : nil
    }
}
