// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension SessionsRoot {
    /// Makes the folder of a new session with its document, and opens it.
    /// - Parameter people: Who takes part; half a list is never a session.
    package func create(_ record: SessionRecord, people: [Participant] = []) throws(StoreFailure) -> SessionStore {
        do throws(SaveFailure) {
            let (_, made) = try makeSession(date: record.details.date.description, title: record.details.title)
            return try write(record, people, into: made)
        } catch {
            throw .save(error)
        }
    }

    /// Makes an own copy of a shipped example: everything that can be read of it, in a new folder.
    /// - Parameter suffix: Ends the name of the new folder, before a number when it is taken.
    /// - Returns: the name of the new folder.
    package func copyOfExample(_ example: Folder, suffix: String) throws(StoreFailure) -> String {
        guard let loaded = try? SessionStore.open(example).load() else { throw .save(.folderGone) }
        var record = loaded.session.record
        record.example = false
        do throws(SaveFailure) {
            let (name, made) = try makeSession(date: example.name, title: suffix)
            let store = try write(record, into: made)
            let documents =
                loaded.session.participants.values.map { StoredDocument.participant($0) }
                + loaded.session.scribes.values.map { StoredDocument.scribe($0) }
            try store.writeFirst(documents)
            return name.text
        } catch {
            throw .save(error)
        }
    }

    func write(_ record: SessionRecord, _ people: [Participant] = [], into made: Folder) throws(SaveFailure)
        -> SessionStore
    {
        guard let store = try? SessionStore.open(made) else { throw .folderGone }
        // The document that makes a folder a session comes last.
        try store.writeFirst(people.map { .participant($0) } + [.record(record)])
        return store
    }
}

extension SessionStore {
    /// Writes the first version of documents nobody has yet.
    func writeFirst(_ documents: [StoredDocument]) throws(SaveFailure) {
        for document in documents {
            let bytes = try document.bytes(revision: 1, by: coder)
            let subfolder =
                try DocumentPlace.folder(of: document.name).map { name throws(SaveFailure) in
                    try folder.subfolderMakingIt(name)
                } ?? folder
            try AtomicReplace(in: subfolder).create(DocumentPlace.file(of: document.name), with: bytes)
        }
    }
}
