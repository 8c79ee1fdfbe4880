// SPDX-License-Identifier: Apache-2.0

import Retrospective

extension SessionsRoot {
    /// What is odd about the sessions another one follows.
    package enum FollowsRemark: Equatable, Sendable {
        /// The one it follows is not there.
        case gone(String)
        /// Going back comes round: the sessions passed, the last one for the second time.
        case circle([String])
    }

    /// Goes back along the sessions that one follows.
    /// - Returns: what is odd; of a session further back only that it comes round, for what it misses is its own remark.
    package static func remark(on folder: Folder) -> FollowsRemark? {
        var passed = [folder.name]
        var present = folder
        while let follows = follows(in: present) {
            if passed.contains(follows) { return .circle(passed + [follows]) }
            guard let earlier = try? session(followedFrom: present, named: follows) else {
                return passed.count == 1 ? .gone(follows) : nil
            }
            passed.append(follows)
            present = earlier
        }
        return nil
    }

    private static func follows(in folder: Folder) -> String? {
        guard let store = try? SessionStore.open(folder),
            case .record(let record) = store.reread(sessionDocument.text)
        else { return nil }
        return record.details.follows
    }

    /// The session another one follows, which stands beside it.
    /// - Parameter folder: Of the session that follows.
    package static func session(followedFrom folder: Folder, named text: String) throws(SessionNotFound) -> Folder {
        // A name with a slash in it would lead anywhere.
        guard let name = FileName(text) else { throw .noSuchSession(text, nearest: []) }
        return try session(atPath: folder.path + "/../" + name.text, on: folder.fileSystem)
    }
}
