// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

extension Desk {
    /// Takes the lock of a document.
    /// - Returns: nil when it is held now, otherwise what to say.
    mutating func hold(_ name: DocumentName) -> Follow? {
        guard let open else { return say(.ledElsewhere) }
        if open.store.holds(name) {
            self.open?.leaving.remove(name)
            return nil
        }
        guard !open.readOnly.contains(name) else { return say(.seatRefused(.readOnly)) }
        do throws(SaveFailure) {
            switch try open.store.hold(name) {
            case .held:
                catchUp(name)
                return nil
            case .elsewhere: return say(.seatRefused(.taken))
            case .readOnly: return say(.seatRefused(.readOnly))
            }
        } catch {
            return say(Trouble(error))
        }
    }

    /// Takes the lock of somebody's document, who may have been merged or removed meanwhile.
    mutating func hold(_ participant: Identifier<Participant>) -> Follow? {
        if let refusal = hold(.participant(participant)) { return refusal }
        guard open?.session.participants[participant] == nil else { return nil }
        open?.store.letGo(.participant(participant))
        return say(.seatRefused(.unknown))
    }

    /// Takes over what others wrote in a document before its lock came here, and what its draft still holds.
    private mutating func catchUp(_ name: DocumentName) {
        guard let open else { return }
        take(open.store.takeOver(name))
        switch name {
        case .record: break
        case .participant(let id):
            if let recovered = replayDrafts(of: id) { self.open?.recovered[id] = recovered }
        case .scribe(let id):
            let recovered = replayNotes(of: id)
            self.open?.recoveredNote = recovered
        }
    }

    private mutating func take(_ change: SessionStore.Change) {
        switch change {
        case .record(let record): open?.session.replace(record)
        case .participant(let id, let participant): open?.session.replace(id, with: participant)
        case .scribe(let id, let scribe): open?.session.replace(id, with: scribe)
        case .lock, .none, .problem: break
        }
    }

    /// Lets go of a document as soon as all of it is on the disk.
    mutating func letGoLater(_ name: DocumentName) {
        guard open?.store.holds(name) == true else { return }
        open?.leaving.insert(name)
    }

    /// Waits a moment for the disk, then lets go of what was waiting for it.
    mutating func settle(milliseconds: Int) -> Bool {
        guard let open else { return true }
        let isFinished = open.queue.finish(milliseconds: milliseconds)
        guard isFinished else { return false }
        for name in open.leaving {
            forgetDraft(of: name)
            open.store.letGo(name)
        }
        self.open?.leaving = []
        return true
    }

    /// Empties the draft file of a document that is durable as it is.
    private func forgetDraft(of name: DocumentName) {
        guard let open, editor?.document != name, let draft = try? open.store.draftFile(of: name) else { return }
        // What was refused stays in the draft. One that cannot be emptied is replayed once more, which changes nothing.
        try? draft.emptied(through: open.sequence(of: name))
    }

    mutating func collectMail() -> [Follow] {
        var follows: [Follow] = []
        for letter in inbox.empty() {
            switch letter {
            case .saved(let report): follows += hear(report)
            case .changed(let changes): follows += hear(changes)
            }
        }
        return follows
    }

    private mutating func hear(_ report: SaveReport) -> [Follow] {
        switch report {
        case .saved(let name, let sequence), .savedAgain(let name, let sequence):
            // An older version may have been saved before the newest one failed.
            let wasFailing = open?.queue.isSaved(name) == true && failing.remove(name) != nil
            durable(name, through: sequence)
            let isAllKept = wasFailing && failing.isEmpty
            if isAllKept { open?.rescuedPath = nil }
            return [say(.kept(surroundings.now()))] + (isAllKept ? [say(.keptAgain)] : []) + lookForFolder()
        case .failed(let name, .conflict(let file), _):
            return [say(.conflict(file: file))] + yield(name)
        case .failed(let name, let failure, let rescued):
            failing.insert(name)
            return [say(Trouble(failure))] + hear(rescuedTo: rescued) + lookForFolder()
        }
    }

    /// A document is on the disk with everything up to a draft line: the draft need not hold that any more.
    ///
    /// While an editor is open its newest line stays, so that the text comes back into the editor after a crash.
    private mutating func durable(_ name: DocumentName, through sequence: Int) {
        guard let open else { return }
        if let editing = editor, editing.document == name {
            // Nothing was typed yet as long as the number is 0.
            guard editing.sequence == sequence, sequence > 0 else { return }
            // Failing to shorten the draft costs room, not words.
            try? editing.draft?.replace(with: editing.line)
        } else if open.store.holds(name) {
            guard let draft = try? open.store.draftFile(of: name) else { return }
            try? draft.emptied(through: sequence)
        }
        if open.leaving.contains(name), open.queue.isSaved(name) {
            open.store.letGo(name)
            self.open?.leaving.remove(name)
        }
    }

    private mutating func hear(_ changes: FolderChanges) -> [Follow] {
        guard open != nil else { return [] }
        var follows = hear(changes.whereabouts)
        if changes.isEverything { follows += reload() }
        var hasChanged = changes.isEverything
        for name in changes.names.sorted() {
            hasChanged = takeOver(name, &follows) || hasChanged
        }
        if hasChanged { forgetStaleCorrections() }
        if hasChanged { follows += answerRequests() + views() + newsOfLead() }
        return follows
    }

    /// Says once that nobody leads the session any more, to whoever looks along.
    private mutating func newsOfLead() -> [Follow] {
        guard let open, open.shows.facilitator, !open.isLeading else { return [] }
        let isFree = !open.store.isHeldElsewhere(.record)
        defer { self.open?.isLeadFree = isFree }
        return isFree && !open.isLeadFree ? [say(.leadIsFree)] : []
    }

    /// Takes over what another process wrote. - Returns: whether anything changed.
    private mutating func takeOver(_ name: String, _ follows: inout [Follow]) -> Bool {
        guard let change = open?.store.reread(name) else { return false }
        switch change {
        case .record(let record):
            // One's own save, announced while the next change is made already.
            guard open?.store.holds(.record) == false else { return false }
            open?.session.replace(record)
        case .participant(let id, let participant):
            guard open?.store.holds(.participant(id)) == false else { return false }
            if participant == nil { remember(vanished: .participant(id)) }
            open?.session.replace(id, with: participant)
        case .scribe(let id, let scribe):
            guard open?.store.holds(.scribe(id)) == false else { return false }
            if scribe == nil { remember(vanished: .scribe(id)) }
            open?.session.replace(id, with: scribe)
        case .lock: return true
        case .none: return false
        case .problem(let problem): follows.append(say(Trouble(problem)))
        }
        return true
    }

    private mutating func reload() -> [Follow] {
        guard let open, let loaded = try? open.store.load() else { return [] }
        for (id, participant) in loaded.session.participants where !open.store.holds(.participant(id)) {
            self.open?.session.replace(id, with: participant)
        }
        for (id, scribe) in loaded.session.scribes where !open.store.holds(.scribe(id)) {
            self.open?.session.replace(id, with: scribe)
        }
        if !open.store.holds(.record) { self.open?.session.replace(loaded.session.record) }
        for id in open.session.participants.keys where loaded.session.participants[id] == nil {
            if case .participant(_, nil) = open.store.reread("participants/\(id.word).json") {
                remember(vanished: .participant(id))
                self.open?.session.replace(id, with: nil as Participant?)
            }
        }
        return loaded.problems.map { say(Trouble($0)) }
    }
}
