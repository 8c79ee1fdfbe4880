// SPDX-License-Identifier: Apache-2.0

import Glibc
import Retrospective
import Synchronization

/// A place elsewhere for documents that the session's folder cannot take: full, read-only, or gone.
///
/// What is kept there is a session folder of its own, private, that can be opened like any other. A document leaves it as
/// soon as it is where it belongs, and with the last one the folder goes.
package final class Rescue: Sendable {
    /// Folders to try, the best first.
    private let places: [String]
    private let name: String
    private let state: Mutex<State>

    private struct State {
        var record: SessionRecord
        var folder: Folder?
        var kept: Set<DocumentName> = []
    }

    /// - Parameters:
    ///   - places: Absolute paths of folders to try, made when they are not there.
    ///   - name: The name of the session's folder.
    package init(_ record: SessionRecord, named name: String, places: [String]) {
        self.places = places
        self.name = name
        state = Mutex(State(record: record))
    }

    /// Where the documents are; nil when none is kept.
    package var path: String? { state.withLock { $0.kept.isEmpty ? nil : $0.folder?.path } }

    package func keeps(_ name: DocumentName) -> Bool { state.withLock { $0.kept.contains(name) } }

    /// Keeps a document durably. - Returns: whether it is kept.
    package func keep(_ document: StoredDocument) -> Bool {
        state.withLock { state in
            if case .record(let record) = document { state.record = record }
            if let folder = state.folder, write(document, in: folder) {
                state.kept.insert(document.name)
                return true
            }
            guard state.kept.isEmpty else { return false }
            for place in places {
                guard let folder = makeFolder(in: place) else { continue }
                if write(.record(state.record), in: folder), write(document, in: folder) {
                    state.folder = folder
                    state.kept = [document.name]
                    return true
                }
                remove(folder)
            }
            return false
        }
    }

    /// Keeps words that are no document, durably, in a text file under the session's name.
    /// - Returns: the path of the file; nil when none could be made.
    package func keep(_ text: String, as name: String) -> String? {
        for place in places {
            guard let root = SessionsRoot.ownedPrivately(place), let file = FileName("\(self.name)-\(name).txt") else {
                continue
            }
            let bytes = Array((text + "\n").utf8)
            guard (try? AtomicReplace(in: root.folder).replace(file, with: bytes)) != nil else { continue }
            return root.folder.path + "/" + file.text
        }
        return nil
    }

    /// The document is where it belongs now.
    package func release(_ name: DocumentName) {
        state.withLock { state in
            guard state.kept.remove(name) != nil, let folder = state.folder else { return }
            if state.kept.isEmpty {
                remove(folder)
                state.folder = nil
            } else if let subfolder = DocumentPlace.folder(of: name) {
                // A copy that cannot be removed is one too many, and loses nothing.
                try? folder.subfolder(subfolder).remove(DocumentPlace.file(of: name))
            }
        }
    }

    /// A folder in a place that is ours alone; nil where there is none to be had.
    private func makeFolder(in place: String) -> Folder? {
        try? SessionsRoot.ownedPrivately(place)?.makeSession(date: name, title: "rescued").folder
    }

    private func write(_ document: StoredDocument, in folder: Folder) -> Bool {
        let coder = DocumentCoder(format: DocumentFormat.current)
        do throws(SaveFailure) {
            let bytes = try document.bytes(revision: 1, by: coder)
            let subfolder =
                try DocumentPlace.folder(of: document.name).map { name throws(SaveFailure) in
                    try folder.subfolderMakingIt(name)
                } ?? folder
            try AtomicReplace(in: subfolder).replace(DocumentPlace.file(of: document.name), with: bytes)
            return true
        } catch {
            return false
        }
    }

    /// Removes what was kept; a file that stays is a copy and loses nothing.
    private func remove(_ folder: Folder) {
        for name in [DocumentPlace.participants, DocumentPlace.scribes] {
            guard let subfolder = try? folder.subfolder(name) else { continue }
            for file in (try? subfolder.listing().names) ?? [] { try? subfolder.remove(file) }
            _ = unsafe unlinkat(folder.descriptor.number, name.text, AT_REMOVEDIR)
        }
        try? folder.remove(DocumentPlace.file(of: .record))
        _ = unsafe rmdir(folder.path)
    }
}
