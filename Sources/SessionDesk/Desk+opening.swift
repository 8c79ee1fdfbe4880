// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles
import TerminalPort

extension Desk {
    /// Opens a session folder: reads it, and begins to watch and to save.
    mutating func openSession(_ folder: Folder) throws(ReadFailure) -> [FileProblem] {
        _ = close()
        let store = try SessionStore.open(folder)
        let inbox = inbox
        // Watched before it is read, nothing is missed. Without a watch the session still works; changes of others are
        // seen when it is opened again.
        let watch = try? FolderWatch(store.folder, pace: surroundings.watching, isOwn: store.holds(file:)) {
            inbox.post(.changed($0))
        }
        let loaded = try store.load()
        let isRehearsal = Rehearsal.holds(store.folder)
        let places = isRehearsal ? [] : surroundings.rescuePlaces
        let rescue = Rescue(loaded.session.record, named: store.folder.name, places: places)
        let queue = SaveQueue(store, rescue: rescue) { inbox.post(.saved($0)) }
        open = OpenSession(
            store: store, queue: queue, rescue: rescue, watch: watch, session: loaded.session,
            readOnly: loaded.readOnly, isRehearsal: isRehearsal, isLeading: false)
        return loaded.problems
    }

    /// Keeps everything, lets go of everything, and closes the session.
    /// - Returns: whether all of it is in the session's folder; otherwise ``loss`` tells more.
    mutating func close(milliseconds: Int = 800) -> Bool {
        guard open != nil else { return true }
        _ = leaveEditor()
        for name in heldNames { letGoLater(name) }
        let isSettled = settle(milliseconds: milliseconds)
        // Of a rehearsal nothing has to be kept.
        let isKept = isSettled || isRehearsing
        if let open, !isKept {
            let isRescued = open.queue.rescueRest()
            loss = isRescued ? open.rescue.path.map { .rescued(path: $0) } : .lost
        }
        open?.watch?.stop()
        open?.queue.stop()
        if let open { for name in heldNames { open.store.letGo(name) } }
        open = nil
        rehearsal?.end()
        rehearsal = nil
        rehearsedRules = nil
        failing = []
        history = ActHistory()
        return isKept
    }

    private var heldNames: [DocumentName] {
        guard let open else { return [] }
        var names: [DocumentName] = [.record]
        names += open.session.participants.keys.map { .participant($0) }
        names += open.session.scribes.keys.map { .scribe($0) }
        return names.filter { open.store.holds($0) }
    }

    // MARK: - Texts that were being written when the program stopped unasked

    /// Brings the drafts of a document into the session, as whoever gets its lock must.
    /// - Returns: the answer whose editor was open, when there was one.
    mutating func replayDrafts(of participant: Identifier<Participant>) -> Identifier<Answer>? {
        guard let open else { return nil }
        for answer in open.session.participants[participant]?.answers ?? [] { self.open?.resumedBases[answer.id] = nil }
        var last: Identifier<Answer>?
        for line in open.store.draftLines(of: .participant(participant)) {
            guard let answer = Identifier<Answer>(line.answer), let prompt = Identifier<Prompt>(line.prompt) else {
                continue
            }
            last = replay(line, answer: answer, prompt: prompt, of: participant)
        }
        return last
    }

    private mutating func replay(
        _ line: DraftLine, answer: Identifier<Answer>, prompt: Identifier<Prompt>,
        of participant: Identifier<Participant>
    ) -> Identifier<Answer>? {
        guard let person = open?.session.participants[participant] else { return nil }
        let present = person.answer(answer)
        guard line.sequence > person.sequence else {
            guard let present, !present.isWithdrawn else { return nil }
            open?.resumedBases[answer] = line.base
            return answer
        }
        let provenance = line.provenance.flatMap(Provenance.init(rawValue:)) ?? .typed
        let writing = AnswerWriting(
            answer: answer, prompt: prompt, text: line.text, at: surroundings.now(), provenance: provenance,
            base: line.base, sequence: line.sequence)
        if person.seatClosedAt != nil, provenance == .typed { apply([.participant(participant, .seatReopened)]) }
        guard apply([.participant(participant, .answerWritten(writing))]) != nil else {
            open?.resumedBases[answer] = line.base
            return answer
        }
        // The answer moved on since: this text becomes an answer of its own, and both are kept.
        var other = writing
        other.answer = identifier("a")
        other.base = 0
        guard apply([.participant(participant, .answerWritten(other))]) != nil else { return other.answer }
        setAside(line, of: .participant(participant))
        return nil
    }

    /// Brings back the texts of everybody whose seat nobody holds now.
    /// - Returns: how many texts were found.
    mutating func replayAllDrafts() -> Int {
        guard let people = open?.session.participants.keys.sorted() else { return 0 }
        var found = 0
        for participant in people {
            guard let open, !open.store.draftLines(of: .participant(participant)).isEmpty,
                hold(.participant(participant)) == nil
            else { continue }
            if self.open?.recovered[participant] != nil { found += 1 }
        }
        for scribe in (open?.session.scribes.keys.sorted() ?? []) {
            guard open?.store.draftLines(of: .scribe(scribe)).isEmpty == false else { continue }
            _ = hold(.scribe(scribe))
        }
        // The drafts stay, so that each text comes back into its editor.
        guard let open, open.queue.finish(milliseconds: 2_000) else { return found }
        for name in heldNames where name != .record { open.store.letGo(name) }
        return found
    }
}
