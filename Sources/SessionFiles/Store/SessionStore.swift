// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Synchronization

/// One open session folder: its documents, locks and drafts, and the fence around every replace.
///
/// It can be used from several threads. A document is written only while its lock is held, and only over the revision
/// that is known here; whoever loses that race leaves a conflict copy beside the document, never an overwrite.
package final class SessionStore: Sendable {
    package let folder: Folder
    let coder = DocumentCoder(format: DocumentFormat.current)
    let state = Mutex(State())

    struct State {
        /// What is known to stand in the files.
        var known: [DocumentName: Known] = [:]
        var locks: [DocumentName: DocumentLock] = [:]
        var drafts: [DocumentName: DraftFile] = [:]
        var readOnly: Set<DocumentName> = []
        /// Documents whose last save threw.
        var failed: Set<DocumentName> = []
        /// Documents that others changed while they were held here, and the file our version is kept in.
        var conflicts: [DocumentName: FileName] = [:]
        var isExample = false
        var room: Folder?
    }

    /// The revision and the bytes of a document as they were last read or written here.
    struct Known {
        var revision: Int
        var bytes: [UInt8]
    }

    /// One save at a time, whatever thread asks for it.
    let saving = Mutex(())

    private init(_ folder: Folder) { self.folder = folder }

    package static func open(_ folder: Folder) throws(ReadFailure) -> SessionStore { SessionStore(folder) }

    /// The folder `.room`, made when it is not there.
    package func room() throws(SaveFailure) -> Folder {
        if let room = state.withLock({ $0.room }) { return room }
        let room = try folder.subfolderMakingIt(DocumentPlace.room)
        state.withLock { $0.room = room }
        return room
    }

    package func whereabouts() -> Whereabouts { folder.whereabouts() }

    // MARK: - Locks

    /// How a try to hold a document ended.
    package enum Hold: Equatable, Sendable {
        case held
        case elsewhere(LockHolder?)
        /// It can be read but not written.
        case readOnly
    }

    /// Takes the lock of a document; held already is held.
    package func hold(_ name: DocumentName) throws(SaveFailure) -> Hold {
        if holds(name) { return .held }
        if state.withLock({ $0.readOnly.contains(name) || $0.isExample }) { return .readOnly }
        switch try DocumentLock.tryAcquire(DocumentPlace.stem(of: name), in: try room()) {
        case .acquired(let lock):
            state.withLock { $0.locks[name] = lock }
            return .held
        case .heldByAnother(let holder):
            return .elsewhere(holder)
        }
    }

    package func holds(_ name: DocumentName) -> Bool { state.withLock { $0.locks[name] != nil } }

    /// Whether a file, by its name from the session's folder, is a document that is held here.
    package func holds(file: String) -> Bool {
        guard let (name, isLock) = DocumentPlace.document(at: file) else { return false }
        return !isLock && holds(name)
    }

    /// Lets go of a document; another process may take it from now on.
    package func letGo(_ name: DocumentName) {
        let (lock, draft) = state.withLock { state in
            state.conflicts[name] = nil
            return (state.locks.removeValue(forKey: name), state.drafts.removeValue(forKey: name))
        }
        draft?.close()
        lock?.release()
    }

    /// Whether another process holds a document now; looking leaves no trace that others could take for a change.
    package func isHeldElsewhere(_ name: DocumentName) -> Bool {
        guard !holds(name), let room = try? room() else { return false }
        return DocumentLock.isHeldByAnother(DocumentPlace.stem(of: name), in: room)
    }

    /// The log of whoever leads the session, in `.room`.
    package func actLog() throws(SaveFailure) -> ActLog { ActLog(in: try room()) }

    /// What whoever leads is typing of the group's own words, in `.room`.
    package func typingLog() throws(SaveFailure) -> ActLog {
        ActLog(FileName(fixed: "typing.draft"), in: try room())
    }

    // MARK: - Drafts

    /// The draft file of a document, which must be held.
    package func draftFile(of name: DocumentName) throws(SaveFailure) -> DraftFile {
        if let draft = state.withLock({ $0.drafts[name] }) { return draft }
        let draft = try DraftFile(of: DocumentPlace.stem(of: name), in: try room())
        state.withLock { $0.drafts[name] = draft }
        return draft
    }

    /// What stands in the draft file of a document, oldest first; none when there is no draft.
    package func draftLines(of name: DocumentName) -> [DraftLine] {
        guard let room = try? folder.subfolder(DocumentPlace.room) else { return [] }
        return (try? DraftFile.read(of: DocumentPlace.stem(of: name), in: room)) ?? []
    }
}
