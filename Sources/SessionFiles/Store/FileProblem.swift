// SPDX-License-Identifier: Apache-2.0

import Retrospective

/// A file of a session that deserves a sentence; the rest of the session is fine.
package struct FileProblem: Equatable, Sendable {
    package let file: String
    package let reason: Reason

    package init(file: String, reason: Reason) {
        self.file = file
        self.reason = reason
    }

    package enum Reason: Equatable, Sendable {
        case unreadable(ReadFailure)
        case newerFormat
        case unknownMembers
        /// Others on this computer can read it.
        case openToOthers
        /// A version that lost a race; it was kept beside the document.
        case conflictCopy
        /// The identifier inside is not that of the file's name.
        case wrongName
    }
}

/// A session as it was read.
package struct LoadedSession: Sendable {
    package let session: Session
    package let problems: [FileProblem]
    /// Documents that can be read but not written.
    package let readOnly: Set<DocumentName>
}

/// Why a document was not saved.
package enum StoreFailure: Error, Equatable, Sendable {
    case save(SaveFailure)
    /// Another process wrote it meanwhile; ours was kept under this name.
    case conflict(file: String)
    case notHeld
    case readOnly
    case example
}
