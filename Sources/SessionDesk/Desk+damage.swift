// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// What the desk does when the session's folder is taken away, or written in by somebody who does not hold the document.
extension Desk {
    /// Looks where the session's folder is, which costs two system calls.
    mutating func lookForFolder() -> [Follow] {
        guard let open else { return [] }
        return hear(open.store.whereabouts())
    }

    /// Says where the folder is, when that is news.
    mutating func hear(_ whereabouts: Whereabouts) -> [Follow] {
        guard let open, open.whereabouts != whereabouts else { return [] }
        if whereabouts != .inPlace, open.isRehearsal { return endWithRehearsal() }
        self.open?.whereabouts = whereabouts
        if watched != nil { return hearOnWall(whereabouts) }
        switch whereabouts {
        case .inPlace: return [say(.keptAgain)]
        case .moved: return [say(.folderMoved)]
        case .removed: return [say(.folderGone)] + rescueEverything()
        }
    }

    /// The folder is gone with everything in it: what is in memory is all there is.
    private mutating func rescueEverything() -> [Follow] {
        guard let open, !open.session.record.example else { return [] }
        let people = open.session.participants.keys.sorted().map { DocumentName.participant($0) }
        let scribes = open.session.scribes.keys.sorted().map { DocumentName.scribe($0) }
        let present = ([.record] + people + scribes).compactMap { open.stored($0) }
        let vanished = open.vanished.filter { $0.at > .now - Self.memory }.map(\.document)
        for document in present + vanished where open.rescue.keeps(document.name) == false {
            // What cannot be kept anywhere is said when its own save fails, and at the end.
            _ = open.rescue.keep(document)
        }
        return hear(rescuedTo: open.rescue.path)
    }

    /// Removing a folder takes its files away first, one by one.
    private static let memory = Duration.seconds(2)

    /// Remembers for a moment a document that is not there any more.
    mutating func remember(vanished name: DocumentName) {
        guard let document = open?.stored(name) else { return }
        open?.vanished.removeAll { $0.at <= .now - Self.memory }
        open?.vanished.append((document, .now))
    }

    /// Says where words were rescued to, once.
    mutating func hear(rescuedTo path: String?) -> [Follow] {
        guard let path, open?.rescuedPath != path else { return [] }
        open?.rescuedPath = path
        return [say(.rescued(path: path))]
    }

    /// Removes the words of a withdrawn answer from every file beside the document.
    func forgetWords(of answer: Identifier<Answer>, by participant: Identifier<Participant>) {
        guard let store = open?.store, store.holds(.participant(participant)) else { return }
        // A file that cannot be changed now loses the words when the draft is next emptied, or a temporary swept.
        try? store.draftFile(of: .participant(participant)).erase(answer: answer.word)
        store.forgetWords(of: answer, besides: participant)
        store.removeCorrectionDraft(of: answer)
        store.sweep()
    }

    /// Somebody wrote over a document that is held here, and our version is kept beside it: theirs counts from now on,
    /// and the text in the editor goes on in it.
    mutating func yield(_ name: DocumentName) -> [Follow] {
        guard let open, open.store.holds(name) else { return [] }
        open.queue.drop(name)
        switch open.store.takeOver(name) {
        case .record(let record): self.open?.session.replace(record)
        case .participant(let id, let participant?): self.open?.session.replace(id, with: participant)
        case .scribe(let id, let scribe?): self.open?.session.replace(id, with: scribe)
        case .participant, .scribe, .lock, .none, .problem: return []
        }
        guard let editing = editor, editing.document == name, editing.isKnown || !editing.text.isEmpty else {
            return views()
        }
        editor?.isAhead = true
        // Their document may count more drafts than ours did.
        editor?.sequence = max(editing.sequence, self.open?.sequence(of: name) ?? 0) + 1
        return keepDraft() + views()
    }
}
