// SPDX-License-Identifier: Apache-2.0

/// Where a text can be divided without a word of it changing.
package enum Sentences {
    /// The sentences and lines of a text, as ranges of its Unicode scalars without the space around them; a single sentence
    /// is divided at its commas.
    package static func ranges(in text: String) -> [Range<Int>] {
        let scalars = Array(text.unicodeScalars)
        let sentences = ranges(in: scalars, at: [".", "!", "?", "…", ";"])
        return sentences.count > 1 ? sentences : ranges(in: scalars, at: [".", "!", "?", "…", ";", ",", ":", "–"])
    }

    /// The text of a range of scalars; the whole text when there is no such range.
    package static func text(of range: Range<Int>, in text: String) -> String {
        let scalars = text.unicodeScalars
        guard let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound, limitedBy: scalars.endIndex),
            let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex), start < end
        else { return text }
        return String(scalars[start..<end])
    }

    private static func ranges(in scalars: [Unicode.Scalar], at ends: Set<Unicode.Scalar>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        func close(_ end: Int) {
            var (first, last) = (start, end)
            while first < last, scalars[first].properties.isWhitespace { first += 1 }
            while last > first, scalars[last - 1].properties.isWhitespace { last -= 1 }
            if first < last { ranges.append(first..<last) }
            start = end
        }
        for (index, scalar) in scalars.enumerated() {
            let isFollowedBySpace = index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
            if scalar == "\n" || (ends.contains(scalar) && isFollowedBySpace) { close(index + 1) }
        }
        close(scalars.count)
        return ranges
    }
}
