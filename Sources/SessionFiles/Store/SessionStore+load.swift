// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Synchronization

extension SessionStore {
    /// Reads everything of the session that can be read; what cannot is listed, and changes nothing for the rest.
    /// - Throws: When `session.json` itself cannot be read.
    package func load() throws(ReadFailure) -> LoadedSession {
        var problems: [FileProblem] = []
        let record = try read(
            .record, as: SessionRecord.self, in: folder, &problems, isRemembered: !holds(.record))
        state.withLock { $0.isExample = record.example }
        if !record.example { problems += wideOpen() }
        problems += conflictCopiesOfRecord()
        let participants: [Participant] = documents(in: DocumentPlace.participants, &problems) { stem in
            Identifier<Participant>(stem).map { .participant($0) }
        } isNamed: { participant, stem in
            participant.id.word == stem
        }
        let scribes: [Scribe] = documents(in: DocumentPlace.scribes, &problems) { stem in
            Identifier<Scribe>(stem).map { .scribe($0) }
        } isNamed: { scribe, stem in
            scribe.id.word == stem
        }
        let session = Session(record: record, participants: participants, scribes: scribes)
        return LoadedSession(session: session, problems: problems, readOnly: state.withLock { $0.readOnly })
    }

    private func documents<Body: Codable & Sendable>(
        in folderName: FileName, _ problems: inout [FileProblem], name: (String) -> DocumentName?,
        isNamed: (Body, String) -> Bool
    ) -> [Body] {
        guard let subfolder = try? folder.subfolder(folderName), let listing = try? subfolder.listing() else {
            return []
        }
        problems += listing.unusable.map {
            FileProblem(file: "\(folderName.text)/\($0)", reason: .unreadable(.notARegularFile))
        }
        var bodies: [Body] = []
        for file in listing.names.sorted() where !file.isHidden && file.text.hasSuffix(".json") {
            let stem = String(file.text.dropLast(".json".count))
            let path = "\(folderName.text)/\(file.text)"
            if stem.contains(".conflict-") {
                problems.append(FileProblem(file: path, reason: .conflictCopy))
            } else if let name = name(stem) {
                // Held here, it is newer in memory, and what others write over it is for the next save to find.
                guard !holds(name) else { continue }
                do throws(ReadFailure) {
                    let body = try read(name, as: Body.self, in: subfolder, &problems)
                    guard isNamed(body, stem) else { throw .unexpected(place: "id", reason: "") }
                    bodies.append(body)
                } catch {
                    state.withLock { _ = $0.readOnly.insert(name) }
                    problems.append(FileProblem(file: path, reason: .unreadable(error)))
                }
            } else {
                problems.append(FileProblem(file: path, reason: .wrongName))
            }
        }
        return bodies
    }

    /// Reads one document and, as a rule, remembers its revision and bytes.
    func read<Body: Codable & Sendable>(
        _ name: DocumentName, as type: Body.Type, in subfolder: Folder, _ problems: inout [FileProblem],
        isRemembered: Bool = true
    ) throws(ReadFailure) -> Body {
        let bytes = try subfolder.read(DocumentPlace.file(of: name), limit: Limits.documentBytes)
        let document = try coder.decode(Stored<Body>.self, from: bytes)
        state.withLock { state in
            if isRemembered { state.known[name] = Known(revision: document.content.revision, bytes: bytes) }
            if document.readOnly == nil { state.readOnly.remove(name) } else { state.readOnly.insert(name) }
        }
        switch document.readOnly {
        case .newerFormat: problems.append(FileProblem(file: DocumentPlace.path(of: name), reason: .newerFormat))
        case .unknownMembers: problems.append(FileProblem(file: DocumentPlace.path(of: name), reason: .unknownMembers))
        case nil: break
        }
        return document.content.body
    }

    /// Versions of `session.json` that were kept beside it.
    private func conflictCopiesOfRecord() -> [FileProblem] {
        let names = (try? folder.listing().names) ?? []
        let copies = names.filter { $0.text.hasPrefix("session.conflict-") && $0.text.hasSuffix(".json") }
        return copies.sorted().map { FileProblem(file: $0.text, reason: .conflictCopy) }
    }

    /// The folder or documents that others on this computer can read.
    private func wideOpen() -> [FileProblem] {
        var problems: [FileProblem] = []
        if let facts = try? folder.fileSystem.facts(of: folder.descriptor), facts.isOpenToOthers {
            problems.append(FileProblem(file: folder.name, reason: .openToOthers))
        }
        if let facts = try? folder.facts(of: DocumentPlace.file(of: .record)), facts.isOpenToOthers {
            problems.append(FileProblem(file: DocumentPlace.path(of: .record), reason: .openToOthers))
        }
        return problems
    }

    // MARK: - What others wrote

    /// What a changed file holds now.
    package enum Change: Sendable {
        case record(SessionRecord)
        /// nil when the document is gone or cannot be read.
        case participant(Identifier<Participant>, Participant?)
        case scribe(Identifier<Scribe>, Scribe?)
        /// Somebody took the lock of a document, or let go of it.
        case lock(DocumentName)
        /// Nothing that matters here, or just what was written here.
        case none
        case problem(FileProblem)
    }

    /// Reads a changed file again, by its name from the session's folder.
    package func reread(_ changed: String) -> Change { reread(changed, isTakenOver: false) }

    private func reread(_ changed: String, isTakenOver: Bool) -> Change {
        guard let (name, isLock) = DocumentPlace.document(at: changed) else { return .none }
        if isLock { return .lock(name) }
        // What others write over a document that is held here is left for the next save to find.
        guard isTakenOver || !holds(name) else { return .none }
        let subfolder = DocumentPlace.folder(of: name).map { try? folder.subfolder($0) } ?? folder
        guard let subfolder else { return gone(name) }
        do throws(ReadFailure) {
            let bytes = try subfolder.read(DocumentPlace.file(of: name), limit: Limits.documentBytes)
            if state.withLock({ $0.known[name]?.bytes == bytes }) { return .none }
            return try changedDocument(name, in: subfolder)
        } catch .missing {
            return gone(name)
        } catch {
            return .problem(FileProblem(file: changed, reason: .unreadable(error)))
        }
    }

    /// Reads a document anew right after its lock was taken, or after somebody wrote over it: from now on the version on
    /// the disk is the one that counts.
    package func takeOver(_ name: DocumentName) -> Change {
        let change = reread(DocumentPlace.path(of: name), isTakenOver: true)
        if case .problem = change { return change }
        state.withLock { $0.conflicts[name] = nil }
        return change
    }

    private func changedDocument(_ name: DocumentName, in subfolder: Folder) throws(ReadFailure) -> Change {
        var problems: [FileProblem] = []
        switch name {
        case .record:
            return .record(try read(name, as: SessionRecord.self, in: subfolder, &problems))
        case .participant(let id):
            return .participant(id, try read(name, as: Participant.self, in: subfolder, &problems))
        case .scribe(let id):
            return .scribe(id, try read(name, as: Scribe.self, in: subfolder, &problems))
        }
    }

    private func gone(_ name: DocumentName) -> Change {
        let wasKnown = state.withLock { $0.known.removeValue(forKey: name) != nil }
        guard wasKnown else { return .none }
        switch name {
        case .record: return .problem(FileProblem(file: DocumentPlace.path(of: name), reason: .unreadable(.missing)))
        case .participant(let id): return .participant(id, nil)
        case .scribe(let id): return .scribe(id, nil)
        }
    }
}
