// SPDX-License-Identifier: Apache-2.0

/// The state of a session's files at one moment, to find out by comparing what changed.
struct FolderSnapshot {
    private struct State: Equatable {
        let identity: FileIdentity
        let size: Int
        let modified: Int64
    }

    private var states: [String: State] = [:]

    init(of session: Folder) {
        look(in: session, at: nil)
    }

    /// Takes over the present state of these files only.
    mutating func refresh(_ names: Set<String>, in session: Folder) {
        for name in names { states[name] = nil }
        look(in: session, at: names)
    }

    private mutating func look(in session: Folder, at wanted: Set<String>?) {
        for folderName in FolderChanges.watchedFolders {
            let own = wanted?.compactMap { FolderChanges.name($0, in: folderName) }
            guard own?.isEmpty != true, let folder = Self.folder(named: folderName, in: session) else { continue }
            for name in own ?? (try? folder.listing().names) ?? [] where FolderChanges.matters(name) {
                guard let facts = try? folder.facts(of: name), facts.kind != .folder else { continue }
                states[FolderChanges.relativeName(name, in: folderName)] = State(
                    identity: facts.identity, size: facts.size, modified: facts.modified
                )
            }
        }
    }

    /// Names that are there in one of the two only, or differ.
    func differences(from earlier: FolderSnapshot) -> Set<String> {
        var names: Set<String> = []
        for (name, state) in states where earlier.states[name] != state { names.insert(name) }
        for name in earlier.states.keys where states[name] == nil { names.insert(name) }
        return names
    }

    private static func folder(named name: String, in session: Folder) -> Folder? {
        guard !name.isEmpty else { return session }
        return FileName(name).flatMap { try? session.subfolder($0) }
    }
}
