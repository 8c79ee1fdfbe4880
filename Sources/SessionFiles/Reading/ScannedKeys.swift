// SPDX-License-Identifier: Apache-2.0

/// The keys of the objects that are open during a scan, to find one that stands twice.
///
/// Keys are compared by their exact scalars after unescaping, unlike Swift strings, for which two spellings of an
/// accented letter are equal.
struct ScannedKeys {
    private struct Key {
        let range: Range<Int>
        let isEscaped: Bool
    }

    private var keys: [Key] = []
    private var objectStarts: [Int] = []

    mutating func openObject() {
        objectStarts.append(keys.count)
    }

    /// Adds the inside of a key string to the innermost object; false when that has too many already.
    mutating func add(_ bytes: [UInt8], _ range: Range<Int>, isEscaped: Bool, most: Int) -> Bool {
        guard let start = objectStarts.last, keys.count - start < most else { return false }
        keys.append(Key(range: range, isEscaped: isEscaped))
        return true
    }

    /// Forgets the innermost object; returns where the second of two equal keys begins, if there is one.
    mutating func closeObject(in bytes: [UInt8]) -> Int? {
        guard let start = objectStarts.popLast() else { return nil }
        defer { keys.removeSubrange(start...) }
        let own = keys[start...]
        if own.count <= 24, !own.contains(where: \.isEscaped) { return Self.repeated(own, in: bytes) }
        var seen: Set<[UInt8]> = []
        for key in own {
            let text = key.isEscaped ? JSONEscape.unescaped(bytes[key.range]) : Array(bytes[key.range])
            if !seen.insert(text).inserted { return key.range.lowerBound - 1 }
        }
        return nil
    }

    /// Compares each with each, which for the few keys of a usual object is quicker than a set.
    private static func repeated(_ keys: ArraySlice<Key>, in bytes: [UInt8]) -> Int? {
        for (index, key) in zip(keys.indices, keys) {
            for other in keys[..<index]
            where other.range.count == key.range.count && bytes[other.range].elementsEqual(bytes[key.range]) {
                return key.range.lowerBound - 1
            }
        }
        return nil
    }
}
