// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Synchronization

extension SessionStore {
    /// Writes a document durably; waits for the disk. Its lock must be held.
    /// - Returns: the revision it has now.
    @discardableResult
    package func save(_ document: StoredDocument) throws(StoreFailure) -> Int {
        let name = document.name
        try checkWritable(name)
        let outcome: Outcome
        do throws(SaveFailure) {
            outcome = try saving.withLock { _ throws(SaveFailure) in try write(document) }
        } catch {
            throw .save(error)
        }
        switch outcome {
        case .saved(let revision): return revision
        case .conflict(let file): throw .conflict(file: file)
        }
    }

    private enum Outcome {
        case saved(revision: Int)
        case conflict(file: String)
    }

    private func write(_ document: StoredDocument) throws(SaveFailure) -> Outcome {
        let name = document.name
        let subfolder = try subfolder(of: name)
        let known = state.withLock { $0.known[name] }
        let revision = (known?.revision ?? 0) + 1
        let bytes = try document.bytes(revision: revision, by: coder)
        let isInConflict = state.withLock { $0.conflicts[name] != nil }
        let hasMovedOn = try hasMovedOn(name, since: known, in: subfolder)
        if isInConflict || hasMovedOn {
            return .conflict(file: try keepBeside(name, bytes, revision: revision, in: subfolder))
        }
        try put(bytes, as: name, in: subfolder, isNew: known == nil)
        state.withLock { $0.known[name] = Known(revision: revision, bytes: bytes) }
        return .saved(revision: revision)
    }

    /// Whether the file holds something else than what was last read or written here.
    private func hasMovedOn(
        _ name: DocumentName, since known: Known?, in subfolder: Folder
    ) throws(SaveFailure) -> Bool {
        guard let bytes = try present(name, in: subfolder) else { return false }
        guard let known else { return true }
        if bytes == known.bytes { return false }
        // A save that failed after its rename may have left our own next revision there.
        let hasFailed = state.withLock { $0.failed.contains(name) }
        return !(hasFailed && coder.topNumber("revision", of: bytes) == known.revision + 1)
    }

    /// What stands in the document's file; nil when there is none, nothing at all when it is no document's size or kind.
    private func present(_ name: DocumentName, in subfolder: Folder) throws(SaveFailure) -> [UInt8]? {
        do throws(ReadFailure) {
            return try subfolder.read(DocumentPlace.file(of: name), limit: Limits.documentBytes)
        } catch .missing {
            return nil
        } catch {
            switch error {
            case .tooManyFiles: throw .tooManyFiles
            case .disk(let code): throw .disk(code: code)
            default: return []
            }
        }
    }

    /// Keeps the version that lost a race beside the document: in one file, until the version on the disk is taken over.
    private func keepBeside(
        _ name: DocumentName, _ bytes: [UInt8], revision: Int, in subfolder: Folder
    ) throws(SaveFailure) -> String {
        let file: FileName
        if let kept = state.withLock({ $0.conflicts[name] }) {
            file = kept
            try AtomicReplace(in: subfolder).replace(file, with: bytes)
        } else {
            let random = String(UInt32.random(in: .min ... .max), radix: 16)
            let stem = DocumentPlace.stem(of: name).text
            guard let fresh = FileName("\(stem).conflict-\(revision)-\(random).json") else { throw .nameTaken }
            file = fresh
            try AtomicReplace(in: subfolder).create(file, with: bytes)
            state.withLock { $0.conflicts[name] = file }
        }
        return DocumentPlace.folder(of: name).map { "\($0.text)/\(file.text)" } ?? file.text
    }

    func checkWritable(_ name: DocumentName) throws(StoreFailure) {
        let (isHeld, isReadOnly, isExample) = state.withLock {
            ($0.locks[name] != nil, $0.readOnly.contains(name), $0.isExample)
        }
        if isExample { throw .example }
        if isReadOnly { throw .readOnly }
        guard isHeld else { throw .notHeld }
    }

    private func subfolder(of name: DocumentName) throws(SaveFailure) -> Folder {
        guard let subfolder = DocumentPlace.folder(of: name) else { return folder }
        return try folder.subfolderMakingIt(subfolder)
    }

    private func put(
        _ bytes: [UInt8], as name: DocumentName, in subfolder: Folder, isNew: Bool
    ) throws(SaveFailure) {
        let file = DocumentPlace.file(of: name)
        do throws(SaveFailure) {
            if isNew {
                try AtomicReplace(in: subfolder).create(file, with: bytes)
            } else {
                try AtomicReplace(in: subfolder).replace(file, with: bytes)
            }
            state.withLock { _ = $0.failed.remove(name) }
        } catch {
            state.withLock { _ = $0.failed.insert(name) }
            throw error
        }
    }

    /// Removes a document with its draft.
    package func remove(_ name: DocumentName) throws(StoreFailure) {
        try checkWritable(name)
        do throws(SaveFailure) {
            try draftFile(of: name).emptied(through: .max)
            try saving.withLock { _ throws(SaveFailure) in
                try subfolder(of: name).remove(DocumentPlace.file(of: name))
            }
        } catch {
            throw .save(error)
        }
        state.withLock { _ = $0.known.removeValue(forKey: name) }
    }

    /// Writes down that a transcript left.
    package func record(_ export: ExportRecord) throws(StoreFailure) {
        guard let file = FileName("\(export.id.word).json") else { throw .save(.nameTaken) }
        if state.withLock({ $0.isExample }) { return }
        do throws(SaveFailure) {
            let bytes = try coder.encode(Stored(export, revision: 1))
            try AtomicReplace(in: try folder.subfolderMakingIt(DocumentPlace.exports)).create(file, with: bytes)
        } catch {
            throw .save(error)
        }
    }

    /// Removes temporaries that writers left when they were killed.
    package func sweep() {
        if state.withLock({ $0.isExample }) { return }
        _ = folder.sweepOrphans()
        for name in [DocumentPlace.participants, DocumentPlace.scribes, DocumentPlace.exports, DocumentPlace.room] {
            _ = (try? folder.subfolder(name))?.sweepOrphans()
        }
        // Only whoever leads opens texts in an external editor, and one that is open now must stay.
        guard holds(.record),
            let editing = try? folder.subfolder(DocumentPlace.room).subfolder(FileName(fixed: "editor"))
        else {
            return
        }
        // A text an external editor left behind; a file that stays is tried again at the next start.
        for name in (try? editing.listing().names) ?? [] { try? editing.remove(name) }
    }
}
