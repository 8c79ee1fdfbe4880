// SPDX-License-Identifier: Apache-2.0

/// How large a document becomes, at most, before it is written: one that a reader would not take is refused beforehand.
enum DocumentSize {
    /// Bytes of the document's own words and members, whatever it holds.
    private static let empty = 16_000
    /// Bytes of the members around one text.
    private static let perText = 1_000

    /// Refuses when a document with these texts could pass the bound of a reader.
    static func check(_ texts: some Sequence<String>) throws(Refusal) {
        var bytes = empty
        var count = 0
        for text in texts {
            bytes += text.utf8.count
            count += 1
        }
        // Hardly a document comes near the bound, even if every byte of it were escaped; only then each one is looked at.
        guard bytes * 6 + count * perText > Limits.documentBytes else { return }
        bytes = texts.reduce(empty + count * perText) { $0 + escapedBytes($1) }
        guard bytes <= Limits.documentBytes else { throw .documentFull(limit: Limits.documentBytes) }
    }

    /// Bytes of a text in JSON, rounded up: six for what is escaped by number.
    private static func escapedBytes(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            var total = bytes.count
            for index in bytes.indices {
                switch unsafe bytes[index] {
                case 0x22, 0x2F, 0x5C, 0x0A: total += 1
                case 0..<0x20, 0x7F: total += 5
                // The beginnings of C1 controls and of marks that turn the direction of writing.
                case 0xC2: total += 4
                case 0xE2: total += unsafe index + 1 < bytes.count && bytes[index + 1] <= 0x81 ? 3 : 0
                default: break
                }
            }
            return total
        }
    }
}

extension Participant {
    /// Refuses when this person's document would become too large.
    func checkSize() throws(Refusal) {
        try DocumentSize.check(answers.lazy.flatMap(\.revisions).flatMap { [$0.text, $0.correction ?? ""] })
    }
}

extension Scribe {
    /// Refuses when this scribe's document would become too large.
    func checkSize() throws(Refusal) {
        try DocumentSize.check(notes.lazy.map(\.text))
    }
}
