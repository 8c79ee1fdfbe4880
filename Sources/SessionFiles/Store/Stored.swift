// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// The format of the documents this version writes.
package enum DocumentFormat {
    package static let current = 2
}

/// A document as it stands in a file: the members of its body, and `format` and `revision` beside them.
struct Stored<Body: Codable & Sendable>: Codable, Sendable {
    var format = DocumentFormat.current
    /// Grows by one at each write.
    var revision: Int
    var body: Body

    private enum CodingKeys: String, CodingKey { case format, revision }

    init(_ body: Body, revision: Int) {
        self.body = body
        self.revision = revision
    }

    init(from decoder: any Decoder) throws {
        let head = try decoder.container(keyedBy: CodingKeys.self)
        format = try head.decode(Int.self, forKey: .format)
        revision = try head.decode(Int.self, forKey: .revision)
        body = try Body(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
        var head = encoder.container(keyedBy: CodingKeys.self)
        try head.encode(format, forKey: .format)
        try head.encode(revision, forKey: .revision)
        try body.encode(to: encoder)
    }
}

/// A document on its way to its file.
package enum StoredDocument: Sendable {
    case record(SessionRecord)
    case participant(Participant)
    case scribe(Scribe)

    package var name: DocumentName {
        switch self {
        case .record: .record
        case .participant(let participant): .participant(participant.id)
        case .scribe(let scribe): .scribe(scribe.id)
        }
    }

    /// The number of the last draft in it; 0 for the record.
    var sequence: Int {
        switch self {
        case .record: 0
        case .participant(let participant): participant.sequence
        case .scribe(let scribe): scribe.sequence
        }
    }

    func bytes(revision: Int, by coder: DocumentCoder) throws(SaveFailure) -> [UInt8] {
        switch self {
        case .record(let record): try coder.encode(Stored(record, revision: revision))
        case .participant(let participant): try coder.encode(Stored(participant, revision: revision))
        case .scribe(let scribe): try coder.encode(Stored(scribe, revision: revision))
        }
    }
}
