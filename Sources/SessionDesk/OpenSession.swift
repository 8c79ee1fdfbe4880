// SPDX-License-Identifier: Apache-2.0

import Retrospective
import SessionFiles

/// The session that is open at the desk: what it holds, its files, and who works in it here.
struct OpenSession {
    let store: SessionStore
    let queue: SaveQueue
    let rescue: Rescue
    let watch: FolderWatch?
    var session: Session
    /// Documents that can only be read.
    let readOnly: Set<DocumentName>
    /// Whether it is a copy of which nothing stays.
    let isRehearsal: Bool
    /// Whether this process leads the session.
    var isLeading: Bool
    /// Whether it was said that nobody leads the session.
    var isLeadFree = false
    /// Who sits at the seat of this process.
    var seated: Identifier<Participant>?
    /// Asked to let go of this document by whoever leads; the seat goes on afterwards.
    var recalled: Identifier<Participant>?
    /// The table this process stands at; nil for the whole group.
    var table: Identifier<SharingTable>?
    /// The scribe of this process.
    var scribe: Identifier<Scribe>?
    /// Documents to let go of once everything of them is on the disk.
    var leaving: Set<DocumentName> = []
    /// The base of answers that were being written when the program stopped unasked, so that writing on is no new
    /// wording.
    var resumedBases: [Identifier<Answer>: Int] = [:]
    /// The answers whose editor was open when the program stopped unasked, by whoever wrote them.
    var recovered: [Identifier<Participant>: Identifier<Answer>] = [:]
    /// The note whose editor was open when the program of this scribe stopped unasked.
    var recoveredNote: Identifier<Note>?
    /// The drafts of corrections that whoever leads is typing here.
    var corrections: [Identifier<Answer>: DraftFile] = [:]
    /// Whether something of the group's own words is being typed here, and on file.
    var hasTyping = false
    /// Where the folder was when something was last said about it.
    var whereabouts = Whereabouts.inPlace
    /// Documents that were there a moment ago, for when the whole folder turns out to be on its way out.
    var vanished: [(document: StoredDocument, at: ContinuousClock.Instant)] = []
    /// Where words were rescued to, when that was last said.
    var rescuedPath: String?
    /// Files with words the session refused, that were not spoken of yet.
    var setAside: [String] = []
    var shows = Shows()

    /// The views the screens want to be told of when something changes.
    struct Shows {
        var facilitator = false
        var people = false
        var reading: Identifier<Participant>?
        var grouping = false
        var sharing = false
        var balance = false
        var tables = false
        var door = false
        var scribe = false
        var cards = false
        var outcome = false
        var wall = false
    }

    /// The number of the last draft whose words are in a document.
    func sequence(of name: DocumentName) -> Int {
        switch name {
        case .record: 0
        case .participant(let id): session.participants[id]?.sequence ?? .max
        case .scribe(let id): session.scribes[id]?.sequence ?? .max
        }
    }

    func stored(_ name: DocumentName) -> StoredDocument? {
        switch name {
        case .record: .record(session.record)
        case .participant(let id): session.participants[id].map { .participant($0) }
        case .scribe(let id): session.scribes[id].map { .scribe($0) }
        }
    }
}
