// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// Where a document stands in the session's folder.
enum DocumentPlace {
    static let participants = FileName(fixed: "participants")
    static let scribes = FileName(fixed: "scribes")
    static let exports = FileName(fixed: "exports")
    static let room = FileName(fixed: ".room")

    /// The subfolder of a document; nil for the session's own.
    static func folder(of name: DocumentName) -> FileName? {
        switch name {
        case .record: nil
        case .participant: participants
        case .scribe: scribes
        }
    }

    /// The name of a document without its ending, which its lock and draft have too.
    static func stem(of name: DocumentName) -> FileName {
        switch name {
        case .record: FileName(fixed: "session")
        case .participant(let id): FileName(id.word) ?? FileName(fixed: "p-0")
        case .scribe(let id): FileName(id.word) ?? FileName(fixed: "s-0")
        }
    }

    static func file(of name: DocumentName) -> FileName { stem(of: name).appending(".json") ?? stem(of: name) }

    /// The path of a document from the session's folder, for sentences.
    static func path(of name: DocumentName) -> String {
        guard let folder = folder(of: name) else { return file(of: name).text }
        return "\(folder.text)/\(file(of: name).text)"
    }

    /// The document a changed name is about; the ending says whether it is the document itself or its lock.
    static func document(at path: String) -> (name: DocumentName, isLock: Bool)? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if path == "session.json" { return (.record, false) }
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case participants.text:
            return stem(parts[1], ".json").flatMap(Identifier<Participant>.init).map { (.participant($0), false) }
        case scribes.text: return stem(parts[1], ".json").flatMap(Identifier<Scribe>.init).map { (.scribe($0), false) }
        case room.text: return stem(parts[1], ".lock").flatMap(lockedDocument).map { ($0, true) }
        default: return nil
        }
    }

    private static func stem(_ name: String, _ ending: String) -> String? {
        name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : nil
    }

    private static func lockedDocument(_ stem: String) -> DocumentName? {
        if stem == "session" { return .record }
        if stem.hasPrefix("s-") { return Identifier<Scribe>(stem).map { .scribe($0) } }
        return Identifier<Participant>(stem).map { .participant($0) }
    }
}
