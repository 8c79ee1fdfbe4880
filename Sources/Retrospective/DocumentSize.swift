// SPDX-License-Identifier: Apache-2.0

/// How large a document becomes, at most, before it is written: one that a reader would not take is refused beforehand.
enum DocumentSize {
    /// Bytes of the document's own words and members, whatever it holds.
    private static let empty = 16_000
    /// Bytes of the members around one text.
    private static let perText = 1_000

    /// Bytes of a small part without a text, such as a mark on the timeline or an answer under a theme, and of an
    /// identifier in a list.
    static let perPart = 300
    static let perIdentifier = 60

    /// Whether a document with these texts, and with so many bytes of other parts, could pass the bound of a reader.
    static func isTooLarge(_ texts: some Sequence<String>, besides parts: Int = 0) -> Bool {
        var bytes = empty + parts
        var count = 0
        for text in texts {
            bytes += text.utf8.count
            count += 1
        }
        // Hardly a document comes near the bound, even if every byte of it were escaped; only then each one is looked at.
        guard bytes * 6 + count * perText > Limits.documentBytes else { return false }
        return texts.reduce(empty + parts + count * perText) { $0 + escapedBytes($1) } > Limits.documentBytes
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
        let texts = answers.lazy.flatMap(\.revisions).flatMap { [$0.text, $0.correction ?? ""] }
        guard !DocumentSize.isTooLarge(texts) else { throw .documentFull(limit: Limits.documentBytes) }
    }
}

extension Scribe {
    /// Refuses when this scribe's document would become too large.
    func checkSize() throws(Refusal) {
        guard !DocumentSize.isTooLarge(notes.lazy.map(\.text)) else {
            throw .documentFull(limit: Limits.documentBytes)
        }
    }
}

extension SessionRecord {
    /// Bytes kept free for steps, presence and votes, which are never refused for their size.
    private static let spare = 1 << 20

    /// Whether nothing large fits any more into the session's own document.
    var isFull: Bool { DocumentSize.isTooLarge(texts, besides: bytesOfParts + Self.spare) }

    private var texts: [String] {
        var texts = [details.title, details.place, details.purpose, details.responsible] + subprojects
        texts += [details.dateRemark, details.source, details.follows].compactMap(\.self)
        texts += organisations.flatMap { [$0.name] + $0.units }
        texts += prompts.flatMap { [$0.label, $0.question, $0.remark ?? ""] + $0.probes }
        for case .correct(_, let text, let reason) in requests.map(\.act) { texts += [text, reason] }
        guard let course else { return texts }
        texts += course.milestones.flatMap { [$0.year, $0.text] } + course.tables.map(\.name)
        texts += course.themes.flatMap { [$0.name, $0.reasons, $0.notes] }
        texts += (course.agreements + (course.lastTime?.agreements ?? [])).flatMap { [$0.what, $0.who] }
        texts += course.closing.words + [course.closing.summary, course.closing.sharing]
        texts += course.closing.replies.map(\.way)
        return texts
    }

    private var bytesOfParts: Int {
        var parts = rulings.count + requests.count + intents.count
        var identifiers = presence.count
        if let course {
            parts += course.agenda.count + course.position.timeline.count
            parts += course.themes.reduce(0) { $0 + $1.members.count }
            identifiers += course.tables.reduce(0) { $0 + $1.members.count } + course.closing.quotes.count
            identifiers += course.opened.count + (course.marked?.count ?? 0)
            identifiers += (course.turns?.order.count ?? 0) + (course.turns?.passed.count ?? 0)
            identifiers += course.vote?.totals.count ?? 0
        }
        return parts * DocumentSize.perPart + identifiers * DocumentSize.perIdentifier
    }
}
