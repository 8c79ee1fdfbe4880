// SPDX-License-Identifier: Apache-2.0

/// File content that shows which revision it is and whether it is whole.
package enum NumberedContent {
    /// From a few bytes to some 60,000, the same for the same revision.
    package static func make(revision: Int) -> [UInt8] {
        var generator = SeededGenerator(seed: UInt64(revision))
        let line = Array("revision \(revision)\n".utf8)
        let count = Int.random(in: 1...(revision.isMultiple(of: 7) ? 3_000 : 60), using: &generator)
        return Array("\(count) lines\n".utf8) + (0..<count).flatMap { _ in line }
    }

    /// The revision of a whole content; nil when it is torn or mixed.
    package static func revision(of text: String) -> Int? {
        let second = text.split(separator: "\n").dropFirst().first
        guard let number = second?.split(separator: " ").last.flatMap({ Int($0) }) else { return nil }
        return text.utf8.elementsEqual(make(revision: number)) ? number : nil
    }
}
