// SPDX-License-Identifier: Apache-2.0

extension SessionsRoot {
    /// The session another one follows, which stands beside it.
    /// - Parameter folder: Of the session that follows.
    package static func session(followedFrom folder: Folder, named text: String) throws(SessionNotFound) -> Folder {
        // A name with a slash in it would lead anywhere.
        guard let name = FileName(text) else { throw .noSuchSession(text, nearest: []) }
        return try session(atPath: folder.path + "/../" + name.text, on: folder.fileSystem)
    }
}
