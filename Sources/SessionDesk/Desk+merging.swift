// SPDX-License-Identifier: Apache-2.0

import Retrospective
import Screens
import SessionFiles

/// What a scribe noted of somebody typed twice goes to the other. Whoever holds the scribe's document does it: whoever leads
/// where nobody else does, and otherwise the scribe's own program, as soon as it reads what is meant in the session's
/// document. The intent stays until every note is there.
extension Desk {
    /// Brings the notes in every scribe's document that can be held here.
    mutating func bringNotes(of from: Identifier<Participant>, to into: Identifier<Participant>) -> Trouble? {
        for id in open?.session.scribes.keys.sorted() ?? [] where hasNotes(of: from, by: id) {
            let isHeld = open?.store.holds(.scribe(id)) == true
            guard hold(.scribe(id)) == nil else { continue }
            if let refusal = bringNotes(of: from, to: into, by: id) { return .refused(refusal) }
            if let trouble = saveNow(.scribe(id)) { return trouble }
            if !isHeld { letGoLater(.scribe(id)) }
        }
        return nil
    }

    /// Whether a scribe's document still says that this person said something.
    func hasNotes(of speaker: Identifier<Participant>) -> Bool {
        open?.session.scribes.keys.contains { hasNotes(of: speaker, by: $0) } ?? false
    }

    private func hasNotes(of speaker: Identifier<Participant>, by scribe: Identifier<Scribe>) -> Bool {
        open?.session.scribes[scribe]?.notes.contains { $0.speaker == speaker } ?? false
    }

    private mutating func bringNotes(
        of from: Identifier<Participant>, to into: Identifier<Participant>, by scribe: Identifier<Scribe>
    ) -> Refusal? {
        // The note in the editor goes with all that was typed of it, so that no draft tells of the former speaker.
        if editor?.document == .scribe(scribe) { _ = keepDraft() }
        guard let document = open?.session.scribes[scribe] else { return nil }
        for var note in document.notes where note.speaker == from {
            note.speaker = into
            if let refusal = apply([.scribe(scribe, .noteWritten(note, sequence: document.sequence))]) {
                return refusal
            }
        }
        if case .note(scribe, let note, from, let provenance) = editor?.target {
            editor?.target = .note(scribe, note, speaker: into, provenance)
        }
        return nil
    }

    /// What becomes of two people once they are one; nil for any other request.
    func outcomeOfMerge(_ request: Request) -> MergedPeople? {
        guard case .merge(let other) = request.act, let session = open?.session,
            let from = session.participants[request.participant], let into = session.participants[other]
        else { return nil }
        let hasDots = session.dotsGiven(by: from.id) != nil
        let moves = session.ballotToMerge(of: from.id, into: other, at: surroundings.now()) != nil
        return MergedPeople(
            from: from.details.name, into: into.details.name, answers: from.answers.count(where: \.counts),
            dots: !hasDots ? .none : moves ? .moved : .tooMany)
    }

    /// At the scribe's own screen: does what was begun by whoever leads.
    mutating func followMerges() {
        guard let open, let scribe = open.scribe, open.store.holds(.scribe(scribe)) else { return }
        for case .merge(let from, let into) in open.session.record.intents.map(\.act)
        where open.session.participants[into] != nil {
            // What is refused keeps its words, and its speaker can be chosen by hand.
            _ = bringNotes(of: from, to: into, by: scribe)
        }
    }

    /// Leading: strikes the merges that only waited for a scribe.
    mutating func strikeMerges() {
        var isStruck = false
        for intent in open?.session.record.intents ?? [] {
            guard case .merge(let from, let into) = intent.act, open?.session.participants[from] == nil else {
                continue
            }
            if open?.session.participants[into] != nil {
                guard bringNotes(of: from, to: into) == nil, !hasNotes(of: from) else { continue }
            }
            isStruck = apply([.record(.intentStruck(intent.id))]) == nil || isStruck
        }
        if isStruck { _ = settle(milliseconds: 2_000) }
    }

    /// Who said what a scribe's draft holds: somebody who was merged meanwhile is the other now.
    func speaker(in line: DraftLine, of present: Note?) -> Identifier<Participant>? {
        guard let word = line.speaker, let speaker = Identifier<Participant>(word) else { return nil }
        guard let open, open.session.participants[speaker] == nil, present?.speaker != speaker else { return speaker }
        for case .merge(speaker, let into) in open.session.record.intents.map(\.act) { return into }
        return present?.speaker ?? speaker
    }
}
